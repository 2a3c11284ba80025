import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Refused } from '#kernel/refusal.ts'
import type { Context } from './context.ts'
import type { Db, Tx } from './database.ts'
import { IdempotencyKeyReused } from './refusals.ts'

/** One write as its sender names it. `route` also says who asks, where keys of two senders must not meet. */
export type KeyedRequest = Readonly<{ key: string; route: string; body: unknown }>

/** An answer over HTTP: the status and a body that survives JSON. */
export type Reply = Readonly<{ status: number; response: unknown }>

/**
 * Does `work` once for each key and route, in one transaction with remembering its answer: the caller's own
 * where `db` is one. A repetition with the same body answers the first answer, also while the first is still at work
 * (it waits). Throws `Refused` with IdempotencyKeyReused for another body. Work that throws is forgotten and may be
 * repeated. Source: draft-ietf-httpapi-idempotency-key-header.
 */
export function once(db: Db, request: KeyedRequest, work: (tx: Tx) => Promise<Reply>): Promise<Reply> {
  const step = (tx: Tx): Promise<Reply> => claimOrRepeat(tx, request, work)
  return db.isTransaction ? step(db as Tx) : db.transaction().execute(step)
}

async function claimOrRepeat(
  tx: Tx,
  request: KeyedRequest,
  work: (tx: Tx) => Promise<Reply>,
): Promise<Reply> {
  const bodyHash = hashOf(request.body)
  for (;;) {
    if (await claim(tx, request, bodyHash)) return remember(tx, request, await work(tx))
    const first = await find(tx, request)
    // Gone between the two statements: the weekly forgetting took it. Claim it again.
    if (!first) continue
    if (first.body_hash !== bodyHash) throw new Refused(IdempotencyKeyReused({}, 'Idempotency-Key'))
    return { status: first.status ?? 200, response: first.response }
  }
}

/** The unique index makes a second transaction wait here until the first one ends. */
async function claim(tx: Tx, { key, route }: KeyedRequest, bodyHash: string): Promise<boolean> {
  const inserted = await tx
    .insertInto('platform.idempotency_key')
    .values({ key, route, body_hash: bodyHash, status: null, response: null })
    .onConflict((conflict) => conflict.columns(['key', 'route']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

async function remember(tx: Tx, { key, route }: KeyedRequest, { status, response }: Reply): Promise<Reply> {
  const text = JSON.stringify(response ?? null)
  await tx
    .updateTable('platform.idempotency_key')
    .set({ status, response: text })
    .where('key', '=', key)
    .where('route', '=', route)
    .execute()
  return { status, response: JSON.parse(text) }
}

function find(tx: Tx, { key, route }: KeyedRequest) {
  return tx
    .selectFrom('platform.idempotency_key')
    .select(['body_hash', 'status', 'response'])
    .where('key', '=', key)
    .where('route', '=', route)
    .executeTakeFirst()
}

/** Two bodies that differ only in the order of their keys are the same body. */
function hashOf(body: unknown): string {
  const ordered = JSON.stringify(body, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
  return createHash('sha256')
    .update(ordered ?? 'null')
    .digest('hex')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Deletes keys older than seven days by the database's clock; a sender repeats within minutes. */
export async function forgetIdempotencyKeys({ db }: Pick<Context, 'db'>): Promise<void> {
  await db
    .deleteFrom('platform.idempotency_key')
    .where('created_at', '<', sql<Date>`now() - interval '7 days'`)
    .execute()
}
