/** What changed between two trade books, table by table and cell by cell. */
import type { TradeBook } from './book.ts'
import { specOf } from './tables.ts'

type Cells = Readonly<Record<string, string>>

/** One cell that differs: its column, what it was and what it is. */
export type CellChange = Readonly<{ column: string; before: string; after: string }>

/** A row by the key of its fact, its first day and the day of knowledge. */
export type RowChange = Readonly<{
  key: string
  validFrom: string
  knownFrom: string
  cells: readonly CellChange[]
}>

export type TableDiff = Readonly<{
  table: string
  /** New rows; where the fact was there before, `cells` say what it says otherwise than its last row. */
  added: readonly RowChange[]
  removed: readonly RowChange[]
  changed: readonly RowChange[]
}>

/** The tables that differ, in the order of their names. An empty list means the same facts. */
export function diffBooks(before: TradeBook, after: TradeBook): TableDiff[] {
  const [old, now] = [tablesOf(before), tablesOf(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])].sort()
  return names
    .map((name) => diffTable(name, old.get(name) ?? [], now.get(name) ?? []))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
}

function tablesOf(book: TradeBook): Map<string, readonly Cells[]> {
  const tables = new Map<string, readonly Cells[]>()
  for (const [name, facts] of book.tables)
    tables.set(
      name,
      facts.map(({ cells }) => cells),
    )
  const sources = [...book.sources.values()].map(({ id, ...source }) => ({ source_id: id, ...source }))
  return tables.set('sources', sources)
}

function diffTable(table: string, before: readonly Cells[], after: readonly Cells[]): TableDiff {
  const key = table === 'sources' ? ['source_id'] : (specOf(table)?.key ?? [])
  const factOf = (row: Cells) => key.map((column) => row[column] ?? '').join('|')
  const rowOf = (row: Cells) => `${factOf(row)}|${row['valid_from'] ?? ''}|${row['known_from'] ?? ''}`
  const [old, now] = [Map.groupBy(before, rowOf), Map.groupBy(after, rowOf)]
  const lastOf = new Map(before.map((row) => [factOf(row), row]))
  const change = (row: Cells, cells: readonly CellChange[]): RowChange => ({
    key: factOf(row),
    validFrom: row['valid_from'] ?? '',
    knownFrom: row['known_from'] ?? '',
    cells,
  })
  const added: RowChange[] = []
  const removed: RowChange[] = []
  const changed: RowChange[] = []
  for (const [id, rows] of now) {
    const were = old.get(id) ?? []
    rows.forEach((row, index) => {
      const was = were[index]
      const last = lastOf.get(factOf(row))
      if (!was) added.push(change(row, last ? cellChanges(last, row, TAIL_OF_ROW) : []))
      else if (cellChanges(was, row).length > 0) changed.push(change(row, cellChanges(was, row)))
    })
  }
  for (const [id, rows] of old)
    removed.push(...rows.slice(now.get(id)?.length ?? 0).map((row) => change(row, [])))
  return { table, added, removed, changed }
}

/** Columns that differ in any new row; saying so would say nothing. */
const TAIL_OF_ROW: readonly string[] = ['valid_from', 'valid_to', 'known_from', 'source_id', 'as_of']

function cellChanges(before: Cells, after: Cells, except: readonly string[] = []): CellChange[] {
  const columns = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...columns].flatMap((column) => {
    const [was, is] = [before[column] ?? '', after[column] ?? '']
    return was === is || except.includes(column) ? [] : [{ column, before: was, after: is }]
  })
}
