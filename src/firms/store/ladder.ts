/** The ladder as lists show it: worked out again whenever something of a firm changes, and each night for the days that pass. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { ladderOf, type Ladder } from '../rules/ladder.ts'
import { factsOfMany } from './facts.ts'
import './tables.ts'

/** Works one firm's ladder out and keeps its rung; answers it. */
export async function keepRung(tx: Tx, firmId: string, edition: Edition, now: Date): Promise<Ladder> {
  const facts = (await factsOfMany(tx, [firmId])).get(firmId)
  if (!facts) throw new Error(`no firm ${firmId} to work the ladder out for`)
  const ladder = ladderOf(facts, edition)
  await keep(tx, [{ id: firmId, ladder }], edition, now)
  return ladder
}

/** Firms that came in by a sheet and stand on no rung yet; answers how many were worked out, at most `limit`. */
export async function keepNewRungs(db: Db, edition: Edition, now: Date, limit: number): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('firms.firm')
      .select('id')
      .where('merged_into', 'is', null)
      .where('laddered_on', 'is', null)
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute()
    await workOut(tx, rows, edition, now)
    return rows.length
  })
}

const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * The next firms in the order of their ids: a day that passed may have ended something. Only rows that stand elsewhere now
 * are written. Answers the last id, to go on from; undefined when all were seen.
 */
export async function reviewRungs(
  db: Db,
  edition: Edition,
  now: Date,
  { after, limit }: Readonly<{ after: string | undefined; limit: number }>,
): Promise<string | undefined> {
  return db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('firms.firm')
      .select('id')
      .where('merged_into', 'is', null)
      .where('id', '>', after ?? FIRST)
      .orderBy('id')
      .limit(limit)
      .execute()
    await workOut(tx, rows, edition, now)
    return rows.at(-1)?.id
  })
}

async function workOut(
  tx: Tx,
  rows: readonly Readonly<{ id: string }>[],
  edition: Edition,
  now: Date,
): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  const worked = [...(await factsOfMany(tx, ids))].map(([id, facts]) => ({
    id,
    ladder: ladderOf(facts, edition),
  }))
  await keep(tx, worked, edition, now)
}

/** A rung that stays keeps the instant at which it was reached, and a row that stays as it was is not touched. */
async function keep(
  tx: Tx,
  worked: readonly Readonly<{ id: string; ladder: Ladder }>[],
  { on }: Edition,
  now: Date,
): Promise<void> {
  await sql`
    update firms.firm as firm set
      rung_since = case when firm.rung = new.rung then firm.rung_since else ${now}::timestamptz end,
      rung = new.rung, rungs = new.rungs, next_step = new.next_step, laddered_on = ${on}::date
    from unnest(${worked.map(({ id }) => id)}::uuid[], ${worked.map(({ ladder }) => ladder.done)}::smallint[],
      ${worked.map(({ ladder }) => ladder.needed)}::smallint[],
      ${worked.map(({ ladder }) => ladder.next?.step ?? null)}::text[]) as new (id, rung, rungs, next_step)
    where firm.id = new.id and (firm.laddered_on is null
      or (firm.rung, firm.rungs, firm.next_step) is distinct from (new.rung, new.rungs, new.next_step))`.execute(
    tx,
  )
}
