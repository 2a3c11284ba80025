/** How prices are made at an account from now on; offers whose price follows get their new one at once. */
import { Refused } from '#kernel/refusal.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { AccountMissing } from '../../refusals/connections/connections.ts'
import { millionths } from '../../rules/publishing/fx.ts'
import { findAccount } from '../../store/connections/connections.ts'
import { keepPolicy, policyPrice, type KeptPolicy } from '../../store/pricing/policies.ts'
import { keepPrices, type NewPrice } from '../../store/publishing/prices.ts'
import { toListing } from '../../store/publishing/listings.ts'

/** Answers how many offers have a new price. */
export async function savePolicy(
  { db, now }: Context,
  viewer: Viewer,
  edition: Edition,
  accountId: string,
  policy: KeptPolicy,
): Promise<number> {
  const account = await findAccount(db, accountId)
  const firm = account && (await findFirm(db, account.firmId))
  if (!account || !firm) throw new Refused(AccountMissing())
  demand(viewer, 'listing.write', whereOf(firm))
  return db.transaction().execute(async (tx) => {
    await keepPolicy(tx, accountId, policy, { by: viewer.personId, now })
    const rows = await tx
      .selectFrom('listings.listing')
      .selectAll()
      .where('connection_id', '=', accountId)
      .where('price_from', '=', 'policy')
      .where('wanted', '=', 'open')
      .orderBy('id')
      .execute()
    const prices: NewPrice[] = []
    for (const listing of rows.map(toListing)) {
      const rate = edition.perRupee(listing.currency)
      const price = rate && (await policyPrice(tx, edition, listing, rate))
      if (rate && price !== undefined && price !== listing.price)
        prices.push({ id: listing.id, version: listing.version, price, fxMillionths: millionths(rate) })
    }
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.write',
      subject: `firm:${firm.id}`,
      detail: { policy: true, count: prices.length },
    })
    return keepPrices(tx, prices, now)
  })
}
