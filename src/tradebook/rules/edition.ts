/**
 * A trade book opened on one day: only what the law said then, as it was believed on the day `knownOn`.
 * Everything that prices or judges a parcel reads facts through an edition.
 */
import { within, type Day } from '#kernel/day.ts'
import { covers } from '#kernel/hs.ts'
import { parseRatio, type Ratio } from '#kernel/money.ts'
import type { Fact, TradeBook } from './book.ts'
import { specOf } from './tables.ts'

/** The belief that reads every row, however lately learned. */
export const LATEST = '9999-12-31' as Day

export type Edition = Readonly<{
  book: TradeBook
  on: Day
  knownOn: Day
  /** The facts of a table that hold on the day, one per key. Tariff files are read line by line instead. */
  facts: (table: string) => readonly Fact[]
  /** The fact of a table with this key (cells joined by `|`), where it holds on the day. */
  fact: (table: string, key: string) => Fact | undefined
  /**
   * The facts of a table whose `scope` reaches a destination (its own, its groups', everyone's) and whose range
   * touches the chapter of an HS code; without a code, all ranges.
   */
  factsFor: (table: string, iso2: string, hs?: string) => readonly Fact[]
  /** How many units of a currency one rupee buys, exactly as published. */
  perRupee: (currency: string) => Ratio | undefined
  /** Decimal places of a currency by ISO 4217; 2 where the book does not say. */
  digits: (currency: string) => number
}>

export function openBook(book: TradeBook, on: Day, knownOn: Day = LATEST): Edition {
  const current = new Map<string, ReadonlyMap<string, Fact>>()
  const scoped = new Map<string, readonly Fact[]>()
  const scopes = new Map<string, ReadonlySet<string>>()

  const table = (name: string): ReadonlyMap<string, Fact> => {
    let found = current.get(name)
    if (!found) current.set(name, (found = holding(book, name, on, knownOn)))
    return found
  }
  const fact = (name: string, key: string) =>
    name.startsWith('tariff/') ? tariffLine(book, name, key, on, knownOn) : table(name).get(key)
  const scopesOf = (iso2: string) => {
    let found = scopes.get(iso2)
    if (!found) {
      const groups = [...table('groups').values()].filter((row) => row.cells['iso2'] === iso2)
      scopes.set(iso2, (found = new Set([iso2, '*', ...groups.map((row) => row.cells['group']!)])))
    }
    return found
  }
  const factsFor = (name: string, iso2: string, hs?: string): readonly Fact[] => {
    const key = hs ? `${name}|${iso2}|${hs.slice(0, 2)}` : `${name}|${iso2}`
    let found = scoped.get(key)
    if (!found) {
      const reach = scopesOf(iso2)
      found = hs
        ? factsFor(name, iso2).filter((row) => touchesChapter(row, hs.slice(0, 2)))
        : [...table(name).values()].filter((row) => reach.has(row.cells['scope'] ?? '*'))
      scoped.set(key, found)
    }
    return found
  }
  return {
    book,
    on,
    knownOn,
    facts: (name) => [...table(name).values()],
    fact,
    factsFor,
    perRupee: (currency) => exchangeRate(book, currency, on, knownOn),
    digits: (currency) => Number(table('currencies').get(currency)?.cells['minor_digits'] ?? 2),
  }
}

const touchesChapter = (row: Fact, chapter: string): boolean =>
  covers(row.cells['hs_from'] ?? '', row.cells['hs_to'] ?? '', chapter) !== 'no'

/** One fact per key: of the rows that hold and were known, the one learned last. */
function holding(book: TradeBook, name: string, on: Day, knownOn: Day): ReadonlyMap<string, Fact> {
  const key = specOf(name)?.key ?? []
  const found = new Map<string, Fact>()
  const keyed = Map.groupBy(book.tables.get(name) ?? [], (row) =>
    key.map((column) => row.cells[column] ?? '').join('|'),
  )
  for (const [id, rows] of keyed) {
    const best = latestBelief(rows, on, knownOn)
    if (best) found.set(id, best)
  }
  return found
}

/** A later-learned row with the same first day replaces the earlier one wholly, even where it ends sooner. */
function latestBelief(rows: readonly Fact[], on: Day, knownOn: Day): Fact | undefined {
  const believed = new Map<string, Fact>()
  for (const row of rows) {
    if (row.tail.knownFrom > knownOn) continue
    const rival = believed.get(row.tail.validFrom)
    if (!rival || rival.tail.knownFrom <= row.tail.knownFrom) believed.set(row.tail.validFrom, row)
  }
  let best: Fact | undefined
  for (const row of believed.values())
    if (within(on, row.tail.validFrom, row.tail.validTo) && (!best || isLater(row, best))) best = row
  return best
}

const isLater = (a: Fact, b: Fact): boolean =>
  a.tail.knownFrom > b.tail.knownFrom ||
  (a.tail.knownFrom === b.tail.knownFrom && a.tail.validFrom > b.tail.validFrom)

const tariffIndexes = new WeakMap<readonly Fact[], ReadonlyMap<string, readonly Fact[]>>()

function tariffLine(book: TradeBook, name: string, hs6: string, on: Day, knownOn: Day): Fact | undefined {
  const rows = book.tables.get(name)
  if (!rows) return undefined
  let index = tariffIndexes.get(rows)
  if (!index) tariffIndexes.set(rows, (index = Map.groupBy(rows, (row) => row.cells['hs6'] ?? '')))
  return latestBelief(index.get(hs6) ?? [], on, knownOn)
}

/**
 * The newest rate published on or before the day; before the first one that we hold, that first one.
 * The rate's own day travels with every converted figure, so the reader sees which one it was.
 */
export function exchangeRateFact(book: TradeBook, currency: string, on: Day, knownOn: Day): Fact | undefined {
  const rows = rateRows(book).get(currency) ?? []
  let before: Fact | undefined
  let after: Fact | undefined
  for (const row of rows) {
    if (row.tail.knownFrom > knownOn) continue
    if (row.tail.validFrom <= on) before = !before || isNewer(row, before) ? row : before
    else after = !after || row.tail.validFrom < after.tail.validFrom ? row : after
  }
  return before ?? after
}

const isNewer = (a: Fact, b: Fact): boolean =>
  a.tail.validFrom > b.tail.validFrom ||
  (a.tail.validFrom === b.tail.validFrom && a.tail.knownFrom >= b.tail.knownFrom)

const rateIndexes = new WeakMap<TradeBook, ReadonlyMap<string, readonly Fact[]>>()

function rateRows(book: TradeBook): ReadonlyMap<string, readonly Fact[]> {
  let index = rateIndexes.get(book)
  if (!index) {
    index = Map.groupBy(book.tables.get('exchange-rates') ?? [], (row) => row.cells['currency'] ?? '')
    rateIndexes.set(book, index)
  }
  return index
}

const ONE: Ratio = { num: 1n, den: 1n }

function exchangeRate(book: TradeBook, currency: string, on: Day, knownOn: Day): Ratio | undefined {
  if (currency === 'INR') return ONE
  const row = exchangeRateFact(book, currency, on, knownOn)
  return row && parseRatio(row.cells['per_inr'] ?? '')
}
