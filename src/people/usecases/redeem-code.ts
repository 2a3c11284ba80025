import { dayInIndia } from '#kernel/day.ts'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import type { ContactKind } from '../contact.ts'
import { CodeOver } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import { judge, readCode } from '../rules/one-time-code.ts'
import type { PeopleContext } from '../services.ts'
import { record, type Deed } from '../store/audit.ts'
import { countTry, useCode } from '../store/codes.ts'
import { personFor } from '../store/persons.ts'
import { startSession, type SignedIn } from '../store/sign-in.ts'
import { codeMatches, ticketHash } from '../vault.ts'

export type Redemption = Readonly<{
  ticket: string
  typed: string
  device: string
  /** Whoever was signed in here until now. */
  instead?: Viewer | null
}>

/**
 * Signs in with a one-time code; whoever comes with a contact for the first time joins. A wrong try stays counted, so
 * the refusal is answered, not thrown.
 */
export async function redeemCode(
  context: PeopleContext,
  { ticket, typed, device, instead = null }: Redemption,
): Promise<Answer<SignedIn>> {
  const { db, now, vault } = context
  const digits = readCode(typed)
  if (!digits.ok) return digits
  const code = await countTry(db, vault, ticketHash(ticket))
  if (!code) return no(CodeOver({}, 'code'))
  const judged = judge(code, codeMatches(vault, code.id, digits.value, code.codeHash), now)
  if (!judged.ok) return judged
  return db.transaction().execute(async (tx) => {
    if (!(await useCode(tx, code.id, now))) return no(CodeOver({}, 'code'))
    const { contact, lang } = code
    const { id: personId, isNew } = await personFor(tx, context, contact, { lang, verified: true })
    const session = { personId, device, proof: 'code', on: dayInIndia(now), instead }
    const signedIn = await startSession(tx, context, session)
    if (isNew) await record(tx, joined(personId, contact.kind, now))
    return yes(signedIn)
  })
}

const joined = (personId: string, by: ContactKind, at: Date): Deed => ({
  at,
  actor: personId,
  action: 'person.join',
  subject: `person:${personId}`,
  detail: { by },
})
