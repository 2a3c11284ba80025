import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { learnerIdsOf } from './learner-rows.ts'
import './tables.ts'

/**
 * Closed events whose certificate asks for this quiz at no more than these marks, and where she had a seat or was seen. Held
 * until the transaction ends: an event that is being closed right now is closed either before her marks or after them.
 */
export async function closedBatches(
  tx: Tx,
  { learnerId, module, marksBps }: Readonly<{ learnerId: string; module: string; marksBps: number }>,
): Promise<string[]> {
  const ids = await learnerIdsOf(tx, learnerId)
  const { rows } = await sql<{ id: string; status: string }>`
    select event.id, event.status from training.event event
    where event.quiz = ${module} and coalesce(event.pass_marks_bps, 0) <= ${marksBps}
      and event.status in ('running', 'held', 'closed')
      and (exists (select 1 from training.booking booking
          where booking.event_id = event.id and booking.learner_id = any(${ids}::uuid[]))
        or exists (select 1 from training.scan scan join training.sitting sitting on sitting.id = scan.sitting_id
          where sitting.event_id = event.id and scan.learner_id = any(${ids}::uuid[])))
    order by event.id for share of event`.execute(tx)
  return rows.filter(({ status }) => status === 'closed').map(({ id }) => id)
}
