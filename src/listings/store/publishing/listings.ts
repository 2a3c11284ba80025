/** Listings as the rest of the room, and rooms to the right, read and write them. */
import type { Selectable } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { OfferContent, Reason } from '../../port.ts'
import type { ClosedWhy, State } from '../../rules/publishing/states.ts'
import type { ListingTable } from '../tables.ts'
import { contentHash } from './content-hash.ts'
import { move } from './moves.ts'
import '../tables.ts'

export type Listing = Readonly<{
  id: string
  firmId: string
  connectionId: string
  market: string
  productId: string
  variantId: string
  sku: string
  lang: string
  productType: string
  content: OfferContent
  contentHash: string
  price: bigint | null
  currency: string
  digits: number
  priceFrom: 'policy' | 'hand'
  fxMillionths: bigint | null
  pricedAt: Date | null
  quantity: number
  handlingDays: number
  state: State
  stateSince: Date
  wanted: 'open' | 'closed'
  closedWhy: ClosedWhy | null
  /** The marketplace has something of it. */
  isShown: boolean
  reasons: readonly Reason[]
  outsideId: string | null
  url: string | null
  runId: string | null
  version: number
  demo: boolean
  updatedAt: Date
}>

export const toListing = (row: Selectable<ListingTable>): Listing => ({
  id: row.id,
  firmId: row.firm_id,
  connectionId: row.connection_id,
  market: row.market,
  productId: row.product_id,
  variantId: row.variant_id,
  sku: row.sku,
  lang: row.lang,
  productType: row.product_type,
  content: row.content,
  contentHash: row.content_hash,
  price: row.price_minor,
  currency: row.currency,
  digits: row.digits,
  priceFrom: row.price_from,
  fxMillionths: row.fx_millionths,
  pricedAt: row.priced_at,
  quantity: row.quantity,
  handlingDays: row.handling_days,
  state: row.state,
  stateSince: row.state_since,
  wanted: row.wanted,
  closedWhy: row.closed_why,
  isShown: row.shown_hash !== null,
  reasons: row.reasons,
  outsideId: row.outside_id,
  url: row.url,
  runId: row.run_id,
  version: row.version,
  demo: row.demo,
  updatedAt: row.updated_at,
})

export async function findListing(db: Db, id: string): Promise<Listing | undefined> {
  const row = await db.selectFrom('listings.listing').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toListing(row)
}

/** Until the transaction ends nobody else changes this listing. */
export async function lockListing(tx: Tx, id: string): Promise<Listing | undefined> {
  const row = await tx
    .selectFrom('listings.listing')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toListing(row)
}

/** Those of one product, in the order of countries and SKUs. */
export async function listingsOfProduct(db: Db, productId: string): Promise<Listing[]> {
  const rows = await db
    .selectFrom('listings.listing')
    .selectAll()
    .where('product_id', '=', productId)
    .orderBy('market')
    .orderBy('sku')
    .execute()
  return rows.map(toListing)
}

/** What a draft says of an offer. */
export type ListingWish = Readonly<{
  lang: string
  productType: string
  content: OfferContent
  price: bigint | null
  priceFrom: 'policy' | 'hand'
  fxMillionths: bigint | null
  handlingDays: number
}>

export type NewListing = ListingWish &
  Readonly<{
    id: string
    firmId: string
    connectionId: string
    market: string
    productId: string
    variantId: string
    sku: string
    currency: string
    digits: number
    quantity: number
    demo: boolean
    now: Date
  }>

/** Undefined where this SKU is offered in this country by this account already; else the new listing's id, a draft. */
export async function insertListing(tx: Tx, listing: NewListing): Promise<string | undefined> {
  const {
    id,
    firmId,
    connectionId,
    market,
    productId,
    variantId,
    sku,
    currency,
    digits,
    quantity,
    demo,
    now,
  } = listing
  const made = await tx
    .insertInto('listings.listing')
    .values({
      id,
      firm_id: firmId,
      connection_id: connectionId,
      market,
      product_id: productId,
      variant_id: variantId,
      sku,
      currency,
      digits,
      quantity,
      demo,
      state_since: now,
      created_at: now,
      updated_at: now,
      ...columnsOf(listing, now),
    })
    .onConflict((conflict) => conflict.columns(['connection_id', 'market', 'sku']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

const columnsOf = (wish: ListingWish, now: Date) => ({
  lang: wish.lang,
  product_type: wish.productType,
  content: JSON.stringify(wish.content),
  content_hash: contentHash(wish),
  price_minor: wish.price,
  price_from: wish.priceFrom,
  fx_millionths: wish.fxMillionths,
  priced_at: wish.price === null ? null : now,
  handling_days: wish.handlingDays,
})

/**
 * Writes a draft over a listing (lock it first). A live one whose texts now differ stands as changed until it is published; a
 * price that differs from what is shown is told by itself.
 */
export async function reviseListing(
  tx: Tx,
  { id, now, by }: Readonly<{ id: string; now: Date; by: string | null }>,
  wish: ListingWish,
): Promise<void> {
  const row = await tx
    .updateTable('listings.listing')
    .set((set) => ({ ...columnsOf(wish, now), version: set('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .returning(['state', 'shown_hash', 'content_hash', 'price_minor', 'shown_price_minor', 'wanted'])
    .executeTakeFirstOrThrow()
  if (row.state === 'live' && row.shown_hash !== row.content_hash)
    await move(tx, { event: 'edit', ids: [id], now, by })
  if (row.shown_hash && row.wanted === 'open' && row.price_minor !== row.shown_price_minor)
    await tx.updateTable('listings.listing').set({ patch_due: true }).where('id', '=', id).execute()
}

export type Past = Readonly<{
  id: bigint
  from: State
  event: string
  to: State
  detail: Readonly<Record<string, unknown>>
  by: string | null
  at: Date
}>

/** What happened to a listing, the newest first. */
export async function historyOf(db: Db, listingId: string, limit = 100): Promise<Past[]> {
  const rows = await db
    .selectFrom('listings.event')
    .selectAll()
    .where('listing_id', '=', listingId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, from_state, event, to_state, detail, by_person, at }) => ({
    id,
    from: from_state,
    event,
    to: to_state,
    detail,
    by: by_person,
    at,
  }))
}

export type Attempt = Readonly<{
  id: string
  way: 'put' | 'patch' | 'delete'
  begunAt: Date
  settledAt: Date | null
  outcome: 'accepted' | 'rejected' | 'put-back' | null
  outsideId: string | null
  issues: readonly Reason[]
}>

/** Every attempt to hand it in, the newest first. */
export async function attemptsOf(db: Db, listingId: string, limit = 50): Promise<Attempt[]> {
  const rows = await db
    .selectFrom('listings.submission')
    .select(['id', 'way', 'begun_at', 'settled_at', 'outcome', 'outside_id', 'issues'])
    .where('listing_id', '=', listingId)
    .orderBy('begun_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id, way, begun_at, settled_at, outcome, outside_id, issues }) => ({
    id,
    way,
    begunAt: begun_at,
    settledAt: settled_at,
    outcome,
    outsideId: outside_id,
    issues,
  }))
}
