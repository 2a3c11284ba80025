/** Orders as they were taken in. */
import { sql, type Selectable } from 'kysely'
import type { OutsideOrder } from '#listings/port.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import { isOver, type OrderState } from '../rules/states.ts'
import type { OrderTable } from './tables.ts'
import './tables.ts'

export type Order = Readonly<{
  id: string
  firmId: string
  connectionId: string
  market: string
  outsideId: string
  state: OrderState
  total: Readonly<{ minor: bigint; currency: string; digits: number }> | null
  taxCollected: boolean
  importNumber: string | null
  simulated: boolean
  placedAt: Date
  changedAt: Date
  endedAt: Date | null
}>

const toOrder = (row: Selectable<OrderTable>): Order => ({
  id: row.id,
  firmId: row.firm_id,
  connectionId: row.connection_id,
  market: row.market,
  outsideId: row.outside_id,
  state: row.state,
  total:
    row.total_minor === null
      ? null
      : { minor: row.total_minor, currency: row.currency!, digits: row.digits! },
  taxCollected: row.tax_collected,
  importNumber: row.import_number,
  simulated: row.simulated,
  placedAt: row.placed_at,
  changedAt: row.changed_at,
  endedAt: row.ended_at,
})

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function findOrder(db: Db, id: string): Promise<Order | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await db.selectFrom('orders.customer_order').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toOrder(row)
}

/**
 * Until the transaction ends nobody else takes in or changes this order, also where it was never taken in (then undefined): so
 * two who are told of the same order never wait for each other in a ring.
 */
export async function lockOrder(tx: Tx, connectionId: string, outsideId: string): Promise<Order | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`orders:${connectionId}:${outsideId}`}, 0))`.execute(
    tx,
  )
  const row = await tx
    .selectFrom('orders.customer_order')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .where('outside_id', '=', outsideId)
    .forUpdate()
    .executeTakeFirst()
  return row && toOrder(row)
}

export type NewOrder = Readonly<{
  id: string
  firmId: string
  connectionId: string
  simulated: boolean
  state: OrderState
  outside: OutsideOrder
  /** Our variant by SKU in small letters. */
  variants: ReadonlyMap<string, string>
  now: Date
}>

/** After `lockOrder` answered that it is not there. */
export async function insertOrder(tx: Tx, vault: Vault, order: NewOrder): Promise<void> {
  const { id, outside, state, now } = order
  const { total, buyer } = outside
  await tx
    .insertInto('orders.customer_order')
    .values({
      id,
      firm_id: order.firmId,
      connection_id: order.connectionId,
      market: outside.market,
      outside_id: outside.outsideId,
      state,
      total_minor: total?.minor ?? null,
      currency: total?.currency ?? null,
      digits: total?.digits ?? null,
      tax_collected: outside.taxCollected,
      import_number: outside.importNumber ?? null,
      buyer_sealed: buyer ? vault.seal(JSON.stringify(buyer)) : null,
      simulated: order.simulated,
      placed_at: outside.placedAt,
      changed_at: outside.changedAt,
      taken_at: now,
      ended_at: isOver(state) ? now : null,
    })
    .execute()
  if (outside.lines.length > 0)
    await tx
      .insertInto('orders.line')
      .values(
        outside.lines.map((line) => ({
          order_id: id,
          outside_id: line.outsideId,
          sku: line.sku,
          title: line.title,
          quantity: line.quantity,
          variant_id: order.variants.get(line.sku.toLowerCase()) ?? null,
          price_minor: line.price?.minor ?? null,
        })),
      )
      .execute()
  await noteStep(tx, id, state, now)
}

/** The new state and its place in the history. */
export async function moveOrder(
  tx: Tx,
  id: string,
  state: OrderState,
  { now, changedAt, because }: Readonly<{ now: Date; changedAt?: Date; because?: string }>,
): Promise<void> {
  await tx
    .updateTable('orders.customer_order')
    .set({ state, ended_at: isOver(state) ? now : null, ...(changedAt ? { changed_at: changedAt } : {}) })
    .where('id', '=', id)
    .execute()
  await noteStep(tx, id, state, now, because)
}

async function noteStep(tx: Tx, id: string, state: OrderState, at: Date, because?: string): Promise<void> {
  await sql`insert into orders.step (order_id, seq, state, at, because)
    select ${id}, coalesce(max(seq), 0) + 1, ${state}, ${at}, ${because ?? null}
    from orders.step where order_id = ${id}`.execute(tx)
}

export type OrderLine = Readonly<{
  outsideId: string
  sku: string
  title: string
  quantity: number
  variantId: string | null
  priceMinor: bigint | null
}>

export async function linesOf(db: Db, orderId: string): Promise<OrderLine[]> {
  const rows = await db
    .selectFrom('orders.line')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('outside_id')
    .execute()
  return rows.map((row) => ({
    outsideId: row.outside_id,
    sku: row.sku,
    title: row.title,
    quantity: row.quantity,
    variantId: row.variant_id,
    priceMinor: row.price_minor,
  }))
}

export type OrderStep = Readonly<{ state: OrderState; at: Date; because: string | null }>

export const stepsOf = (db: Db, orderId: string): Promise<OrderStep[]> =>
  db
    .selectFrom('orders.step')
    .select(['state', 'at', 'because'])
    .where('order_id', '=', orderId)
    .orderBy('seq')
    .execute()

export type Buyer = NonNullable<OutsideOrder['buyer']>

/** Null where the marketplace did not tell, or it was forgotten. */
export async function buyerOf(db: Db, vault: Vault, orderId: string): Promise<Buyer | null> {
  const row = await db
    .selectFrom('orders.customer_order')
    .select('buyer_sealed')
    .where('id', '=', orderId)
    .executeTakeFirst()
  return row?.buyer_sealed ? (JSON.parse(vault.open(row.buyer_sealed)) as Buyer) : null
}

export type OrderFilter = Readonly<{
  firmId: string
  state?: OrderState | undefined
  find?: string | undefined
  limit: number
  offset?: number
}>

/** The newest first. `find`: part of the marketplace's number or of a SKU. */
export async function listOrders(
  db: Db,
  filter: OrderFilter,
): Promise<Readonly<{ rows: Order[]; count: number }>> {
  const { firmId, state, find, limit, offset = 0 } = filter
  const wanted = db
    .selectFrom('orders.customer_order as o')
    .where('o.firm_id', '=', firmId)
    .$if(state !== undefined, (query) => query.where('o.state', '=', state!))
    .$if(Boolean(find), (query) => {
      const like = `%${find!.replace(/[%_\\]/g, '\\$&')}%`
      return query.where(({ or, eb, exists, selectFrom }) =>
        or([
          eb('o.outside_id', 'ilike', like),
          exists(
            selectFrom('orders.line as l')
              .select('l.sku')
              .whereRef('l.order_id', '=', 'o.id')
              .where('l.sku', 'ilike', like),
          ),
        ]),
      )
    })
  const [rows, { count }] = await Promise.all([
    wanted
      .selectAll('o')
      .orderBy('o.placed_at', 'desc')
      .orderBy('o.id')
      .limit(limit)
      .offset(offset)
      .execute(),
    wanted.select(({ fn }) => fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow(),
  ])
  return { rows: rows.map(toOrder), count: Number(count) }
}
