/** Official schedules as published: CSV with a header, quotes, sometimes a byte order mark. */
import { Refused } from '#kernel/refusal.ts'
import { FileForeign } from '../refusals.ts'
import type { OfficialRow } from '../rules/import-schedules.ts'
import { readRecords } from './csv.ts'

/** The rows by column name. Refuses a file that lacks a column, or that breaks off inside a row. */
export function readOfficialCsv(file: string, text: string, columns: readonly string[]): OfficialRow[] {
  // Before it is parsed: whatever is no CSV at all is the wrong file, not a broken one.
  const [first = ''] = text.split('\n', 1)
  const missing = columns.find((column) => !first.includes(column))
  if (missing) throw new Refused(FileForeign({ file, column: missing }))
  const [header = [], ...rows] = readRecords(file, text)
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])))
}
