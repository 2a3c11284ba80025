import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { FirmMissing } from '../../refusals/firm.ts'
import type { FirmsContext } from '../../services.ts'
import { findFirm, whereOf } from '../../store/firms.ts'
import { partPair } from '../../store/merge/likeness.ts'

/** An officer of either firm's area says that two records are two firms; the pair is not shown again. */
export async function tellApart(
  { db, now }: FirmsContext,
  viewer: Viewer,
  one: string,
  other: string,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const firms = [await findFirm(tx, one), await findFirm(tx, other)]
    const [first, second] = firms
    if (!first || !second) throw new Refused(FirmMissing())
    const hers = mayDo(viewer, 'firm.merge', whereOf(second)) ? second : first
    demand(viewer, 'firm.merge', whereOf(hers))
    if (!(await partPair(tx, { one, other, by: viewer.personId, now }))) return
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'firm.merge',
      subject: `firm:${one}`,
      place: whereOf(hers),
      detail: {
        step: 'two firms',
        other,
      },
    })
  })
}
