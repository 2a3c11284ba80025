/** When somebody is reminded of a day of training. Pure. */
import { QUIET_HOURS, speakingTime } from './quiet-hours.ts'

export const REMINDER_KINDS = ['day-before', 'two-hours'] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const BEFORE_MS: Readonly<Record<ReminderKind, number>> = {
  'day-before': 24 * HOUR_MS,
  'two-hours': 2 * HOUR_MS,
}
/** Later than this before the beginning nobody can still set out. */
const LEAST_MS = 30 * MINUTE_MS
/** A day of the same event so shortly before: she knows that it goes on tomorrow. */
const FOLLOWS_MS = 36 * HOUR_MS

/** The last moment that is not quiet, before an instant that is: half an hour before the quiet begins. */
function eveningBefore(at: Date): Date {
  const quietMinutes = (QUIET_HOURS.toMinute - QUIET_HOURS.fromMinute + 1440) % 1440
  return new Date(speakingTime(at).getTime() - quietMinutes * MINUTE_MS - LEAST_MS)
}

/**
 * When the reminder goes out: at its hour; where that is quiet, when the quiet ends; and where that were too late to set
 * out, on the evening before. So nobody's phone rings at night, and nobody hears of it after it began.
 */
export function reminderAt(kind: ReminderKind, startsAt: Date): Date {
  const ideal = new Date(startsAt.getTime() - BEFORE_MS[kind])
  const speaking = speakingTime(ideal)
  return startsAt.getTime() - speaking.getTime() >= LEAST_MS ? speaking : eveningBefore(ideal)
}

/** Until when it still helps: the first one until the second goes out, the second until the beginning. */
export const reminderUntil = (kind: ReminderKind, startsAt: Date): Date =>
  kind === 'day-before' ? new Date(startsAt.getTime() - BEFORE_MS['two-hours']) : startsAt

/** The reminders of an event: two of each day, but only one of a day that follows on another. */
export function remindersOf<S extends Readonly<{ startsAt: Date }>>(
  sittings: readonly S[],
): Readonly<{ sitting: S; kind: ReminderKind; at: Date }>[] {
  return sittings.flatMap((sitting) => {
    const follows = sittings.some(({ startsAt }) => {
      const gap = sitting.startsAt.getTime() - startsAt.getTime()
      return gap > 0 && gap <= FOLLOWS_MS
    })
    const kinds = REMINDER_KINDS.filter((kind) => kind === 'two-hours' || !follows)
    return kinds.map((kind) => ({ sitting, kind, at: reminderAt(kind, sitting.startsAt) }))
  })
}

/** One reminder of one day to all who have a seat. The hour is part of it: a day that was moved is reminded of anew. */
export type PlannedReminder = Readonly<{ sittingId: string; kind: ReminderKind; startsAt: string }>

export const reminderKey = ({ sittingId, kind, startsAt }: PlannedReminder): string =>
  `training.remind:${sittingId}:${kind}:${startsAt}`
