/**
 * What a book knows after an official edition was learned. Nothing believed before is rewritten: a new row stands beside
 * the old one and wins from the day it was learned (edition.ts), so that a replay by an earlier day of knowledge still
 * gives what was believed then. Only beliefs of the very same day give way.
 */
import { addDays, type Day } from '#kernel/day.ts'
import type { Confidence, Fact, TradeBook } from './book.ts'
import { openBook } from './edition.ts'
import { specOf } from './tables.ts'

export type Cells = Readonly<Record<string, string>>

/** When an edition holds from, when we learned of it, and where it comes from. */
export type Learned = Readonly<{ from: Day; known: Day; sourceId: string; confidence: Confidence }>

/** One fact that an import adds or alters, with what was believed before. */
export type Change = Readonly<{ key: string; before: Cells | undefined; after: Cells }>

/** What an import does to one table, and all its rows afterwards in their order. */
export type TableChange = Readonly<{
  table: string
  unchanged: number
  changed: readonly Change[]
  added: readonly Change[]
  /** Facts that the edition no longer has: from its first day on there is no official line. */
  gone: readonly Change[]
  rows: readonly Cells[]
}>

const FIGURES = ['lines', 'mfn_min_bps', 'mfn_max_bps', 'specific'] as const

/** A tariff's rows after an edition that answers every code of its schedule. Rows that say the same are not repeated. */
export function learnTariff(
  book: TradeBook,
  table: string,
  edition: readonly Cells[],
  learned: Learned,
): TableChange {
  const believed = openBook(book, learned.from, learned.known)
  const changed: Change[] = []
  const added: Change[] = []
  let unchanged = 0
  for (const row of edition) {
    const key = row['hs6'] ?? ''
    const before = believed.fact(table, key)?.cells
    if (before && FIGURES.every((column) => before[column] === row[column])) unchanged++
    else (before ? changed : added).push({ key, before, after: tariffRow(row, before, learned) })
  }
  const gone = withdrawn(book, table, edition, learned)
  const beliefs = [...changed, ...added, ...gone].map(({ after }) => after)
  const rows = overlay(book.tables.get(table) ?? [], ['hs6'], beliefs, learned.known, true)
  return { table, unchanged, changed, added, gone, rows: inOrder(table, rows) }
}

const tariffRow = (row: Cells, before: Cells | undefined, learned: Learned): Cells => ({
  ...row,
  pref_min_bps: before?.['pref_min_bps'] ?? '',
  pref_max_bps: before?.['pref_max_bps'] ?? '',
  as_of: learned.from,
  ...tailOf(learned.from, learned),
})

/** Rows worked out from a heading (lines 0) stay: the edition they come from never had their code either. */
function withdrawn(book: TradeBook, table: string, edition: readonly Cells[], learned: Learned): Change[] {
  const listed = new Set(edition.map((row) => row['hs6']))
  return officialCodes(book, table, learned)
    .filter(({ cells }) => !listed.has(cells['hs6']))
    .map(({ cells }) => {
      const key = cells['hs6'] ?? ''
      const none = { hs6: key, lines: '0', mfn_min_bps: '', mfn_max_bps: '', specific: '' }
      return { key, before: cells, after: tariffRow(none, undefined, learned) }
    })
}

/** The rows of a tariff that stand on official lines, as believed before an edition. */
export function officialCodes(book: TradeBook, table: string, { from, known }: Learned): Fact[] {
  const believed = openBook(book, from, known)
  const codes = new Set((book.tables.get(table) ?? []).map((fact) => fact.cells['hs6'] ?? ''))
  return [...codes].flatMap((code) => {
    const fact = believed.fact(table, code)
    return fact && fact.cells['lines'] !== '0' ? [fact] : []
  })
}

/** The exchange rates of one or more days beside those that the book has. */
export function learnRates(
  book: TradeBook,
  rates: readonly Readonly<{ currency: string; day: Day; perInr: string }>[],
  learned: Omit<Learned, 'from'>,
): TableChange {
  const table = 'exchange-rates'
  const facts = book.tables.get(table) ?? []
  const held = new Map<string, Fact>()
  for (const fact of facts) {
    const key = `${fact.cells['currency']}|${fact.tail.validFrom}`
    const rival = held.get(key)
    if (!rival || rival.tail.knownFrom <= fact.tail.knownFrom) held.set(key, fact)
  }
  const changes = rates.map(({ currency, day, perInr }) => ({
    key: `${currency} ${day}`,
    before: held.get(`${currency}|${day}`)?.cells,
    after: { currency, per_inr: perInr, ...tailOf(day, learned) },
  }))
  const news = changes.filter(({ before, after }) => before?.['per_inr'] !== after.per_inr)
  const rows = overlay(
    facts,
    ['currency'],
    news.map(({ after }) => after),
    learned.known,
    false,
  )
  return {
    table,
    unchanged: changes.length - news.length,
    changed: news.filter(({ before }) => before),
    added: news.filter(({ before }) => !before),
    gone: [],
    rows: inOrder(table, rows),
  }
}

const tailOf = (from: Day, learned: Omit<Learned, 'from'>) => ({
  valid_from: from,
  valid_to: '',
  known_from: learned.known,
  source_id: learned.sourceId,
  confidence: learned.confidence,
})

/**
 * Lays new rows over old ones. An old row learned on the same day is replaced, or ends the day before; a new row ends
 * before the next one that starts later. Where facts are of one day each (exchange rates) no period is touched.
 */
function overlay(
  facts: readonly Fact[],
  key: readonly string[],
  beliefs: readonly Cells[],
  known: Day,
  periods: boolean,
): Cells[] {
  const idOf = (cells: Cells) => key.map((column) => cells[column] ?? '').join('|')
  const news = Map.groupBy(beliefs, idOf)
  const kept: Cells[] = []
  for (const { cells } of facts) {
    const from = cells['valid_from']!
    const rivals = cells['known_from'] === known ? (news.get(idOf(cells)) ?? []) : []
    if (rivals.some((row) => row['valid_from'] === from)) continue
    const next = periods
      ? rivals
          .map((row) => row['valid_from']!)
          .filter((day) => day > from)
          .sort()[0]
      : undefined
    const ends = next && (!cells['valid_to'] || cells['valid_to'] >= next)
    kept.push(ends ? { ...cells, valid_to: addDays(next as Day, -1) } : cells)
  }
  if (!periods) return [...kept, ...beliefs]
  const starts = Map.groupBy(kept, idOf)
  return [
    ...kept,
    ...beliefs.map((row) => {
      const later = (starts.get(idOf(row)) ?? []).map((old) => old['valid_from']!)
      const next = later.filter((day) => day > row['valid_from']!).sort()[0]
      return next ? { ...row, valid_to: addDays(next as Day, -1) } : row
    }),
  ]
}

/** By key, then period, then day of knowledge: the order of every table in data/. */
function inOrder(table: string, rows: readonly Cells[]): Cells[] {
  const columns = [...(specOf(table)?.key ?? []), 'valid_from', 'known_from']
  return [...rows].sort((a, b) => {
    for (const column of columns) {
      const [left, right] = [a[column] ?? '', b[column] ?? '']
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  })
}

/** The latest day of knowledge in a table: nothing can be learned before it. */
export const latestKnown = (book: TradeBook, table: string): string =>
  (book.tables.get(table) ?? []).reduce(
    (latest, { tail }) => (tail.knownFrom > latest ? tail.knownFrom : latest),
    '',
  )
