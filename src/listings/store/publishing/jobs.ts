/** The engine's jobs: one to wake it for an account at once, one for later, so that neither puts the other off. */
import { enqueue } from '#platform/jobs.ts'
import type { Db } from '#platform/database.ts'
import { sql } from 'kysely'
import '../tables.ts'

export const PUBLISH_TASK = 'listings.publish'

/** In the transaction that leaves something to hand in. */
export const wake = (db: Db, connectionId: string): Promise<void> =>
  enqueue(db, PUBLISH_TASK, { connection: connectionId }, { key: `${PUBLISH_TASK}:${connectionId}` })

export const wakeAt = (db: Db, connectionId: string, runAt: Date): Promise<void> =>
  enqueue(
    db,
    PUBLISH_TASK,
    { connection: connectionId },
    { key: `${PUBLISH_TASK}-later:${connectionId}`, runAt },
  )

/** Accounts with something to hand in, to follow or to ask about: what a killed worker left comes from here. */
export async function accountsWithWork(db: Db, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from listings.connection c where c.state = 'connected' and (
      (c.paused_at is null and (c.held_until is null or c.held_until <= ${now}) and exists (
        select 1 from listings.listing l
        where l.connection_id = c.id and (l.state in ('queued', 'closing') or l.patch_due)))
      or exists (select 1 from listings.lot where connection_id = c.id and state <> 'settled' and next_at <= ${now})
      or exists (select 1 from listings.listing l where l.connection_id = c.id and l.next_check_at <= ${now}))
    order by c.id`.execute(db)
  return rows.map(({ id }) => id)
}
