import { openBook, LATEST } from '../../src/tradebook/rules/edition.ts'
import type { Edition } from '../../src/tradebook/rules/edition.ts'
import { SOURCE_COLUMNS, specOf, TABLES, TAIL } from '../../src/tradebook/rules/tables.ts'
import { parseBook, type BookFile, type LoadedBook } from '../../src/tradebook/store/files.ts'
import { day } from '../../src/kernel/day.ts'

/** Rows of a table as CSV lines without quotes; a row without its last five cells gets an open period and source TEST. */
export type SmallTables = Readonly<Record<string, readonly string[]>>

const DEFAULT_TAIL = '2025-01-01,,2026-11-22,TEST,high'

const BASICS: SmallTables = {
  book: ['first_day,2025-01-01', 'last_day,2027-12-31'],
  currencies: ['INR,2', 'USD,2', 'EUR,2'],
  'exchange-rates': ['USD,0.01', 'EUR,0.009'],
}

/** The files of a fit book that holds every table, most of them empty. */
export function smallBookFiles(tables: SmallTables = {}): BookFile[] {
  const given = { ...BASICS, ...tables }
  const names = [...new Set([...Object.keys(TABLES), ...Object.keys(given)])].filter(
    (name) => name !== 'sources',
  )
  const source = `TEST,A test source,Test publisher,1,2026-01-01,CC0,`
  return [
    ...names.map((name) => ({ name, text: textOf(name, given[name] ?? []) })),
    { name: 'sources', text: `${[SOURCE_COLUMNS.join(), source, ...(given['sources'] ?? [])].join('\n')}\n` },
  ].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function textOf(name: string, rows: readonly string[]): string {
  const columns = Object.keys(specOf(name)?.columns ?? {})
  const width = columns.length
  const whole = rows.map((row) => (row.split(',').length === width ? `${row},${DEFAULT_TAIL}` : row))
  return `${[[...columns, ...Object.keys(TAIL)].join(), ...whole].join('\n')}\n`
}

export const smallBook = (tables: SmallTables = {}): LoadedBook => parseBook(smallBookFiles(tables))

/** The small book opened on a day, as believed on another. */
export const smallEdition = (tables: SmallTables, on: string, knownOn: string = LATEST): Edition =>
  openBook(smallBook(tables).book, day(on), day(knownOn))
