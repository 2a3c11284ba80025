/** The owner steers what is handed in: pause, go on, take back what waits in the queue, her choices for the account. */
import { Refused } from '#kernel/refusal.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import type { Tx } from '#platform/database.ts'
import { AccountMissing } from '../../refusals/connections/connections.ts'
import { changeAccount, lockAccount, type Account } from '../../store/connections/connections.ts'
import { wake } from '../../store/publishing/jobs.ts'
import { move } from '../../store/publishing/moves.ts'

export type Steering = Readonly<
  { verb: 'pause' } | { verb: 'resume' } | { verb: 'cancel' } | { verb: 'choose'; reopens: boolean }
>

export async function steerAccount(
  { db, now }: Context,
  viewer: Viewer,
  accountId: string,
  steering: Steering,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const account = await lockAccount(tx, accountId)
    const firm = account && (await findFirm(tx, account.firmId))
    if (!account || !firm || account.state === 'revoked') throw new Refused(AccountMissing())
    demand(viewer, 'listing.write', whereOf(firm))
    await steer(tx, account, steering, viewer.personId, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.steer',
      subject: `firm:${firm.id}`,
      detail: { account: accountId, verb: steering.verb },
    })
  })
}

async function steer(tx: Tx, { id }: Account, steering: Steering, by: string, now: Date): Promise<void> {
  switch (steering.verb) {
    case 'pause':
      return changeAccount(tx, id, { pausedAt: now })
    case 'resume':
      await changeAccount(tx, id, { pausedAt: null })
      return wake(tx, id)
    case 'choose':
      return changeAccount(tx, id, { reopens: steering.reopens })
    case 'cancel':
      return takeBack(tx, id, by, now)
  }
}

/** What waits in the queue is not handed in; what is on its way or taken in goes on. */
async function takeBack(tx: Tx, connectionId: string, by: string, now: Date): Promise<void> {
  const rows = await tx
    .selectFrom('listings.listing')
    .select(['id', 'shown_hash'])
    .where('connection_id', '=', connectionId)
    .where('state', '=', 'queued')
    .execute()
  const of = (shown: boolean): string[] =>
    rows.filter((row) => (row.shown_hash !== null) === shown).map(({ id }) => id)
  await move(tx, { event: 'cancel', ids: of(false), now, by })
  await move(tx, { event: 'keep-older', ids: of(true), now, by })
  await tx
    .updateTable('listings.run')
    .set({ cancelled_at: now })
    .where('connection_id', '=', connectionId)
    .where('cancelled_at', 'is', null)
    .execute()
}
