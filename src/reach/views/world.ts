/** One question's answer for the whole world, as rows that can be sorted and filtered. */
import { countryName } from '#kernel/country.ts'
import { LANGS, LOCALE, type Lang } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Asked } from '../form.ts'
import { answer } from '../rules/answer.ts'
import type { Consignment } from '../rules/consignment.ts'
import { allDestinations } from '../rules/destination.ts'
import type { Receipt } from '../rules/receipt.ts'

export type WorldRow = Readonly<{
  receipt: Receipt
  name: string
  region: string
  days: readonly [number, number] | undefined
}>

/** A receipt for every destination of the book, in the book's order. */
export function worldRows(edition: Edition, parcel: Consignment, lang: Lang): WorldRow[] {
  return allDestinations(edition).map(({ iso2, region }) => {
    const receipt = answer(edition, { ...parcel, to: iso2 })!
    return {
      receipt,
      name: countryName(iso2, lang),
      region,
      days: receipt.lane && laneDays(edition, receipt.lane),
    }
  })
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
