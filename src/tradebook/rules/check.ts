/** What makes a trade book fit to be published: every row valid, sourced, resolvable and alone in its period. */
import { parseDay } from '#kernel/day.ts'
import { parseRatio } from '#kernel/money.ts'
import type { Fact, TradeBook } from './book.ts'
import { checkReferences, type Finding } from './check-references.ts'
import { parseSpecificColumn } from './duty-expression.ts'
import { specOf, SOURCE_COLUMNS, TABLES, TAIL, type Column, type TableSpec } from './tables.ts'

export type { Finding }

/** All findings of a book, worst-ordered by table and line. An empty list means it may be published. */
export function checkBook(book: TradeBook, headers: ReadonlyMap<string, readonly string[]>): Finding[] {
  const findings: Finding[] = []
  for (const name of Object.keys(TABLES))
    if (!book.tables.has(name)) findings.push({ table: name, line: 0, code: 'missing-table', detail: name })
  findings.push(...checkSources(book, headers))
  for (const [name, facts] of book.tables) {
    const spec = specOf(name)
    if (!spec) {
      findings.push({ table: name, line: 0, code: 'unknown-table', detail: name })
      continue
    }
    const wanted = [...Object.keys(spec.columns), ...Object.keys(TAIL)]
    const header = headers.get(name) ?? wanted
    if (header.join() !== wanted.join())
      findings.push({ table: name, line: 1, code: 'header', detail: `expected ${wanted.join()}` })
    for (const fact of facts) checkRow(book, name, spec, fact, findings)
    checkPeriods(name, spec, facts, findings)
  }
  return [...findings, ...checkReferences(book)]
}

function checkSources(book: TradeBook, headers: ReadonlyMap<string, readonly string[]>): Finding[] {
  const findings: Finding[] = []
  const header = headers.get('sources')
  if (header && header.join() !== SOURCE_COLUMNS.join())
    findings.push({ table: 'sources', line: 1, code: 'header', detail: `expected ${SOURCE_COLUMNS.join()}` })
  for (const source of book.sources.values())
    if (!source.id || !source.title || !source.publisher)
      findings.push({ table: 'sources', line: 0, code: 'incomplete-source', detail: source.id })
  return findings
}

function checkRow(book: TradeBook, table: string, spec: TableSpec, fact: Fact, findings: Finding[]): void {
  const flaw = (code: string, detail: string) => findings.push({ table, line: fact.line, code, detail })
  for (const [column, kind] of [...Object.entries(spec.columns), ...Object.entries(TAIL)]) {
    const cell = fact.cells[column] ?? ''
    const mayBeBlank = column === 'valid_to' || spec.optional?.includes(column)
    if (cell === '' ? !mayBeBlank : !fits(cell, kind)) flaw('cell', `${column}=${cell}`)
  }
  if (fact.tail.validTo && fact.tail.validTo < fact.tail.validFrom) flaw('period', `ends before it begins`)
  if (!book.sources.has(fact.tail.sourceId)) flaw('no-source', fact.tail.sourceId)
  const { hs_from: from = '', hs_to: to = '' } = fact.cells
  if ((from === '') !== (to === '') || from.padEnd(8, '0') > to.padEnd(8, '9')) flaw('range', `${from}-${to}`)
  if (table.startsWith('tariff/')) checkTariffRow(fact, flaw)
}

function checkTariffRow(fact: Fact, flaw: (code: string, detail: string) => void): void {
  const { mfn_min_bps: min = '', mfn_max_bps: max = '', specific = '' } = fact.cells
  if ((min === '') !== (max === '') || Number(min) > Number(max)) flaw('rates', `${min}..${max}`)
  for (const part of parseSpecificColumn(specific))
    if (part.duty.kind === 'opaque' && !/^(season\(|EA|ADSZ|ADFM|entry|\?)/.test(part.text))
      flaw('expression', part.text)
}

function fits(cell: string, kind: Column): boolean {
  if (Array.isArray(kind)) return kind.includes(cell)
  switch (kind) {
    case 'day':
      return parseDay(cell) !== undefined
    case 'bps':
    case 'int':
      return /^\d{1,9}$/.test(cell)
    case 'amount':
      return /^\d{1,12}(\.\d{1,6})?$/.test(cell)
    case 'ratio':
      return (parseRatio(cell)?.num ?? 0n) > 0n
    case 'prefix':
      return /^\d{2,8}$/.test(cell)
    case 'flag':
      return cell === 'Y' || cell === 'N'
    case 'id':
      return /^(\*|[\p{L}\d][\p{L}\d._-]*)$/u.test(cell)
    case 'ids':
      return /^[\w-]+( [\w-]+)*$/.test(cell)
    case 'text':
      return true
  }
}

/** Two rows about one fact may not hold on one day, unless the later-learned one starts on the same day and so replaces it. */
function checkPeriods(table: string, spec: TableSpec, facts: readonly Fact[], findings: Finding[]): void {
  const groups = Map.groupBy(facts, (fact) => spec.key.map((column) => fact.cells[column] ?? '').join('|'))
  for (const [key, group] of groups) {
    if (group.length < 2) continue
    const sorted = [...group].sort((a, b) => (a.tail.validFrom < b.tail.validFrom ? -1 : 1))
    sorted.forEach((later, index) => {
      if (sorted.slice(0, index).some((earlier) => quarrel(earlier, later, spec)))
        findings.push({ table, line: later.line, code: 'overlap', detail: key })
    })
  }
}

/** Whether two rows about one fact claim a common day, and neither was learned later so as to win it. */
function quarrel({ tail: earlier }: Fact, { tail: later }: Fact, spec: TableSpec): boolean {
  if (earlier.validFrom === later.validFrom) return earlier.knownFrom === later.knownFrom
  if (spec.daily || earlier.knownFrom < later.knownFrom) return false
  return !earlier.validTo || earlier.validTo >= later.validFrom
}
