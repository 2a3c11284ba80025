import { Refused } from '#kernel/refusal.ts'
import { demandSecond } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { record } from '#people/store/audit.ts'
import type { Context } from '#platform/context.ts'
import { ModuleDecided, ModuleMissing } from '../../refusals/learning.ts'
import { findModuleVersion, lockModule, publishVersion } from '../../store/modules.ts'

/** Shows a version to everybody, in place of the one before. Refuses its own author: four eyes. */
export async function publishModule({ db, now }: Context, viewer: Viewer, versionId: string): Promise<void> {
  const version = await findModuleVersion(db, versionId)
  if (!version) throw new Refused(ModuleMissing())
  const where = { state: version.state }
  demandSecond(viewer, 'training.curriculum.write', version.writtenBy, where)
  await db.transaction().execute(async (tx) => {
    await lockModule(tx, version.module)
    if ((await findModuleVersion(tx, versionId))?.status !== 'draft') throw new Refused(ModuleDecided())
    await publishVersion(tx, version, viewer.personId, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      place: where,
      action: 'training.curriculum.write',
      subject: `module:${version.module}`,
      detail: { published: version.version },
    })
  })
}
