/** Coming in: a wish for a seat, by herself, by an officer, for a group, by invitation. */
import { no, yes, type Answer, type Refusal } from '#kernel/refusal.ts'
import {
  ByInvitation,
  BookingOver,
  EventCalledOff,
  EventMissing,
  GroupDoesNotFit,
  HallFull,
  LineFull,
  NobodyChosen,
  NotOpenYet,
} from '../refusals/seats.ts'
import { isAhead } from './event-states.ts'
import { accept } from './seat-line.ts'
import {
  answerBy,
  arrive,
  freeSeats,
  gathers,
  hasBegun,
  moveTo,
  settle,
  step,
  unchanged,
  type BookingStatus,
  type Outcome,
  type Place,
  type Seating,
} from './seats.ts'

/**
 * A seat for whoever asks first. `held` is her booking that still stands: a second tap changes nothing, an invitation is
 * accepted by it. Refuses before booking opens, once it has begun, by invitation only, and where even the line is full.
 */
export function book(seating: Seating, id: string, held: Place | undefined, at: Date): Answer<Outcome> {
  if (held) return held.status === 'invited' ? accept(seating, held, at) : yes(unchanged(seating))
  const refused = closedBecause(seating, at)
  if (refused) return no(refused)
  if (seating.entry === 'invitation') return no(ByInvitation())
  return comeIn(unchanged(seating), id)
}

function closedBecause(seating: Seating, at: Date): Refusal | undefined {
  const { status } = seating
  if (status === 'draft') return EventMissing()
  if (status === 'cancelled') return EventCalledOff()
  if (!isAhead(status) || hasBegun(seating, at)) return BookingOver()
  return status === 'published' ? NotOpenYet() : undefined
}

function comeIn(outcome: Outcome, id: string): Answer<Outcome> {
  const to = placeFor(outcome.seating)
  return to ? yes(settle(step(outcome, arrive(outcome, id, to)))) : no(LineFull())
}

/** Where the next one comes; undefined where there is no place left at all. */
function placeFor(seating: Seating): BookingStatus | undefined {
  const { seats, inLine, waitlist } = seating
  if (gathers(seating)) return inLine < seats + waitlist ? 'applied' : undefined
  if (freeSeats(seating) > 0 && inLine === 0) return 'seated'
  return inLine < waitlist ? 'waiting' : undefined
}

/**
 * Somebody stands at the door and an officer lets her in: also before booking opens, by invitation only, and while it runs.
 * While it runs those who only wait are not there: a free chair is hers.
 */
export function walkIn(seating: Seating, id: string, held: Place | undefined, at: Date): Answer<Outcome> {
  const { status } = seating
  if (status === 'draft') return no(EventMissing())
  if (status === 'cancelled') return no(EventCalledOff())
  const runs = status === 'running' || (isAhead(status) && hasBegun(seating, at))
  if (!runs && !isAhead(status)) return no(BookingOver())
  if (held?.status === 'seated') return yes(unchanged(seating))
  if (!runs && held) return held.status === 'invited' ? accept(seating, held, at) : yes(unchanged(seating))
  if (!runs) return comeIn(unchanged(seating), id)
  if (held?.status !== 'offered' && freeSeats(seating) === 0) return no(HallFull())
  const outcome = unchanged(seating)
  return yes(settle(step(outcome, held ? moveTo(held, 'seated') : arrive(outcome, id, 'seated'))))
}

export type GroupMode = 'all' | 'as-many-as-fit'

/** A co-operative's members together: all of them or none, or as many as fit while the rest wait, in the order given. */
export function bookTogether(
  seating: Seating,
  ids: readonly string[],
  mode: GroupMode,
  at: Date,
): Answer<Outcome> {
  const refused = closedBecause(seating, at)
  if (refused) return no(refused)
  if (seating.entry === 'invitation') return no(ByInvitation())
  if (ids.length === 0) return no(NobodyChosen())
  const free = seating.inLine === 0 ? freeSeats(seating) : 0
  if (mode === 'all' && !gathers(seating) && free < ids.length)
    return no(GroupDoesNotFit({ free, asked: ids.length }))
  return fill(seating, ids, mode)
}

function fill(seating: Seating, ids: readonly string[], mode: GroupMode): Answer<Outcome> {
  let outcome = unchanged(seating)
  for (const id of ids) {
    const next = comeIn(outcome, id)
    if (!next.ok && (mode === 'all' || outcome.moves.length === 0)) return next
    if (!next.ok) break
    outcome = next.value
  }
  return yes(outcome)
}

/** A seat is not kept for who is invited: the first to accept sit, the others wait. */
export function invite(seating: Seating, id: string, held: Place | undefined, at: Date): Answer<Outcome> {
  const { status } = seating
  if (status === 'cancelled') return no(EventCalledOff())
  if (!isAhead(status) || hasBegun(seating, at)) return no(status === 'draft' ? NotOpenYet() : BookingOver())
  if (held) return yes(unchanged(seating))
  const outcome = unchanged(seating)
  return yes(step(outcome, arrive(outcome, id, 'invited', answerBy(seating, at))))
}
