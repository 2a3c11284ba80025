/** All products of a firm as rows of its sheet, batch by batch. */
import { sql } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Db } from '#platform/database.ts'
import type { SheetField } from '../../rules/sheets/fields.ts'
import { rowTexts, type Naming } from '../../rules/sheets/write-row.ts'
import { walkProducts } from '../products.ts'
import { variantsOfMany } from '../variants.ts'
import './tables.ts'

const BATCH = 500

/** Active variants of products that are not archived, each product's together. */
export async function* sheetOf(
  db: Db,
  firmId: string,
  lang: Lang,
  names: Naming,
): AsyncGenerator<Partial<Record<SheetField, string>>> {
  let after: string | undefined
  for (;;) {
    const products = await walkProducts(db, firmId, { after, limit: BATCH })
    const ids = products.map(({ id }) => id)
    const variants = await variantsOfMany(db, ids)
    const parents = await parentsOf(db, ids)
    for (const product of products) {
      const own = variants.get(product.id) ?? []
      const parent = parents.get(product.id) ?? (own.length > 1 ? (own[0]?.sku ?? '') : '')
      for (const [at, variant] of own.entries())
        yield rowTexts(product, variant, { isFirst: at === 0, parent, lang, names })
    }
    after = ids.at(-1)
    if (products.length < BATCH) return
  }
}

async function parentsOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; parent: string }>`
    select product_id as id, min(parent) as parent from catalogue.sheet_parent
    where product_id = any(${ids}::uuid[]) group by product_id`.execute(db)
  return new Map(rows.map(({ id, parent }) => [id, parent]))
}

export async function countVariants(db: Db, firmId: string): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) as count from catalogue.variant where firm_id = ${firmId} and active`.execute(db)
  return Number(rows[0]?.count ?? 0)
}
