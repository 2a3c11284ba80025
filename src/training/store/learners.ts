/** Learners as the other parts of training find and make them. */
import type { Lang } from '#kernel/words.ts'
import type { Contact } from '#people/contact.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Vault } from '#people/vault.ts'
import type { Tx } from '#platform/database.ts'
import { ensure, type Who } from './ensure-learner.ts'

export * from './learner-rows.ts'

/** Whoever is to be a learner, as a caller knows her. */
export type Asked = Readonly<
  | { kind: 'person'; viewer: Pick<Viewer, 'personId' | 'name' | 'lang' | 'actsFor'> }
  | { kind: 'contact'; name: string; contact: Contact; lang: Lang; district: string | null }
  | { kind: 'nameless'; name: string; lang: Lang; district: string | null }
  | { kind: 'member'; memberId: string; firmId: string; name: string; lang: Lang; district?: string | null }
>

/** Her id; a new learner where there was none. Waits for whoever makes the same one at this moment. */
export async function ensureLearner(
  tx: Tx,
  here: Readonly<{ vault: Vault; now: Date; newId: () => string }>,
  asked: Asked,
): Promise<string> {
  return (await ensure(tx, here, whoOf(asked))).id
}

function whoOf(asked: Asked): Who {
  if (asked.kind === 'member') return { ...asked, district: asked.district ?? null }
  if (asked.kind !== 'person') return asked
  const { personId, name, lang, actsFor } = asked.viewer
  return { kind: 'person', personId, name, lang, firmId: actsFor, district: null }
}
