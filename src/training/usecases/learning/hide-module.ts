import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Where } from '#people/rules/roles.ts'
import { record } from '#people/store/audit.ts'
import type { Context } from '#platform/context.ts'
import { LessonMissing } from '../../refusals/learning.ts'
import { findModule, hiddenModules, hideModule, showModule } from '../../store/modules.ts'

/** Takes a module from everybody’s path, or puts it back; so `where` is a whole state. What was learned from it stays. */
export async function setModuleShown(
  { db, now }: Context,
  viewer: Viewer,
  where: Where,
  { module, shown }: { module: string; shown: boolean },
): Promise<void> {
  demand(viewer, 'training.curriculum.write', where)
  const known = (await findModule(db, module)) ?? (await hiddenModules(db)).has(module)
  if (!known) throw new Refused(LessonMissing())
  await db.transaction().execute(async (tx) => {
    if (shown) await showModule(tx, module)
    else await hideModule(tx, module, viewer.personId, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      place: where,
      action: 'training.curriculum.write',
      subject: `module:${module}`,
      detail: { shown },
    })
  })
}
