/** A trade book: every table's rows as text cells with their period, belief and source. */
import type { Day } from '#kernel/day.ts'

export type Confidence = 'high' | 'medium' | 'low' | 'estimate'

/** What every fact carries: when it holds, since when we know it, where it comes from, how sure we are. */
export type Tail = Readonly<{
  validFrom: Day
  validTo: Day | undefined
  knownFrom: Day
  sourceId: string
  confidence: Confidence
}>

export type Fact = Readonly<{ cells: Readonly<Record<string, string>>; tail: Tail; line: number }>

export type Source = Readonly<{
  id: string
  title: string
  publisher: string
  edition: string
  publishedOn: string
  licence: string
  address: string
}>

export type TradeBook = Readonly<{
  /** SHA-256 over the names and bytes of all files, in hex. */
  version: string
  tables: ReadonlyMap<string, readonly Fact[]>
  sources: ReadonlyMap<string, Source>
  firstDay: Day
  lastDay: Day
}>

/** Raw rows of one file: the header's cells by row. */
export type RawTable = Readonly<{ name: string; rows: readonly Readonly<Record<string, string>>[] }>

/** Builds a book out of parsed files. Does not judge it: `checkBook` does. */
export function assembleBook(version: string, raw: readonly RawTable[]): TradeBook {
  const tables = new Map<string, Fact[]>()
  const sources = new Map<string, Source>()
  for (const { name, rows } of raw) {
    if (name === 'sources') for (const row of rows) sources.set(row['source_id'] ?? '', toSource(row))
    else tables.set(name, rows.map(toFact))
  }
  const settings = new Map(
    (tables.get('book') ?? []).map((fact) => [fact.cells['fact'], fact.cells['value']]),
  )
  return {
    version,
    tables,
    sources,
    firstDay: (settings.get('first_day') ?? '0001-01-01') as Day,
    lastDay: (settings.get('last_day') ?? '9999-12-31') as Day,
  }
}

function toFact(cells: Readonly<Record<string, string>>, index: number): Fact {
  return {
    cells,
    line: index + 2,
    tail: {
      validFrom: (cells['valid_from'] ?? '') as Day,
      validTo: (cells['valid_to'] || undefined) as Day | undefined,
      knownFrom: (cells['known_from'] ?? '') as Day,
      sourceId: cells['source_id'] ?? '',
      confidence: (cells['confidence'] ?? 'low') as Confidence,
    },
  }
}

function toSource(row: Readonly<Record<string, string>>): Source {
  return {
    id: row['source_id'] ?? '',
    title: row['title'] ?? '',
    publisher: row['publisher'] ?? '',
    edition: row['edition'] ?? '',
    publishedOn: row['published_on'] ?? '',
    licence: row['licence'] ?? '',
    address: row['address'] ?? '',
  }
}
