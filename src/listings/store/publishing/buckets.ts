/** Token buckets in the database: two workers together ask no more often than one may. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { learned, paused, takeFrom } from '../../amazon/transport/bucket-step.ts'
import type { BucketKey, Buckets, BucketState, Limit } from '../../port.ts'
import '../tables.ts'

export function databaseBuckets(db: Db): Buckets {
  /** Reads, decides and writes one bucket while nobody else touches it. */
  const change = <T>(
    key: BucketKey,
    limit: Limit,
    now: Date,
    step: (state: BucketState) => Readonly<{ state: BucketState; away?: boolean; answer: T }>,
  ): Promise<T> =>
    db.transaction().execute(async (tx) => {
      const { state, away, answer } = step(await lockBucket(tx, key, limit, now))
      await keep(tx, key, limit, state, away)
      return answer
    })
  return {
    take: (key, limit, now, patienceMs) =>
      change(key, limit, now, (before) => {
        const { state, waitMs, taken } = takeFrom(before, limit, now.getTime(), patienceMs)
        return { state, away: !taken, answer: { waitMs, taken } }
      }),
    learn: (key, limit, rate, now) =>
      change(key, limit, now, (before) => ({
        state: learned(before, limit, rate, now.getTime()),
        answer: undefined,
      })),
    pause: (key, limit, ms, now) =>
      change(key, limit, now, (before) => ({
        state: paused(before, limit, ms, now.getTime()),
        away: true,
        answer: undefined,
      })),
    read: (key) => readBucket(db, key),
  }
}

const stateOf = (row: {
  tokens: number
  at_ms: number
  per_second: number
  paused_until_ms: number
}): BucketState => ({
  tokens: row.tokens,
  atMs: row.at_ms,
  rate: row.per_second,
  pausedUntilMs: row.paused_until_ms,
})

/** The bucket as it stands, made full where there is none; nobody else changes it before the transaction ends. */
async function lockBucket(tx: Tx, key: BucketKey, limit: Limit, now: Date): Promise<BucketState> {
  await tx
    .insertInto('listings.bucket')
    .values({
      connection_id: key.account,
      operation: key.operation,
      tokens: limit.burst,
      at_ms: now.getTime(),
      per_second: limit.rate,
      burst: limit.burst,
      paused_until_ms: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx
    .selectFrom('listings.bucket')
    .selectAll()
    .where('connection_id', '=', key.account)
    .where('operation', '=', key.operation)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return stateOf(row)
}

async function keep(tx: Tx, key: BucketKey, limit: Limit, state: BucketState, away = false): Promise<void> {
  await sql`update listings.bucket set tokens = ${state.tokens}, at_ms = ${state.atMs}, per_second = ${state.rate},
      burst = ${limit.burst}, paused_until_ms = ${state.pausedUntilMs},
      taken = taken + ${away ? 0 : 1}, turned_away = turned_away + ${away ? 1 : 0}
    where connection_id = ${key.account} and operation = ${key.operation}`.execute(tx)
}

async function readBucket(db: Db, key: BucketKey): Promise<BucketState | undefined> {
  const row = await db
    .selectFrom('listings.bucket')
    .selectAll()
    .where('connection_id', '=', key.account)
    .where('operation', '=', key.operation)
    .executeTakeFirst()
  return row && stateOf(row)
}

export type Usage = Readonly<{
  operation: string
  perSecond: number
  burst: number
  /** Calls that could be made at that instant. */
  left: number
  taken: bigint
  turnedAway: bigint
}>

/** How often each operation of a connection was asked, and what is left at `now`: for the desk. */
export async function usageOf(db: Db, connectionId: string, now: Date): Promise<Usage[]> {
  const rows = await db
    .selectFrom('listings.bucket')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .orderBy('operation')
    .execute()
  return rows.map((row) => {
    const flown = row.tokens + (Math.max(0, now.getTime() - row.at_ms) / 1000) * row.per_second
    const left = row.paused_until_ms > now.getTime() ? 0 : Math.max(0, Math.floor(Math.min(row.burst, flown)))
    const { operation, per_second: perSecond, burst, taken, turned_away: turnedAway } = row
    return { operation, perSecond, burst, left, taken, turnedAway }
  })
}
