import { lapse } from '../../rules/seat-line.ts'
import type { TrainingContext } from '../../services.ts'
import { findBooking, nextInLine } from '../../store/bookings.ts'
import { offersDue } from '../../store/due.ts'
import { seatingOf } from '../../store/events.ts'
import { carryOut, placeOf, theEvent } from '../../store/seat-desk.ts'

const BATCH = 500

/**
 * Ends every offer and invitation whose time is over; each seat goes to the next in line. One transaction for each, so that a
 * stop in between loses nothing, and nobody waits long for the event. Answers how many ended.
 */
export async function lapseOffers(context: TrainingContext): Promise<number> {
  const { db, now } = context
  const due = await offersDue(db, now, BATCH)
  let ended = 0
  for (const { id, eventId } of due) ended += Number(await lapseOne(context, eventId, id))
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
