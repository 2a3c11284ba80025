/** What a visitor of a shop sees: the offers that lie in its window, with the goods behind them. */
import type { Db } from '#platform/database.ts'
import { OWN_SHOP } from '../../rules/shop/key.ts'
import { offerOf } from '../../rules/shop/kept-offer.ts'
import type { Offer } from '../../rules/offer.ts'
import './tables.ts'
import '../tables.ts'

export type Shown = Readonly<{
  sku: string
  market: string
  offer: Offer
  productId: string
  variantId: string
  demo: boolean
  takenAt: Date
}>

/** Most that one page or feed shows. */
export const MOST_SHOWN = 5_000

const shown = (db: Db, firmId: string) =>
  db
    .selectFrom('listings.shop_offer as o')
    .innerJoin('listings.connection as c', 'c.id', 'o.connection_id')
    .innerJoin('listings.listing as l', (join) =>
      join
        .onRef('l.connection_id', '=', 'o.connection_id')
        .onRef('l.market', '=', 'o.market')
        .onRef('l.sku', '=', 'o.sku'),
    )
    .innerJoin('catalogue.product as p', 'p.id', 'l.product_id')
    .select([
      'o.sku',
      'o.market',
      'o.offer',
      'l.product_id as productId',
      'l.variant_id as variantId',
      'l.demo',
      'o.taken_at as takenAt',
    ])
    .where('c.firm_id', '=', firmId)
    .where('c.marketplace', '=', OWN_SHOP)
    .where('c.left_at', 'is', null)
    .where('p.status', '<>', 'archived')
    .where('o.offer', 'is not', null)

type Row = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number]

const toShown = ({ offer, ...row }: Row): Shown[] => (offer ? [{ ...row, offer: offerOf(offer) }] : [])

/** Countries in which the shop offers something, by the alphabet of their codes. */
export async function countriesOf(db: Db, firmId: string): Promise<string[]> {
  const rows = await shown(db, firmId)
    .clearSelect()
    .select('o.market')
    .distinct()
    .orderBy('o.market')
    .execute()
  return rows.map(({ market }) => market)
}

/** Everything that is offered in one country; of many variants of a product each one. */
export async function windowOf(db: Db, firmId: string, market: string): Promise<Shown[]> {
  const rows = await shown(db, firmId)
    .where('o.market', '=', market)
    .orderBy('l.product_id')
    .orderBy('o.sku')
    .limit(MOST_SHOWN)
    .execute()
  return rows.flatMap(toShown)
}

/** One piece in every country where it is offered. */
export async function offersOfSku(db: Db, firmId: string, sku: string): Promise<Shown[]> {
  const rows = await shown(db, firmId).where('o.sku', '=', sku).orderBy('o.market').execute()
  return rows.flatMap(toShown)
}

/** The file of a photo that everybody may see: its product is offered somewhere, and she has not taken it out. */
export async function publicPhoto(db: Db, photoId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('catalogue.photo as photo')
    .select('photo.file_id')
    .where('photo.id', '=', photoId)
    .where('photo.removed_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('listings.listing as l')
          .select('l.id')
          .whereRef('l.product_id', '=', 'photo.product_id')
          .where('l.state', 'not in', ['draft', 'closed']),
      ),
    )
    .executeTakeFirst()
  return row?.file_id
}
