import { accept } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import type { Contact } from '../contact.ts'
import { CODE, mayAsk } from '../rules/one-time-code.ts'
import type { PeopleContext } from '../services.ts'
import { askedLately, insertCode, lockContact } from '../store/codes.ts'
import { codeHash, newCode, newTicket, ticketHash } from '../vault.ts'
import { SignInCode } from '../words.ts'

export type CodeRequest = Readonly<{
  contact: Contact
  channel: Channel
  lang: Lang
  /** The network address that asks. */
  from: string
}>

/** What the asking browser keeps: only with this ticket can the code be entered. */
export type CodeTicket = Readonly<{ ticket: string; expiresAt: Date }>

/**
 * Sends a one-time code. Nothing here depends on whether somebody has this contact already, so the answer and its time
 * say nothing about it. Refuses where codes were asked for too soon or too often.
 */
export async function askCode(
  { db, now, newId, vault }: PeopleContext,
  desk: Pick<MessageDesk, 'queue'>,
  { contact, channel, lang, from }: CodeRequest,
): Promise<CodeTicket> {
  const askedFrom = vault.indexOf(`address ${from}`)
  const expiresAt = new Date(now.getTime() + CODE.minutes * 60_000)
  const [id, code, ticket] = [newId(), newCode(), newTicket()]
  await db.transaction().execute(async (tx) => {
    await lockContact(tx, vault, contact)
    accept(mayAsk(await askedLately(tx, vault, contact, askedFrom, now), now))
    await insertCode(tx, vault, {
      id,
      contact,
      channel,
      lang,
      askedFrom,
      expiresAt,
      askedAt: now,
      ticketHash: ticketHash(ticket),
      codeHash: codeHash(vault, id, code),
    })
    const params = { code, minutes: CODE.minutes }
    await desk.queue(
      { db: tx, now, newId },
      {
        channel,
        to: contact.value,
        template: SignInCode,
        params,
        lang,
        key: `sign-in:${id}`,
        notAfter: expiresAt,
      },
    )
  })
  return { ticket, expiresAt }
}
