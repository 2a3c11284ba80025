/** What a marketplace's manager sees: firms that said yes to sharing, how far each has come, and what stands in the way. */
import { sql, type RawBuilder } from 'kysely'
import { inAreas } from '#firms/store/desk/areas.ts'
import type { Db } from '#platform/database.ts'
import type { Params } from '#kernel/words.ts'
import type { Weight } from '../../rules/checks/finding.ts'
import type { DeskFilters, Scope, Stage } from '../../rules/desk/stages.ts'

export type PipelineFirm = Readonly<{
  id: string
  name: string
  district: string | null
  demo: boolean
  stage: Stage
  products: number
  live: number
  moving: number
  rejected: number
  blocked: number
}>

/** An owner's last word on the purpose `marketplace` is a yes. */
const SAID_YES = sql<boolean>`exists (
  select from people.firm_seat seat
  join lateral (
    select given from people.consent
    where person_id = seat.person_id and purpose = 'marketplace' order by seq desc limit 1) said on said.given
  where seat.firm_id = firm.id and seat.kind = 'owner' and seat.ended_at is null)`

const accountsHere = ({ marketplaces }: Scope): RawBuilder<unknown> =>
  sql`select from listings.connection c where c.firm_id = firm.id and c.left_at is null
    and c.marketplace = any(${[...marketplaces]}::text[])`

const mayBeSeen = (scope: Scope): RawBuilder<boolean> =>
  sql<boolean>`firm.merged_into is null and ${SAID_YES} and ${inAreas(scope.areas)}
    ${scope.joinedOnly ? sql`and exists (${accountsHere(scope)})` : sql``}`

/** Every firm of the scope with its stage. */
const staged = (scope: Scope, find: string): RawBuilder<unknown> => {
  const like = `%${find.replace(/[%_\\]/g, '\\$&')}%`
  return sql`select firm.id, firm.name, firm.district, firm.demo, goods.products, offers.live, offers.moving,
      offers.rejected, offers.blocked,
      case when offers.live > 0 then 'live' when offers.moving > 0 then 'queued'
        when offers.blocked > 0 or offers.rejected > 0 then 'findings' when offers.offers > 0 then 'draft'
        when goods.coded = 0 then 'code' when goods.pictured = 0 then 'photo'
        when not exists (${accountsHere(scope)} and c.state = 'connected') then 'connection' else 'draft' end as stage
    from firms.firm
    cross join lateral (
      select count(*)::int as products, count(*) filter (where p.hs6 is not null)::int as coded,
        count(*) filter (where p.hs6 is not null and exists (
          select from catalogue.photo where product_id = p.id and removed_at is null))::int as pictured
      from catalogue.product p where p.firm_id = firm.id and p.status <> 'archived') goods
    cross join lateral (
      select count(*)::int as offers, count(*) filter (where l.state in ('live', 'changed'))::int as live,
        count(*) filter (where l.state in ('queued', 'submitting', 'waiting'))::int as moving,
        count(*) filter (where l.state = 'rejected')::int as rejected,
        count(*) filter (where checked.blocks > 0)::int as blocked
      from listings.listing l
      join listings.connection c on c.id = l.connection_id and c.left_at is null
        and c.marketplace = any(${[...scope.marketplaces]}::text[])
      left join listings.checked on checked.listing_id = l.id and checked.listing_version = l.version
      where l.firm_id = firm.id and l.state <> 'closed') offers
    where ${mayBeSeen(scope)} ${find === '' ? sql`` : sql`and firm.name ilike ${like}`}`
}

/** A page of firms: the furthest from a live offer first. */
export async function pipeline(
  db: Db,
  scope: Scope,
  { stage, find }: DeskFilters,
  { limit, offset }: Readonly<{ limit: number; offset: number }>,
): Promise<PipelineFirm[]> {
  const { rows } = await sql<PipelineFirm>`
    select * from (${staged(scope, find)}) firm
    ${stage ? sql`where firm.stage = ${stage}` : sql``}
    order by array_position(array['findings', 'code', 'photo', 'connection', 'draft', 'queued', 'live'], firm.stage),
      firm.name, firm.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export async function countStages(db: Db, scope: Scope, find: string): Promise<Map<Stage, number>> {
  const { rows } = await sql<{ stage: Stage; count: number }>`
    select stage, count(*)::int as count from (${staged(scope, find)}) firm group by stage`.execute(db)
  return new Map(rows.map(({ stage, count }) => [stage, count]))
}

export type QueueLine = Readonly<{
  account: string
  firm: string
  marketplace: string
  simulated: boolean
  open: number
  waiting: number
  live: number
  rejected: number
  held: boolean
  paused: boolean
}>

const offersSeen = (scope: Scope): RawBuilder<unknown> => sql`
  from listings.listing l
  join listings.connection c on c.id = l.connection_id and c.left_at is null
    and c.marketplace = any(${[...scope.marketplaces]}::text[])
  join firms.firm on firm.id = l.firm_id and ${mayBeSeen(scope)}`

/** Accounts with something on its way, the longest queues first. */
export async function queueOf(db: Db, scope: Scope, limit: number): Promise<QueueLine[]> {
  const { rows } = await sql<QueueLine>`
    select c.id as account, firm.name as firm, c.marketplace, c.simulated,
      count(*) filter (where l.state in ('queued', 'submitting', 'closing'))::int as open,
      count(*) filter (where l.state = 'waiting')::int as waiting,
      count(*) filter (where l.state in ('live', 'changed'))::int as live,
      count(*) filter (where l.state = 'rejected')::int as rejected,
      c.held_until is not null as held, c.paused_at is not null as paused
    ${offersSeen(scope)}
    group by c.id, firm.id
    having count(*) filter (where l.state in ('queued', 'submitting', 'closing', 'waiting')) > 0
    order by 5 desc, 6 desc, c.id limit ${limit}`.execute(db)
  return rows
}

export type RejectLine = Readonly<{
  marketplace: string
  code: string
  text: string
  offers: number
  firms: number
}>

/** Why marketplaces sent offers back, the most frequent reason first. */
export async function rejectsOf(db: Db, scope: Scope, limit: number): Promise<RejectLine[]> {
  const { rows } = await sql<RejectLine>`
    select c.marketplace, reason ->> 'code' as code, min(reason ->> 'text') as text,
      count(distinct l.id)::int as offers, count(distinct l.firm_id)::int as firms
    ${offersSeen(scope)}
    cross join lateral jsonb_array_elements(l.reasons) as reason
    where l.state = 'rejected' and reason ->> 'severity' = 'error'
    group by c.marketplace, reason ->> 'code' order by offers desc, code limit ${limit}`.execute(db)
  return rows
}

export type FindingLine = Readonly<{
  firm: string
  sku: string
  market: string
  marketplace: string
  rule: string
  check: string
  weight: Weight
  said: string
  params: Params
  source: string
}>

/** What our own checks hold against offers: the very rows that the owner reads beside her draft. */
export async function findingLines(
  db: Db,
  scope: Scope,
  { find }: Pick<DeskFilters, 'find'>,
  limit: number,
): Promise<FindingLine[]> {
  const like = `%${find.replace(/[%_\\]/g, '\\$&')}%`
  const { rows } = await sql<FindingLine>`
    select firm.name as firm, l.sku, l.market, c.marketplace, f.rule, f.check_name as check, f.weight, f.said, f.params,
      f.source_id as source
    ${offersSeen(scope)}
    join listings.finding f on f.listing_id = l.id
    join listings.checked on checked.listing_id = l.id and checked.listing_version = l.version
    where l.state <> 'closed' and f.weight <> 'hint' ${find === '' ? sql`` : sql`and firm.name ilike ${like}`}
    order by array_position(array['block', 'warn'], f.weight), firm.name, l.sku, l.market, f.place
    limit ${limit}`.execute(db)
  return rows
}

export type QuotaLine = Readonly<{
  marketplace: string
  operation: string
  accounts: number
  taken: bigint
  turnedAway: bigint
  /** Accounts that the marketplace asked for patience just now. */
  paused: number
}>

/** How often each operation was asked for, over all accounts of the scope. */
export async function quotaOf(db: Db, scope: Scope, now: Date): Promise<QuotaLine[]> {
  const { rows } = await sql<QuotaLine>`
    select c.marketplace, b.operation, count(*)::int as accounts, sum(b.taken)::bigint as taken,
      sum(b.turned_away)::bigint as "turnedAway",
      count(*) filter (where b.paused_until_ms > ${now.getTime()})::int as paused
    from listings.bucket b
    join listings.connection c on c.id = b.connection_id and c.left_at is null
      and c.marketplace = any(${[...scope.marketplaces]}::text[])
    join firms.firm on firm.id = c.firm_id and ${mayBeSeen(scope)}
    group by c.marketplace, b.operation order by taken desc, b.operation`.execute(db)
  return rows
}
