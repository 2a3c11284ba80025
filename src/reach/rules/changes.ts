/**
 * What a rule's beginning or end does to one receipt: the same parcel answered on two days, and the days near a
 * question on which a fact that speaks about it begins or ends. Pure; the exchange rate stands still, so that only
 * rules move the figures.
 */
import { addDays, type Day } from '#kernel/day.ts'
import { covers } from '#kernel/hs.ts'
import type { Minor } from '#kernel/money.ts'
import type { Fact, TradeBook } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { answer } from './answer.ts'
import type { Consignment, Item } from './consignment.ts'
import { destinationOf } from './destination.ts'
import { holds } from './fact-choice.ts'
import type { Line, Receipt, Verdict } from './receipt.ts'

/** One line on both days; absent on the side where it was not charged. */
export type LineChange = Readonly<{ was?: Line; now?: Line; difference: Minor }>

/** How two receipts of one destination differ. Lines are compared only where both have a total, in one currency. */
export type Difference = Readonly<{
  lines: readonly LineChange[]
  verdict?: Readonly<{ was: Verdict; now: Verdict }>
  /** Now less then, in the receipt's currency; undefined where either has no total. */
  total?: Minor
  totalInr?: Minor
}>

/** A day on which the rules for a parcel changed or will change. */
export type Change = Readonly<{ on: Day; was: Receipt; now: Receipt; difference: Difference }>

/** Of these there is one to an item: another name on another day is the same charge under another rule. */
const SINGLE: ReadonlySet<string> = new Set(['goods', 'freight', 'insurance', 'duty', 'tax'])

/** The lines by what they are charged for, so that two days can be laid beside each other. */
function byCharge(lines: readonly Line[]): Map<string, Line> {
  const found = new Map<string, Line>()
  for (const line of lines) {
    const name = `${line.code} ${line.item ?? ''} ${SINGLE.has(line.code) ? '' : line.name}`
    let key = name
    for (let copy = 2; found.has(key); copy++) key = `${name} ${copy}`
    found.set(key, line)
  }
  return found
}

export function differenceOf(was: Receipt, now: Receipt): Difference {
  const total = less(now.total, was.total)
  const totalInr = less(now.totalInr, was.totalInr)
  const comparable = was.currency === now.currency && total !== undefined
  return {
    lines: comparable ? lineChanges(was.lines, now.lines) : [],
    ...(was.verdict === now.verdict ? {} : { verdict: { was: was.verdict, now: now.verdict } }),
    ...(comparable ? { total } : {}),
    ...(totalInr === undefined ? {} : { totalInr }),
  }
}

const less = (a: Minor | undefined, b: Minor | undefined): Minor | undefined =>
  a === undefined || b === undefined ? undefined : a - b

function lineChanges(was: readonly Line[], now: readonly Line[]): LineChange[] {
  const before = byCharge(was)
  const after = byCharge(now)
  const keys = [...new Set([...after.keys(), ...before.keys()])]
  return keys
    .map((key) => {
      const [was, is] = [before.get(key), after.get(key)]
      const difference = (is?.amount ?? 0n) - (was?.amount ?? 0n)
      return { ...(was ? { was } : {}), ...(is ? { now: is } : {}), difference }
    })
    .filter(hasMoved)
}

/** A line of nothing that comes or goes changes no buyer's sum. */
const hasMoved = ({ was, now, difference }: LineChange): boolean =>
  difference !== 0n || (was !== undefined && now !== undefined && was.rate !== now.rate)

export const isSame = ({ lines, verdict, total }: Difference): boolean =>
  lines.length === 0 && verdict === undefined && (total ?? 0n) === 0n

/** Lines whose own rule moved, rather than a tax that only follows the sum below it. */
export const causes = ({ lines }: Difference): LineChange[] =>
  lines.filter(({ was, now }) => !was || !now || was.rate !== now.rate || was.fact !== now.fact)

export type Window = Readonly<{ back: number; ahead: number }>
/** Days: what began within a year still surprises; what ends within two can be planned for. */
export const NEAR: Window = { back: 365, ahead: 731 }

/** The changes around the day of `edition` for `parcel.to`, the earliest first. */
export function changesNear(
  edition: Edition,
  editions: (on: Day) => Edition,
  parcel: Consignment,
  window: Window = NEAR,
): Change[] {
  const standing = (on: Day): Receipt | undefined =>
    answer({ ...editions(on), perRupee: edition.perRupee }, { ...parcel, on })
  return boundaries(edition, parcel, window).flatMap((on) => {
    const [was, now] = [standing(addDays(on, -1)), standing(on)]
    if (!was || !now) return []
    const difference = differenceOf(was, now)
    return isSame(difference) ? [] : [{ on, was, now, difference }]
  })
}

/** First days and days after the last of every fact that speaks about the parcel, within the window and the book. */
function boundaries(edition: Edition, parcel: Consignment, { back, ahead }: Window): Day[] {
  const { book, on } = edition
  const [first, last] = [addDays(on, -back), addDays(on, ahead)]
  const days = new Set<Day>()
  for (const { tail } of speaking(edition, parcel)) {
    days.add(tail.validFrom)
    if (tail.validTo) days.add(addDays(tail.validTo, 1))
  }
  // What holds since the book's first day is not news: nobody knows here what held before.
  return [...days]
    .filter((day) => day > book.firstDay && day <= book.lastDay && day >= first && day <= last)
    .sort()
}

const SCOPED = [
  'schemes',
  'additional-duties',
  'import-taxes',
  'restrictions',
  'preferences',
  'fees',
  'lane-status',
  'postage',
]
const EVERYWHERE = ['export-policy', 'lane-limits']

function speaking(edition: Edition, parcel: Consignment): Fact[] {
  const { book } = edition
  const { importer = '', zone = '' } = destinationOf(edition, parcel.to) ?? {}
  const scopes = scopesOf(book, parcel.to)
  const rows = (table: string) => book.tables.get(table) ?? []
  const touches = (row: Fact) => parcel.items.some((item) => speaksOf(row, item))
  const hs6 = new Set(parcel.items.map(({ hs }) => hs.slice(0, 6)))
  const chapters = new Set(parcel.items.map(({ hs }) => hs.slice(0, 2)))
  return [
    ...rows('destinations').filter(({ cells }) => cells['iso2'] === parcel.to),
    ...SCOPED.flatMap(rows).filter((row) => scopes.has(row.cells['scope'] ?? '*') && touches(row)),
    ...EVERYWHERE.flatMap(rows).filter(touches),
    ...(importer ? rows(`tariff/${importer}`).filter(({ cells }) => hs6.has(cells['hs6'] ?? '')) : []),
    ...rows('estimates').filter(({ cells }) => cells['zone'] === zone && chapters.has(cells['hs2'] ?? '')),
  ]
}

const speaksOf = (row: Fact, item: Item): boolean =>
  covers(row.cells['hs_from'] ?? '', row.cells['hs_to'] ?? '', item.hs) !== 'no' &&
  holds(row.cells['when'] ?? '', item.attributes)

/** The place itself, everywhere, and every group that it is, was or will be in. */
function scopesOf(book: TradeBook, iso2: string): Set<string> {
  const groups = (book.tables.get('groups') ?? []).filter(({ cells }) => cells['iso2'] === iso2)
  return new Set([iso2, '*', ...groups.map(({ cells }) => cells['group'] ?? '')])
}
