import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { FileStore } from '#platform/files/store.ts'
import { MaterialMissing } from '../../refusals/pages.ts'
import { EventMissing } from '../../refusals/seats.ts'
import type { TrainingContext } from '../../services.ts'
import { findEvent, whereOf } from '../../store/events.ts'
import { deleteMaterial, materialsOf } from '../../store/materials.ts'

/** Takes something that was handed out back again, with its file. */
export async function removeMaterial(
  { db, now }: TrainingContext,
  files: Pick<FileStore, 'forget'>,
  viewer: Viewer,
  { eventId, id }: Readonly<{ eventId: string; id: string }>,
): Promise<void> {
  const event = await findEvent(db, eventId)
  if (!event) throw new Refused(EventMissing())
  demand(viewer, 'training.event.write', whereOf(event))
  await db.transaction().execute(async (tx) => {
    const material = (await materialsOf(tx, eventId)).find((one) => one.id === id)
    if (!material || !(await deleteMaterial(tx, eventId, id))) throw new Refused(MaterialMissing())
    if (material.fileId) await files.forget(tx, material.fileId)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(event),
      action: 'training.event.write',
      subject: `event:${eventId}`,
      detail: { materialGone: id, kind: material.kind },
    })
  })
}
