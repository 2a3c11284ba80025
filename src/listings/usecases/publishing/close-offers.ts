/** Takes offers away because their owner wants it. */
import { Refused } from '#kernel/refusal.ts'
import { FirmMissing } from '#firms/refusals/firm.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import { wake } from '../../store/publishing/jobs.ts'
import { leaveWhereWanted } from '../../store/publishing/moves.ts'
import { reportLater } from '../../store/progress.ts'

/** Answers how many will be closed; those that are closed already stay. */
export async function closeOffers(
  { db, now }: Context,
  viewer: Viewer,
  { firmId, listingIds }: Readonly<{ firmId: string; listingIds: readonly string[] }>,
): Promise<number> {
  const firm = await findFirm(db, firmId)
  if (!firm) throw new Refused(FirmMissing())
  demand(viewer, 'listing.write', whereOf(firm))
  if (listingIds.length === 0) return 0
  return db.transaction().execute(async (tx) => {
    const rows = await tx
      .updateTable('listings.listing')
      .set({ wanted: 'closed', closed_why: 'owner', untold: false, updated_at: now })
      .where('firm_id', '=', firmId)
      .where('id', 'in', [...listingIds])
      .where('wanted', '=', 'open')
      .returning(['id', 'connection_id'])
      .execute()
    await leaveWhereWanted(
      tx,
      rows.map(({ id }) => id),
      now,
    )
    for (const connection of new Set(rows.map((row) => row.connection_id))) await wake(tx, connection)
    await reportLater(tx, firmId)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.close',
      subject: `firm:${firmId}`,
      detail: { count: rows.length },
    })
    return rows.length
  })
}
