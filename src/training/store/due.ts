/** What the minute's jobs look for. */
import type { Db, Tx } from '#platform/database.ts'
import { LIVE } from '../rules/seats.ts'
import './tables.ts'

export type DueBooking = Readonly<{ id: string; eventId: string }>

/** Offers and invitations whose time is over, the longest first. */
export function offersDue(db: Db, now: Date, limit: number): Promise<DueBooking[]> {
  return db
    .selectFrom('training.booking')
    .select(['id', 'event_id as eventId'])
    .where('status', 'in', ['offered', 'invited'])
    .where('answer_by', '<=', now)
    .orderBy('answer_by')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Wishes of these learners that still stand. */
export function standingBookings(db: Db, learnerIds: readonly string[]): Promise<DueBooking[]> {
  return db
    .selectFrom('training.booking')
    .select(['id', 'event_id as eventId'])
    .where('learner_id', 'in', [...learnerIds])
    .where('status', 'in', [...LIVE])
    .orderBy('event_id')
    .execute()
}

/** Events whose first or last hour has come. */
export async function eventsDue(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('training.event')
    .select('id')
    .where((eb) =>
      eb.or([
        eb.and([eb('status', 'in', ['published', 'open', 'full']), eb('first_at', '<=', now)]),
        eb.and([eb('status', '=', 'running'), eb('last_at', '<=', now)]),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** A wheelchair's way served its purpose; nobody needs to know of it afterwards. */
export async function forgetNeeds(tx: Tx, eventId: string): Promise<void> {
  await tx.updateTable('training.booking').set({ needs: '' }).where('event_id', '=', eventId).execute()
}
