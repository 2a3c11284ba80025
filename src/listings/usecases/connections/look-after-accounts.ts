/** Daily and hourly care of accounts: renewals told in time, stopped ones told once, those that were emptied are left. */
import { dayInIndia, type Day } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { findFirm } from '#firms/store/firms.ts'
import type { MessageTemplate } from '#platform/messages/template.ts'
import type { Context } from '#platform/context.ts'
import type { Tx } from '#platform/database.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Vault } from '#people/vault.ts'
import { dayText } from '#ui/figures.ts'
import { warningDue } from '../../rules/connections/renewal.ts'
import type { Marketplaces } from '../../services.ts'
import {
  accountsToRenew,
  leaveAccount,
  noteTold,
  stoppedAccounts,
  type Account,
} from '../../store/connections/connections.ts'
import { forgetConsents } from '../../store/connections/consents.ts'
import { ownersOf } from '../../store/owners.ts'
import { accountsToLeave } from '../../store/publishing/leaving.ts'
import { AccountStopped, RenewSoon } from '../../words/publishing/messages.ts'

export type CareContext = Context &
  Readonly<{ vault: Vault; desk: Pick<MessageDesk, 'queue'>; site: string; marketplaces: Marketplaces }>

/** 30, 14, 7, 3 and 1 days before: once each. Answers how many messages. */
export async function warnOfRenewals(context: CareContext): Promise<number> {
  const on = dayInIndia(context.now)
  let sent = 0
  for (const account of await accountsToRenew(context.db)) {
    const due = account.renewBy && warningDue(account.renewBy, on)
    if (due === null || due === undefined) continue
    sent += await tellOnce(
      context,
      account,
      `renew:${account.renewBy}:${due}`,
      RenewSoon,
      account.renewBy ?? on,
    )
  }
  return sent
}

/** An account that does not let us in is told once for each time it stopped. */
export async function tellStopped(context: CareContext): Promise<number> {
  let sent = 0
  for (const account of await stoppedAccounts(context.db))
    sent += await tellOnce(
      context,
      account,
      `stopped:${account.connectedAt.toISOString()}`,
      AccountStopped,
      dayInIndia(context.now),
    )
  return sent
}

async function tellOnce(
  context: CareContext,
  account: Account,
  key: string,
  template: MessageTemplate,
  day: Day,
): Promise<number> {
  const { db, now } = context
  return db
    .transaction()
    .execute(async (tx) =>
      (await noteTold(tx, account.id, key, now)) ? tell(context, tx, account, key, template, day) : 0,
    )
}

async function tell(
  { vault, desk, site, marketplaces, now, newId }: CareContext,
  tx: Tx,
  account: Account,
  key: string,
  template: MessageTemplate,
  day: Day,
): Promise<number> {
  const firm = await findFirm(tx, account.firmId)
  if (!firm || firm.demo) return 0
  const owners = await ownersOf(tx, vault, firm.id, now)
  const name = marketplaces.get(account.marketplace)?.name
  for (const { personId, lang, channel, to } of owners) {
    const params = {
      firm: firm.name,
      marketplace: name ? say(name, lang) : account.marketplace,
      day: dayText(day, lang),
      address: `${site}/${lang}/listings/connect`,
    }
    const message = {
      channel,
      to,
      template,
      lang,
      params,
      key: `listings.account:${account.id}:${key}:${personId}`,
    }
    await desk.queue({ db: tx, now, newId }, message)
  }
  return owners.length
}

/** She left and chose to close first: with the last offer gone, her secrets go too. Answers how many accounts. */
export async function finishLeaving({ db, now }: Pick<Context, 'db' | 'now'>): Promise<number> {
  await forgetConsents(db, now)
  const accounts = await accountsToLeave(db)
  for (const id of accounts) await db.transaction().execute((tx) => leaveAccount(tx, id, now))
  return accounts.length
}
