/** What became of a batch: how far its firms climbed in 30, 90 and 180 days, beside firms that were not there. */
import { matched, cellOf, type Alike } from './cohort-matching.ts'
import { differenceOf, type Difference, type Weighed } from './evaluation.ts'
import type { Sha256 } from './lottery.ts'

/** Days after the last day of the event. */
export const HORIZONS = [30, 90, 180] as const

/** Groups and cells of fewer are not shown: whoever knows the batch could tell who it is. */
export const FEWEST = 5

/** A firm with its rungs: on the first day of the event, and on each horizon. Null: not known, or not reached yet. */
export type Followed = Readonly<{
  firmId: string
  alike: Omit<Alike, 'rung'>
  start: number | null
  later: readonly (number | null)[]
}>

export type Group = readonly Followed[]
export type Pairing = Readonly<{ came: Group; beside: ReadonlyMap<string, Group>; without: number }>

type Known = Followed & Readonly<{ start: number }>
const isKnown = (firm: Followed): firm is Known => firm.start !== null

/** Sets firms that are alike beside those that came. Firms whose rung on the day is not known, or that nobody is like, are left out. */
export function paired(came: Group, pool: Group, seed: string, sha256: Sha256): Pairing {
  const placed = ({ firmId, alike, start }: Known) => ({
    id: firmId,
    cell: cellOf({ ...alike, rung: start }),
  })
  const known = came.filter(isKnown)
  const others = new Map(pool.map((firm) => [firm.firmId, firm]))
  const found = matched(known.map(placed), pool.filter(isKnown).map(placed), seed, sha256)
  const beside = new Map(
    [...found]
      .filter(([, ids]) => ids.length > 0)
      .map(([id, ids]) => [id, ids.map((one) => others.get(one)!)]),
  )
  const ours = known.filter(({ firmId }) => beside.has(firmId))
  return { came: ours, beside, without: came.length - ours.length }
}

/** Whether it stands higher than it did; undefined where one of the two is not known. */
export function climbed({ start, later }: Followed, horizon: number): boolean | undefined {
  const there = later[horizon]
  return start === null || there === null || there === undefined ? undefined : there > start
}

const weighed = (group: Group, horizon: number, weight: (firm: Followed) => number): Weighed[] =>
  group.flatMap((firm) => {
    const hit = climbed(firm, horizon)
    return hit === undefined ? [] : [{ hit, weight: weight(firm) }]
  })

/** Who came against who is like them: each firm that came weighs one, those beside it one together. */
export function comparedBeside({ came, beside }: Pairing, horizon: number): Difference | undefined {
  const others = came.flatMap(({ firmId }) => {
    const group = beside.get(firmId) ?? []
    return weighed(group, horizon, () => 1 / group.length)
  })
  return differenceOf(
    weighed(came, horizon, () => 1),
    others,
  )
}

/** Drawn in against drawn out, whoever came of them (intention to treat). */
export const comparedArms = (drawnIn: Group, drawnOut: Group, horizon: number): Difference | undefined =>
  differenceOf(
    weighed(drawnIn, horizon, () => 1),
    weighed(drawnOut, horizon, () => 1),
  )

/** Whether nobody can be picked out of it: neither group nor any of its two parts holds one to four. */
export const mayShow = ({ ours, others }: Difference): boolean =>
  [ours, others].every(
    ({ count, hits }) =>
      count >= FEWEST && [hits, count - hits].every((part) => part === 0 || part >= FEWEST),
  )

/**
 * Counts of one row, null where hidden: every count of one to four, and the next larger ones with it until nothing can be
 * worked out from the sum. Nothing is shown of fewer than five in all.
 */
export function shownCounts(counts: readonly number[]): (number | null)[] {
  const total = (at: readonly number[]) => at.reduce((sum, one) => sum + counts[one]!, 0)
  const all = [...counts.keys()].filter((at) => counts[at]! > 0)
  if (total(all) < FEWEST) return counts.map(() => null)
  const bySize = all.sort((a, b) => counts[a]! - counts[b]!)
  const hidden = bySize.filter((at) => counts[at]! < FEWEST)
  const rest = bySize.slice(hidden.length)
  while (rest.length > 0 && hidden.length > 0 && (hidden.length === 1 || total(hidden) < FEWEST))
    hidden.push(rest.shift()!)
  return counts.map((count, at) => (hidden.includes(at) ? null : count))
}

/** How many stand where they were or lower, one rung up, two, three or more. */
export function stepsUp(group: Group, horizon: number): readonly [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (const { start, later } of group) {
    const there = later[horizon]
    if (start === null || there === null || there === undefined) continue
    const up = Math.max(0, Math.min(3, there - start)) as 0 | 1 | 2 | 3
    counts[up] += 1
  }
  return counts
}
