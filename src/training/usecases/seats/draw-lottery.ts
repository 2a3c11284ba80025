import { createHash } from 'node:crypto'
import { accept } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { draw, drawOrder } from '../../rules/lottery.ts'
import type { TrainingContext } from '../../services.ts'
import { bookingsOf } from '../../store/bookings.ts'
import { seatingOf, whereOf } from '../../store/events.ts'
import { publishSeed, seedOf } from '../../store/lottery.ts'
import { carryOut, placeOf, theEvent } from '../../store/seat-desk.ts'

export type Drawn = Readonly<{ seed: string; drawnIn: number; drawnOut: number }>

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Draws once, by the seed whose hash has been shown since bookings opened; from now on the seed is shown too. The first sit,
 * the others wait in the order drawn. Refuses with NoLottery, DrawnAlready, NobodyToDraw, NotOpenYet,
 * BookingOver.
 */
export async function drawLottery(
  context: TrainingContext,
  viewer: Viewer | null,
  eventId: string,
): Promise<Drawn> {
  const { db, now, vault } = context
  return db.transaction().execute(async (tx) => {
    const event = await theEvent(tx, eventId)
    const officer = demand(viewer, 'training.event.write', whereOf(event))
    const applied = await bookingsOf(tx, event.id, { statuses: ['applied'] })
    const byArrival = new Map(applied.map((booking) => [booking.arrival, booking]))
    const seed = seedOf(vault, event)
    const order = drawOrder(seed, [...byArrival.keys()], sha256)
    const places = order.map((arrival) => placeOf(byArrival.get(arrival)!))
    const outcome = accept(draw(seatingOf(event), places, now))
    await publishSeed(tx, event.id, seed, now)
    await carryOut(tx, context, event, outcome, { by: officer.personId, byHerself: false })
    const drawnIn = outcome.moves.filter(({ because }) => because === 'drawn-in').length
    const drawnOut = outcome.moves.length - drawnIn
    await record(tx, {
      at: now,
      actor: officer.personId,
      actsFor: officer.actsFor,
      place: whereOf(event),
      action: 'training.event.write',
      subject: `event:${event.id}`,
      detail: { drawnIn, drawnOut, seed },
    })
    return { seed, drawnIn, drawnOut }
  })
}
