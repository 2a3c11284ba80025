/** The answer: what the buyer pays line by line, whether it may go, with what papers, and how sure we are. */
import { addDays } from '#kernel/day.ts'
import type { Minor } from '#kernel/money.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Lane } from './consignment.ts'

/** A: official line; A-range: official but national lines differ, the highest is quoted; B: estimate; C: no figure. */
export type Coverage = 'A' | 'A-range' | 'B' | 'C'
export type Verdict = 'open' | 'papers' | 'ask' | 'closed'

export type LineCode =
  'goods' | 'freight' | 'insurance' | 'duty' | 'additional-duty' | 'item-duty' | 'tax' | 'fee'

/** Where a line comes from: the table's row, its source, and the edition or first day. */
export type Origin = Readonly<{ fact: string; source: string; asOf: string }>

export type Line = Origin &
  Readonly<{
    code: LineCode
    /** Which measure, fee or tax it is. */
    name: string
    /** Index of the item it belongs to; absent for the whole parcel. */
    item?: number
    amount: Minor
    /** The lowest it could be where national lines differ; equals `amount` otherwise. */
    least: Minor
    base: Minor | undefined
    /** `12%`, `0.5EUR/kg`, `3EUR × 2`; empty for given figures. */
    rate: string
    coverage: Coverage
    reason?: string
  }>

export type Reason = Readonly<{
  id: string
  params: Readonly<Record<string, string | number>>
  side: 'india' | 'destination' | 'lane' | 'figure'
  weight: Verdict | 'note'
  source: string
}>

export type PaperNeed = Readonly<{ paper: string; side: Reason['side']; because: string; source: string }>

/** How the origin claim was tested, kept with the quote as its calculation sheet. */
export type OriginSheet = Readonly<{
  item: number
  agreement: string
  rule: string
  method: string
  thresholdBps: number | undefined
  shareBps: number | undefined
  met: 'yes' | 'declared' | 'no'
  proof: string | undefined
}>

export type Receipt = Readonly<{
  to: string
  on: string
  version: string
  lane: Lane | undefined
  coverage: Coverage
  verdict: Verdict
  currency: string
  digits: number
  lines: readonly Line[]
  /** Undefined where any part has no figure, or nothing may be sent. */
  total: Minor | undefined
  totalLeast: Minor | undefined
  /** The total in paise. */
  totalInr: Minor | undefined
  /** Day of the exchange rate used, where one was. */
  rateDay: string | undefined
  papers: readonly PaperNeed[]
  reasons: readonly Reason[]
  origin: readonly OriginSheet[]
}>

const ORDER: readonly Coverage[] = ['A', 'A-range', 'B', 'C']

export const worst = (...classes: readonly Coverage[]): Coverage =>
  classes.reduce((a, b) => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b), 'A')

/** A fact from memory or an estimate may be shown, but labelled. */
export const coverageOf = (fact: Fact): Coverage =>
  fact.tail.confidence === 'high' || fact.tail.confidence === 'medium' ? 'A' : 'B'

export const originOf = (table: string, fact: Fact): Origin => ({
  fact: `${table}:${fact.line}`,
  source: fact.tail.sourceId,
  asOf: fact.cells['as_of'] || fact.tail.validFrom,
})

/** From when and until when a fact holds, for its sentence; `until` is the first day on which it no longer does. */
export const periodOf = (row: Fact): Readonly<Record<string, string>> => ({
  from: row.tail.validFrom,
  ...(row.tail.validTo ? { until: addDays(row.tail.validTo, 1) } : {}),
})

const STRICTNESS: readonly Verdict[] = ['open', 'papers', 'ask', 'closed']

export const strictest = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((a, b) => (STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b), 'open')
