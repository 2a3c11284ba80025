/** Searches that ended with a code: what a room to the right may take over. */
import type { Db } from '#platform/database.ts'
import type { Trail } from '../rules/trail.ts'
import './trails.ts'

/** A tenant's own, the newest first. */
export async function takenTrails(db: Db, tenant: string, limit: number): Promise<Trail[]> {
  const rows = await db
    .selectFrom('finder.trail')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('hs6', 'is not', null)
    .orderBy('asked_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, askedAt: row.asked_at, chosenAt: row.chosen_at }))
}
