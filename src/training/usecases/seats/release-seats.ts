import { cancel } from '../../rules/seat-line.ts'
import { LIVE } from '../../rules/seats.ts'
import type { TrainingContext } from '../../services.ts'
import { findBooking, nextInLine } from '../../store/bookings.ts'
import { seatingOf } from '../../store/events.ts'
import { carryOut, placeOf, theEvent } from '../../store/seat-desk.ts'

/** Whoever was erased keeps no chair from others. Run twice it does nothing more. */
export async function releaseSeats(
  context: TrainingContext,
  { learnerIds }: Readonly<{ learnerIds: readonly string[] }>,
): Promise<void> {
  const { db, now } = context
  const standing = await db
    .selectFrom('training.booking')
    .select(['id', 'event_id'])
    .where('learner_id', 'in', [...learnerIds])
    .where('status', 'in', [...LIVE])
    .orderBy('event_id')
    .execute()
  for (const { id, event_id } of standing)
    await db.transaction().execute(async (tx) => {
      const event = await theEvent(tx, event_id)
      const line = (await nextInLine(tx, event, 2)).filter((place) => place.id !== id)
      const outcome = cancel(seatingOf(event), placeOf((await findBooking(tx, id))!), line, now)
      // Of an event that is over the seat stays a number.
      if (outcome.ok) await carryOut(tx, context, event, outcome.value, { by: null, byHerself: true })
    })
}
