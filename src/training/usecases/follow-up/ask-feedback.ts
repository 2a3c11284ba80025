import { speakingTime } from '../../rules/quiet-hours.ts'
import type { TrainingContext } from '../../services.ts'
import { attendanceOf } from '../../store/attendance/summary.ts'
import { findBooking, secretOf } from '../../store/bookings.ts'
import type { Event } from '../../store/events.ts'
import { justHeld } from '../../store/follow-up/feedback.ts'
import { notify } from '../../store/notices.ts'
import { HowWasIt } from '../../words/follow-up/messages.ts'

/** Asks everybody who was there how it was, from an hour after the end. Each booking is asked once, however often this runs. */
export async function askFeedback(context: TrainingContext): Promise<number> {
  const { db, now } = context
  if (speakingTime(now).getTime() !== now.getTime()) return 0
  let asked = 0
  for (const event of await justHeld(db, now))
    for (const { bookingId, attendedBps } of await attendanceOf(db, event.id))
      if (bookingId && attendedBps > 0 && (await askOne(context, event, bookingId))) asked += 1
  return asked
}

async function askOne(context: TrainingContext, event: Event, bookingId: string): Promise<boolean> {
  const { db, vault, site } = context
  const booking = await findBooking(db, bookingId)
  if (!booking) return false
  const secret = secretOf(vault, booking)
  const link = secret
    ? `${site}/training/seat/${secret}/feedback`
    : `${site}/training/mine/${bookingId}/feedback`
  const key = `training.how-was-it:${bookingId}`
  return db
    .transaction()
    .execute((tx) => notify(tx, context, { booking, event, template: HowWasIt, key, link }))
}
