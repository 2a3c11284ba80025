import { accept, Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { record } from '#people/store/audit.ts'
import { FirmMissing, NotACooperative } from '../refusals/firm.ts'
import { readShares, type ShareLine } from '../rules/shares.ts'
import type { FirmsContext } from '../services.ts'
import { findFirm, lockFirm, whereOf } from '../store/firms.ts'
import { membersOf, replaceMembers } from '../store/members.ts'

/** Puts the list of members with their shares in the place of the one before. Refuses shares that are not the whole. */
export async function saveMembers(
  { db, vault, now, newId }: FirmsContext,
  viewer: Viewer,
  { firmId, lines }: Readonly<{ firmId: string; lines: readonly ShareLine[] }>,
): Promise<void> {
  const seen = await findFirm(db, firmId)
  if (!seen) throw new Refused(FirmMissing())
  demand(viewer, 'firm.write', whereOf(seen))
  if (seen.kind !== 'co-operative') throw new Refused(NotACooperative())
  const shares = accept(readShares(lines))
  await db.transaction().execute(async (tx) => {
    if (!(await lockFirm(tx, firmId))) throw new Refused(FirmMissing())
    const known = new Set((await membersOf(tx, vault, firmId)).map(({ id }) => id))
    const kept = shares.map((share) =>
      known.has(share.id) ? { ...share, isNew: false } : { ...share, id: newId(), isNew: true },
    )
    await replaceMembers(tx, vault, firmId, kept, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(seen),
      action: 'firm.write',
      subject: `firm:${firmId}`,
      detail: { members: kept.length },
    })
  })
}
