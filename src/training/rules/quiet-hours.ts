/**
 * When our messages may ring. The law's hours (TRAI, TCCCPR 2018: promotional messages 10 to 21) do not bind messages about a
 * seat that somebody asked for; these hours are the programme's own courtesy. India keeps one time, without summer time.
 */

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440
const INDIA_AHEAD_MINUTES = 330

/** Minutes after midnight in India. */
export type QuietHours = Readonly<{ fromMinute: number; toMinute: number }>
export const QUIET_HOURS: QuietHours = { fromMinute: 21 * 60, toMinute: 8 * 60 }

const minuteInIndia = (at: Date): number =>
  (Math.floor(at.getTime() / MINUTE_MS) + INDIA_AHEAD_MINUTES) % DAY_MINUTES

/** The instant from which a message may go out: now, or the end of the quiet. The quiet reaches over midnight. */
export function speakingTime(now: Date, { fromMinute, toMinute }: QuietHours = QUIET_HOURS): Date {
  const minute = minuteInIndia(now)
  const quiet = minute >= fromMinute || minute < toMinute
  if (!quiet) return now
  const wait = (toMinute - minute + DAY_MINUTES) % DAY_MINUTES
  const begun = now.getTime() - (now.getTime() % MINUTE_MS)
  return new Date(begun + wait * MINUTE_MS)
}
