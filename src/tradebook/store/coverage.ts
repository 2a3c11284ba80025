/** How much of the world each class of figure covers, as counted for a version. */
import type { Db, Tx } from '#platform/database.ts'
import { COVERAGE_CLASSES, type CoverageClass, type WorldCoverage } from '../rules/coverage.ts'
import './versions.ts'

export type CoverageCount = Readonly<{
  onDay: string
  class: CoverageClass
  destinations: number
  lines: bigint
}>

/** Keeps what was counted for a version on a day; a second count of the same day replaces the first. */
export async function keepCoverage(tx: Tx, version: string, coverage: WorldCoverage): Promise<void> {
  const rows = COVERAGE_CLASSES.map((name) => ({
    version,
    on_day: coverage.on,
    class: name,
    destinations: coverage.classes[name].destinations,
    lines: BigInt(coverage.classes[name].lines),
  }))
  await tx
    .insertInto('tradebook.coverage')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['version', 'on_day', 'class']).doUpdateSet((row) => ({
        destinations: row.ref('excluded.destinations'),
        lines: row.ref('excluded.lines'),
      })),
    )
    .execute()
}

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
      class: row.class as CoverageClass,
      destinations: row.destinations,
      lines: row.lines,
    }))
}
