import { Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import type { Context } from '#platform/context.ts'
import { demand } from '../../demand.ts'
import { NoSuchPurpose, WordsChanged } from '../../refusals.ts'
import type { Viewer } from '../../rules/authorisation.ts'
import { CHOICES, type Purpose, type PurposeKey } from '../../rules/privacy/purposes.ts'
import { record } from '../../store/audit.ts'
import { enqueueWithdrawn, insertConsent, standing, versionOf } from '../../store/privacy/consents.ts'

export type ConsentRequest = Readonly<{
  purpose: string
  given: boolean
  /** Of the words she had before her; a no needs none. */
  version?: string
  lang: Lang
  way?: 'page' | 'form'
}>

/**
 * Her yes or her no to one purpose. Saying it again changes nothing. Refuses an unknown purpose, and a yes to words that are
 * no longer those of today.
 */
export async function setConsent(
  { db, now, newId }: Context,
  viewer: Viewer,
  { purpose: asked, given, version, lang, way = 'page' }: ConsentRequest,
): Promise<void> {
  const { personId } = demand(viewer, 'person.self', { person: viewer.personId })
  const purpose = choice(asked)
  if (given && version !== versionOf(purpose)) throw new Refused(WordsChanged())
  await db.transaction().execute(async (tx) => {
    const last = (await standing(tx, personId)).get(purpose)
    if ((last?.given ?? false) === given) return
    await insertConsent(tx, { id: newId(), personId, purpose, given, lang, at: now, way })
    if (!given) await enqueueWithdrawn(tx, { personId, purpose })
    await record(tx, {
      at: now,
      actor: personId,
      action: 'person.self',
      subject: `person:${personId}`,
      detail: { consent: purpose, given },
    })
  })
}

function choice(asked: string): PurposeKey {
  const found: Purpose | undefined = CHOICES.find(({ key }) => key === asked)
  if (!found) throw new Refused(NoSuchPurpose())
  return found.key
}
