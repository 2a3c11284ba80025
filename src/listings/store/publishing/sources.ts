/** Offers whose source has ended: product put away, variant retired, firm gone. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { wake } from './jobs.ts'
import { leaveWhereWanted, move, standing } from './moves.ts'
import type { ClosedWhy } from '../../rules/publishing/states.ts'
import '../tables.ts'

const NOBODY_LEFT = sql`exists (select 1 from people.firm_seat s where s.firm_id = f.id and s.kind = 'owner')
  and not exists (select 1 from people.firm_seat s where s.firm_id = f.id and s.kind = 'owner' and s.ended_at is null)`

/** Why an offer's source has ended; null while it goes on. */
const WHY = sql<ClosedWhy | null>`case
  when f.merged_into is not null or (${NOBODY_LEFT}) then 'firm-left'
  when p.status = 'archived' then 'archived'
  when not v.active then 'retired' end`

/** Firms with offers whose source has ended, at most `limit`; of one product only where it is told. */
export async function firmsToClose(
  db: Db,
  { firmId, limit }: Readonly<{ firmId?: string | undefined; limit: number }>,
): Promise<string[]> {
  const { rows } = await sql<{ firm_id: string }>`
    select distinct l.firm_id from listings.listing l
      join firms.firm f on f.id = l.firm_id join catalogue.product p on p.id = l.product_id
      join catalogue.variant v on v.id = l.variant_id
    where (l.wanted = 'open' or l.closed_why = 'sold-out') and (l.wanted = 'open' or l.shown_hash is not null)
      and (${firmId ?? null}::uuid is null or l.firm_id = ${firmId ?? null}::uuid) and ${WHY} is not null
    order by l.firm_id limit ${limit}`.execute(db)
  return rows.map(({ firm_id }) => firm_id)
}

/** Closes a firm's offers whose source has ended, everywhere. Answers how many. */
export async function closeEnded(tx: Tx, firmId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string; connection_id: string }>`
    with ended as (
      select l.id, ${WHY} as why from listings.listing l
        join firms.firm f on f.id = l.firm_id join catalogue.product p on p.id = l.product_id
        join catalogue.variant v on v.id = l.variant_id
      where l.firm_id = ${firmId} and (l.wanted = 'open' or l.closed_why = 'sold-out') order by l.id for update of l
    )
    update listings.listing l set wanted = 'closed', closed_why = e.why, updated_at = ${now},
      untold = l.state not in ('draft', 'closed')
    from ended e where e.id = l.id and e.why is not null and (l.wanted = 'open' or l.shown_hash is not null)
    returning l.id, l.connection_id`.execute(tx)
  const ids = rows.map(({ id }) => id)
  await endLeftovers(tx, ids, now)
  await leaveWhereWanted(tx, ids, now)
  for (const connection of new Set(rows.map((row) => row.connection_id))) await wake(tx, connection)
  return ids.length
}

/** Sold out before, it stands there with nothing to buy; now it is to go wholly. */
async function endLeftovers(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  const empty = await standing(tx, ids, ['closed'])
  await move(tx, { event: 'close', ids: empty, now })
}

export type UntoldOffer = Readonly<{
  id: string
  sku: string
  market: string
  marketplace: string
  why: ClosedWhy
  title: string
}>

/** Firms whose owners have not heard of offers that were closed. */
export async function firmsToTell(db: Db, limit: number): Promise<string[]> {
  const { rows } = await sql<{ firm_id: string }>`
    select distinct firm_id from listings.listing where untold order by firm_id limit ${limit}`.execute(db)
  return rows.map(({ firm_id }) => firm_id)
}

/** Takes what a firm's owners have not heard of: whoever takes it tells it, in the same transaction. */
export async function takeUntold(tx: Tx, firmId: string): Promise<UntoldOffer[]> {
  const { rows } = await sql<UntoldOffer>`
    update listings.listing l set untold = false from listings.connection c
    where l.firm_id = ${firmId} and l.untold and c.id = l.connection_id
    returning l.id, l.sku, l.market, c.marketplace, coalesce(l.closed_why, 'owner') as why,
      coalesce(l.content ->> 'title', '') as title`.execute(tx)
  return rows.toSorted((a, b) => (a.sku < b.sku ? -1 : a.sku > b.sku ? 1 : a.market < b.market ? -1 : 1))
}
