/** The list of a firm's offers, and how far publishing has come. */
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import type { Reason } from '../../port.ts'
import type { Filters } from '../../rules/publishing/filters.ts'
import type { ClosedWhy, State } from '../../rules/publishing/states.ts'
import '../tables.ts'

export type ListedOffer = Readonly<{
  id: string
  sku: string
  title: string
  market: string
  account: string
  marketplace: string
  price: bigint | null
  currency: string
  digits: number
  quantity: number
  state: State
  stateSince: Date
  closedWhy: ClosedWhy | null
  isShown: boolean
  reasons: readonly Reason[]
  productId: string
}>

const narrowed = (db: Db, firmId: string, { find, account, market }: Filters) =>
  db
    .selectFrom('listings.listing as l')
    .innerJoin('listings.connection as c', 'c.id', 'l.connection_id')
    .where('l.firm_id', '=', firmId)
    .$if(account !== undefined, (query) => query.where('l.connection_id', '=', account ?? ''))
    .$if(market !== undefined, (query) => query.where('l.market', '=', market ?? ''))
    .$if(find !== '', (query) =>
      query.where(({ or, eb }) => {
        const like = `%${find.replace(/[%_\\]/g, '\\$&')}%`
        return or([eb('l.sku', 'ilike', like), eb(sql<string>`l.content ->> 'title'`, 'ilike', like)])
      }),
    )

/** A page of offers, what needs her first. */
export async function listOffers(
  db: Db,
  firmId: string,
  filters: Filters,
  { limit, offset }: Readonly<{ limit: number; offset: number }>,
): Promise<ListedOffer[]> {
  const rows = await narrowed(db, firmId, filters)
    .$if(filters.state !== undefined, (query) => query.where('l.state', '=', filters.state ?? 'live'))
    .select([
      'l.id',
      'l.sku',
      'l.market',
      'l.connection_id as account',
      'c.marketplace',
      'l.price_minor as price',
      'l.currency',
      'l.digits',
      'l.quantity',
      'l.state',
      'l.state_since as stateSince',
      'l.closed_why as closedWhy',
      'l.reasons',
      'l.product_id as productId',
    ])
    .select([
      sql<string>`coalesce(l.content ->> 'title', '')`.as('title'),
      sql<boolean>`l.shown_hash is not null`.as('isShown'),
    ])
    .orderBy(
      sql`array_position(array['rejected', 'changed', 'ready', 'submitting', 'queued', 'waiting', 'closing', 'draft', 'live', 'closed'], l.state)`,
    )
    .orderBy('l.sku')
    .orderBy('l.market')
    .orderBy('l.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows
}

/** How many stand where, whatever state is asked for. */
export async function countOffers(db: Db, firmId: string, filters: Filters): Promise<Map<State, number>> {
  const rows = await narrowed(db, firmId, filters)
    .select(['l.state', ({ fn }) => fn.countAll<bigint>().as('count')])
    .groupBy('l.state')
    .execute()
  return new Map(rows.map(({ state, count }) => [state, Number(count)]))
}

/** Ids of all that the filters show, for a deed on all of them. */
export async function idsOf(db: Db, firmId: string, filters: Filters, limit: number): Promise<string[]> {
  const rows = await narrowed(db, firmId, filters)
    .$if(filters.state !== undefined, (query) => query.where('l.state', '=', filters.state ?? 'live'))
    .select('l.id')
    .orderBy('l.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Countries in which the firm has offers. */
export async function marketsOf(db: Db, firmId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('listings.listing')
    .select('market')
    .distinct()
    .where('firm_id', '=', firmId)
    .orderBy('market')
    .execute()
  return rows.map(({ market }) => market)
}

export type RunProgress = Readonly<{
  id: string
  account: string
  marketplace: string
  market: string
  count: number
  /** In the queue, or on the way to the marketplace. */
  open: number
  waiting: number
  live: number
  rejected: number
  askedAt: Date
  pausedAt: Date | null
  heldUntil: Date | null
}>

/** Presses of "publish" of which something is not decided yet, and those of the last day. */
export async function runsOf(db: Db, firmId: string, since: Date): Promise<RunProgress[]> {
  const { rows } = await sql<RunProgress>`
    select r.id, r.connection_id as account, c.marketplace, r.market, r.count, r.asked_at as "askedAt",
      c.paused_at as "pausedAt", c.held_until as "heldUntil",
      count(*) filter (where l.state in ('queued', 'submitting'))::int as open,
      count(*) filter (where l.state = 'waiting')::int as waiting,
      count(*) filter (where l.state in ('live', 'changed'))::int as live,
      count(*) filter (where l.state = 'rejected')::int as rejected
    from listings.run r join listings.connection c on c.id = r.connection_id
      join listings.listing l on l.run_id = r.id
    where r.firm_id = ${firmId} and r.cancelled_at is null and c.left_at is null
    group by r.id, c.id
    having r.asked_at >= ${since} or count(*) filter (where l.state in ('queued', 'submitting', 'waiting')) > 0
    order by r.asked_at desc, r.id limit 6`.execute(db)
  return rows
}
