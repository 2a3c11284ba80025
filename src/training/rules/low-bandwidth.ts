/**
 * A webinar on a weak network. Below 40 kbit/s no picture holds; the lesson goes on as slides and sound, and an hour of it
 * costs at most 15 MB of her data (story 9). Both are the programme's own promise, not a law.
 */

/** Below this a stream with a picture is given up. Kilobits a second. */
export const PICTURE_FLOOR_KBIT = 40
export const MOST_BYTES_AN_HOUR = 15_000_000
/** How often a phone asks where the trainer stands. */
export const ASK_EVERY_SECONDS = 15
/**
 * What one such question costs with its answer where nothing has changed: headers of both, measured at 1.4 kB by the journey
 * of story 9, and the packets' own.
 */
const BYTES_A_QUESTION = 2_000
/** One heartbeat a minute. */
const BYTES_A_BEAT = 2_500
/** A slide with its headers; trainers show about one in three minutes. */
const BYTES_A_SLIDE = 4_000
const SLIDES_AN_HOUR = 20
/** What a phone fetches to measure its network, and how often. */
export const PROBE_BYTES = 16_000
export const PROBE_EVERY_SECONDS = 120

/** Bytes of an hour of sound: 24 kbit/s are 10.8 MB. */
export const audioBytesAnHour = (kbit: number): number => (kbit * 1000 * 3600) / 8

/** Bytes of an hour of everything else. */
export const slideBytesAnHour = (): number =>
  (3600 / ASK_EVERY_SECONDS) * BYTES_A_QUESTION +
  (3600 / PROBE_EVERY_SECONDS) * (PROBE_BYTES + BYTES_A_QUESTION) +
  60 * BYTES_A_BEAT +
  SLIDES_AN_HOUR * BYTES_A_SLIDE

export const fitsTheHour = (kbit: number): boolean =>
  audioBytesAnHour(kbit) + slideBytesAnHour() <= MOST_BYTES_AN_HOUR

/** The fastest sound that fits, in whole kilobits a second. */
export const mostKbit = (): number =>
  Math.floor(((MOST_BYTES_AN_HOUR - slideBytesAnHour()) * 8) / 3600 / 1000)

/** The rate of a recording from its size and length, rounded up; undefined where there is no length. */
export const kbitOf = (bytes: number, minutes: number): number | undefined =>
  minutes > 0 ? Math.ceil((bytes * 8) / (minutes * 60 * 1000)) : undefined

/**
 * What the page shows: `picture` only while both what the network says of itself and what we measured hold a stream.
 * Undefined measures say nothing.
 */
export function wayOf(saidKbit: number | undefined, measuredKbit: number | undefined): 'picture' | 'sound' {
  const known = [saidKbit, measuredKbit].filter((kbit) => kbit !== undefined)
  return known.some((kbit) => kbit < PICTURE_FLOOR_KBIT) ? 'sound' : 'picture'
}
