import { cancel } from '../../rules/seat-line.ts'
import type { TrainingContext } from '../../services.ts'
import { findBooking, nextInLine } from '../../store/bookings.ts'
import { standingBookings } from '../../store/due.ts'
import { seatingOf } from '../../store/events.ts'
import { carryOut, placeOf, theEvent } from '../../store/seat-desk.ts'

/** Whoever was erased keeps no chair from others. Run twice it does nothing more. */
export async function releaseSeats(
  context: TrainingContext,
  { learnerIds }: Readonly<{ learnerIds: readonly string[] }>,
): Promise<void> {
  const { db, now } = context
  for (const { id, eventId } of await standingBookings(db, learnerIds))
    await db.transaction().execute(async (tx) => {
      const event = await theEvent(tx, eventId)
      const line = (await nextInLine(tx, event, 2)).filter((place) => place.id !== id)
      const outcome = cancel(seatingOf(event), placeOf((await findBooking(tx, id))!), line, now)
      // Of an event that is over the seat stays a number.
      if (outcome.ok) await carryOut(tx, context, event, outcome.value, { by: null, byHerself: true })
    })
}
