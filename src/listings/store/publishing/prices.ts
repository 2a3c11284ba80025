/** Prices abroad that follow the rate of exchange. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { toListing, type Listing } from './listings.ts'
import { wake } from './jobs.ts'
import '../tables.ts'

/** Open listings whose price follows the policy, after `after`, with the step of their account. */
export async function pricedByPolicy(
  db: Db,
  { after, limit }: Readonly<{ after: string; limit: number }>,
): Promise<readonly Readonly<{ listing: Listing; stepBps: number }>[]> {
  const rows = await db
    .selectFrom('listings.listing as l')
    .innerJoin('listings.connection as c', 'c.id', 'l.connection_id')
    .selectAll('l')
    .select('c.fx_step_bps')
    .where('l.id', '>', after || '00000000-0000-0000-0000-000000000000')
    .where('l.price_from', '=', 'policy')
    .where('l.price_minor', 'is not', null)
    .where('l.fx_millionths', 'is not', null)
    .where('l.wanted', '=', 'open')
    .where('c.left_at', 'is', null)
    .orderBy('l.id')
    .limit(limit)
    .execute()
  return rows.map(({ fx_step_bps, ...row }) => ({ listing: toListing(row), stepBps: fx_step_bps }))
}

export type NewPrice = Readonly<{ id: string; version: number; price: bigint; fxMillionths: bigint }>

/** Writes prices over listings that nobody changed in between; what is shown is told by itself. Answers how many. */
export async function keepPrices(tx: Tx, prices: readonly NewPrice[], now: Date): Promise<number> {
  if (prices.length === 0) return 0
  const told = prices.map(({ id, version, price, fxMillionths }) => ({
    id,
    version,
    price: price.toString(),
    fx: fxMillionths.toString(),
  }))
  const { rows } = await sql<{ connection_id: string }>`
    update listings.listing l set price_minor = r.price, fx_millionths = r.fx, priced_at = ${now}, updated_at = ${now},
      version = l.version + 1,
      patch_due = l.patch_due or (l.shown_hash is not null and l.shown_price_minor is distinct from r.price)
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r (id uuid, version int, price bigint, fx bigint)
    where l.id = r.id and l.version = r.version returning l.connection_id`.execute(tx)
  for (const connection of new Set(rows.map((row) => row.connection_id))) await wake(tx, connection)
  return rows.length
}
