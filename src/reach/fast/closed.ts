/** Where an article may not go at all, by its code alone. */
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Lane } from '../rules/consignment.ts'
import type { Judgement } from '../rules/verdict.ts'
import { judgeGoods } from '../rules/verdict.ts'
import { parcelOf } from './reference.ts'

/** 1 for every destination that India or the destination closes to a code; in the order of `destinations`. */
export function closedTo(
  edition: Edition,
  hs: string,
  destinations: readonly string[],
  lane: Lane,
): Uint8Array {
  const closed = new Uint8Array(destinations.length)
  const parcel = (to: string) => parcelOf(edition, { hs, paise: 1, mg: 1 }, to, lane)
  // India's list is the same for all destinations: it is asked once, without the destination's own.
  if (isClosed(judgeGoods({ ...edition, factsFor: () => [] }, parcel('')))) return closed.fill(1)
  for (const [index, to] of destinations.entries()) {
    const bans = edition.factsFor('restrictions', to, hs).filter(({ cells }) => cells['verdict'] === 'closed')
    if (bans.length === 0) continue
    const bansOnly = { ...edition, facts: () => [], factsFor: () => bans }
    if (isClosed(judgeGoods(bansOnly, parcel(to)))) closed[index] = 1
  }
  return closed
}

const isClosed = ({ reasons }: Judgement): boolean => reasons.some(({ weight }) => weight === 'closed')
