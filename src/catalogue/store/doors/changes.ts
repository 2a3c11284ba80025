/** What changed for a firm's products without its doing. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Verdict } from '#reach/rules/receipt.ts'
import type { DoorChange } from '../../rules/doors/doors.ts'
import './tables.ts'

export type Because = 'book' | 'day'

export type PastDoorChange = Readonly<{
  variantId: string
  to: string
  because: Because
  shippedOn: string
  verdictWas: Verdict
  verdictIs: Verdict
  totalWasInr: bigint | null
  totalIsInr: bigint | null
  at: Date
}>

export type ChangeOfVariant = DoorChange &
  Readonly<{
    variantId: string
    firmId: string
    because: Because
    book: string
    shippedOn: string
    now: Date
  }>

const MOST_ROWS = 1000

export async function noteDoorChanges(tx: Tx, changes: readonly ChangeOfVariant[]): Promise<void> {
  for (let from = 0; from < changes.length; from += MOST_ROWS)
    await tx
      .insertInto('catalogue.door_change')
      .values(
        changes.slice(from, from + MOST_ROWS).map(({ was, is, ...one }) => ({
          variant_id: one.variantId,
          firm_id: one.firmId,
          place: one.to,
          because: one.because,
          book: one.book,
          shipped_on: one.shippedOn,
          verdict_was: was.verdict,
          verdict_is: is.verdict,
          total_was_inr: was.totalInr ?? null,
          total_is_inr: is.totalInr ?? null,
          changed_at: one.now,
        })),
      )
      .execute()
}

/** The newest first. */
export async function doorChangesOf(db: Db, variantId: string, limit: number): Promise<PastDoorChange[]> {
  const rows = await db
    .selectFrom('catalogue.door_change')
    .selectAll()
    .where('variant_id', '=', variantId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    variantId: row.variant_id,
    to: row.place,
    because: row.because,
    shippedOn: row.shipped_on,
    verdictWas: row.verdict_was as Verdict,
    verdictIs: row.verdict_is as Verdict,
    totalWasInr: row.total_was_inr,
    totalIsInr: row.total_is_inr,
    at: row.changed_at,
  }))
}

/** How many doors one book, or one day of it, closed and opened for a firm, and how many prices it moved by more than `newsBps`. */
export async function newsOf(
  db: Db,
  { firmId, book, on, newsBps }: Readonly<{ firmId: string; book: string; on: string; newsBps: number }>,
): Promise<Readonly<{ closed: number; opened: number; moved: number }>> {
  const { rows } = await sql<{ closed: bigint; opened: bigint; moved: bigint }>`
    select count(*) filter (where verdict_is = 'closed' and verdict_was <> 'closed') as closed,
      count(*) filter (where verdict_was = 'closed' and verdict_is <> 'closed') as opened,
      count(*) filter (where verdict_was <> 'closed' and verdict_is <> 'closed'
        and abs(total_is_inr - total_was_inr) * 10000 > total_was_inr * ${newsBps}) as moved
    from catalogue.door_change
    where firm_id = ${firmId} and book = ${book} and shipped_on = ${on}::date`.execute(db)
  const [{ closed, opened, moved } = { closed: 0n, opened: 0n, moved: 0n }] = rows
  return { closed: Number(closed), opened: Number(opened), moved: Number(moved) }
}
