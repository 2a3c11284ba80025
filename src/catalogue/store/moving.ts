/** Products that go over to another record of their firm. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import './tables.ts'

export async function productsOf(db: Db, firmId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('catalogue.product')
    .select('id')
    .where('firm_id', '=', firmId)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Those that `holder` has now and that last came from `origin`'s record when the two were put together. */
export async function movedFrom(db: Db, origin: string, holder: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select product.id from catalogue.product product where product.firm_id = ${holder} and ${origin} = (
      select change.detail ->> 'movedFrom' from catalogue.change change
      where change.product_id = product.id and change.detail ? 'movedFrom' order by change.id desc limit 1)
    order by product.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** What the other record has already gives way: a SKU gets a number, a barcode is left to the one that was there. */
export async function makeRoom(tx: Tx, ids: readonly string[], to: string): Promise<void> {
  await sql`
    update catalogue.variant own set gtin = null
    where own.product_id = any(${ids}::uuid[]) and own.gtin is not null and exists (
      select from catalogue.variant other where other.firm_id = ${to}
        and lpad(other.gtin, 14, '0') = lpad(own.gtin, 14, '0'))`.execute(tx)
  await sql`
    update catalogue.variant own set sku = left(own.sku, 31) || '-' || substr(own.id::text, 1, 8)
    where own.product_id = any(${ids}::uuid[]) and exists (
      select from catalogue.variant other where other.firm_id = ${to} and lower(other.sku) = lower(own.sku))`.execute(
    tx,
  )
}

/** The products with their variants, and the places where only they lie. */
export async function moveHome(tx: Tx, ids: readonly string[], from: string, to: string): Promise<void> {
  await sql`update catalogue.product set firm_id = ${to} where id = any(${ids}::uuid[])`.execute(tx)
  await sql`
    update catalogue.place place set firm_id = ${to},
      name = case when exists (select from catalogue.place other where other.firm_id = ${to}
        and other.closed_at is null and lower(other.name) = lower(place.name))
        then left(place.name, 70) || ' ' || substr(place.id::text, 1, 8) else place.name end
    where place.firm_id = ${from} and not exists (
      select from catalogue.stock stock join catalogue.variant variant on variant.id = stock.variant_id
      where stock.place_id = place.id and variant.firm_id = ${from})
      and exists (select from catalogue.stock stock where stock.place_id = place.id)`.execute(tx)
}
