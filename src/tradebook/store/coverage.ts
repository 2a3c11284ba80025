/** How much of the world each class of figure covers, as counted for a version. */
import type { Db } from '#platform/database.ts'

export type CoverageCount = Readonly<{ onDay: string; class: 'A' | 'A-range' | 'B' | 'C'; destinations: number; lines: bigint }>

/** The newest count of a version, one row per class; empty where nobody has counted yet. */
export async function coverageOfVersion(db: Db, version: string): Promise<CoverageCount[]> {
  const rows = await db
    .selectFrom('tradebook.coverage')
    .select(['on_day', 'class', 'destinations', 'lines'])
    .where('version', '=', version)
    .orderBy('on_day', 'desc')
    .orderBy('class')
    .execute()
  return rows
    .filter((row) => row.on_day === rows[0]?.on_day)
    .map((row) => ({
      onDay: row.on_day,
      class: row.class as CoverageCount['class'],
      destinations: row.destinations,
      lines: row.lines,
    }))
}
