import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { PreparedFile } from '#platform/files/prepare.ts'
import type { FileStore } from '#platform/files/store.ts'
import { enqueue } from '#platform/jobs.ts'
import { MaterialUnclear } from '../../refusals/pages.ts'
import { EventMissing } from '../../refusals/seats.ts'
import { speakingTime } from '../../rules/quiet-hours.ts'
import type { TrainingContext } from '../../services.ts'
import { findEvent, lockEvent, whereOf } from '../../store/events.ts'
import { insertMaterial, type Material } from '../../store/materials.ts'

export type NewMaterial = Readonly<{
  eventId: string
  kind: Material['kind']
  title: string
  /** An address, or a file that was made ready. */
  url: string
  file: PreparedFile | undefined
  audience: Material['audience']
}>

/** Several things put up one after the other are told of in one message. */
const GATHER_MS = 30 * 60_000

/** Hands something out for an event. Those who had a seat are told half an hour later. Refuses what is neither address nor file. */
export async function addMaterial(
  { db, now, newId }: TrainingContext,
  files: Pick<FileStore, 'record'>,
  viewer: Viewer,
  { eventId, kind, title, url, file, audience }: NewMaterial,
): Promise<string> {
  const seen = await findEvent(db, eventId)
  if (!seen) throw new Refused(EventMissing())
  demand(viewer, 'training.event.write', whereOf(seen))
  if (title === '' || (file ? url !== '' : !isAddress(url))) throw new Refused(MaterialUnclear({}, 'title'))
  const id = newId()
  await db.transaction().execute(async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (!event) throw new Refused(EventMissing())
    const kept = file && (await files.record({ db: tx, now, newId }, file, { name: title, room: 'training' }))
    const [fileId, address] = kept ? [kept.id, null] : [null, url]
    await insertMaterial(tx, {
      id,
      eventId,
      kind,
      title,
      url: address,
      fileId,
      audience,
      addedAt: now,
      addedBy: viewer.personId,
    })
    const runAt = speakingTime(new Date(now.getTime() + GATHER_MS))
    await enqueue(
      tx,
      'training.tell-materials',
      { eventId },
      { key: `training.tell-materials:${eventId}`, runAt },
    )
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(event),
      action: 'training.event.write',
      subject: `event:${eventId}`,
      detail: { material: id, kind },
    })
  })
  return id
}

const isAddress = (text: string): boolean =>
  text.startsWith('https://') && text.length <= 2000 && URL.canParse(text)
