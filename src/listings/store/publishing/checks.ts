/** How offers stand at the marketplace: which are to be asked about, and what it said. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { OfferStatus } from '../../port.ts'
import { leaveWhereWanted, move } from './moves.ts'
import '../tables.ts'

/** SKUs of one country whose turn it is to be asked about, at most `limit`. */
export async function checksDue(
  db: Db,
  connectionId: string,
  now: Date,
  limit: number,
): Promise<{ market: string; skus: string[] } | undefined> {
  const rows = await db
    .selectFrom('listings.listing')
    .select(['market', 'sku'])
    .where('connection_id', '=', connectionId)
    .where('next_check_at', '<=', now)
    .orderBy('next_check_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  const market = rows[0]?.market
  if (market === undefined) return undefined
  return { market, skus: rows.filter((row) => row.market === market).map(({ sku }) => sku) }
}

/** When the next offer of the account is to be asked about. */
export async function nextCheck(db: Db, connectionId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('listings.listing')
    .select(({ fn }) => fn.min('next_check_at').as('at'))
    .where('connection_id', '=', connectionId)
    .where('next_check_at', 'is not', null)
    .executeTakeFirst()
  return row?.at ?? undefined
}

export async function checkAgainAt(
  db: Db,
  { connectionId, market, skus }: Readonly<{ connectionId: string; market: string; skus: readonly string[] }>,
  at: Date,
): Promise<void> {
  await db
    .updateTable('listings.listing')
    .set({ next_check_at: at })
    .where('connection_id', '=', connectionId)
    .where('market', '=', market)
    .where('sku', 'in', [...skus])
    .execute()
}

/** Seconds until it is asked again: while it waits at first often, then ever more seldom; once shown from day to day. */
export type Rhythm = Readonly<{
  firstSeconds: number
  mostSeconds: number
  liveSeconds: number
  lostSeconds: number
}>

type Told = { id: string; verdict: string }

/**
 * Writes what the marketplace said. An offer that it does not know is still waited for until `lostSeconds` after it was taken
 * in; one that was shown and is gone without our asking stands as rejected. Answers how many changed their state.
 */
export async function noteStatuses(
  tx: Tx,
  { connectionId, market }: Readonly<{ connectionId: string; market: string }>,
  statuses: readonly OfferStatus[],
  rhythm: Rhythm,
  now: Date,
): Promise<number> {
  const { rows } = await sql<Told>`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(statuses)}::jsonb)
        as t (sku text, state text, reasons jsonb, url text, "outsideId" text)
    ), judged as (
      select l.id, t.*, case
        when t.state = 'live' and l.shown_hash is distinct from l.content_hash then 'show-older'
        when t.state = 'live' then 'show'
        when t.state = 'rejected' then 'reject'
        when t.state = 'gone' and (l.state <> 'waiting'
          or l.state_since < ${now}::timestamptz - make_interval(secs => ${rhythm.lostSeconds})) then 'lost'
        else 'wait' end as verdict
      from listings.listing l join told t on t.sku = l.sku
      where l.connection_id = ${connectionId} and l.market = ${market}
        and l.state in ('waiting', 'live', 'changed', 'rejected') and l.next_check_at is not null
        and not exists (select 1 from listings.submission s
          where s.listing_id = l.id and s.outcome is null and s.way <> 'patch')
      order by l.id for update of l
    )
    update listings.listing l set
      reasons = case j.verdict when 'lost' then ${GONE}::jsonb when 'wait' then l.reasons
        when 'reject' then case when j.reasons = '[]' then ${SILENT}::jsonb else j.reasons end else j.reasons end,
      url = coalesce(j.url, l.url), outside_id = coalesce(j."outsideId", l.outside_id),
      shown_hash = case j.verdict when 'lost' then null else l.shown_hash end,
      checks = l.checks + 1,
      next_check_at = case j.verdict
        when 'reject' then null when 'lost' then null
        when 'wait' then ${now}::timestamptz
          + make_interval(secs => least(${rhythm.mostSeconds}, ${rhythm.firstSeconds} * power(2, least(l.checks, 16))))
        else ${now}::timestamptz + make_interval(secs => ${rhythm.liveSeconds}) end
    from judged j where j.id = l.id returning l.id, j.verdict`.execute(tx)
  const of = (...verdicts: string[]): string[] =>
    rows.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id }) => id)
  const moved = [
    ...(await move(tx, { event: 'show', ids: of('show'), now })),
    ...(await move(tx, { event: 'show-older', ids: of('show-older'), now })),
    ...(await move(tx, { event: 'reject', ids: of('reject', 'lost'), now })),
  ]
  await leaveWhereWanted(tx, moved, now)
  return moved.length
}

const reason = (code: string): string =>
  JSON.stringify([{ code, text: '', severity: 'error', attributes: [] }])
const GONE = reason('gone')
const SILENT = reason('no-reason')
