/** Products as the rest of the room, and rooms to the right, read and write them. */
import { sql, type Insertable, type Selectable } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Part, Product, Texts } from '../rules/product.ts'
import { UUID } from './ids.ts'
import { searchTextOf } from './search-text.ts'
import type { ProductTable } from './tables.ts'
import './tables.ts'

type Row = Selectable<ProductTable>

export const toProduct = (row: Row): Product => ({
  id: row.id,
  firmId: row.firm_id,
  status: row.status,
  title: row.title,
  about: row.about,
  care: row.care,
  make: row.make,
  brand: row.brand,
  materials: row.materials,
  originDistrict: row.origin_district,
  giProduct: row.gi_product,
  memberId: row.member_id,
  forChildren: row.for_children,
  goodsText: row.goods_text,
  hs6: row.hs6,
  hs8: row.hs8,
  codeFrom: row.code_from,
  trailId: row.trail_id,
  codedAt: row.coded_at,
  version: row.version,
  demo: row.demo,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

/** Undefined where there is none, also for what is no id at all. */
export async function findProduct(db: Db, id: string): Promise<Product | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await db.selectFrom('catalogue.product').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toProduct(row)
}

/** Until the transaction ends nobody else changes this product, its variants or its photos. */
export async function lockProduct(tx: Tx, id: string): Promise<Product | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await tx
    .selectFrom('catalogue.product')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toProduct(row)
}

export async function productsByIds(db: Db, ids: readonly string[]): Promise<Map<string, Product>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('catalogue.product').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, toProduct(row)]))
}

/** Products of one firm that are not archived, in the order of their ids, after `after`: for work on all of them. */
export async function walkProducts(
  db: Db,
  firmId: string,
  { after, limit }: Readonly<{ after?: string | undefined; limit: number }>,
): Promise<Product[]> {
  const rows = await db
    .selectFrom('catalogue.product')
    .selectAll()
    .where('firm_id', '=', firmId)
    .where('status', '<>', 'archived')
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toProduct)
}

/** What a writer may say of a product; what is absent stays as it is. */
export type ProductWish = Readonly<
  Partial<
    Pick<
      Product,
      | 'status'
      | 'title'
      | 'about'
      | 'care'
      | 'make'
      | 'brand'
      | 'materials'
      | 'originDistrict'
      | 'giProduct'
      | 'memberId'
      | 'forChildren'
      | 'goodsText'
      | 'hs6'
      | 'hs8'
      | 'codeFrom'
      | 'trailId'
    >
  >
>

const COLUMNS = {
  status: 'status',
  make: 'make',
  brand: 'brand',
  originDistrict: 'origin_district',
  giProduct: 'gi_product',
  memberId: 'member_id',
  forChildren: 'for_children',
  goodsText: 'goods_text',
  hs6: 'hs6',
  hs8: 'hs8',
  codeFrom: 'code_from',
  trailId: 'trail_id',
} as const satisfies Partial<Record<keyof ProductWish, keyof ProductTable>>

const JSONS = ['title', 'about', 'care', 'materials'] as const

function columnsOf(wish: ProductWish, now: Date): Partial<Insertable<ProductTable>> {
  const told: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(COLUMNS))
    if (wish[name as keyof typeof COLUMNS] !== undefined) told[column] = wish[name as keyof typeof COLUMNS]
  for (const name of JSONS) if (wish[name] !== undefined) told[name] = JSON.stringify(wish[name])
  if (wish.hs6 !== undefined) told['coded_at'] = wish.hs6 === null ? null : now
  if (wish.status !== undefined) told['archived_at'] = wish.status === 'archived' ? now : null
  return told
}

export type NewProduct = ProductWish &
  Readonly<{ id: string; firmId: string; createdBy: string | null; demo?: boolean; now: Date }>

export async function insertProduct(tx: Tx, { id, firmId, createdBy, demo, now, ...wish }: NewProduct) {
  await tx
    .insertInto('catalogue.product')
    .values({
      id,
      firm_id: firmId,
      created_by: createdBy,
      demo: demo ?? false,
      created_at: now,
      updated_at: now,
      ...columnsOf(wish, now),
      search_text: searchTextOf(wish.title ?? {}, []),
    })
    .execute()
}

/** Writes what is told. Call `noteChange` in the same transaction: it counts the version. */
export async function updateProduct(tx: Tx, id: string, wish: ProductWish, now: Date): Promise<void> {
  const told = columnsOf(wish, now)
  if (Object.keys(told).length === 0) return
  await tx
    .updateTable('catalogue.product')
    .set({ ...(told as object), updated_at: now })
    .where('id', '=', id)
    .execute()
}

export type Change = Readonly<{
  productId: string
  part: Part
  /** No personal data: it is read by everybody of the firm and by officers. */
  detail?: Readonly<Record<string, unknown>>
  by: string | null
  now: Date
}>

/**
 * After any write on a product, its variants or photos: counts the version, keeps the history, renews the text that it is found
 * by, and tells the rooms to the right (job `catalogue.product-changed`). Answers the new version.
 */
export async function noteChange(tx: Tx, { productId, part, detail, by, now }: Change): Promise<number> {
  const row = await tx
    .updateTable('catalogue.product')
    .set((set) => ({ version: set('version', '+', 1), updated_at: now }))
    .where('id', '=', productId)
    .returning(['version', 'title', 'firm_id'])
    .executeTakeFirstOrThrow()
  await renewSearchText(tx, productId, row.title)
  await tx
    .insertInto('catalogue.change')
    .values({
      product_id: productId,
      part,
      detail: JSON.stringify(detail ?? {}),
      version: row.version,
      changed_by: by,
      changed_at: now,
    })
    .execute()
  await tellChanged(tx, productId, row.firm_id)
  return row.version
}

async function renewSearchText(tx: Tx, productId: string, title: Texts): Promise<void> {
  const rows = await tx
    .selectFrom('catalogue.variant')
    .select('sku')
    .where('product_id', '=', productId)
    .execute()
  const text = searchTextOf(
    title,
    rows.map(({ sku }) => sku),
  )
  await sql`update catalogue.product set search_text = ${text} where id = ${productId} and search_text <> ${text}`.execute(
    tx,
  )
}

/** One job for a product, however often it changes before the job runs. */
export const tellChanged = (tx: Tx, productId: string, firmId: string): Promise<void> =>
  enqueue(
    tx,
    'catalogue.product-changed',
    { productId, firmId },
    { key: `catalogue.product-changed:${productId}` },
  )

/** Products that took, or wait for, the code of this search. */
export async function productsOfTrail(db: Db, trail: string): Promise<string[]> {
  const rows = await db
    .selectFrom('catalogue.product')
    .select('id')
    .where('trail_id', '=', trail)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
