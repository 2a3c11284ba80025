import type { FirmsContext } from '#firms/services.ts'
import { taskOfTrail } from '#finder/store/tasks.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { lockProduct, noteChange, productsOfTrail, updateProduct } from '../store/products.ts'
import { reportCatalogue } from '../store/progress.ts'

/** An officer answered: every product that waits on this search takes her code. May run twice. */
export async function followOfficer(
  { db, now }: Pick<FirmsContext, 'db' | 'now'>,
  edition: Edition,
  trail: string,
): Promise<void> {
  const task = await taskOfTrail(db, trail)
  if (!task?.decidedAt || !task.hs6) return
  const { hs6, hs8 } = task
  for (const id of await productsOfTrail(db, trail))
    await db.transaction().execute(async (tx) => {
      const product = await lockProduct(tx, id)
      if (!product || product.trailId !== trail) return
      if (product.hs6 === hs6 && product.hs8 === hs8 && product.codeFrom === 'officer') return
      await updateProduct(tx, id, { hs6, hs8, codeFrom: 'officer' }, now)
      await noteChange(tx, {
        productId: id,
        part: 'code',
        detail: { hs: hs8 ?? hs6, from: 'officer' },
        by: null,
        now,
      })
      await reportCatalogue(tx, product.firmId, edition, now)
    })
}
