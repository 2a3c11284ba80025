/** Pieces on the shelf and pieces offered: the same number in every shop. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { wake } from './jobs.ts'
import { leaveWhereWanted, move } from './moves.ts'
import '../tables.ts'

type Touched = { id: string; connection_id: string; event: 'sold-out' | 'back' | 'other' }

/**
 * Brings the offers of these variants to the pieces that may be promised now: another number is told to every shop, none left
 * closes the offers, and there again they are offered again where the account's owner wants that. A variant that was never
 * counted keeps the number its draft says. Wakes the engine. Answers how many offers it touched.
 */
export async function stockMoved(tx: Tx, variantIds: readonly string[], now: Date): Promise<number> {
  if (variantIds.length === 0) return 0
  const { rows } = await sql<Touched>`
    with free as (
      select variant_id, least(sum(on_hand - reserved), 1000000)::int as left from catalogue.stock
      where variant_id = any(${variantIds}::uuid[]) group by variant_id
    ), judged as (
      select l.id, free.left, case
          when free.left = 0 and l.wanted = 'open' then 'sold-out'
          when free.left > 0 and l.closed_why = 'sold-out' and l.state = 'closed' and c.reopens then 'back'
          else 'other' end as event
      from listings.listing l join free on free.variant_id = l.variant_id
        join listings.connection c on c.id = l.connection_id
      where c.left_at is null and (l.wanted = 'open' or l.closed_why = 'sold-out')
        and (l.quantity <> free.left or (free.left = 0 and l.wanted = 'open')
          or (free.left > 0 and l.closed_why = 'sold-out' and l.state = 'closed' and c.reopens))
      order by l.id for update of l
    )
    update listings.listing l set quantity = j.left, updated_at = ${now},
      wanted = case j.event when 'sold-out' then 'closed' when 'back' then 'open' else l.wanted end,
      closed_why = case j.event when 'sold-out' then 'sold-out' when 'back' then null else l.closed_why end,
      untold = case j.event when 'sold-out' then l.state <> 'draft' when 'back' then false else l.untold end,
      patch_due = j.event = 'other' and l.wanted = 'open' and l.shown_hash is not null
        and l.shown_quantity is distinct from j.left or (l.patch_due and j.event = 'other')
    from judged j where j.id = l.id returning l.id, l.connection_id, j.event`.execute(tx)
  const of = (event: Touched['event']): string[] =>
    rows.filter((row) => row.event === event).map(({ id }) => id)
  await leaveWhereWanted(tx, of('sold-out'), now)
  await move(tx, { event: 'publish', ids: of('back'), now, detail: { why: 'back-in-stock' } })
  for (const connection of new Set(rows.map((row) => row.connection_id))) await wake(tx, connection)
  return rows.length
}
