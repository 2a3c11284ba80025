import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/**
 * Rows as a CSV that spreadsheets of every language open: byte order mark, formulas defused. Streams; where the reader goes
 * away the rows are no longer asked for, and an error among the rows ends the file instead of cutting it quietly.
 */
export function csvStream(rows: AsyncIterable<readonly (string | number)[]>): AsyncIterable<Buffer> {
  const csv = stringify({ bom: true, escape_formulas: true, record_delimiter: '\r\n' })
  // What went wrong reaches the reader through the stream itself.
  pipeline(Readable.from(rows), csv, () => undefined)
  return csv
}
