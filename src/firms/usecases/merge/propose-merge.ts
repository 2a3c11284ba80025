import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { FirmMissing } from '../../refusals/firm.ts'
import { MergeDemo, MergeReason, MergeSame } from '../../refusals/merge/merge.ts'
import type { FirmsContext } from '../../services.ts'
import { lockFirm, whereOf } from '../../store/firms.ts'
import { proposeMerge as keepProposal } from '../../store/merge/proposals.ts'

export type MergeWish = Readonly<{ winner: string; loser: string; reason: string; as: 'officer' | 'owner' }>

/**
 * Asks to put one record into another. An officer needs a reason and an area that holds both; an owner speaks for the record
 * she acts for. Answers the proposal's id.
 */
export async function proposeMerge(
  { db, now, newId }: FirmsContext,
  viewer: Viewer,
  { winner, loser, reason, as }: MergeWish,
): Promise<string> {
  if (winner === loser) throw new Refused(MergeSame())
  if (as === 'officer' && reason.trim() === '') throw new Refused(MergeReason({}, 'reason'))
  return db.transaction().execute(async (tx) => {
    const [first, second] = [winner, loser].sort()
    const locked = [await lockFirm(tx, first!), await lockFirm(tx, second!)]
    const [kept, lost] = [winner, loser].map((id) => locked.find((firm) => firm?.id === id))
    if (!kept || !lost) throw new Refused(FirmMissing())
    if (kept.demo !== lost.demo) throw new Refused(MergeDemo())
    const side = viewer.actsFor === winner ? 'winner' : 'loser'
    if (as === 'officer') for (const firm of [kept, lost]) demand(viewer, 'firm.merge', whereOf(firm))
    else demand(viewer, 'firm.merge.consent', { firm: side === 'winner' ? winner : loser })
    const id = await keepProposal(tx, {
      id: newId(),
      winner,
      loser,
      proposedBy: viewer.personId,
      now,
      proposedAs: as === 'officer' ? 'officer' : side,
      reason: reason.trim().slice(0, 500),
    })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: as === 'owner' ? viewer.actsFor : null,
      action: 'firm.merge',
      subject: `firm:${winner}`,
      place: whereOf(kept),
      detail: {
        step: 'proposed',
        merge: id,
        loser,
        as,
      },
    })
    return id
  })
}
