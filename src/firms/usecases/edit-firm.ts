import { accept, Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { record } from '#people/store/audit.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { FirmMissing } from '../refusals/firm.ts'
import { readDetails, type DetailFields } from '../rules/details.ts'
import type { FirmsContext } from '../services.ts'
import { findFirm, lockFirm, updateFirm, whereOf } from '../store/firms.ts'
import { keepRung } from '../store/ladder.ts'

/** Changes what the firm told of itself; what it makes and where it sells change its ladder at once. */
export async function editFirm(
  { db, now }: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { firmId, fields }: Readonly<{ firmId: string; fields: DetailFields }>,
): Promise<void> {
  const seen = await findFirm(db, firmId)
  if (!seen) throw new Refused(FirmMissing())
  demand(viewer, 'firm.write', whereOf(seen))
  const details = accept(readDetails(fields, edition))
  await db.transaction().execute(async (tx) => {
    const before = await lockFirm(tx, firmId)
    if (!before) throw new Refused(FirmMissing())
    await updateFirm(tx, firmId, details, now)
    await keepRung(tx, firmId, edition, now)
    const changed = Object.entries(details)
      .filter(([name, value]) => String(before[name as keyof typeof before]) !== String(value))
      .map(([name]) => name)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(before),
      action: 'firm.write',
      subject: `firm:${firmId}`,
      detail: { changed },
    })
  })
}
