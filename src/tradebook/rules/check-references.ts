/** Every name that a row of the trade book uses must be the name of something in the book. */
import type { Fact, TradeBook } from './book.ts'

/** A flaw: which file, which line of it, what kind, and the cell at fault. */
export type Finding = Readonly<{ table: string; line: number; code: string; detail: string }>

/** What a flawed reference is called, which cells of a row refer, and what they may name. */
type Reference = Readonly<{
  code: string
  named: (cells: Fact['cells']) => readonly string[]
  known: ReadonlySet<string>
}>

export function checkReferences(book: TradeBook): Finding[] {
  const references = referencesOf(book)
  const findings: Finding[] = []
  for (const [table, facts] of book.tables)
    for (const { cells, line } of facts)
      for (const { code, named, known } of references) {
        const lost = named(cells).filter((name) => name && !known.has(name))
        findings.push(...lost.map((detail) => ({ table, line, code, detail })))
      }
  return findings
}

function referencesOf(book: TradeBook): Reference[] {
  const column = (table: string, name: string) =>
    (book.tables.get(table) ?? []).map((fact) => fact.cells[name] ?? '')
  const scopes = [...column('destinations', 'iso2'), ...column('groups', 'group'), '*']
  const tariffs = [...book.tables.keys()].map((name) => name.replace(/^tariff\//, ''))
  const words = (text: string | undefined) => (text ?? '').split(' ')
  return [
    { code: 'no-such-scope', named: ({ scope }) => words(scope), known: new Set(scopes) },
    {
      code: 'no-such-paper',
      named: ({ papers, proof }) => [...words(papers), proof ?? ''],
      known: new Set(column('papers', 'paper')),
    },
    { code: 'no-such-tariff', named: (cells) => [cells['tariff_importer'] ?? ''], known: new Set(tariffs) },
    { code: 'no-such-zone', named: ({ zone }) => [zone ?? ''], known: new Set(column('estimates', 'zone')) },
    {
      code: 'no-such-measure',
      named: ({ excludes }) => words(excludes),
      known: new Set(column('additional-duties', 'measure')),
    },
    {
      code: 'no-such-currency',
      named: (cells) => CURRENCY_COLUMNS.map((name) => cells[name] ?? ''),
      known: new Set(column('currencies', 'currency')),
    },
  ]
}

const CURRENCY_COLUMNS = ['currency', 'waiver_currency', 'duty_currency', 'up_to_currency', 'fee_currency']
