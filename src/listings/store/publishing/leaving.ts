/** What becomes of the offers of an account that its owner leaves. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { leaveWhereWanted, move, standing } from './moves.ts'
import '../tables.ts'

async function idsOf(tx: Tx, connectionId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('listings.listing')
    .select('id')
    .where('connection_id', '=', connectionId)
    .where(({ or, eb }) => or([eb('state', '<>', 'closed'), eb('shown_hash', 'is not', null)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** Everything of the account is to be taken away because she leaves. */
export async function closeAllOf(tx: Tx, connectionId: string, now: Date): Promise<void> {
  const ids = await idsOf(tx, connectionId)
  if (ids.length === 0) return
  await sql`update listings.listing set wanted = 'closed', closed_why = 'disconnected', untold = false, updated_at = ${now}
    where id = any(${ids}::uuid[])`.execute(tx)
  await move(tx, { event: 'close', ids: await standing(tx, ids, ['closed']), now })
  await leaveWhereWanted(tx, ids, now)
}

/** Nothing of it is left at the marketplace, nothing is under way. */
export async function isEmptied(db: Db, connectionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('listings.listing as l')
    .select('l.id')
    .where('l.connection_id', '=', connectionId)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('l.shown_hash', 'is not', null),
        eb('l.state', 'in', ['queued', 'submitting', 'waiting', 'closing']),
        exists(
          selectFrom('listings.submission as s')
            .select('s.id')
            .whereRef('s.listing_id', '=', 'l.id')
            .where('s.outcome', 'is', null),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return row === undefined
}

/** We let the offers be: what is shown stays at the marketplace, here it counts as closed. Attempts under way end unknown. */
export async function letGoOf(tx: Tx, connectionId: string, now: Date): Promise<void> {
  await sql`update listings.submission s set outcome = 'put-back', settled_at = ${now}, payload = null
    from listings.listing l where l.id = s.listing_id and l.connection_id = ${connectionId} and s.outcome is null`.execute(
    tx,
  )
  await sql`update listings.lot set state = 'settled', settled_at = ${now}
    where connection_id = ${connectionId} and state <> 'settled'`.execute(tx)
  const ids = await idsOf(tx, connectionId)
  if (ids.length === 0) return
  await sql`update listings.listing set wanted = 'closed', closed_why = 'disconnected', untold = false, patch_due = false,
    next_check_at = null where id = any(${ids}::uuid[])`.execute(tx)
  await move(tx, { event: 'put-back', ids, now })
  await move(tx, {
    event: 'close',
    ids: await standing(tx, ids, ['queued', 'waiting', 'live', 'changed', 'rejected']),
    now,
  })
  await move(tx, { event: 'drop', ids, now })
  await move(tx, { event: 'end', ids, now, detail: { why: 'disconnected', left: true } })
  await sql`update listings.listing set shown_hash = null where id = any(${ids}::uuid[])`.execute(tx)
}

/** Accounts whose owner left and whose last offer is gone now. */
export async function accountsToLeave(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from listings.connection c where c.left_at is null
      and exists (select 1 from listings.listing l where l.connection_id = c.id and l.closed_why = 'disconnected')
      and not exists (select 1 from listings.listing l where l.connection_id = c.id
        and (l.wanted = 'open' or l.shown_hash is not null or l.state not in ('closed', 'rejected')))`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
