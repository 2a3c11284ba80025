/** Made-up steps of the demonstration firms on their way to where they stand, so that a cohort page has something to show. */
import { sql } from 'kysely'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { TrainingContext } from '../services.ts'

type Step = Readonly<{ firmId: string; since: Date; rung: number; nextStep: string | null }>
type Firm = Readonly<{
  id: string
  rung: number
  next_step: string | null
  rung_since: Date
  created_at: Date
}>

const AT_ONCE = 4000

export async function insertRungs(
  { db, now }: TrainingContext,
  edition: Edition,
  throwDice: () => number,
): Promise<void> {
  const musts = edition
    .facts('ladder-steps')
    .filter(({ cells }) => cells['kind'] === 'must')
    .map(({ cells }) => ({ step: cells['step'] ?? '', order: Number(cells['order']) }))
    .sort((a, b) => a.order - b.order)
    .map(({ step }) => step)
  const { rows } = await sql<Firm>`select id, rung, next_step, rung_since, created_at from firms.firm
    where demo and merged_into is null order by name`.execute(db)
  const steps = rows.flatMap((firm) => stepsOf(firm, musts, throwDice))
  for (let from = 0; from < steps.length; from += AT_ONCE) {
    const part = steps.slice(from, from + AT_ONCE)
    await sql`insert into training.rung_seen (firm_id, since, rung, next_step, seen_at)
      select firm_id, since, rung, next_step, ${now}
      from unnest(${part.map(({ firmId }) => firmId)}::uuid[], ${part.map(({ since }) => since.toISOString())}::timestamptz[],
        ${part.map(({ rung }) => rung)}::smallint[], ${part.map(({ nextStep }) => nextStep)}::text[])
        as row (firm_id, since, rung, next_step)
      on conflict do nothing`.execute(db)
  }
}

/** From the day it joined to the step it is known to have taken last, up to three steps before it. */
function stepsOf(firm: Firm, musts: readonly string[], throwDice: () => number): Step[] {
  const [from, to] = [firm.created_at.getTime(), firm.rung_since.getTime()]
  const before = from < to ? Math.min(firm.rung, 1 + Math.floor(throwDice() * 3)) : 0
  const last = { firmId: firm.id, since: firm.rung_since, rung: firm.rung, nextStep: firm.next_step }
  const earlier = Array.from({ length: before }, (_, at): Step => {
    const rung = firm.rung - before + at
    // Joined on the first of them; the others lie between.
    const since = new Date(from + Math.floor(((to - from) * at) / before))
    return { firmId: firm.id, since, rung, nextStep: musts[rung] ?? null }
  })
  return [...earlier, last]
}
