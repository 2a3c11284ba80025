/** "An officer should confirm": a maker asks, an officer answers, and both see it on the trail. */
import { accept, Refused } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import type { Tx } from '#platform/database.ts'
import { enqueue } from '#platform/jobs.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/rules/authorisation.ts'
import { record } from '#people/store/audit.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { TaskDecided, TaskMissing, TrailMissing } from '../refusals.ts'
import { takeCode } from '../rules/code.ts'
import { tenantOf } from '../rules/tenant.ts'
import { storable, type Trail } from '../rules/trail.ts'
import { remember } from '../store/remembered.ts'
import {
  decide,
  findTask,
  insertTask,
  type Task,
  type TaskReason,
  whereOf,
  type Place,
} from '../store/tasks.ts'
import { findTrail, updateTrail } from '../store/trails.ts'

/** Opens the one task of a trail; asking again changes nothing. */
export async function askOfficer(
  { now, newId }: Context,
  tx: Tx,
  viewer: Viewer,
  { trail, reason, place }: Readonly<{ trail: Trail; reason: TaskReason; place: Place }>,
): Promise<void> {
  await insertTask(tx, {
    id: newId(),
    trail: trail.id,
    tenant: tenantOf(viewer),
    askedBy: viewer.personId,
    ...place,
    reason,
    openedAt: now,
  })
}

const LONGEST_NOTE = 1000

export type Decision = Readonly<{ id: string; hs: string; note: string }>

/**
 * An officer's code for the question. It closes the trail with the code, or corrects the one taken, and is remembered for the
 * tenant. Refuses a task that is missing, answered, or outside the officer's area.
 */
export async function decideTask(
  context: Context,
  viewer: Viewer,
  { id, hs, note }: Decision,
  edition: Edition,
): Promise<Task> {
  const taken = accept(takeCode(edition, hs))
  return context.db.transaction().execute(async (tx) => {
    const task = await findTask(tx, id, true)
    if (!task) throw new Refused(TaskMissing())
    // A question of no known place is any officer's.
    const place = whereOf(task)
    if (place) demand(viewer, 'finder.tasks.decide', place)
    if (task.decidedAt) throw new Refused(TaskDecided())
    const trail = await findTrail(tx, task.trail, true)
    if (!trail) throw new Refused(TrailMissing())
    const closed: Trail = { ...trail, ...taken, chosenAt: trail.chosenAt ?? context.now }
    await updateTrail(tx, closed)
    await remember(tx, closed, 'corrected', { id: context.newId(), at: context.now })
    const decided = {
      ...task,
      ...taken,
      decidedAt: context.now,
      decidedBy: viewer.personId,
      note: storable(note).slice(0, LONGEST_NOTE),
    }
    await decide(tx, decided)
    // News for rooms to the right: whatever waits on this search takes the code.
    await enqueue(tx, 'finder.task-decided', { trail: task.trail })
    await record(tx, {
      at: context.now,
      actor: viewer.personId,
      action: 'finder.tasks.decide',
      subject: `finder.task:${id}`,
      ...(place ? { place } : {}),
      detail: { hs6: taken.hs6, hs8: taken.hs8 },
    })
    return decided
  })
}
