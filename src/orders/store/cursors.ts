/** How far each account's orders have been read. */
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import './tables.ts'

/** Marketplaces tell late and out of order: each time we read on from a little before where we stopped. */
const OVERLAP_MS = 10 * 60_000
/** On a new account we look back so far. */
const FIRST_MS = 7 * 24 * 3_600_000

export async function readUntil(db: Db, connectionId: string, now: Date): Promise<Date> {
  const row = await db
    .selectFrom('orders.cursor')
    .select('read_until')
    .where('connection_id', '=', connectionId)
    .executeTakeFirst()
  return new Date((row?.read_until.getTime() ?? now.getTime() - FIRST_MS) - OVERLAP_MS)
}

/** Never backwards. */
export async function rememberRead(db: Db, connectionId: string, until: Date): Promise<void> {
  await sql`insert into orders.cursor (connection_id, read_until) values (${connectionId}, ${until})
    on conflict (connection_id) do update set read_until = greatest(orders.cursor.read_until, excluded.read_until)`.execute(
    db,
  )
}

/** Accounts from which orders may come. */
export async function accountsWithOrders(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('listings.connection')
    .select('id')
    .where('left_at', 'is', null)
    .where('state', '=', 'connected')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
