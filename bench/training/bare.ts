/**
 * The least that could be called a registration with the same promise: one transaction that takes the next number of arrival
 * and, where one is free, a chair, and inserts one row; in twins of the two tables with the same indexes and checks, on the
 * same server, over the same connections. No person, no message, no history, no second tap.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'

export async function makeBareTables(db: Db): Promise<void> {
  await sql`create schema bare`.execute(db)
  await sql`create table bare.event (like training.event including all)`.execute(db)
  await sql`create table bare.booking (like training.booking including all)`.execute(db)
}

export async function copyEvents(db: Db, events: readonly string[]): Promise<void> {
  await sql`insert into bare.event select * from training.event where id = any(${[...events]}::uuid[])`.execute(
    db,
  )
}

export async function bareBooking(db: Db, eventId: string, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ arrivals: number; seated: boolean }>`
      update bare.event set arrivals = arrivals + 1, taken = least(taken + 1, seats),
        in_line = in_line + case when taken < seats then 0 else 1 end,
        status = case when taken + 1 >= seats then 'full' else 'open' end, updated_at = ${now}
      where id = ${eventId} returning arrivals, arrivals <= seats as seated`.execute(tx)
    const { arrivals, seated } = rows[0]!
    await sql`
      insert into bare.booking (id, event_id, learner_id, arrival, status, way, booked_at)
      values (${randomUUID()}, ${eventId}, ${randomUUID()}, ${arrivals}, ${seated ? 'seated' : 'waiting'}, 'web', ${now})`.execute(
      tx,
    )
  })
}
