import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { DocumentDecided, OwnPaper, ReasonMissing } from '../../refusals/desk/desk.ts'
import type { FirmsContext } from '../../services.ts'
import { decidePaper as keepDecision, lockWaiting } from '../../store/desk/decisions.ts'
import { findFirm, whereOf } from '../../store/firms.ts'
import { noteFinding, refusePaper } from '../../store/identifiers.ts'
import { keepRung } from '../../store/ladder.ts'

export type PaperVerdict = Readonly<{ id: string; approve: boolean; reason: string }>

/**
 * An officer looked at a paper. In order: the number that it proves is checked from now on, and the ladder moves. Sent back:
 * the reason stands beside it, and a step that rested on this paper alone is to be done again. Nobody decides on a paper that she sent herself. Answers the firm's id.
 */
export async function decidePaper(
  { db, now }: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { id, approve, reason }: PaperVerdict,
): Promise<string> {
  const why = reason.trim().slice(0, 500)
  if (!approve && why === '') throw new Refused(ReasonMissing({}, 'reason'))
  return db.transaction().execute(async (tx) => {
    const document = await lockWaiting(tx, id)
    const firm = document && (await findFirm(tx, document.firmId))
    if (!document || !firm) throw new Refused(DocumentDecided())
    demand(viewer, 'firm.document.decide', whereOf(firm))
    if (document.uploadedBy === viewer.personId) throw new Refused(OwnPaper())
    await keepDecision(tx, id, { by: viewer.personId, now, reason: approve ? null : why })
    if (approve)
      await noteFinding(tx, firm.id, document.step, {
        status: 'checked',
        source: 'document',
        checkedBy: viewer.personId,
        now,
        evidence: { document: id },
      })
    else await refusePaper(tx, { firmId: firm.id, step: document.step, by: viewer.personId, now })
    await keepRung(tx, firm.id, edition, now)
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'firm.document.decide',
      subject: `firm:${firm.id}`,
      place: whereOf(firm),
      detail: {
        document: id,
        step: document.step,
        approve,
      },
    })
    return firm.id
  })
}
