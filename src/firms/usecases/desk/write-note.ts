import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { once } from '#platform/idempotency.ts'
import { NoteMissing } from '../../refusals/desk/desk.ts'
import { FirmMissing } from '../../refusals/firm.ts'
import type { FirmsContext } from '../../services.ts'
import { insertNote } from '../../store/desk/cases.ts'
import { findFirm, whereOf } from '../../store/firms.ts'

const LONGEST = 2000

export type NewNote = Readonly<{ firmId: string; text: string; tried: string }>

/** Keeps a case note; notes are never changed. The same form sent again adds nothing. */
export async function writeNote(
  { db, vault, now, newId }: FirmsContext,
  viewer: Viewer,
  { firmId, text, tried }: NewNote,
): Promise<void> {
  const note = text.trim()
  if (note === '' || note.length > LONGEST) throw new Refused(NoteMissing({}, 'note'))
  const firm = await findFirm(db, firmId)
  if (!firm) throw new Refused(FirmMissing())
  demand(viewer, 'firm.desk', whereOf(firm))
  await once(db, { key: tried, route: `firm.note ${viewer.personId}`, body: null }, async (tx) => {
    const id = newId()
    await insertNote(tx, vault, { id, firmId, author: viewer.personId, text: note, writtenAt: now })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'firm.desk',
      subject: `firm:${firmId}`,
      place: whereOf(firm),
      detail: {
        step: 'note',
        note: id,
      },
    })
    return { status: 201, response: null }
  })
}
