/** The rows that were not taken, as the same sheet with one more column that says what to put right. */
import { sayRefusal, type Refusal } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import { csvStream } from '#platform/csv-stream.ts'
import { AlreadyKnown, OutsideArea, Twice } from '../../refusals/import/rows.ts'
import { readRow, type RowReader } from '../../rules/import/read-row.ts'
import type { FaultKind } from '../../store/desk/tables.ts'
import { FIELD_NAMES, IMPORT } from '../../words/import/pages.ts'

export type FaultyRow = Readonly<{ row: number; cells: readonly string[]; kind: FaultKind }>

/** What is wrong with a row, read again as it was then: the database keeps only which rows. */
export function faultSentences(
  { cells, kind }: Omit<FaultyRow, 'row'>,
  reader: RowReader,
  lang: Lang,
): string[] {
  if (kind === 'outside') return [sayRefusal(OutsideArea(), lang)]
  if (kind === 'known') return [sayRefusal(AlreadyKnown(), lang)]
  if (kind === 'twice') return [sayRefusal(Twice(), lang)]
  const read = readRow(cells, reader)
  return read.ok ? [] : read.faults.map((fault) => faultText(fault, lang))
}

function faultText(fault: Refusal, lang: Lang): string {
  const field = FIELD_NAMES[fault.field as keyof typeof FIELD_NAMES]
  return field ? `${say(field, lang)}: ${sayRefusal(fault, lang)}` : sayRefusal(fault, lang)
}

/** Streams; a cell that a spreadsheet would run as a formula is defused, so a sheet that comes back reads the same. */
export const faultSheet = (
  columns: readonly string[],
  rows: AsyncIterable<FaultyRow>,
  reader: RowReader,
  lang: Lang,
): AsyncIterable<Buffer> => csvStream(faultRows(columns, rows, reader, lang))

async function* faultRows(
  columns: readonly string[],
  rows: AsyncIterable<FaultyRow>,
  reader: RowReader,
  lang: Lang,
) {
  yield [...columns, say(IMPORT.errorColumn, lang)]
  for await (const { cells, kind } of rows) {
    const padded = columns.map((_, column) => cells[column] ?? '')
    yield [...padded, faultSentences({ cells, kind }, reader, lang).join(' ')]
  }
}
