/**
 * Seats follow their firm. The people room keeps them and knows of no merges, so this is the one place where firms write to
 * its tables: who could act for the loser acts for the winner, and open sessions with them.
 */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'

/** Answers the ids of the seats that went over; who sits at both keeps the seat at the winner. */
export async function moveSeats(tx: Tx, from: string, to: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update people.firm_seat as seat set firm_id = ${to} where seat.firm_id = ${from} and seat.ended_at is null
      and not exists (select from people.firm_seat as kept
        where kept.firm_id = ${to} and kept.person_id = seat.person_id and kept.ended_at is null)
    returning seat.id`.execute(tx)
  await sql`
    update people.session set acts_for = ${to} where acts_for = ${from} and ended_at is null`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Takes `moveSeats` back for those seats that are still there. */
export async function returnSeats(tx: Tx, ids: readonly string[], from: string, to: string): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update people.session as session set acts_for = ${to} from people.firm_seat as seat
    where seat.id = any(${ids}::uuid[]) and seat.firm_id = ${from} and session.person_id = seat.person_id
      and session.acts_for = ${from} and session.ended_at is null`.execute(tx)
  await sql`
    update people.firm_seat set firm_id = ${to} where id = any(${ids}::uuid[]) and firm_id = ${from}`.execute(
    tx,
  )
}
