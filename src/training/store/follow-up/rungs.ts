/** Which rung a firm stood on when. The ladder keeps only where it stands now; this room remembers the steps on the way. */
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import './tables.ts'

/** Keeps every firm's rung that is not kept yet; answers how many were new. Run twice it keeps nothing twice. */
export async function keepRungs(db: Db, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into training.rung_seen (firm_id, since, rung, next_step, seen_at)
    select id, rung_since, rung, next_step, ${now} from firms.firm where merged_into is null
    on conflict (firm_id, since) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0n)
}

/** The first night that looked; undefined before it. */
export async function rungsKnownSince(db: Db): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`select min(seen_at) as at from training.rung_seen`.execute(
    db,
  )
  return rows[0]?.at ?? undefined
}
