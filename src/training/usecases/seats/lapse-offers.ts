import { lapse } from '../../rules/seat-line.ts'
import type { TrainingContext } from '../../services.ts'
import { findBooking, nextInLine } from '../../store/bookings.ts'
import { seatingOf } from '../../store/events.ts'
import { carryOut, placeOf, theEvent } from '../../store/seat-desk.ts'

const BATCH = 500

/**
 * Ends every offer and invitation whose time is over; each seat goes to the next in line. One transaction for each, so that a
 * stop in between loses nothing, and nobody waits long for the event. Answers how many ended.
 */
export async function lapseOffers(context: TrainingContext): Promise<number> {
  const { db, now } = context
  const due = await db
    .selectFrom('training.booking')
    .select(['id', 'event_id'])
    .where('status', 'in', ['offered', 'invited'])
    .where('answer_by', '<=', now)
    .orderBy('answer_by')
    .orderBy('id')
    .limit(BATCH)
    .execute()
  let ended = 0
  for (const { id, event_id } of due) ended += Number(await lapseOne(context, event_id, id))
  return ended
}

const lapseOne = (context: TrainingContext, eventId: string, bookingId: string): Promise<boolean> =>
  context.db.transaction().execute(async (tx) => {
    const event = await theEvent(tx, eventId)
    const booking = (await findBooking(tx, bookingId))!
    const line = await nextInLine(tx, event, 1)
    const outcome = lapse(seatingOf(event), placeOf(booking), line, context.now)
    await carryOut(tx, context, event, outcome, { by: null, byHerself: false })
    return outcome.moves.length > 0
  })
