/** The names on the list of a sitting: everybody who booked and did not go away, and who came without a seat. */
import { sql } from 'kysely'
import type { Vault } from '#people/vault.ts'
import type { Db } from '#platform/database.ts'
import type { BookingStatus } from '../../rules/seats.ts'
import './tables.ts'

export type Registered = Readonly<{
  /** Booking, or learner where she has none: what a phone names her by. */
  ref: string
  bookingId: string | null
  learnerId: string
  name: string
  status: BookingStatus | null
  arrival: number | null
  needs: string
}>

/** Seats first, then those in line, then late-comers; by order of arrival. */
export async function registerOf(db: Db, vault: Vault, eventId: string): Promise<Registered[]> {
  const { rows } = await sql<{
    booking_id: string | null
    learner_id: string
    name_sealed: string
    status: BookingStatus | null
    arrival: number | null
    needs: string
  }>`
    with booked as (
      select distinct on (training.learner_now(b.learner_id)) b.id, training.learner_now(b.learner_id) as learner,
        b.status, b.arrival, b.needs
      from training.booking b where b.event_id = ${eventId}
        and b.status in ('seated', 'offered', 'waiting', 'applied', 'invited')
      order by training.learner_now(b.learner_id), b.status in ('seated', 'offered') desc, b.arrival
    ), came as (
      select distinct training.learner_now(s.learner_id) as learner from training.scan s
      join training.sitting t on t.id = s.sitting_id
      where t.event_id = ${eventId} and s.learner_id is not null
    )
    select booked.id as booking_id, l.id as learner_id, l.name_sealed, booked.status, booked.arrival,
      coalesce(booked.needs, '') as needs
    from booked full join came using (learner) join training.learner l on l.id = learner
    order by coalesce(booked.status in ('seated', 'offered'), false) desc, booked.arrival nulls last, l.created_at, l.id`.execute(
    db,
  )
  return rows.map((row) => ({
    ref: row.booking_id ?? row.learner_id,
    bookingId: row.booking_id,
    learnerId: row.learner_id,
    name: vault.open(row.name_sealed),
    status: row.status,
    arrival: row.arrival,
    needs: row.needs,
  }))
}

/** Every booking of the event, also one that was cancelled: its holder may have come all the same. */
export async function bookingIdsOf(db: Db, eventId: string): Promise<{ id: string; learnerId: string }[]> {
  const { rows } = await sql<{ id: string; learner: string }>`
    select id, training.learner_now(learner_id) as learner from training.booking
    where event_id = ${eventId} order by status in ('seated', 'offered') desc, arrival`.execute(db)
  return rows.map(({ id, learner }) => ({ id, learnerId: learner }))
}
