/**
 * Who gets a seat where more apply than there are chairs. Each application has a ticket that anybody can work out again:
 * the SHA-256 of `<seed>:<number of arrival>` in hex; tickets in ascending order are the order drawn. The SHA-256 of the seed
 * itself is shown when bookings open, the seed once it is drawn, so nobody can choose it after seeing who applied.
 */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import {
  BookingOver,
  DrawnAlready,
  EventCalledOff,
  NobodyToDraw,
  NoLottery,
  NotOpenYet,
} from '../refusals/seats.ts'
import { isAhead } from './event-states.ts'
import {
  freeSeats,
  hasBegun,
  moveTo,
  settle,
  step,
  unchanged,
  type Outcome,
  type Place,
  type Seating,
} from './seats.ts'

/** SHA-256 of a text in hex; handed in, for rules carry no packages. */
export type Sha256 = (text: string) => string

export const ticketOf = (seed: string, arrival: number, sha256: Sha256): string =>
  sha256(`${seed}:${arrival}`)

/** Numbers of arrival in the order drawn. */
export function drawOrder(seed: string, arrivals: readonly number[], sha256: Sha256): number[] {
  const tickets = new Map(arrivals.map((arrival) => [arrival, ticketOf(seed, arrival, sha256)]))
  return [...tickets.keys()].sort((a, b) => (tickets.get(a)! < tickets.get(b)! ? -1 : 1))
}

/** The draw: `drawn` are all who applied, in the order drawn. The first sit, the others wait in that order. Once only. */
export function draw(seating: Seating, drawn: readonly Place[], at: Date): Answer<Outcome> {
  if (seating.allocation !== 'lottery') return no(NoLottery())
  if (seating.drawn) return no(DrawnAlready())
  if (seating.status === 'cancelled') return no(EventCalledOff())
  if (!isAhead(seating.status) || hasBegun(seating, at)) return no(BookingOver())
  // Before booking opens no seed has been promised: a draw then could be tried until it pleases.
  if (seating.status === 'published') return no(NotOpenYet())
  if (drawn.length === 0) return no(NobodyToDraw())
  const chairs = freeSeats(seating)
  const outcome = drawn.reduce(
    (before, place, index) => {
      const lucky = index < chairs
      const more = { draw: index + 1, because: lucky ? 'drawn-in' : 'drawn-out' } as const
      return step(before, moveTo(place, lucky ? 'seated' : 'waiting', more))
    },
    unchanged({ ...seating, drawn: true }),
  )
  return yes(settle(outcome))
}
