/** What learners contest, and every decision about attendance in order. */
import { sql } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import './tables.ts'

export type Contest = Readonly<{
  id: string
  eventId: string
  sittingId: string
  /** As she counts now. */
  learnerId: string
  words: string
  fileId: string | null
  lang: Lang
  filedAt: Date
  countedBps: number
}>

type NewContest = Omit<Contest, 'eventId'>

export async function insertContest(tx: Tx, vault: Vault, contest: NewContest): Promise<void> {
  await tx
    .insertInto('training.contest')
    .values({
      id: contest.id,
      sitting_id: contest.sittingId,
      learner_id: contest.learnerId,
      words_sealed: contest.words === '' ? null : vault.seal(contest.words),
      file_id: contest.fileId,
      lang: contest.lang,
      filed_at: contest.filedAt,
      counted_bps: contest.countedBps,
    })
    .execute()
}

const rows = (db: Db) =>
  db
    .selectFrom('training.contest as contest')
    .innerJoin('training.sitting as sitting', 'sitting.id', 'contest.sitting_id')
    .selectAll('contest')
    .select('sitting.event_id')
    .select(sql<string>`training.learner_now(contest.learner_id)`.as('learner'))
    .orderBy('contest.filed_at')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const contestOf =
  (vault: Vault) =>
  (row: Row): Contest => ({
    id: row.id,
    eventId: row.event_id,
    sittingId: row.sitting_id,
    learnerId: row.learner,
    words: row.words_sealed ? vault.open(row.words_sealed) : '',
    fileId: row.file_id,
    lang: row.lang,
    filedAt: row.filed_at,
    countedBps: row.counted_bps,
  })

export async function findContest(db: Db, vault: Vault, id: string): Promise<Contest | undefined> {
  const row = await rows(db).where('contest.id', '=', id).executeTakeFirst()
  return row && contestOf(vault)(row)
}

/** The oldest first. */
export async function contestsOf(db: Db, vault: Vault, eventId: string): Promise<Contest[]> {
  return (await rows(db).where('sitting.event_id', '=', eventId).execute()).map(contestOf(vault))
}

export type Ruling = Readonly<{
  id: string
  sittingId: string
  learnerId: string
  contestId: string | null
  present: boolean
  reason: string
  decidedBy: string
  decidedAt: Date
  beforeBps: number
  afterBps: number
}>

export async function insertRuling(tx: Tx, ruling: Ruling): Promise<void> {
  await tx
    .insertInto('training.ruling')
    .values({
      id: ruling.id,
      sitting_id: ruling.sittingId,
      learner_id: ruling.learnerId,
      contest_id: ruling.contestId,
      present: ruling.present,
      reason: ruling.reason,
      decided_by: ruling.decidedBy,
      decided_at: ruling.decidedAt,
      before_bps: ruling.beforeBps,
      after_bps: ruling.afterBps,
    })
    .execute()
}

/** In the order in which they were made: the last one of a learner and a sitting counts. */
export async function rulingsOf(db: Db, eventId: string, learnerId?: string): Promise<Ruling[]> {
  const found = await db
    .selectFrom('training.ruling as ruling')
    .innerJoin('training.sitting as sitting', 'sitting.id', 'ruling.sitting_id')
    .selectAll('ruling')
    .select(sql<string>`training.learner_now(ruling.learner_id)`.as('learner'))
    .where('sitting.event_id', '=', eventId)
    .$if(learnerId !== undefined, (query) =>
      query.where(sql`training.learner_now(ruling.learner_id)`, '=', learnerId!),
    )
    .orderBy('ruling.seq')
    .execute()
  return found.map((row) => ({
    id: row.id,
    sittingId: row.sitting_id,
    learnerId: row.learner,
    contestId: row.contest_id,
    present: row.present,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    beforeBps: row.before_bps,
    afterBps: row.after_bps,
  }))
}

export async function rulingOn(db: Db, contestId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('training.ruling')
    .select('id')
    .where('contest_id', '=', contestId)
    .executeTakeFirst()
  return row?.id
}
