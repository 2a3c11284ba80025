/** Who changed what of a product. */
import type { Db } from '#platform/database.ts'
import type { Part } from '../rules/product.ts'
import './tables.ts'

export type PastChange = Readonly<{
  part: Part
  detail: Readonly<Record<string, unknown>>
  version: number
  by: string | null
  at: Date
}>

/** The newest first. */
export async function changesOf(db: Db, productId: string, limit: number): Promise<PastChange[]> {
  const rows = await db
    .selectFrom('catalogue.change')
    .selectAll()
    .where('product_id', '=', productId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    part: row.part,
    detail: row.detail,
    version: row.version,
    by: row.changed_by,
    at: row.changed_at,
  }))
}
