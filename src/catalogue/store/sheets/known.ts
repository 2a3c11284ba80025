/** What a firm has already of the rows of one part: locked, so that it stays so until the part is written. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { ProductState, VariantState } from '../../rules/sheets/states.ts'
import './tables.ts'

export type KnownProduct = Readonly<{ state: ProductState; version: number; archived: boolean }>

export type Known = Readonly<{
  products: ReadonlyMap<string, KnownProduct>
  /** By the SKU in small letters; retired ones too. */
  variants: ReadonlyMap<string, VariantState>
  /** Active variants by product. */
  sisters: ReadonlyMap<string, readonly VariantState[]>
  /** Products by parent key in small letters. */
  parents: ReadonlyMap<string, string>
  /** SKU (small letters) by GTIN of 14 digits. */
  gtins: ReadonlyMap<string, string>
}>

const PRODUCT = sql`jsonb_build_object('id', p.id, 'title', p.title, 'about', p.about, 'care', p.care, 'make', p.make,
  'brand', p.brand, 'materials', p.materials, 'origin_district', p.origin_district, 'for_children', p.for_children,
  'goods_text', p.goods_text, 'hs6', p.hs6, 'hs8', p.hs8, 'code_from', p.code_from, 'trail_id', p.trail_id,
  'coded_at', p.coded_at)`

const VARIANT = sql`jsonb_build_object('id', v.id, 'product_id', v.product_id, 'sku', v.sku, 'options', v.options,
  'gtin', v.gtin, 'net_weight_grams', v.net_weight_grams, 'packed_weight_grams', v.packed_weight_grams,
  'length_mm', v.length_mm, 'width_mm', v.width_mm, 'height_mm', v.height_mm, 'cost_paise', v.cost_paise::text,
  'price_paise', v.price_paise::text, 'priced_at', v.priced_at, 'metal', v.metal, 'metal_weight_mg', v.metal_weight_mg,
  'purity_permille', v.purity_permille, 'metal_price_paise', v.metal_price_paise::text,
  'making_paise', v.making_paise::text)`

export type Asked = Readonly<{
  firmId: string
  /** All in small letters. */
  skus: readonly string[]
  parents: readonly string[]
  gtins: readonly string[]
}>

/** `lock`: the products are held until the transaction ends (a look asks without). */
export async function knownOf(
  tx: Tx,
  { firmId, skus, parents, gtins }: Asked,
  lock: boolean,
): Promise<Known> {
  const keys = [...new Set([...skus, ...parents])]
  const found = await sql<{ sku: string; product_id: string }>`
    select lower(sku) as sku, product_id from catalogue.variant
    where firm_id = ${firmId} and lower(sku) = any(${keys})`.execute(tx)
  const told = await sql<{ parent: string; product_id: string }>`
    select parent, product_id from catalogue.sheet_parent
    where firm_id = ${firmId} and parent = any(${parents})`.execute(tx)
  const ids = [...new Set([...found.rows, ...told.rows].map(({ product_id }) => product_id))].toSorted()
  const products = await productsOf(tx, firmId, ids, lock)
  const sisters = await variantsOfProducts(tx, ids)
  const bySku = new Map(sisters.map((row) => [row.state.sku.toLowerCase(), row.state]))
  const holders = await sql<{ gtin: string; sku: string }>`
    select lpad(gtin, 14, '0') as gtin, lower(sku) as sku from catalogue.variant
    where firm_id = ${firmId} and lpad(gtin, 14, '0') = any(${gtins}) and gtin is not null`.execute(tx)
  return {
    products,
    variants: bySku,
    sisters: Map.groupBy(
      sisters.filter(({ active }) => active).map(({ state }) => state),
      ({ product_id }) => product_id,
    ),
    parents: new Map([
      ...found.rows.map(({ sku, product_id }) => [sku, product_id] as const),
      ...told.rows.map(({ parent, product_id }) => [parent, product_id] as const),
    ]),
    gtins: new Map(holders.rows.map(({ gtin, sku }) => [gtin, sku])),
  }
}

async function productsOf(tx: Tx, firmId: string, ids: readonly string[], lock: boolean) {
  if (ids.length === 0) return new Map<string, KnownProduct>()
  const { rows } = await sql<{ state: ProductState; version: number; archived: boolean }>`
    select ${PRODUCT} as state, version, status = 'archived' as archived from catalogue.product as p
    where id = any(${ids}::uuid[]) and firm_id = ${firmId} order by id ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.state.id, row]))
}

async function variantsOfProducts(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { rows } = await sql<{ state: VariantState; active: boolean }>`
    select ${VARIANT} as state, active from catalogue.variant as v where product_id = any(${ids}::uuid[])`.execute(
    tx,
  )
  return rows
}

/** SKUs of the run that other rows than these brought first, and their GTINs. */
export async function seenInSheet(
  tx: Tx,
  runId: string,
  span: Readonly<{ first: number; last: number }>,
  { skus, gtins }: Pick<Asked, 'skus' | 'gtins'>,
): Promise<Readonly<{ skus: ReadonlySet<string>; gtins: ReadonlySet<string> }>> {
  const { rows } = await sql<{ sku: string; gtin: string | null }>`
    select sku, gtin from catalogue.sheet_row where run_id = ${runId} and sku = any(${skus}) and row_no < ${span.first}
    union all
    select sku, gtin from catalogue.sheet_row where run_id = ${runId} and gtin = any(${gtins}) and row_no < ${span.first}
  `.execute(tx)
  return {
    skus: new Set(rows.map(({ sku }) => sku)),
    gtins: new Set(rows.flatMap(({ gtin }) => gtin ?? [])),
  }
}
