/** The frame that every verb about a product has: who may, nobody else meanwhile, the history, the audit. One transaction. */
import { Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import { findFirm, whereOf, type Firm } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import type { Action } from '#people/rules/authorisation.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Db, Tx } from '#platform/database.ts'
import { ChangedMeanwhile, ProductMissing } from '../refusals/product.ts'
import type { Part, Product } from '../rules/product.ts'
import { findProduct, lockProduct, noteChange } from './products.ts'

export type Held = Readonly<{ product: Product; firm: Firm }>

/** The product and its firm, for whoever may do `action` to it. Refuses what is not there, or not hers. */
export async function productFor(db: Db, viewer: Viewer, id: string, action: Action): Promise<Held> {
  const product = await findProduct(db, id)
  const firm = product && (await findFirm(db, product.firmId))
  if (!product || !firm) throw new Refused(ProductMissing())
  demand(viewer, action, whereOf(firm))
  return { product, firm }
}

export type Wanted = Readonly<{
  id: string
  /** As the form saw it; absent: whatever it is now. */
  version?: number | undefined
  part: Part
}>

/** What came of it, and what the history says; `unchanged`: nothing was written. */
export type Done<T> = Readonly<{
  value: T
  detail?: Readonly<Record<string, unknown>>
  unchanged?: boolean
}>

/** Refuses ChangedMeanwhile where the form saw an older version. */
export async function changing<T>(
  { db, now }: FirmsContext,
  viewer: Viewer,
  { id, version, part }: Wanted,
  work: (tx: Tx, held: Held) => Promise<Done<T>>,
): Promise<T> {
  const { firm } = await productFor(db, viewer, id, 'product.write')
  return db.transaction().execute(async (tx) => {
    const product = await lockProduct(tx, id)
    if (!product || product.firmId !== firm.id) throw new Refused(ProductMissing())
    if (version !== undefined && version !== product.version) throw new Refused(ChangedMeanwhile())
    const { value, detail, unchanged } = await work(tx, { product, firm })
    if (unchanged) return value
    await noteChange(tx, { productId: id, part, by: viewer.personId, now, ...(detail ? { detail } : {}) })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'product.write',
      subject: `product:${id}`,
      detail: { part },
    })
    return value
  })
}
