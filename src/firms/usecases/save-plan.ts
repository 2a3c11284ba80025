import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { record } from '#people/store/audit.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { FirmMissing, MarketMissing } from '../refusals/firm.ts'
import type { FirmsContext } from '../services.ts'
import { findFirm, lockFirm, whereOf } from '../store/firms.ts'
import { savePlan as keepPlan } from '../store/plans.ts'

export const PLAN_FIELDS = [
  'hs',
  'price',
  'weight',
  'buyer',
  'market',
  'pricing',
  'adaptation',
  'risk',
  'first',
] as const
export type PlanAnswers = Readonly<Partial<Record<(typeof PLAN_FIELDS)[number], string>>>

/** Keeps what the firm means to do in one country. Refuses a country that the book does not know. */
export async function savePlan(
  { db, now, newId }: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { firmId, market, answers }: Readonly<{ firmId: string; market: string; answers: PlanAnswers }>,
): Promise<void> {
  const seen = await findFirm(db, firmId)
  if (!seen) throw new Refused(FirmMissing())
  demand(viewer, 'firm.write', whereOf(seen))
  if (!edition.fact('destinations', market)) throw new Refused(MarketMissing({}, 'market'))
  await db.transaction().execute(async (tx) => {
    const firm = await lockFirm(tx, firmId)
    if (!firm) throw new Refused(FirmMissing())
    await keepPlan(tx, { id: newId(), firmId, market, answers, savedBy: viewer.personId, now })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'firm.write',
      subject: `firm:${firmId}`,
      detail: { plan: market },
    })
  })
}
