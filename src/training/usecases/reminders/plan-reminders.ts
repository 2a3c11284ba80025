import { enqueue } from '#platform/jobs.ts'
import { reminderKey, remindersOf } from '../../rules/reminders.ts'
import type { TrainingContext } from '../../services.ts'
import { eventsAhead } from '../../store/reminders.ts'

const HOUR_MS = 3_600_000
/** As far ahead as a server may stand still without a reminder being missed. */
const AHEAD_MS = 26 * HOUR_MS
/** The earliest reminder goes out a day before, or on the evening before that. */
const FARTHEST_MS = AHEAD_MS + 36 * HOUR_MS

/**
 * Puts the reminders of the coming day into the queue, each to run at its hour; the queue keeps them over a restart. Done again
 * it changes nothing: a planned one has its key, and one whose hour is past is not planned.
 */
export async function planReminders({ db, now }: TrainingContext): Promise<number> {
  const until = new Date(now.getTime() + AHEAD_MS)
  const ahead = await eventsAhead(db, now, new Date(now.getTime() + FARTHEST_MS))
  const due = ahead
    .flatMap(({ sittings }) => remindersOf(sittings))
    .filter(({ at }) => at > now && at <= until)
  await db.transaction().execute(async (tx) => {
    for (const { sitting, kind, at } of due) {
      const planned = { sittingId: sitting.id, kind, startsAt: sitting.startsAt.toISOString() }
      await enqueue(tx, 'training.remind', planned, { key: reminderKey(planned), runAt: at })
    }
  })
  return due.length
}
