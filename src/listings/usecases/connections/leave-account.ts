/** Leaving is one click. Whether the offers are taken away first is her choice; her secrets go in either case. */
import { Refused } from '#kernel/refusal.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import { AccountMissing } from '../../refusals/connections/connections.ts'
import { leaveAccount, lockAccount } from '../../store/connections/connections.ts'
import { closeAllOf, isEmptied, letGoOf } from '../../store/publishing/leaving.ts'
import { wake } from '../../store/publishing/jobs.ts'
import { reportLater } from '../../store/progress.ts'

/**
 * `closing`: offers are taken away first, and the account is left by itself when the last one is gone (`finishLeaving`); otherwise
 * it is left at once and the offers stay at the marketplace, where she looks after them herself.
 */
export async function leaveMarketplace(
  { db, now }: Context,
  viewer: Viewer,
  { accountId, closing }: Readonly<{ accountId: string; closing: boolean }>,
): Promise<'left' | 'leaving'> {
  return db.transaction().execute(async (tx) => {
    const account = await lockAccount(tx, accountId)
    const firm = account && (await findFirm(tx, account.firmId))
    if (!account || !firm || account.state === 'revoked') throw new Refused(AccountMissing())
    demand(viewer, 'listing.connect', { firm: firm.id })
    if (closing) await closeAllOf(tx, accountId, now)
    // An account that does not let us in cannot take anything away.
    const waits = closing && account.state === 'connected' && !(await isEmptied(tx, accountId))
    if (waits) await wake(tx, accountId)
    else {
      await letGoOf(tx, accountId, now)
      await leaveAccount(tx, accountId, now)
    }
    await reportLater(tx, firm.id)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.disconnect',
      subject: `firm:${firm.id}`,
      detail: { account: accountId, closing, now: !waits },
    })
    return waits ? 'leaving' : 'left'
  })
}
