import { Refused } from '#kernel/refusal.ts'
import { demand, demandSecond } from '#people/demand.ts'
import { SecondPerson } from '#people/refusals.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { FirmMissing } from '../../refusals/firm.ts'
import { MergeMissing } from '../../refusals/merge/merge.ts'
import { yesOf } from '../../rules/merge/decision.ts'
import type { FirmsContext } from '../../services.ts'
import { lockFirm, whereOf, type Firm } from '../../store/firms.ts'
import { keepRung } from '../../store/ladder.ts'
import { closeProposal, lockProposal, noteConsent, type Proposal } from '../../store/merge/proposals.ts'
import { putTogether } from '../../store/merge/put-together.ts'
import { moveSeats } from '../../store/merge/seats.ts'

export type MergeDecision = Readonly<{ id: string; agree: boolean; as: 'officer' | 'owner' }>

/**
 * Says yes or no to a proposal. The second officer's yes, or the second owner's, puts the records together at once. A no
 * closes it. Answers what came of it.
 */
export async function decideMerge(
  { db, now }: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { id, agree, as }: MergeDecision,
): Promise<'done' | 'noted' | 'refused'> {
  return db.transaction().execute(async (tx) => {
    const proposal = await lockProposal(tx, id)
    if (!proposal || proposal.status !== 'proposed') throw new Refused(MergeMissing())
    const [kept, lost] = await lockBoth(tx, proposal)
    const voice = { as: as === 'officer' ? as : sideOf(viewer, proposal), person: viewer.personId } as const
    if (as === 'officer')
      for (const firm of [kept, lost])
        if (agree)
          demandSecond(viewer, 'firm.merge', [proposal.proposedBy, proposal.officerAgreedBy], whereOf(firm))
        else demand(viewer, 'firm.merge', whereOf(firm))
    else demand(viewer, 'firm.merge.consent', { firm: viewer.actsFor ?? '' })
    const outcome = agree ? yesOf(proposal, voice) : 'refused'
    if (outcome === 'same-person') throw new Refused(SecondPerson())
    if (outcome === 'noted' || (outcome === 'done' && voice.as !== 'officer'))
      await noteConsent(tx, id, voice.as, viewer.personId, now)
    if (outcome === 'done') {
      await settle(tx, proposal, viewer, edition, now)
      // News for rooms to the right: what they keep of the one record goes over to the other.
      await enqueue(tx, 'firms.merged', { from: lost.id, to: kept.id, undo: false })
    }
    if (outcome === 'refused') await closeProposal(tx, id, { status: 'refused', by: viewer.personId, now })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: as === 'owner' ? viewer.actsFor : null,
      action: 'firm.merge',
      subject: `firm:${kept.id}`,
      place: whereOf(kept),
      detail: {
        step: outcome,
        merge: id,
        loser: lost.id,
        as: voice.as,
      },
    })
    return outcome
  })
}

/** Always in the same order, so that two decisions never wait for each other. */
async function lockBoth(tx: Tx, { winner, loser }: Proposal): Promise<readonly [Firm, Firm]> {
  const [first, second] = [winner, loser].sort()
  const locked = [await lockFirm(tx, first!), await lockFirm(tx, second!)]
  const [kept, lost] = [winner, loser].map((id) => locked.find((firm) => firm?.id === id))
  if (!kept || !lost) throw new Refused(FirmMissing())
  return [kept, lost]
}

function sideOf({ actsFor }: Viewer, { winner, loser }: Proposal): 'winner' | 'loser' {
  if (actsFor === winner) return 'winner'
  if (actsFor === loser) return 'loser'
  throw new Refused(MergeMissing())
}

async function settle(
  tx: Tx,
  { id, winner, loser }: Proposal,
  viewer: Viewer,
  edition: Edition,
  now: Date,
): Promise<void> {
  const moved = await putTogether(tx, { winner, loser, now })
  const seats = await moveSeats(tx, loser, winner)
  await closeProposal(tx, id, { status: 'done', by: viewer.personId, now, moved: { ...moved, seats } })
  await keepRung(tx, winner, edition, now)
}
