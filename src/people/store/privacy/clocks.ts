/** Runs one retention clock over its table, in batches. */
import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Clock } from '../../rules/privacy/clocks.ts'

const DAY_MS = 86_400_000
const BATCH = 5000

/** Answers how many rows were deleted or wiped. A run that was killed goes on with the next one. */
export async function runClock(db: Db, clock: Clock, now: Date): Promise<number> {
  const before = new Date(now.getTime() - clock.days * DAY_MS)
  let done = 0
  for (;;) {
    const count = await db.transaction().execute((tx) => runBatch(tx, clock, before))
    done += count
    if (count < BATCH) return done
  }
}

async function runBatch(tx: Tx, clock: Clock, before: Date): Promise<number> {
  // Tables of proofs let only the clock delete (migrations/0009_privacy.sql).
  await sql`select set_config('dhow.retention', 'on', true)`.execute(tx)
  const table = sql.table(clock.table)
  const due = sql`select ctid from ${table} where ${sql.raw(clock.since)} < ${before}
    and (${condition(clock.where ?? 'true', before)}) limit ${BATCH} for update skip locked`
  const { numAffectedRows } =
    clock.action.kind === 'delete'
      ? await sql`delete from ${table} where ctid in (${due})`.execute(tx)
      : await sql`update ${table} set ${emptied(clock.action.columns)} where ctid in (${due})`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

const emptied = (columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((column) => sql`${sql.ref(column)} = null`))

/** `$before` in a condition is the instant that the clock has reached. */
const condition = (where: string, before: Date): RawBuilder<unknown> =>
  sql.join(
    where.split('$before').map((part) => sql.raw(part)),
    sql`${before}::timestamptz`,
  )
