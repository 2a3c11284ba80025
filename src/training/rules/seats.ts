/**
 * Seats as a small world of its own: what an event knows of its seats, what one booking is, and what one decision changes.
 * The decisions (seat-booking.ts, seat-line.ts, lottery.ts) read this and answer an Outcome; the use cases write it under
 * the lock on the event's row, and the simulation drives the same functions.
 */
import type { EventStatus } from './event-states.ts'
import { speakingTime } from './quiet-hours.ts'

export const BOOKING_STATUSES = [
  'invited',
  'applied',
  'seated',
  'waiting',
  'offered',
  'lapsed',
  'cancelled',
  'declined',
] as const
export type BookingStatus = (typeof BOOKING_STATUSES)[number]

/** A wish that still stands: a learner has at most one in an event. */
export const LIVE: readonly BookingStatus[] = ['invited', 'applied', 'seated', 'waiting', 'offered']
export const isLive = (status: BookingStatus): boolean => LIVE.includes(status)

/** A chair that nobody else gets. */
const holdsSeat = (status: BookingStatus | null): number =>
  status === 'seated' || status === 'offered' ? 1 : 0
const standsInLine = (status: BookingStatus | null): number =>
  status === 'waiting' || status === 'applied' ? 1 : 0

/** What the event's row says of its seats. */
export type Seating = Readonly<{
  status: EventStatus
  seats: number
  /** How many may stand in line. */
  waitlist: number
  entry: 'open' | 'invitation'
  allocation: 'arrival' | 'lottery'
  /** The lottery has been held. */
  drawn: boolean
  acceptMinutes: number
  /** The first hour. */
  firstAt: Date | null
  /** Seated and offered. */
  taken: number
  /** Waiting and applied. */
  inLine: number
  /** The last number of arrival given. */
  arrivals: number
}>

/** One booking, as far as decisions go. */
export type Place = Readonly<{ id: string; status: BookingStatus; answerBy: Date | null }>

export type Because = 'drawn-in' | 'drawn-out' | 'event-cancelled' | 'put-together'

/** One step of one booking. */
export type Move = Readonly<{
  booking: string
  /** Null where the booking is new. */
  from: BookingStatus | null
  to: BookingStatus
  answerBy: Date | null
  /** The number of a new booking. */
  arrival?: number
  /** The number drawn. */
  draw?: number
  because?: Because
}>

/** What a decision changes: bookings step by step, and the event's row after them. */
export type Outcome = Readonly<{ moves: readonly Move[]; seating: Seating }>

export const freeSeats = ({ seats, taken }: Pick<Seating, 'seats' | 'taken'>): number =>
  Math.max(seats - taken, 0)

/** Nobody gets a seat by arrival yet: names are gathered for the draw. */
export const gathers = ({ allocation, drawn }: Seating): boolean => allocation === 'lottery' && !drawn

/** The clock may be late by a minute; the hour is not. */
export const hasBegun = ({ firstAt }: Seating, at: Date): boolean => firstAt !== null && at >= firstAt

export const unchanged = (seating: Seating): Outcome => ({ moves: [], seating })

/** The outcome with one more step; counts follow from what it leaves and what it enters. */
export function step({ moves, seating }: Outcome, move: Move): Outcome {
  const { from, to, arrival } = move
  return {
    moves: [...moves, move],
    seating: {
      ...seating,
      taken: seating.taken + holdsSeat(to) - holdsSeat(from),
      inLine: seating.inLine + standsInLine(to) - standsInLine(from),
      arrivals: arrival ?? seating.arrivals,
    },
  }
}

export const moveTo = (
  { id, status }: Place,
  to: BookingStatus,
  more: Partial<Pick<Move, 'answerBy' | 'draw' | 'because'>> = {},
): Move => ({ booking: id, from: status, to, answerBy: null, ...more })

/** A new booking with the next number of arrival. */
export const arrive = (
  { seating }: Outcome,
  id: string,
  to: BookingStatus,
  answerBy: Date | null = null,
): Move => ({ booking: id, from: null, to, answerBy, arrival: seating.arrivals + 1 })

/** `full` and `open` follow the seats, and nothing else does. */
export function settle({ moves, seating }: Outcome): Outcome {
  const { status, taken, seats } = seating
  if (status !== 'open' && status !== 'full') return { moves, seating }
  return { moves, seating: { ...seating, status: taken >= seats ? 'full' : 'open' } }
}

/** Until when an offered or invited seat is kept: counted from when she may be told, and never past the first hour. */
export function answerBy({ acceptMinutes, firstAt }: Seating, at: Date): Date {
  const until = new Date(speakingTime(at).getTime() + acceptMinutes * 60_000)
  return firstAt && firstAt < until ? firstAt : until
}
