/** How listings go from state to state: every move is a row of listings.step and leaves a row of history. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Event, State } from '../../rules/publishing/states.ts'
import '../tables.ts'

export type Move = Readonly<{
  event: Event
  ids: readonly string[]
  now: Date
  by?: string | null
  /** The same for all. */
  detail?: Readonly<Record<string, unknown>>
}>

/**
 * Moves those listings for which `event` can happen where they stand; the others stay untouched. Answers the ids that moved.
 * Locks them in one order.
 */
export async function move(tx: Tx, { event, ids, now, by, detail }: Move): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    with old as materialized (
      select l.id, l.state from listings.listing l where l.id = any(${ids}::uuid[]) order by l.id for update
    ), moved as (
      update listings.listing l set state = s.to_state, state_since = ${now}, updated_at = ${now}, version = l.version + 1
      from old join listings.step s on s.from_state = old.state and s.event = ${event}
      where l.id = old.id returning l.id, s.from_state, s.to_state
    )
    insert into listings.event (listing_id, from_state, event, to_state, detail, by_person, at)
    select id, from_state, ${event}, to_state, ${JSON.stringify(detail ?? {})}::jsonb, ${by ?? null}::uuid, ${now} from moved
    returning listing_id as id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Those of `ids` that stand in one of `states`. */
export async function standing(tx: Tx, ids: readonly string[], states: readonly State[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('listings.listing')
    .select('id')
    .where('id', 'in', [...ids])
    .where('state', 'in', [...states])
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * What is to be closed and stands where nothing is under way goes on its way out: dropped where the marketplace has nothing of
 * it, else to be taken away. Answers how many.
 */
export async function leaveWhereWanted(tx: Tx, ids: readonly string[], now: Date): Promise<number> {
  if (ids.length === 0) return 0
  const rows = await tx
    .selectFrom('listings.listing')
    .select(['id', 'shown_hash', 'closed_why'])
    .where('id', 'in', [...ids])
    .where('wanted', '=', 'closed')
    .where('state', 'not in', ['closed', 'closing', 'submitting'])
    .execute()
  let left = 0
  for (const [why, some] of Map.groupBy(rows, ({ closed_why }) => closed_why)) {
    const detail = { why }
    const [nothing, shown] = [some.filter((row) => !row.shown_hash), some.filter((row) => row.shown_hash)]
    const idsOf = (list: typeof some): string[] => list.map(({ id }) => id)
    left += (await move(tx, { event: 'drop', ids: idsOf(nothing), now, detail })).length
    left += (await move(tx, { event: 'close', ids: idsOf(shown), now, detail })).length
  }
  return left
}
