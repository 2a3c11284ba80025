/** What the readiness ladder hears of the catalogue. */
import { reportProgress } from '#firms/store/progress.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import './tables.ts'

/** Products that are not put away, and how many of them have a code. */
export async function countProducts(db: Db, firmId: string): Promise<{ products: number; withCode: number }> {
  const row = await db
    .selectFrom('catalogue.product')
    .select(({ fn }) => [fn.countAll<bigint>().as('products'), fn.count<bigint>('hs6').as('with_code')])
    .where('firm_id', '=', firmId)
    .where('status', '<>', 'archived')
    .executeTakeFirstOrThrow()
  return { products: Number(row.products), withCode: Number(row.with_code) }
}

/** After products came, went or got a code. */
export async function reportCatalogue(tx: Tx, firmId: string, edition: Edition, now: Date): Promise<void> {
  const { products, withCode } = await countProducts(tx, firmId)
  await reportProgress(tx, firmId, { products, products_with_code: withCode }, edition, now)
}
