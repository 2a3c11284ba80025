import { sql } from 'kysely'
import type { Db, Tables } from '../database.ts'
import type { Keyring } from './keyring.ts'
import { indexOf, open, prefixOf, seal } from './seal.ts'

/** One sealed column: its table, the column that names a row, and the blind index beside it where there is one. */
export type SealedColumn = Readonly<{
  table: keyof Tables
  /** A unique column that is never null. */
  id: string
  sealed: string
  /** Holds `indexOf` of exactly the sealed text. */
  index?: string
}>

export type Resealed = Readonly<{ table: string; sealed: string; resealed: number }>
export type RotateOptions = Readonly<{
  /** Rows in one transaction; 500 when absent. */
  batch?: number
  onBatch?: (progress: Resealed) => void
}>

/**
 * Seals every value anew that is not under the current key, and its index with it. Each batch is a transaction of its
 * own and a done value shows by its prefix, so a run that was killed is simply started again.
 */
export async function rotate(
  db: Db,
  keyring: Keyring,
  columns: readonly SealedColumn[],
  { batch = 500, onBatch }: RotateOptions = {},
): Promise<Resealed[]> {
  const done: Resealed[] = []
  for (const column of columns) {
    let resealed = 0
    let after: string | undefined
    do {
      const rows = await resealBatch(db, keyring, column, batch, after)
      after = rows.at(-1)?.row
      resealed += rows.length
      if (after !== undefined) onBatch?.({ table: column.table, sealed: column.sealed, resealed })
    } while (after !== undefined)
    done.push({ table: column.table, sealed: column.sealed, resealed })
  }
  return done
}

/** How many values are still sealed with an older key; at 0 the older keys may leave the ring. */
export async function outdated(db: Db, keyring: Keyring, columns: readonly SealedColumn[]): Promise<bigint> {
  let count = 0n
  for (const { table, sealed } of columns) {
    const { rows } = await sql<{ n: bigint }>`select count(*) as n from ${sql.table(table)}
      where not starts_with(${sql.ref(sealed)}, ${prefixOf(keyring.current.id)})`.execute(db)
    count += rows[0]?.n ?? 0n
  }
  return count
}

type Row = { row: string; sealed: string }

/** In the order of the ids, so that a run walks each table once. */
function resealBatch(
  db: Db,
  keyring: Keyring,
  column: SealedColumn,
  batch: number,
  after: string | undefined,
): Promise<Row[]> {
  return db.transaction().execute(async (tx) => {
    const id = sql.ref(column.id)
    const sealed = sql.ref(column.sealed)
    const { rows } =
      await sql<Row>`select ${id}::text as row, ${sealed} as sealed from ${sql.table(column.table)}
      where not starts_with(${sealed}, ${prefixOf(keyring.current.id)})
      ${after === undefined ? sql`` : sql`and ${id} > ${after}`}
      order by ${id} limit ${batch} for update`.execute(tx)
    for (const { row, sealed: old } of rows) {
      const text = open(old, keyring)
      const index = column.index ? sql`, ${sql.ref(column.index)} = ${indexOf(text, keyring)}` : sql``
      await sql`update ${sql.table(column.table)} set ${sealed} = ${seal(text, keyring)}${index}
        where ${id} = ${row}`.execute(tx)
    }
    return rows
  })
}
