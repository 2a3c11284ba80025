/** One question's answer for the whole world, as rows that can be sorted and filtered. */
import { countryName } from '#kernel/country.ts'
import { LANGS, LOCALE, type Lang } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Asked } from '../form.ts'
import { answer } from '../rules/answer.ts'
import { differenceOf, isSame, type Difference } from '../rules/changes.ts'
import type { Consignment } from '../rules/consignment.ts'
import { allDestinations, type Destination } from '../rules/destination.ts'
import type { Receipt } from '../rules/receipt.ts'

export type WorldRow = Readonly<{
  receipt: Receipt
  name: string
  region: string
  days: readonly [number, number] | undefined
}>

/** A receipt for every destination of the book, in the book's order. */
export const worldRows = (edition: Edition, parcel: Consignment, lang: Lang): WorldRow[] =>
  allDestinations(edition).map((destination) => rowOf(edition, parcel, destination, lang))

export function rowOf(
  edition: Edition,
  parcel: Consignment,
  { iso2, region }: Pick<Destination, 'iso2' | 'region'>,
  lang: Lang,
): WorldRow {
  const receipt = answer(edition, { ...parcel, to: iso2 })!
  const days = receipt.lane && laneDays(edition, receipt.lane)
  return { receipt, name: countryName(iso2, lang), region, days }
}

export function laneDays(edition: Edition, lane: string): readonly [number, number] | undefined {
  const { days_min: least, days_max: most } = edition.fact('lanes', lane)?.cells ?? {}
  return least && most ? [Number(least), Number(most)] : undefined
}

export const VERDICT_ORDER = ['open', 'papers', 'ask', 'closed'] as const
const SORTS = ['verdict', 'name', 'total'] as const
export type SortKey = (typeof SORTS)[number]
export type Sorting = Readonly<{ key: SortKey; down: boolean }>

/** `-total` sorts by total, the highest first; anything unknown sorts as most makers want to read. */
export function readSorting(text: string): Sorting {
  const key = SORTS.find((name) => name === text.replace(/^-/, '')) ?? 'verdict'
  return { key, down: text.startsWith('-') }
}

const collators = new Map<Lang, Intl.Collator>()

export function sortRows(rows: readonly WorldRow[], { key, down }: Sorting, lang: Lang): WorldRow[] {
  let collator = collators.get(lang)
  if (!collator) collators.set(lang, (collator = new Intl.Collator(LOCALE[lang])))
  const byName = (a: WorldRow, b: WorldRow) => collator.compare(a.name, b.name)
  const byVerdict = (a: WorldRow, b: WorldRow) =>
    VERDICT_ORDER.indexOf(a.receipt.verdict) - VERDICT_ORDER.indexOf(b.receipt.verdict)
  const flip = down ? -1 : 1
  return [...rows].sort((a, b) => {
    if (key === 'name') return flip * byName(a, b)
    if (key === 'total') return byTotal(a, b, flip) || byName(a, b)
    return flip * byVerdict(a, b) || byTotal(a, b, 1) || byName(a, b)
  })
}

/** By rupees, since every destination has another currency; rows without a figure come last either way. */
function byTotal(a: WorldRow, b: WorldRow, flip: number): number {
  const [x, y] = [a.receipt.totalInr, b.receipt.totalInr]
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
  return x === y ? 0 : flip * (x < y ? -1 : 1)
}

export type Filters = Pick<Asked, 'verdict' | 'region' | 'coverage' | 'find'>

/** The rows that fit. The name is looked for in all three languages and as a country code. */
export function filterRows(rows: readonly WorldRow[], filters: Filters): WorldRow[] {
  const wanted = filters.find.toLowerCase()
  return rows.filter(
    ({ receipt, region }) =>
      (!filters.verdict || receipt.verdict === filters.verdict) &&
      (!filters.region || region === filters.region) &&
      (!filters.coverage || receipt.coverage === filters.coverage) &&
      (!wanted || namesOf(receipt.to).some((name) => name.includes(wanted))),
  )
}

const namesOf = (iso2: string): string[] =>
  [iso2, ...LANGS.map((lang) => countryName(iso2, lang))].map((n) => n.toLowerCase())

/** How many rows have each verdict. */
export function countVerdicts(
  rows: readonly WorldRow[],
): Readonly<Record<(typeof VERDICT_ORDER)[number], number>> {
  const counts = { open: 0, papers: 0, ask: 0, closed: 0 }
  for (const { receipt } of rows) counts[receipt.verdict] += 1
  return counts
}

const CLASSES = 5
/** Limits are told in whole tens of rupees, so that a legend can be read at a glance. */
const STEP = 1000n

/** The upper limits, in paise, of all price classes but the last: fifths of the rows that have a total. */
export function priceLimits(rows: readonly WorldRow[]): bigint[] {
  const totals = rows.flatMap(({ receipt: { totalInr } }) => (totalInr === undefined ? [] : [totalInr]))
  totals.sort((a, b) => (a < b ? -1 : 1))
  if (totals.length === 0) return []
  const limit = (part: number) => totals[Math.ceil((totals.length * part) / CLASSES) - 1]!
  const limits = Array.from({ length: CLASSES - 1 }, (_, index) => limit(index + 1))
  return [...new Set(limits.map((paise) => ((paise + STEP - 1n) / STEP) * STEP))]
}

/** 1 is the cheapest class. */
export const classOf = (totalInr: bigint, limits: readonly bigint[]): number =>
  limits.filter((limit) => totalInr > limit).length + 1

/** One destination on two days; a place that the book did not know then counts as changed. */
export function compared(was: Receipt | undefined, now: Receipt): Difference & { same: boolean } {
  const difference = was ? differenceOf(was, now) : { lines: [] }
  return { ...difference, same: was !== undefined && isSame(difference) }
}

/** The widest change first, in rupees; other verdicts without a figure next; the unchanged keep their order at the end. */
export function sortByDifference(rows: readonly WorldRow[], was: ReadonlyMap<string, Receipt>): WorldRow[] {
  const width = ({ receipt }: WorldRow): bigint => {
    const { totalInr = 0n, same } = compared(was.get(receipt.to), receipt)
    return same ? -1n : totalInr < 0n ? -totalInr : totalInr
  }
  const widths = new Map(rows.map((row) => [row, width(row)]))
  return [...rows].sort((a, b) => Number(widths.get(b)! - widths.get(a)!))
}
