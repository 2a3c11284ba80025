/** How patiently the engine works. All in milliseconds of the program's clock, so that tests may run it faster. */
export type Pace = Readonly<{
  /** A job gives way to others after this. */
  sliceMs: number
  /** A wait up to this long is waited for in the job; a longer one becomes a job of its own. */
  patienceMs: number
  /** Calls for one firm before others have their turn. */
  calls: number
  /** When to ask for the first time how an offer stands that was taken in; each further time twice as long, at most `mostMs`. */
  firstCheckMs: number
  mostCheckMs: number
  /** A shown offer is looked after once in this time. */
  liveCheckMs: number
  /** An offer that the marketplace still does not know after this is not waited for any more. */
  lostMs: number
  /** How often a lot may come to nothing before its SKUs are given up. */
  tries: number
}>

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

export const PACE: Pace = {
  sliceMs: 15 * SECOND,
  patienceMs: 2 * SECOND,
  calls: 60,
  firstCheckMs: 20 * SECOND,
  mostCheckMs: 30 * MINUTE,
  liveCheckMs: DAY,
  lostMs: DAY,
  tries: 6,
}

/** How long to wait before a lot is asked about for the nth time: 15 s, then ever longer, at most `most`. */
export const askAgainAfter = (asked: number, most: number): number =>
  Math.min(most, 15 * SECOND * 2 ** Math.min(asked, 12))
