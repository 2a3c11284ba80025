/** The line: who leaves, who is next, what an offer is worth. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import {
  BookingEnded,
  BookingOver,
  EventCalledOff,
  NothingToAccept,
  OfferOver,
  SeatsTaken,
} from '../refusals/seats.ts'
import { isAhead } from './event-states.ts'
import {
  answerBy,
  freeSeats,
  gathers,
  hasBegun,
  isLive,
  moveTo,
  settle,
  step,
  unchanged,
  type Because,
  type Outcome,
  type Place,
  type Seating,
} from './seats.ts'

/**
 * Offers free seats to those who wait, one for one, first come first. `line` holds as many as could get one, in order.
 * Once the event has begun, or while names are gathered for a draw, nobody moves up.
 */
export function serve(outcome: Outcome, line: readonly Place[], at: Date): Outcome {
  let served = outcome
  for (const place of line) {
    const { seating } = served
    const serves = seating.status === 'open' || seating.status === 'full'
    if (!serves || gathers(seating) || hasBegun(seating, at) || freeSeats(seating) === 0) break
    served = step(served, moveTo(place, 'offered', { answerBy: answerBy(seating, at) }))
  }
  return settle(served)
}

/** She leaves; the seat she held goes to the next. Leaving twice is leaving once. */
export function cancel(
  seating: Seating,
  place: Place,
  line: readonly Place[],
  at: Date,
  because?: Because,
): Answer<Outcome> {
  if (place.status === 'cancelled') return yes(unchanged(seating))
  if (!isLive(place.status)) return no(BookingEnded())
  if (seating.status === 'cancelled') return no(EventCalledOff())
  if (!isAhead(seating.status) && seating.status !== 'running') return no(BookingOver())
  const left = step(unchanged(seating), moveTo(place, 'cancelled', because ? { because } : {}))
  return yes(serve(left, line, at))
}

/** She takes the seat that is kept for her, or follows an invitation. Twice is once; too late is a no. */
export function accept(seating: Seating, place: Place, at: Date): Answer<Outcome> {
  const { status } = place
  if (status === 'seated') return yes(unchanged(seating))
  if (status === 'lapsed') return no(OfferOver())
  if (status !== 'offered' && status !== 'invited') return no(NothingToAccept())
  if (!isAhead(seating.status)) return no(seating.status === 'cancelled' ? EventCalledOff() : BookingOver())
  if (hasBegun(seating, at) || (place.answerBy && at >= place.answerBy)) return no(OfferOver())
  if (status === 'offered') return yes(settle(step(unchanged(seating), moveTo(place, 'seated'))))
  return yes(enter(unchanged(seating), place))
}

/** An invited one comes in: into the draw, onto a seat, or into the line. */
export function enter(outcome: Outcome, place: Place): Outcome {
  const { seating } = outcome
  const to = gathers(seating)
    ? 'applied'
    : freeSeats(seating) > 0 && seating.inLine === 0
      ? 'seated'
      : 'waiting'
  return settle(step(outcome, moveTo(place, to)))
}

/** She says no to a seat that is kept for her; it goes to the next. */
export function decline(seating: Seating, place: Place, line: readonly Place[], at: Date): Answer<Outcome> {
  if (place.status === 'declined') return yes(unchanged(seating))
  if (place.status !== 'offered' && place.status !== 'invited') return no(NothingToAccept())
  return yes(serve(step(unchanged(seating), moveTo(place, 'declined')), line, at))
}

/** Nobody answered in time; the seat goes to the next. Before its time nothing happens. */
export function lapse(seating: Seating, place: Place, line: readonly Place[], at: Date): Outcome {
  const open = place.status === 'offered' || place.status === 'invited'
  if (!open || !place.answerBy || at < place.answerBy) return unchanged(seating)
  return serve(step(unchanged(seating), moveTo(place, 'lapsed')), line, at)
}

/** Another number of chairs. Never fewer than are given. */
export function changeSeats(
  seating: Seating,
  seats: number,
  line: readonly Place[],
  at: Date,
): Answer<Outcome> {
  if (seats < seating.taken) return no(SeatsTaken({ taken: seating.taken }, 'seats'))
  return yes(serve(unchanged({ ...seating, seats }), line, at))
}

/** Booking opens: invited guests may have filled it before, or left a chair to those who wait. */
export const openSeats = (seating: Seating, line: readonly Place[], at: Date): Outcome =>
  serve(unchanged({ ...seating, status: 'open' }), line, at)

/** The event does not take place: every standing wish ends. */
export function callOff(seating: Seating, places: readonly Place[]): Outcome {
  const ended = places
    .filter(({ status }) => isLive(status))
    .reduce(
      (outcome, place) => step(outcome, moveTo(place, 'cancelled', { because: 'event-cancelled' })),
      unchanged(seating),
    )
  return { ...ended, seating: { ...ended.seating, status: 'cancelled' } }
}
