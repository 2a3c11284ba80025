/** The demonstration firms as the demonstration trainings need them. */
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'

export type DemoFirm = Readonly<{
  id: string
  district: string | null
  sectors: readonly string[]
  joinedAt: Date
  /** When it reached the rung on which it stands. */
  climbedAt: Date
}>

export async function demoFirms(db: Db): Promise<DemoFirm[]> {
  const { rows } = await sql<DemoFirm>`
    select id, district, sectors, created_at as "joinedAt", rung_since as "climbedAt"
    from firms.firm where demo and merged_into is null order by name`.execute(db)
  return rows
}
