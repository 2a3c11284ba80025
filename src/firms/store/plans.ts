/** Export plans: what a firm means to do in one country. */
import type { Db, Tx } from '#platform/database.ts'
import './tables.ts'

export type Plan = Readonly<{
  market: string
  answers: Readonly<Record<string, string>>
  version: number
  savedAt: Date
}>

/** The one saved last first. */
export async function plansOf(db: Db, firmId: string): Promise<Plan[]> {
  const rows = await db
    .selectFrom('firms.plan')
    .select(['market', 'answers', 'version', 'saved_at'])
    .where('firm_id', '=', firmId)
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map((row) => ({
    market: row.market,
    answers: row.answers,
    version: row.version,
    savedAt: row.saved_at,
  }))
}

export type SavedPlan = Readonly<{
  id: string
  firmId: string
  market: string
  answers: Readonly<Record<string, string>>
  savedBy: string
  now: Date
}>

/** One plan for each country; a later one takes its place. */
export async function savePlan(tx: Tx, plan: SavedPlan): Promise<void> {
  const { id, firmId, market, savedBy, now } = plan
  const answers = JSON.stringify(plan.answers)
  await tx
    .insertInto('firms.plan')
    .values({ id, firm_id: firmId, market, answers, saved_by: savedBy, saved_at: now })
    .onConflict((conflict) =>
      conflict.columns(['firm_id', 'market']).doUpdateSet((eb) => ({
        answers,
        version: eb('firms.plan.version', '+', 1),
        saved_by: savedBy,
        saved_at: now,
      })),
    )
    .execute()
}
