/** How much of the world each class of figure covers, counted once for a version and a day. */
import type { Db, Tx } from '#platform/database.ts'
import { COVERAGE_CLASSES, type CoverageClass, type WorldCoverage } from '../rules/coverage.ts'
import './versions.ts'

export type CountedClass = Readonly<{ on: string; class: CoverageClass; destinations: number; lines: bigint }>

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

/** The counts of a version on the day counted last, in the order of the classes; empty before the worker came to it. */
export async function coverageOfVersion(db: Db, version: string): Promise<CountedClass[]> {
  const rows = await db
    .selectFrom('tradebook.coverage')
    .select(['on_day', 'class', 'destinations', 'lines'])
    .where('version', '=', version)
    .orderBy('on_day', 'desc')
    .orderBy('class')
    .limit(COVERAGE_CLASSES.length)
    .execute()
  return rows.map((row) => ({
    on: row.on_day,
    class: row.class as CoverageClass,
    destinations: row.destinations,
    lines: row.lines,
  }))
}
