import { Refused } from '#kernel/refusal.ts'
import { demand } from '../demand.ts'
import { NothingThere } from '../refusals.ts'
import type { Action, Viewer } from '../rules/authorisation.ts'
import type { PeopleContext } from '../services.ts'
import { record } from '../store/audit.ts'
import { endSessions } from '../store/sessions.ts'

/** Ends this session, another one of hers, or all the others. Refuses one that is not there or not hers. */
export async function endSession(
  { db, now }: PeopleContext,
  viewer: Viewer,
  which: { only: string } | { except: string },
): Promise<void> {
  const action: Action =
    'only' in which && which.only === viewer.sessionId ? 'session.close' : 'session.revoke'
  demand(viewer, action, { person: viewer.personId })
  await db.transaction().execute(async (tx) => {
    const ended = await endSessions(tx, viewer.personId, which, now)
    if (ended === 0n && 'only' in which) throw new Refused(NothingThere())
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action,
      subject: `person:${viewer.personId}`,
      detail: 'only' in which ? { session: which.only } : { others: Number(ended) },
    })
  })
}
