import { accept, Refused } from '#kernel/refusal.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { ShopMissing } from '../../refusals/shop/shop.ts'
import { readContact, type ContactWay } from '../../rules/shop/contact.ts'
import type { ListingsContext } from '../../services.ts'
import { saveShop as save, shopOfFirm } from '../../store/shop/shops.ts'

export type ShopForm = Readonly<{
  firmId: string
  published: boolean
  way: ContactWay | undefined
  to: string
  returnDays: number | null
}>

/** Arranges a firm's shop. Refuses one that was never joined, and a contact nobody could reach. */
export async function saveShop(
  { db, vault, now }: ListingsContext,
  viewer: Viewer,
  { firmId, published, way, to, returnDays }: ShopForm,
): Promise<void> {
  const firm = await findFirm(db, firmId)
  if (!firm || !(await shopOfFirm(db, vault, firmId))) throw new Refused(ShopMissing())
  demand(viewer, 'listing.write', whereOf(firm))
  const contact = way ? accept(readContact(way, to)) : undefined
  await db.transaction().execute(async (tx) => {
    await save(tx, vault, firmId, { published, contact, returnDays }, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.shop',
      subject: `firm:${firmId}`,
      detail: { published, contact: way ?? 'none' },
    })
  })
}
