import { Refused } from '#kernel/refusal.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import type { FirmsContext } from '#firms/services.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { FirmMissing } from '#firms/refusals/firm.ts'
import { NotYetReady, NothingTicked } from '../refusals/product.ts'
import type { ProductStatus } from '../rules/product.ts'
import { lockProduct, noteChange, updateProduct } from '../store/products.ts'
import { reportCatalogue } from '../store/progress.ts'
import { wholeProduct } from '../store/whole.ts'
import { changing } from '../store/changing.ts'

export type StatusWish = Readonly<{ id: string; version: number; status: ProductStatus }>

/** Refuses `ready` while something is missing. */
export async function setStatus(
  context: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { id, version, status }: StatusWish,
): Promise<void> {
  await changing(context, viewer, { id, version, part: 'status' }, async (tx, { product, firm }) => {
    if (product.status === status) return { value: undefined, unchanged: true }
    if (status === 'ready' && (await wholeProduct(tx, product)).gaps.length > 0)
      throw new Refused(NotYetReady({}, 'status'))
    await updateProduct(tx, id, { status }, context.now)
    await reportCatalogue(tx, firm.id, edition, context.now)
    return { value: undefined, detail: { from: product.status, to: status } }
  })
}

export type ShelfWish = Readonly<{ firmId: string; ids: readonly string[]; to: 'archived' | 'draft' }>

const MOST = 100

/** Puts many away, or brings them back as drafts. Answers the ids that really changed: the undo is the other way round. */
export async function shelve(
  { db, now }: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { firmId, ids, to }: ShelfWish,
): Promise<string[]> {
  const firm = await findFirm(db, firmId)
  if (!firm) throw new Refused(FirmMissing())
  demand(viewer, 'product.write', whereOf(firm))
  if (ids.length === 0) throw new Refused(NothingTicked())
  return db.transaction().execute(async (tx) => {
    const changed: string[] = []
    // In one order, so that two who tick the same do not wait for each other.
    for (const id of [...new Set(ids)].toSorted().slice(0, MOST)) {
      const product = await lockProduct(tx, id)
      if (!product || product.firmId !== firmId) continue
      if ((product.status === 'archived') === (to === 'archived')) continue
      await updateProduct(tx, id, { status: to }, now)
      const detail = { from: product.status, to }
      await noteChange(tx, { productId: id, part: 'status', detail, by: viewer.personId, now })
      changed.push(id)
    }
    if (changed.length === 0) return changed
    await reportCatalogue(tx, firmId, edition, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'product.write',
      subject: `firm:${firmId}`,
      detail: { products: changed.length, to },
    })
    return changed
  })
}
