/** Many products and variants at once: one statement a table, whatever the number of rows. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Part } from '../../rules/product.ts'
import type { ProductState, VariantState } from '../../rules/sheets/states.ts'
import { searchTextOf } from '../search-text.ts'
import './tables.ts'

const PRODUCT_ROWS =
  sql.raw(`(id uuid, title jsonb, about jsonb, care jsonb, make text, brand text, materials jsonb,
  origin_district text, for_children boolean, goods_text text, hs6 text, hs8 text, code_from text, trail_id uuid,
  coded_at timestamptz)`)
const PRODUCT_COLUMNS = `title, about, care, make, brand, materials, origin_district, for_children, goods_text, hs6, hs8,
  code_from, trail_id, coded_at`

const VARIANT_ROWS =
  sql.raw(`(id uuid, product_id uuid, sku text, options jsonb, gtin text, net_weight_grams int,
  packed_weight_grams int, length_mm int, width_mm int, height_mm int, cost_paise bigint, price_paise bigint,
  priced_at timestamptz, metal text, metal_weight_mg int, purity_permille int, metal_price_paise bigint,
  making_paise bigint)`)
const VARIANT_COLUMNS = `options, gtin, net_weight_grams, packed_weight_grams, length_mm, width_mm, height_mm, cost_paise,
  price_paise, priced_at, metal, metal_weight_mg, purity_permille, metal_price_paise, making_paise`

const named = (columns: string, from = 'told') =>
  sql.raw(
    columns
      .split(',')
      .map((name) => `${from}.${name.trim()}`)
      .join(', '),
  )

export type Writer = Readonly<{ firmId: string; by: string; now: Date }>

export async function insertProducts(tx: Tx, rows: readonly ProductState[], { firmId, by, now }: Writer) {
  if (rows.length === 0) return
  await sql`insert into catalogue.product (id, firm_id, created_by, created_at, updated_at, ${sql.raw(PRODUCT_COLUMNS)})
    select told.id, ${firmId}::uuid, ${by}::uuid, ${now}, ${now}, ${named(PRODUCT_COLUMNS)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told ${PRODUCT_ROWS}`.execute(tx)
}

export async function updateProducts(tx: Tx, rows: readonly ProductState[]) {
  if (rows.length === 0) return
  await sql`update catalogue.product as p set (${sql.raw(PRODUCT_COLUMNS)}) = row(${named(PRODUCT_COLUMNS)})
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told ${PRODUCT_ROWS} where p.id = told.id`.execute(
    tx,
  )
}

/** In the order told; each after those that its product has. */
export async function insertVariants(tx: Tx, rows: readonly VariantState[], { firmId, now }: Writer) {
  if (rows.length === 0) return
  await sql`insert into catalogue.variant (id, product_id, firm_id, sku, place, created_at, updated_at,
      ${sql.raw(VARIANT_COLUMNS)})
    select told.id, told.product_id, ${firmId}::uuid, told.sku,
      coalesce((select max(place) from catalogue.variant as other where other.product_id = told.product_id), -1)
        + row_number() over (partition by told.product_id order by told.nth), ${now}, ${now}, ${named(VARIANT_COLUMNS)}
    from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${VARIANT_ROWS}) with ordinality
      as told (id, product_id, sku, ${sql.raw(VARIANT_COLUMNS)}, nth)`.execute(tx)
}

export async function updateVariants(tx: Tx, rows: readonly VariantState[], now: Date) {
  if (rows.length === 0) return
  await sql`update catalogue.variant as v set updated_at = ${now}, (${sql.raw(VARIANT_COLUMNS)}) = row(${named(VARIANT_COLUMNS)})
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told ${VARIANT_ROWS} where v.id = told.id`.execute(
    tx,
  )
}

/** GTINs and choices that go from one variant to another would meet on the way: active ones are laid down first. */
export async function layDown(tx: Tx, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return
  await sql`update catalogue.variant set gtin = null, active = false where id = any(${variantIds}::uuid[])`.execute(
    tx,
  )
}

export async function standUp(tx: Tx, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return
  await sql`update catalogue.variant set active = true where id = any(${variantIds}::uuid[])`.execute(tx)
}

/**
 * What `noteChange` (store/products.ts) does for one product, for many: version, history, search text, and one job a product.
 * Answers the new versions.
 */
export async function noteChanges(
  tx: Tx,
  productIds: readonly string[],
  change: Readonly<{ part: Part; detail: Readonly<Record<string, unknown>>; by: string | null; now: Date }>,
): Promise<Map<string, number>> {
  if (productIds.length === 0) return new Map()
  const { part, detail, by, now } = change
  const { rows: skus } = await sql<{ id: string; title: ProductState['title']; skus: string[] }>`
    select p.id, p.title, coalesce(array_agg(v.sku) filter (where v.sku is not null), '{}') as skus
    from catalogue.product as p left join catalogue.variant as v on v.product_id = p.id
    where p.id = any(${productIds}::uuid[]) group by p.id`.execute(tx)
  const texts = skus.map((row) => ({ id: row.id, text: searchTextOf(row.title, row.skus) }))
  const { rows } = await sql<{ id: string; version: number }>`
    with changed as (
      update catalogue.product as p set version = version + 1, updated_at = ${now}, search_text = told.text
      from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as told (id uuid, text text)
      where p.id = told.id returning p.id, p.version, p.firm_id),
    noted as (
      insert into catalogue.change (product_id, part, detail, version, changed_by, changed_at)
      select id, ${part}, ${JSON.stringify(detail)}::jsonb, version, ${by}::uuid, ${now} from changed),
    told as (
      select count(*) from graphile_worker.add_jobs(array(
        select ('catalogue.product-changed', json_build_object('productId', id, 'firmId', firm_id), null, null, null,
          'catalogue.product-changed:' || id, null, null)::graphile_worker.job_spec from changed)))
    select id, version from changed, told`.execute(tx)
  return new Map(rows.map(({ id, version }) => [id, version]))
}
