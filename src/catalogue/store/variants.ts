/** Variants: what is really sold, each with its SKU. */
import { sql, type Insertable, type Selectable } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Variant } from '../rules/product.ts'
import type { VariantTable } from './tables.ts'
import './tables.ts'

export const toVariant = (row: Selectable<VariantTable>): Variant => ({
  id: row.id,
  productId: row.product_id,
  firmId: row.firm_id,
  sku: row.sku,
  options: row.options,
  gtin: row.gtin,
  netWeightGrams: row.net_weight_grams,
  packedWeightGrams: row.packed_weight_grams,
  lengthMm: row.length_mm,
  widthMm: row.width_mm,
  heightMm: row.height_mm,
  costPaise: row.cost_paise,
  pricePaise: row.price_paise,
  pricedAt: row.priced_at,
  metal: row.metal,
  metalWeightMg: row.metal_weight_mg,
  purityPermille: row.purity_permille,
  metalPricePaise: row.metal_price_paise,
  makingPaise: row.making_paise,
  active: row.active,
  place: row.place,
})

/** Those of one product, in their order; `retired` too where asked for. */
export async function variantsOf(db: Db, productId: string, retired = false): Promise<Variant[]> {
  const rows = await db
    .selectFrom('catalogue.variant')
    .selectAll()
    .where('product_id', '=', productId)
    .$if(!retired, (query) => query.where('active', '=', true))
    .orderBy('place')
    .orderBy('id')
    .execute()
  return rows.map(toVariant)
}

/** The active variants of many products, by product. */
export async function variantsOfMany(db: Db, productIds: readonly string[]): Promise<Map<string, Variant[]>> {
  if (productIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('catalogue.variant')
    .selectAll()
    .where('product_id', 'in', productIds)
    .where('active', '=', true)
    .orderBy('place')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows.map(toVariant), ({ productId }) => productId)
}

export async function findVariant(db: Db, id: string): Promise<Variant | undefined> {
  const row = await db.selectFrom('catalogue.variant').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toVariant(row)
}

/** Whatever its letters' case: `kurta-m` is `KURTA-M`. Retired ones too, for a SKU is given once. */
export async function variantBySku(db: Db, firmId: string, sku: string): Promise<Variant | undefined> {
  return (await variantsBySku(db, firmId, [sku])).get(sku.toLowerCase())
}

/** By the SKU in small letters. */
export async function variantsBySku(
  db: Db,
  firmId: string,
  skus: readonly string[],
): Promise<Map<string, Variant>> {
  if (skus.length === 0) return new Map()
  const rows = await db
    .selectFrom('catalogue.variant')
    .selectAll()
    .where('firm_id', '=', firmId)
    .where(({ fn, ref, eb }) =>
      eb(
        fn<string>('lower', [ref('sku')]),
        'in',
        skus.map((sku) => sku.toLowerCase()),
      ),
    )
    .execute()
  return new Map(rows.map((row) => [row.sku.toLowerCase(), toVariant(row)]))
}

/** Every SKU of a firm in small letters, so that a new one does not meet an old one. */
export async function skusOf(db: Db, firmId: string, stem: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('catalogue.variant')
    .select('sku')
    .where('firm_id', '=', firmId)
    .where('sku', 'ilike', `${stem.replace(/[%_\\]/g, '\\$&')}%`)
    .execute()
  return new Set(rows.map(({ sku }) => sku.toLowerCase()))
}

/** What a writer may say of a variant; what is absent stays as it is. */
export type VariantWish = Readonly<Partial<Omit<Variant, 'id' | 'productId' | 'firmId' | 'pricedAt'>>>

const COLUMNS = {
  sku: 'sku',
  gtin: 'gtin',
  netWeightGrams: 'net_weight_grams',
  packedWeightGrams: 'packed_weight_grams',
  lengthMm: 'length_mm',
  widthMm: 'width_mm',
  heightMm: 'height_mm',
  costPaise: 'cost_paise',
  metal: 'metal',
  metalWeightMg: 'metal_weight_mg',
  purityPermille: 'purity_permille',
  metalPricePaise: 'metal_price_paise',
  makingPaise: 'making_paise',
  active: 'active',
  place: 'place',
} as const satisfies Partial<Record<keyof VariantWish, keyof VariantTable>>

function columnsOf(wish: VariantWish, now: Date): Partial<Insertable<VariantTable>> {
  const told: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(COLUMNS))
    if (wish[name as keyof typeof COLUMNS] !== undefined) told[column] = wish[name as keyof typeof COLUMNS]
  if (wish.options !== undefined) told['options'] = JSON.stringify(wish.options)
  if (wish.pricePaise !== undefined) {
    told['price_paise'] = wish.pricePaise
    told['priced_at'] = wish.pricePaise === null ? null : now
  }
  return told
}

export type NewVariant = VariantWish &
  Readonly<{ id: string; productId: string; firmId: string; sku: string; now: Date }>

/** Call `noteChange` (store/products.ts) in the same transaction. A SKU or GTIN that the firm has already breaks the write. */
export async function insertVariant(tx: Tx, { id, productId, firmId, sku, now, ...wish }: NewVariant) {
  await tx
    .insertInto('catalogue.variant')
    .values({
      id,
      product_id: productId,
      firm_id: firmId,
      created_at: now,
      updated_at: now,
      ...columnsOf(wish, now),
      sku,
    })
    .execute()
}

/** Writes what is told; a price that is told counts as priced now. Call `noteChange` in the same transaction. */
export async function updateVariant(tx: Tx, id: string, wish: VariantWish, now: Date): Promise<void> {
  const told = columnsOf(wish, now)
  if (Object.keys(told).length === 0) return
  await tx
    .updateTable('catalogue.variant')
    .set({ ...(told as object), updated_at: now })
    .where('id', '=', id)
    .execute()
}

/** `gtin14`: filled up to 14 digits. */
export async function variantByGtin(db: Db, firmId: string, gtin14: string): Promise<Variant | undefined> {
  const row = await db
    .selectFrom('catalogue.variant')
    .selectAll()
    .where('firm_id', '=', firmId)
    .where(sql<boolean>`lpad(gtin, 14, '0') = ${gtin14}`)
    .executeTakeFirst()
  return row && toVariant(row)
}
