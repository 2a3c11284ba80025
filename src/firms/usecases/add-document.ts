import { Refused } from '#kernel/refusal.ts'
import type { Day } from '#kernel/day.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { record } from '#people/store/audit.ts'
import type { PreparedFile } from '#platform/files/prepare.ts'
import type { FileStore } from '#platform/files/store.ts'
import { once } from '#platform/idempotency.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { FirmMissing } from '../refusals/firm.ts'
import { inputOf } from '../rules/step-input.ts'
import type { FirmsContext } from '../services.ts'
import { insertDocument } from '../store/documents.ts'
import { findFirm, lockFirm, whereOf } from '../store/firms.ts'
import { addIdentifier, identifiersOf, PAPER } from '../store/identifiers.ts'
import { keepRung } from '../store/ladder.ts'

export type GivenDocument = Readonly<{
  firmId: string
  step: string
  /** As its owner calls the file. */
  name: string
  file: PreparedFile
  validTo: Day | null
  tried: string
}>

/**
 * Keeps a photo or PDF that proves a step; an officer decides on it later. Where a paper alone does, it stands for the
 * number until that is told. The same form sent again adds nothing.
 */
export async function addDocument(
  context: FirmsContext,
  files: Pick<FileStore, 'record'>,
  viewer: Viewer,
  edition: Edition,
  given: GivenDocument,
): Promise<void> {
  const { db, vault, now, newId } = context
  const { firmId, step, validTo } = given
  const seen = await findFirm(db, firmId)
  if (!seen) throw new Refused(FirmMissing())
  demand(viewer, 'firm.write', whereOf(seen))
  const key = { key: given.tried, route: `firm.document ${firmId}`, body: null }
  await once(db, key, async (tx) => {
    // Two tabs that send at once come one after the other: the second sees the paper of the first.
    const firm = await lockFirm(tx, firmId)
    if (!firm) throw new Refused(FirmMissing())
    const stored = await files.record({ db: tx, now, newId }, given.file, { name: given.name, room: 'firms' })
    const id = newId()
    await insertDocument(tx, {
      id,
      firmId,
      fileId: stored.id,
      step,
      validTo,
      uploadedBy: viewer.personId,
      now,
    })
    const held = await identifiersOf(tx, firmId)
    if (inputOf(step)?.paperDoes && !held.some(({ kind, status }) => kind === step && status !== 'rejected'))
      await addIdentifier(tx, vault, {
        id: newId(),
        firmId,
        kind: step,
        value: `document ${id}`,
        source: PAPER,
        now,
        validTo,
        givenBy: viewer.personId,
      })
    await keepRung(tx, firmId, edition, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'firm.write',
      subject: `firm:${firmId}`,
      detail: {
        step,
        gave: 'document',
        document: id,
      },
    })
    return { status: 201, response: null }
  })
}
