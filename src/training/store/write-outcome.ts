/** A decision as rows: bookings, their steps, and the event's own counts, in one statement. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Move, Outcome } from '../rules/seats.ts'
import type { Event } from './events.ts'
import type { BookingWay } from './tables.ts'

/** What a new booking is besides its step. */
export type NewBooking = Readonly<{
  learnerId: string
  way: BookingWay
  bookedBy: string | null
  groupId: string | null
  needs: string
  secretIndex: string
}>

export type WrittenMove = Move & Readonly<{ seq: number }>

type Writing = Readonly<{
  event: Event
  outcome: Outcome
  at: Date
  /** Who did it; null for herself without an account, and for the clock. */
  by: string | null
  /** By booking, for every move from nowhere. */
  news?: ReadonlyMap<string, NewBooking>
}>

/**
 * Writes what was decided under the lock on the event's row. Answers the moves with the number of each step. Throws where a
 * booking is no longer what the decision took it for: then somebody wrote without the lock.
 */
export async function writeOutcome(tx: Tx, writing: Writing): Promise<WrittenMove[]> {
  const { event, outcome, at } = writing
  const { moves, seating } = outcome
  if (moves.length === 0 && !changes(event, outcome)) return []
  const { rows } = await sql<{ booking_id: string; seq: number }>`
    with move as (
      select * from jsonb_to_recordset(${JSON.stringify(moves.map((move) => columnsOf(writing, move)))}::jsonb) as move(
        booking uuid, was text, status text, answer_by timestamptz, arrival int, draw int, because text,
        learner uuid, way text, booked_by uuid, group_id uuid, needs text, secret_index text)
    ), made as (
      insert into training.booking (id, event_id, learner_id, arrival, status, answer_by, way, booked_by, group_id, needs,
        secret_index, booked_at, seated_at, demo)
      select booking, ${event.id}::uuid, learner, arrival, status, answer_by, way, booked_by, group_id, needs, secret_index,
        ${at}::timestamptz, case when status = 'seated' then ${at}::timestamptz end, ${event.demo}::boolean
      from move where was is null
      returning id
    ), changed as (
      update training.booking as booking set status = move.status, answer_by = move.answer_by,
        draw = coalesce(move.draw, booking.draw),
        seated_at = case when move.status = 'seated' then ${at}::timestamptz else booking.seated_at end,
        ended_at = case when move.status in ('lapsed', 'cancelled', 'declined') then ${at}::timestamptz end
      from move where booking.id = move.booking and booking.status = move.was
      returning booking.id
    ), counted as (
      update training.event set taken = ${seating.taken}, in_line = ${seating.inLine}, arrivals = ${seating.arrivals},
        seats = ${seating.seats}, status = ${seating.status}, updated_at = ${at}::timestamptz
      where id = ${event.id}
    )
    insert into training.booking_step (booking_id, seq, status, at, by_person, because)
    select booking, coalesce((select max(seq) from training.booking_step step where step.booking_id = booking), 0) + 1,
      status, ${at}::timestamptz, ${writing.by}::uuid, because
    from move where booking in (select id from made union all select id from changed)
    returning booking_id, seq`.execute(tx)
  if (rows.length !== moves.length)
    throw new Error(`${moves.length} moves of event ${event.id} met other rows`)
  const seqs = new Map(rows.map(({ booking_id, seq }) => [booking_id, seq]))
  return moves.map((move) => ({ ...move, seq: seqs.get(move.booking)! }))
}

const changes = (event: Event, { seating }: Outcome): boolean =>
  event.status !== seating.status || event.seats !== seating.seats

function columnsOf({ news }: Writing, move: Move) {
  const made = move.from === null ? news?.get(move.booking) : undefined
  if (move.from === null && !made) throw new Error(`booking ${move.booking} comes from nowhere`)
  return {
    booking: move.booking,
    was: move.from,
    status: move.to,
    answer_by: move.answerBy,
    arrival: move.arrival ?? null,
    draw: move.draw ?? null,
    because: move.because ?? null,
    learner: made?.learnerId ?? null,
    way: made?.way ?? null,
    booked_by: made?.bookedBy ?? null,
    group_id: made?.groupId ?? null,
    needs: made?.needs ?? null,
    secret_index: made?.secretIndex ?? null,
  }
}
