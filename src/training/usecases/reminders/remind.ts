import { say, type Lang } from '#kernel/words.ts'
import type { Tx } from '#platform/database.ts'
import { reminderKey, reminderUntil, type PlannedReminder } from '../../rules/reminders.ts'
import { hourText } from '../../rules/hour-text.ts'
import { speakingTime } from '../../rules/quiet-hours.ts'
import type { TrainingContext } from '../../services.ts'
import { findBooking } from '../../store/bookings.ts'
import { findEvent, type Event } from '../../store/events.ts'
import { notify, whenText } from '../../store/notices.ts'
import { seatedAfter } from '../../store/reminders.ts'
import { findSitting, type Sitting } from '../../store/sittings.ts'
import { DayBefore, REMINDER, SoonNow } from '../../words/reminder-messages.ts'

const BATCH = 200
const LIVE: ReadonlySet<string> = new Set(['open', 'full', 'running'])

/**
 * Reminds all who have a seat, once each however often it runs. Says nothing where the event was called off, the day was moved,
 * the hour is quiet after all, or it comes too late to help. Answers how many were told.
 */
export async function remind(context: TrainingContext, planned: PlannedReminder): Promise<number> {
  const { db, now } = context
  const sitting = await findSitting(db, planned.sittingId)
  const event = sitting && (await findEvent(db, sitting.eventId))
  if (!event || !LIVE.has(event.status)) return 0
  if (sitting.startsAt.toISOString() !== planned.startsAt) return 0
  if (now >= reminderUntil(planned.kind, sitting.startsAt) || speakingTime(now) > now) return 0
  let told = 0
  for (let after = 0; ;) {
    const batch = await seatedAfter(db, event.id, after, BATCH)
    const last = batch.at(-1)
    if (!last) return told
    told += await db.transaction().execute((tx) => tellAll(tx, context, planned, event, sitting, batch))
    after = last.arrival
  }
}

async function tellAll(
  tx: Tx,
  context: TrainingContext,
  planned: PlannedReminder,
  event: Event,
  sitting: Sitting,
  batch: readonly Readonly<{ id: string }>[],
): Promise<number> {
  let told = 0
  for (const { id } of batch) {
    const booking = await findBooking(tx, id)
    // Given back since the list was read.
    if (booking?.status !== 'seated') continue
    const template = planned.kind === 'day-before' ? DayBefore : SoonNow
    const params = (lang: Lang) => ({
      place: placeText(sitting, lang),
      when: whenText(sitting.startsAt, lang),
      time: hourText(sitting.startsAt, lang),
    })
    const key = `${reminderKey(planned)}:${id}`
    if (await notify(tx, context, { booking, event, template, params, key })) told += 1
  }
  return told
}

const placeText = ({ hall }: Sitting, lang: Lang): string =>
  hall ? [hall.name, hall.address].filter(Boolean).join(', ') : say(REMINDER.online, lang)
