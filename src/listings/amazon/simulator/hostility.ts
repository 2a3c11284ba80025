/** Everything that goes wrong out there, by seed: throttling, errors, cut lines. */
import { LIMITS, type OperationName } from '../limits.ts'
import type { BucketState, Limit } from '../../port.ts'
import { takeFrom } from '../transport/bucket-step.ts'

/** Shares are between 0 and 1. `reset` and `broken` strike half before and half after the request was carried out. */
export type Hostility = Readonly<{
  /** contract: the printed limits. quarter: one request in four seconds on every operation. */
  throttle: 'contract' | 'quarter' | 'none'
  tooMany: number
  broken: number
  reset: number
  duplicateNotifications: number
  /** SKUs that get an error some time after they were accepted. */
  rejected: number
}>

export const KIND: Hostility = {
  throttle: 'contract',
  tooMany: 0,
  broken: 0,
  reset: 0,
  duplicateNotifications: 0,
  rejected: 0,
}

export type Blow = Readonly<{ kind: 'too-many' | 'broken' | 'cut'; when: 'before' | 'after' }>

/** What strikes this request, if anything. */
export function blowFor(hostility: Hostility, chance: () => number): Blow | undefined {
  const roll = chance()
  const when = chance() < 0.5 ? 'before' : 'after'
  if (roll < hostility.tooMany) return { kind: 'too-many', when: 'before' }
  if (roll < hostility.tooMany + hostility.broken) return { kind: 'broken', when }
  if (roll < hostility.tooMany + hostility.broken + hostility.reset) return { kind: 'cut', when }
  return undefined
}

const quarter: Limit = { rate: 0.25, burst: 1 }

export const limitOf = (hostility: Hostility, name: OperationName): Limit =>
  hostility.throttle === 'quarter' ? quarter : LIMITS[name]

/** Whether this seller may ask now. The buckets are not kept: a restart fills them. */
export function gate(): (
  hostility: Hostility,
  sellerId: string,
  name: OperationName,
  now: number,
) => boolean {
  const buckets = new Map<string, BucketState>()
  return (hostility, sellerId, name, now) => {
    if (hostility.throttle === 'none') return true
    const key = `${sellerId}|${name}`
    const turn = takeFrom(buckets.get(key), limitOf(hostility, name), now, 0)
    buckets.set(key, turn.state)
    return turn.taken
  }
}
