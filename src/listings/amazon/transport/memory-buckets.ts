/** Token buckets of a single process; the database's own lie in the listings room (store/publishing). */
import type { BucketKey, Buckets, BucketState } from '../../port.ts'
import { learned, paused, takeFrom } from './bucket-step.ts'

export function memoryBuckets(): Buckets {
  const states = new Map<string, BucketState>()
  const nameOf = (key: BucketKey): string => `${key.account}|${key.operation}`
  return {
    async take(key, limit, now, patienceMs) {
      const { state, waitMs, taken } = takeFrom(states.get(nameOf(key)), limit, now.getTime(), patienceMs)
      states.set(nameOf(key), state)
      return { waitMs, taken }
    },
    async learn(key, limit, rate, now) {
      states.set(nameOf(key), learned(states.get(nameOf(key)), limit, rate, now.getTime()))
    },
    async pause(key, limit, ms, now) {
      states.set(nameOf(key), paused(states.get(nameOf(key)), limit, ms, now.getTime()))
    },
    async read(key) {
      return states.get(nameOf(key))
    },
  }
}
