import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'

/**
 * Does `work` while no other process does work of the same name; undefined where one is at it. The lock lies in a transaction of
 * its own that writes nothing, so it ends however the process ends. `work` opens its own transactions on `db`.
 */
export function alone<T>(db: Db, name: string, work: () => Promise<T>): Promise<T | undefined> {
  return db.transaction().execute(async (held) => {
    const { rows } = await sql<{ got: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${name}, 18)) as got`.execute(held)
    return rows[0]?.got ? work() : undefined
  })
}
