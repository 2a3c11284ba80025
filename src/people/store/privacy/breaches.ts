/** Breaches and whom they touched. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Channel } from '#platform/messages/message.ts'
import type { Exposure } from '../../holder.ts'
import type { BreachTold, NoticeCount } from '../../rules/privacy/breach.ts'
import './tables.ts'

export type Breach = Readonly<{
  id: string
  since: Date
  until: Date
  tables: readonly string[]
  awareAt: Date
  told: BreachTold
  firstReportedAt: Date
  completeAt: Date | null
}>

type Row = Readonly<{
  id: string
  since: Date
  until: Date
  tables: string[]
  aware_at: Date
  told: BreachTold
  first_reported_at: Date
  complete_at: Date | null
}>
const breachOf = (row: Row): Breach => ({
  id: row.id,
  since: row.since,
  until: row.until,
  tables: row.tables,
  told: row.told,
  awareAt: row.aware_at,
  firstReportedAt: row.first_reported_at,
  completeAt: row.complete_at,
})

export type NewBreach = Readonly<{
  id: string
  /** The hash of its beginning and its tables: the same breach whoever reports it again. */
  key: string
  since: Date
  until: Date
  tables: readonly string[]
  awareAt: Date
  now: Date
}>

/** The breach with this key, locked; a new one where nobody reported it yet. */
export async function openBreach(tx: Tx, { id, key, since, until, tables, awareAt, now }: NewBreach) {
  await tx
    .insertInto('people.breach')
    .values({
      id,
      key,
      since,
      until,
      tables: [...tables],
      aware_at: awareAt,
      told: '{}',
      first_reported_at: now,
      complete_at: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const row = await tx
    .selectFrom('people.breach')
    .selectAll()
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return breachOf(row)
}

export async function updateBreach(
  tx: Tx,
  { id, until, told }: Pick<Breach, 'id' | 'until' | 'told'>,
): Promise<void> {
  await tx
    .updateTable('people.breach')
    .set({ until, told: JSON.stringify(told) })
    .where('id', '=', id)
    .execute()
}

export async function markComplete(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('people.breach')
    .set({ complete_at: now })
    .where('id', '=', id)
    .where('complete_at', 'is', null)
    .execute()
}

export const listBreaches = async (db: Db): Promise<Breach[]> =>
  (await db.selectFrom('people.breach').selectAll().orderBy('aware_at', 'desc').execute()).map(breachOf)

/** Everybody a leak of these tables touched gets her notice, once; in one statement, however many they are. */
export async function noteAffected(
  tx: Tx,
  breach: Pick<Breach, 'id' | 'since' | 'until'>,
  exposures: readonly Exposure[],
  now: Date,
): Promise<void> {
  for (const { affected } of exposures)
    await sql`insert into people.breach_notice (breach_id, person_id, shown_at)
      select distinct ${breach.id}::uuid, found.person_id, ${now}::timestamptz
      from (${affected(breach.since, breach.until)}) found
      on conflict do nothing`.execute(tx)
}

/** How many people each table touched. */
export async function countAffected(
  db: Db,
  { since, until }: Pick<Breach, 'since' | 'until'>,
  { affected }: Exposure,
): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`select count(distinct person_id) as n
    from (${affected(since, until)}) found`.execute(db)
  return Number(rows[0]?.n ?? 0n)
}

/** Some who were not written to yet; locked, so that a second command takes others. */
export async function nextToNotify(tx: Tx, breachId: string, limit: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('people.breach_notice')
    .select('person_id')
    .where('breach_id', '=', breachId)
    .where('queued_at', 'is', null)
    .orderBy('person_id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** `message` null: there is no number or address to write to. */
export async function noteNotified(
  tx: Tx,
  { breachId, personId, now }: { breachId: string; personId: string; now: Date },
  message: Readonly<{ id: string; channel: Channel }> | null,
): Promise<void> {
  await tx
    .updateTable('people.breach_notice')
    .set({ queued_at: now, channel: message?.channel ?? null, message_id: message?.id ?? null })
    .where('breach_id', '=', breachId)
    .where('person_id', '=', personId)
    .execute()
}

export async function countNotices(db: Db, breachId: string): Promise<NoticeCount> {
  const { rows } = await sql<{ what: string; n: bigint }>`
    select case when notice.queued_at is null then 'queued'
                when notice.message_id is null then 'unreachable'
                else coalesce(message.status, 'sent') end as what, count(*) as n
    from people.breach_notice notice
    left join platform.outbox_message message on message.id = notice.message_id
    where notice.breach_id = ${breachId} group by 1`.execute(db)
  const of = (what: string): number => Number(rows.find((row) => row.what === what)?.n ?? 0n)
  const affected = rows.reduce((sum, { n }) => sum + Number(n), 0)
  return {
    affected,
    account: affected,
    sent: of('sent'),
    waiting: of('queued'),
    failed: of('failed'),
    simulated: of('simulated'),
    unreachable: of('unreachable'),
  }
}

export type NoticeLine = Readonly<{
  personId: string
  channel: Channel | null
  status: string
  shownAt: Date
  settledAt: Date | null
}>

/** Each notice by the number of its person's account, without name and contact: for the Board's list. */
export async function* noticeLines(db: Db, breachId: string): AsyncGenerator<NoticeLine> {
  let after: string | undefined
  for (;;) {
    const rows = await db
      .selectFrom('people.breach_notice as notice')
      .leftJoin('platform.outbox_message as message', 'message.id', 'notice.message_id')
      .select(['notice.person_id', 'notice.channel', 'notice.shown_at', 'notice.queued_at'])
      .select(['message.status', 'message.settled_at'])
      .where('notice.breach_id', '=', breachId)
      .$if(after !== undefined, (query) => query.where('notice.person_id', '>', after!))
      .orderBy('notice.person_id')
      .limit(2000)
      .execute()
    if (rows.length === 0) return
    after = rows.at(-1)!.person_id
    for (const row of rows)
      yield {
        personId: row.person_id,
        channel: row.channel,
        shownAt: row.shown_at,
        status: row.channel === null ? (row.queued_at ? 'account only' : 'queued') : (row.status ?? 'sent'),
        settledAt: row.settled_at,
      }
  }
}

/** What she is shown in her account. */
export async function noticesFor(
  db: Db,
  personId: string,
): Promise<(Breach & Readonly<{ shownAt: Date }>)[]> {
  const rows = await db
    .selectFrom('people.breach_notice as notice')
    .innerJoin('people.breach as breach', 'breach.id', 'notice.breach_id')
    .selectAll('breach')
    .select('notice.shown_at')
    .where('notice.person_id', '=', personId)
    .orderBy('breach.aware_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...breachOf(row), shownAt: row.shown_at }))
}
