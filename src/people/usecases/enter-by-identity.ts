import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { AlreadyThere } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import type { PeopleContext } from '../services.ts'
import { record } from '../store/audit.ts'
import { insertIdentity, personByIdentity, type Identity } from '../store/identities.ts'
import { insertPerson } from '../store/persons.ts'
import { startSession, type SignedIn } from '../store/sign-in.ts'

export type Entry = Readonly<{
  identity: Identity
  lang: Lang
  device: string
  /** Whoever is signed in already links the account to herself. */
  viewer: Viewer | null
}>

/**
 * Signs in by an account at an identity provider, joins with a new one, or links it to whoever is signed in. Accounts are never
 * matched by a phone or e-mail that the provider claims: only a code of ours proves those. Refuses another person's account.
 */
export async function enterByIdentity(context: PeopleContext, entry: Entry): Promise<SignedIn> {
  const { db, now, newId, vault } = context
  const { identity, lang, device, viewer } = entry
  return db.transaction().execute(async (tx) => {
    const known = await personByIdentity(tx, vault, identity)
    if (known && viewer && known !== viewer.personId) throw new Refused(AlreadyThere())
    const personId = known ?? viewer?.personId ?? newId()
    if (!known && !viewer) await insertPerson(tx, personId, lang, now)
    if (!known && !(await insertIdentity(tx, vault, identity, personId, now)))
      throw new Refused(AlreadyThere())
    const on = dayInIndia(now)
    const signedIn = await startSession(tx, context, {
      personId,
      device,
      proof: identity.provider,
      on,
      instead: viewer,
    })
    if (!known)
      await record(tx, {
        at: now,
        actor: personId,
        subject: `person:${personId}`,
        detail: { by: identity.provider },
        action: viewer ? 'person.link' : 'person.join',
      })
    return signedIn
  })
}
