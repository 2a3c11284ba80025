import { Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { record } from '#people/store/audit.ts'
import { insertConsent, standing, versionOf } from '#people/store/privacy/consents.ts'
import type { Tx } from '#platform/database.ts'
import { ConsentMissing, FirmMissing, OwnerOnly } from '../refusals/firm.ts'
import type { FirmsContext } from '../services.ts'
import { lockFirm, putOwnership, whereOf } from '../store/firms.ts'

export type Ownership = Readonly<{
  firmId: string
  women: boolean
  sc: boolean
  st: boolean
  /** The box beside the words was ticked, and which words they were. */
  agreed: boolean
  version: string
  lang: Lang
}>

/**
 * Keeps what an owner says of her own will: that the firm belongs to women, or to members of Scheduled Castes or Tribes. It
 * rests on her consent to the words of today; saying none of the three takes it back. Refuses everybody but the owner.
 */
export async function declareOwnership(
  { db, now, newId }: FirmsContext,
  viewer: Viewer,
  told: Ownership,
): Promise<void> {
  const { firmId, women, sc, st } = told
  await db.transaction().execute(async (tx) => {
    const firm = await lockFirm(tx, firmId)
    if (!firm) throw new Refused(FirmMissing())
    demand(viewer, 'firm.write', whereOf(firm))
    if (viewer.actsFor !== firmId || viewer.seat !== 'owner') throw new Refused(OwnerOnly())
    const any = women || sc || st
    const consent = any ? await consentFor(tx, viewer, told, now, newId) : null
    await putOwnership(tx, firmId, consent === null ? null : { consent, women, sc, st }, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: firmId,
      place: whereOf(firm),
      action: 'firm.write',
      subject: `firm:${firmId}`,
      detail: { ownership: any ? 'told' : 'taken back' },
    })
  })
}

/** The yes that stands already, or the one given with this form. */
async function consentFor(
  tx: Tx,
  { personId }: Viewer,
  { agreed, version, lang }: Ownership,
  at: Date,
  newId: () => string,
): Promise<string> {
  const last = (await standing(tx, personId)).get('ownership')
  if (last?.given && last.version === versionOf('ownership')) return last.id
  if (!agreed || version !== versionOf('ownership')) throw new Refused(ConsentMissing({}, 'consent'))
  return insertConsent(tx, {
    id: newId(),
    personId,
    purpose: 'ownership',
    given: true,
    lang,
    at,
    way: 'form',
  })
}
