import { Refused } from '#kernel/refusal.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import { OrderMissing } from '../refusals.ts'
import { finishApology as finish } from '../store/apologies.ts'
import { findOrder } from '../store/orders.ts'

/** The seller cancelled the order at the marketplace and paid back; said twice it counts once. Refuses what is not hers. */
export async function finishApology({ db, now }: Context, viewer: Viewer, orderId: string): Promise<void> {
  const order = await findOrder(db, orderId)
  const firm = order && (await findFirm(db, order.firmId))
  if (!firm) throw new Refused(OrderMissing())
  demand(viewer, 'order.write', whereOf(firm))
  await db.transaction().execute(async (tx) => {
    if (!(await finish(tx, orderId, viewer.personId, now))) return
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'order.write',
      subject: `order:${orderId}`,
      detail: { paidBack: true },
    })
  })
}
