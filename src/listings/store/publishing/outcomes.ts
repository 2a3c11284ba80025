/** What the marketplace said to each submission of a lot, written down once, and what becomes of its listing. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Reason } from '../../port.ts'
import { leaveWhereWanted, move } from './moves.ts'
import '../tables.ts'

/** put-back: the marketplace has certainly not got it. */
export type Outcome = Readonly<
  { id: string } & (
    | { outcome: 'accepted'; outsideId: string | null; reasons: readonly Reason[] }
    | { outcome: 'rejected'; reasons: readonly Reason[] }
    | { outcome: 'put-back' }
  )
>

type Settled = {
  listing: string
  way: 'put' | 'patch' | 'delete'
  outcome: Outcome['outcome']
  /** With this the offer ends: it was taken away, or there is nothing left to buy. */
  ends: boolean
}

/**
 * Writes outcomes of submissions; those that have one already keep it. The lot is settled with its last one.
 * `checkAt`: when to ask how the accepted ones stand. Answers how many were new.
 */
export async function settle(
  tx: Tx,
  lotId: string,
  outcomes: readonly Outcome[],
  { now, checkAt }: Readonly<{ now: Date; checkAt: Date }>,
): Promise<number> {
  const settled = await writeOutcomes(tx, lotId, outcomes, now)
  const of = (way: Settled['way'], outcome: Settled['outcome']): string[] =>
    settled.filter((one) => one.way === way && one.outcome === outcome).map(({ listing }) => listing)
  const ending = (outcome: Settled['outcome']): string[] =>
    settled.filter((one) => one.ends && one.outcome === outcome).map(({ listing }) => listing)
  await noteShown(tx, lotId, settled, now, checkAt)
  await noteReasons(tx, lotId, settled)
  const step = (event: Parameters<typeof move>[1]['event'], ids: readonly string[]) =>
    move(tx, { event, ids, now, detail: { lot: lotId } })
  await step('accept', of('put', 'accepted'))
  await step('reject', [...of('put', 'rejected'), ...of('patch', 'rejected')])
  await step('put-back', of('put', 'put-back'))
  await step('end', ending('accepted'))
  await step('stuck', ending('rejected'))
  await tellAgain(tx, of('patch', 'put-back'))
  await leaveWhereWanted(
    tx,
    settled.filter(({ way }) => way !== 'delete').map(({ listing }) => listing),
    now,
  )
  await closeLot(tx, lotId, now)
  return settled.length
}

async function writeOutcomes(
  tx: Tx,
  lotId: string,
  outcomes: readonly Outcome[],
  now: Date,
): Promise<Settled[]> {
  if (outcomes.length === 0) return []
  const told = outcomes.map((one) => ({
    id: one.id,
    outcome: one.outcome,
    outside_id: one.outcome === 'accepted' ? one.outsideId : null,
    issues: one.outcome === 'put-back' ? [] : one.reasons,
  }))
  const { rows } = await sql<Settled>`
    update listings.submission s set outcome = r.outcome, outside_id = r.outside_id, issues = r.issues,
      settled_at = ${now}, payload = null
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r (id uuid, outcome text, outside_id text, issues jsonb)
    where s.id = r.id and s.lot_id = ${lotId} and s.outcome is null
    returning s.listing_id as listing, s.way, s.outcome, s.way = 'delete' or (s.way = 'patch' and s.quantity = 0
      and exists (select 1 from listings.listing l where l.id = s.listing_id and l.closed_why = 'sold-out')) as ends`.execute(
    tx,
  )
  return rows
}

/** What the marketplace has of ours now. */
async function noteShown(
  tx: Tx,
  lotId: string,
  settled: readonly Settled[],
  now: Date,
  checkAt: Date,
): Promise<void> {
  const ids = settled.filter(({ outcome }) => outcome === 'accepted').map(({ listing }) => listing)
  if (ids.length === 0) return
  await sql`
    update listings.listing l set
      shown_hash = case s.way when 'put' then s.content_hash when 'delete' then null else l.shown_hash end,
      shown_price_minor = s.price_minor, shown_quantity = s.quantity,
      tries = 0, checks = 0, updated_at = ${now},
      patch_due = s.way <> 'delete' and l.wanted = 'open'
        and (l.price_minor, l.quantity) is distinct from (s.price_minor, s.quantity),
      outside_id = case s.way when 'delete' then null else l.outside_id end,
      url = case s.way when 'delete' then null else l.url end,
      next_check_at = case s.way when 'put' then ${checkAt}::timestamptz when 'delete' then null else l.next_check_at end
    from listings.submission s where s.lot_id = ${lotId} and s.listing_id = l.id and l.id = any(${ids}::uuid[])`.execute(
    tx,
  )
}

/** Accepted with warnings, or rejected: what it said stands beside the listing. */
async function noteReasons(tx: Tx, lotId: string, settled: readonly Settled[]): Promise<void> {
  const ids = settled
    .filter(({ outcome, way }) => outcome === 'rejected' || (outcome === 'accepted' && way === 'put'))
    .map(({ listing }) => listing)
  if (ids.length === 0) return
  await sql`
    update listings.listing l set next_check_at = case s.outcome when 'rejected' then null else l.next_check_at end,
      reasons = case when s.outcome = 'rejected' and s.issues = '[]' then ${SILENT}::jsonb else s.issues end
    from listings.submission s where s.lot_id = ${lotId} and s.listing_id = l.id and l.id = any(${ids}::uuid[])`.execute(
    tx,
  )
}

/** A "no" without a word. */
const SILENT = JSON.stringify([{ code: 'no-reason', text: '', severity: 'error', attributes: [] }])

async function tellAgain(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`update listings.listing set patch_due = true where id = any(${ids}::uuid[]) and state <> 'closing'`.execute(
    tx,
  )
}

async function closeLot(tx: Tx, lotId: string, now: Date): Promise<void> {
  await sql`update listings.lot set state = 'settled', settled_at = ${now} where id = ${lotId} and state <> 'settled'
    and not exists (select 1 from listings.submission where lot_id = ${lotId} and outcome is null)`.execute(
    tx,
  )
}

/** Lots that came to nothing as a whole count against each of their SKUs; answers those that failed too often. */
export async function countTries(tx: Tx, lotId: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update listings.listing l set tries = tries + 1 from listings.submission s
    where s.lot_id = ${lotId} and s.listing_id = l.id and s.outcome is null
    returning s.id, l.tries`.execute(tx)
  return (rows as { id: string; tries?: number }[]).flatMap(({ id, tries = 0 }) =>
    tries >= most ? [id] : [],
  )
}
