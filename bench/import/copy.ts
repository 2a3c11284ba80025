/** What PostgreSQL's own COPY needs for the rows that an import has brought: the same columns, indexes and checks. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import { seconds } from '../reach/machine.ts'

/** Every table that the import writes rows of firms to. */
const TABLES = ['firm', 'identifier', 'imported_row', 'likeness'] as const

/** Columns that name a firm: LIKE copies no foreign keys. */
const REFERENCES = {
  firm: [],
  identifier: ['firm_id'],
  imported_row: [],
  likeness: ['one', 'other'],
} as const

export type Copied = Readonly<{
  seconds: number
  rows: number
  bare: number
  /** Of firms and their numbers alone, without the import's own two tables. */
  firms: number
}>

/**
 * Writes the rows to files of the server, reads them back with COPY into empty twins of the tables, and takes the time of the
 * reading alone: with all indexes, references and checks, and once more into tables without any.
 */
export async function copyBack(db: Db, folder: string): Promise<Copied> {
  await sql`create schema twin`.execute(db)
  await sql`create schema bare`.execute(db)
  let [taken, bare, rows, firms] = [0, 0, 0, 0]
  for (const name of TABLES) {
    const file = join(folder, `${name}.copy`)
    const [from, twin, plain] = [`firms.${name}`, `twin.${name}`, `bare.${name}`].map((table) =>
      sql.table(table),
    )
    const path = sql.lit(file)
    await sql`copy ${from} to ${path}`.execute(db)
    await sql`create table ${twin} (like ${from} including all)`.execute(db)
    await sql`create table ${plain} (like ${from})`.execute(db)
    for (const column of REFERENCES[name])
      await sql`alter table ${twin} add foreign key (${sql.ref(column)}) references twin.firm (id)`.execute(
        db,
      )
    await sql`checkpoint`.execute(db)
    const here = await seconds(() => sql`copy ${twin} from ${path}`.execute(db))
    taken += here
    if (name === 'firm' || name === 'identifier') firms += here
    bare += await seconds(() => sql`copy ${plain} from ${path}`.execute(db))
    const counted = await sql<{ n: bigint }>`select count(*) as n from ${twin}`.execute(db)
    rows += Number(counted.rows[0]!.n)
    await rm(file, { force: true })
  }
  return { seconds: taken, rows, bare, firms }
}
