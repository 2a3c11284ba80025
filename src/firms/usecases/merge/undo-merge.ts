import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { MergeBuried, MergeMissing } from '../../refusals/merge/merge.ts'
import type { FirmsContext } from '../../services.ts'
import { findFirm, lockFirm, whereOf } from '../../store/firms.ts'
import { keepRung } from '../../store/ladder.ts'
import { lockProposal, reopenMerge } from '../../store/merge/proposals.ts'
import { takeApart } from '../../store/merge/put-together.ts'
import { returnSeats } from '../../store/merge/seats.ts'

/**
 * Takes a merge back: both records stand again as they did, what came since stays with the one that stayed. One pair of eyes
 * is enough, since a wrong merge shows one owner another's papers. Refuses MergeBuried where the record has gone on since.
 */
export async function undoMerge(
  { db, now }: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  id: string,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const proposal = await lockProposal(tx, id)
    if (!proposal || proposal.status !== 'done' || !proposal.moved) throw new Refused(MergeMissing())
    const { winner, loser, moved } = proposal
    const kept = await lockFirm(tx, winner)
    if (!kept) throw new Refused(MergeBuried())
    const lost = await findFirm(tx, loser)
    for (const firm of [kept, lost!]) demand(viewer, 'firm.merge', whereOf(firm))
    await takeApart(tx, { winner, loser, now }, moved)
    await returnSeats(tx, moved['seats'] ?? [], winner, loser)
    await reopenMerge(tx, id, viewer.personId, now)
    for (const firm of [winner, loser]) await keepRung(tx, firm, edition, now)
    await enqueue(tx, 'firms.merged', { from: winner, to: loser, undo: true })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'firm.merge',
      subject: `firm:${winner}`,
      place: whereOf(kept),
      detail: {
        step: 'undone',
        merge: id,
        loser,
      },
    })
  })
}
