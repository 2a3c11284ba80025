import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import type { EventDraft } from '../../rules/event-draft.ts'
import type { TrainingContext } from '../../services.ts'
import { checkPlan } from '../../store/check-plan.ts'
import { insertEvent } from '../../store/event-rows.ts'
import { whereOf } from '../../store/events.ts'
import { noteEvent } from '../../store/note-event.ts'

/**
 * A new event as a draft, which only those who make events see. Its hours keep hall and trainers from now on. Refuses what
 * is wrong with the draft, and clashes; the refusal names the field (`sittings.0.hallId`). Answers its id.
 */
export async function createEvent(
  { db, now, newId }: TrainingContext,
  viewer: Viewer | null,
  draft: EventDraft,
): Promise<string> {
  const maker = demand(viewer, 'training.event.write', whereOf({ ...draft }))
  const id = newId()
  await db.transaction().execute(async (tx) => {
    await checkPlan(tx, draft, null)
    await insertEvent(tx, draft, { id, by: maker.personId, now, newId })
    await noteEvent(tx, now, maker, { id, ...draft }, { made: draft.kind })
  })
  return id
}
