import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { ensure } from './ensure-learner.ts'

type Here = Parameters<typeof ensure>[1]

/** Whoever is signed in, as a learner; made the first time she learns something. Answers the learner's id. */
export async function ownLearner(tx: Tx, here: Here, viewer: Viewer): Promise<string> {
  const { personId, actsFor, name, lang } = viewer
  const who = { kind: 'person', personId, firmId: actsFor, name, lang, district: null } as const
  return (await ensure(tx, here, who)).id
}
