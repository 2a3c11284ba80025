import { accept, no, Refused, yes, type Answer } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { demand } from '../demand.ts'
import { NameTooLong, SignInFirst } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import type { PeopleContext } from '../services.ts'
import { record } from '../store/audit.ts'
import { updatePerson } from '../store/persons.ts'
import { lockPerson } from '../store/privacy/erasures.ts'

const LONGEST = 100

/** Blanks in a row count as one; control characters are none of a name. */
export function readName(text: string): Answer<string> {
  const name = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return [...name].length <= LONGEST ? yes(name) : no(NameTooLong({ most: LONGEST }, 'name'))
}

/** Her own name and the language of our messages to her. Refuses a name that is too long. */
export async function editSelf(
  { db, now, vault }: PeopleContext,
  viewer: Viewer,
  asked: { name: string; lang: Lang },
): Promise<void> {
  demand(viewer, 'person.self', { person: viewer.personId })
  const name = accept(readName(asked.name))
  await db.transaction().execute(async (tx) => {
    // Erased in another window meanwhile: nothing is written into what is left.
    if (!(await lockPerson(tx, vault, viewer.personId))) throw new Refused(SignInFirst())
    await updatePerson(tx, vault, viewer.personId, { name, lang: asked.lang })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'person.self',
      subject: `person:${viewer.personId}`,
      detail: { changed: ['name', 'lang'] },
    })
  })
}
