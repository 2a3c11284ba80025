import { accept, Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { record } from '#people/store/audit.ts'
import { BookingMissing } from '../../refusals/seats.ts'
import { mayAnswer, type Marks } from '../../rules/feedback.ts'
import type { TrainingContext } from '../../services.ts'
import { findBooking } from '../../store/bookings.ts'
import { findEvent, whereOf } from '../../store/events.ts'
import { insertFeedback, noteGiven } from '../../store/follow-up/feedback.ts'

/**
 * Keeps an answer of whoever holds this booking; the caller has seen her link or session. Answers false, and keeps nothing,
 * where the booking had answered. Neither the answer nor the audit names the booking.
 */
export async function giveFeedback(
  { db, now, newId, vault }: TrainingContext,
  bookingId: string,
  given: Readonly<{ marks: Marks; words: string; lang: Lang }>,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const booking = await findBooking(tx, bookingId)
    const event = booking && (await findEvent(tx, booking.eventId))
    if (!booking || !event) throw new Refused(BookingMissing())
    const seated = booking.status === 'seated'
    accept(mayAnswer({ lastAt: event.lastAt, status: event.status, seated }, now))
    if (!(await noteGiven(tx, booking.id))) return false
    const { id: eventId, lastAt, demo } = event
    await insertFeedback(tx, vault, { id: newId(), eventId, heldAt: lastAt ?? now, demo }, given)
    await record(tx, {
      at: now,
      actor: null,
      action: 'training.feedback',
      subject: `event:${eventId}`,
      place: whereOf(event),
    })
    return true
  })
}
