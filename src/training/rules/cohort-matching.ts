/**
 * Who is compared with whom. A firm that came is set beside firms that are alike on the day it came: the same sectors,
 * district, rung and class (exact matching). Each gets up to five, no firm stands beside two, and who is drawn follows from a
 * seed that the page shows: SHA-256 of `<seed>:<firm>`, smallest first.
 */
import type { Sha256 } from './lottery.ts'

export type Alike = Readonly<{
  sectors: readonly string[]
  district: string | null
  /** On the day of the event. */
  rung: number
  msmeClass: string | null
}>

/** How many firms that did not come stand beside one that came, at most. */
export const BESIDE = 5

/** Two firms with the same text are alike. */
export const cellOf = ({ sectors, district, rung, msmeClass }: Alike): string =>
  JSON.stringify([[...sectors].sort(), district, rung, msmeClass])

export type Placed = Readonly<{ id: string; cell: string }>

/**
 * For each firm that came, the firms beside it; none where nobody is alike. Dealt in rounds, so that a scarce likeness is
 * shared out before anybody gets a second one.
 */
export function matched(
  came: readonly Placed[],
  pool: readonly Placed[],
  seed: string,
  sha256: Sha256,
): Map<string, string[]> {
  const inOrder = (placed: readonly Placed[]) => {
    const tickets = new Map(placed.map(({ id }) => [id, sha256(`${seed}:${id}`)]))
    return [...placed].sort((a, b) => (tickets.get(a.id)! < tickets.get(b.id)! ? -1 : 1))
  }
  const ours = new Set(came.map(({ id }) => id))
  const free = Map.groupBy(inOrder(pool.filter(({ id }) => !ours.has(id))), ({ cell }) => cell)
  const beside = new Map<string, string[]>(came.map(({ id }) => [id, []]))
  const deal = inOrder(came)
  for (let round = 0; round < BESIDE; round++)
    for (const { id, cell } of deal) {
      const next = free.get(cell)?.shift()
      if (next) beside.get(id)!.push(next.id)
    }
  return beside
}
