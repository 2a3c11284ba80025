/** The only source of "now": handed to use cases, so that tests and demonstrations can stand still in time. */
export type Clock = Readonly<{
  now(): Date
  /** The instant at which the clock stands still; absent for the real clock. */
  frozenAt?: Date
}>

export const realClock: Clock = { now: () => new Date() }

/** Always answers `instant`, each time in a fresh Date that the caller may change. */
export function frozenClock(instant: Date): Clock {
  return { now: () => new Date(instant), frozenAt: instant }
}
