/** What may be done with a booking that is there: give it up, take the seat that is kept, say no to it. */
import { accept as orRefuse, Refused, type Answer } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { findFirm, whereOf as whereOfFirm } from '#firms/store/firms.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import type { Tx } from '#platform/database.ts'
import { BookingMissing } from '../../refusals/seats.ts'
import { accept, cancel, decline } from '../../rules/seat-line.ts'
import type { BookingStatus, Outcome, Place, Seating } from '../../rules/seats.ts'
import type { TrainingContext } from '../../services.ts'
import { bookingBySecret, findBooking, nextInLine, type Booking } from '../../store/bookings.ts'
import { seatingOf, whereOf, type Event } from '../../store/events.ts'
import { findLearner } from '../../store/learners.ts'
import { carryOut, placeOf, theEvent } from '../../store/seat-desk.ts'

/** Whoever is signed in, or holds the secret of this booking's link. */
export type By = Readonly<{ viewer: Viewer } | { secret: string }>

export type Answered = Readonly<{ bookingId: string; status: BookingStatus }>

type Decide = (seating: Seating, place: Place, line: readonly Place[], at: Date) => Answer<Outcome>

/** Gives the booking up; her seat goes to the next in line. Refuses with BookingMissing, BookingEnded, BookingOver. */
export const cancelBooking = (context: TrainingContext, by: By, bookingId: string): Promise<Answered> =>
  answer(context, by, bookingId, (...asked) => cancel(...asked))

/** Takes the seat that is kept for her, or follows an invitation. Refuses with OfferOver, NothingToAccept, BookingOver. */
export const acceptOffer = (context: TrainingContext, by: By, bookingId: string): Promise<Answered> =>
  answer(context, by, bookingId, (seating, place, _, at) => accept(seating, place, at))

/** Says no to it; the seat goes to the next in line. Refuses with NothingToAccept. */
export const declineOffer = (context: TrainingContext, by: By, bookingId: string): Promise<Answered> =>
  answer(context, by, bookingId, decline)

async function answer(
  context: TrainingContext,
  by: By,
  bookingId: string,
  decide: Decide,
): Promise<Answered> {
  const { db, now } = context
  const seen = await findBooking(db, bookingId)
  if (!seen) throw new Refused(BookingMissing())
  return db.transaction().execute(async (tx) => {
    const event = await theEvent(tx, seen.eventId)
    const booking = (await findBooking(tx, bookingId))!
    const actor = await actorOf(tx, context, by, booking, event)
    // Two: the first in line may be the one who leaves.
    const line = (await nextInLine(tx, event, 2)).filter(({ id }) => id !== booking.id)
    const outcome = orRefuse(decide(seatingOf(event), placeOf(booking), line, now))
    await carryOut(tx, context, event, outcome, {
      by: actor.personId,
      byHerself: actor.standing !== 'officer',
    })
    if (actor.standing !== 'herself' && outcome.moves.length > 0)
      await note(tx, now, event, booking, actor.personId, outcome)
    const status = outcome.moves.find((move) => move.booking === booking.id)?.to ?? booking.status
    return { bookingId, status }
  })
}

type Actor = Readonly<{ personId: string | null; standing: 'herself' | 'manager' | 'officer' }>

/** She herself, the co-operative that booked for its member, or an officer of the place. Others learn nothing of it. */
async function actorOf(
  tx: Tx,
  { vault }: TrainingContext,
  by: By,
  booking: Booking,
  event: Event,
): Promise<Actor> {
  if ('secret' in by) {
    const opened = await bookingBySecret(tx, by.secret)
    if (opened?.id !== booking.id) throw new Refused(BookingMissing())
    return { personId: null, standing: 'herself' }
  }
  const { viewer } = by
  const { personId } = viewer
  const learner = await findLearner(tx, vault, booking.learnerId)
  if (learner?.personId === personId) return { personId, standing: 'herself' }
  const firm = learner?.memberId && learner.firmId ? await findFirm(tx, learner.firmId) : undefined
  if (firm && mayDo(viewer, 'firm.write', whereOfFirm(firm))) return { personId, standing: 'manager' }
  demand(viewer, 'training.event.write', whereOf(event))
  return { personId, standing: 'officer' }
}

const note = (
  tx: Tx,
  now: Date,
  event: Event,
  booking: Booking,
  actor: string | null,
  { moves }: Outcome,
): Promise<void> =>
  record(tx, {
    at: now,
    actor,
    place: whereOf(event),
    action: 'training.book',
    subject: `event:${event.id}`,
    detail: { booking: booking.id, status: moves[0]!.to },
  })
