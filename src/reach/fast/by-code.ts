/** A figure for every HS code where neighbouring codes share it. */
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Item } from '../rules/consignment.ts'
import type { Shares } from './world.ts'

/** The codes of an edition as articles without told attributes, sorted. */
export type Codes = Readonly<{ edition: Edition; items: readonly Item[] }>

/** Codes from `begin` to before `end` that share a value. */
export type Run<T> = Readonly<{ begin: number; end: number; value: T }>

/**
 * `valueOf(item)` for all codes, asked once for every stretch between two ends of ranges in the table's rows: within it
 * the same rows reach every code. `valueOf` must depend on nothing else.
 */
export function byCode<T>(codes: Codes, table: string, iso2: string, valueOf: (item: Item) => T): Run<T>[] {
  const { edition, items } = codes
  const cuts = new Set([0, items.length])
  for (const row of edition.factsFor(table, iso2))
    if (!isForAll(row)) for (const cut of cutsOf(row, items)) cuts.add(cut)
  const places = [...cuts].sort((a, b) => a - b)
  return places
    .slice(0, -1)
    .map((begin, index) => ({ begin, end: places[index + 1]!, value: valueOf(items[begin]!) }))
}

const isForAll = ({ cells }: Fact): boolean => !cells['hs_from'] && !cells['hs_to']

/** Before the first and after the last code that a row's range touches, wholly or in part. */
function cutsOf({ cells }: Fact, items: readonly Item[]): [number, number] {
  const low = (cells['hs_from'] ?? '').padEnd(8, '0')
  const high = (cells['hs_to'] ?? '').padEnd(8, '9')
  const begin = firstPlace(items, ({ hs }) => hs + '99' >= low)
  return [
    begin,
    Math.max(
      begin,
      firstPlace(items, ({ hs }) => hs + '00' > high),
    ),
  ]
}

/** The first item of a sorted list from which on `isThere` holds. */
function firstPlace(items: readonly Item[], isThere: (item: Item) => boolean): number {
  let from = 0
  let to = items.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (isThere(items[middle]!)) to = middle
    else from = middle + 1
  }
  return from
}

/** Runs of figures as shares: one number where all codes have the same. */
export function toShares(runs: readonly Run<number>[], length: number): Shares {
  const first = runs[0]!.value
  if (runs.every(({ value }) => value === first)) return first
  const shares = new Int32Array(length)
  for (const { begin, end, value } of runs) shares.fill(value, begin, end)
  return shares
}
