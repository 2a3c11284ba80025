/** CSV text as the book's files and official schedules have it. */
import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { Refused } from '#kernel/refusal.ts'
import { FileBroken } from '../refusals.ts'

/** All records of a CSV text. Refuses a row of another width than the header and an open quote, with the line. */
export function readRecords(file: string, text: string): string[][] {
  try {
    return parse(text, { bom: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refused(FileBroken({ file, line: brokenLine(text) }))
  }
}

/** The line after the last whole record: the parser itself names the line where it gave up, often the file's end. */
function brokenLine(text: string): number {
  let last = 0
  try {
    parse(text, {
      bom: true,
      onRecord: (record: string[], { lines }) => {
        last = lines
        return record
      },
    })
  } catch {
    return last + 1
  }
  return last
}

/** RFC 4180 with LF line ends, quotes only where they are needed. */
export const writeRecords = (records: readonly (readonly string[])[]): string =>
  stringify(records as string[][], { record_delimiter: '\n' })
