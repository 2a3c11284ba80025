/** A sitting with what attendance needs of its event. */
import { sql } from 'kysely'
import { isLang, type Lang, type Sentence } from '#kernel/words.ts'
import type { Where } from '#people/rules/roles.ts'
import type { Db } from '#platform/database.ts'
import type { Span } from '../../rules/attendance/spans.ts'
import type { EventKind, RoomProvider } from '../tables.ts'
import { isUuid } from '../uuid.ts'
import './tables.ts'

export type Sitting = Readonly<{
  id: string
  eventId: string
  startsAt: Date
  endsAt: Date
  hall: string | null
  room: Readonly<{ provider: RoomProvider; id: string | null; url: string | null }> | null
  event: SittingEvent
}>

export type SittingEvent = Readonly<{
  id: string
  kind: EventKind
  title: Sentence
  status: string
  contestDays: number
  lateSyncDays: number
  passAttendanceBps: number
  /** The first language that is spoken there: a late-comer's, until she says otherwise. */
  lang: Lang
  where: Where
}>

const rows = (db: Db) =>
  db
    .selectFrom('training.sitting as sitting')
    .innerJoin('training.event as event', 'event.id', 'sitting.event_id')
    .leftJoin('training.hall as hall', 'hall.id', 'sitting.hall_id')
    .select(['sitting.id', 'sitting.event_id', 'sitting.starts_at', 'sitting.ends_at'])
    .select(['sitting.room_provider', 'sitting.room_id', 'sitting.room_url', 'hall.name as hall'])
    .select(['event.kind', 'event.title', 'event.status', 'event.pass_attendance_bps', 'event.languages'])
    .select(['event.state', 'event.district', 'event.cluster', 'event.partner'])
    .select([
      sql<number>`event.contest_days`.as('contest_days'),
      sql<number>`event.late_sync_days`.as('late_sync_days'),
    ])
    .orderBy('sitting.starts_at')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

export async function findSitting(db: Db, id: string): Promise<Sitting | undefined> {
  if (!isUuid(id)) return undefined
  const row = await rows(db).where('sitting.id', '=', id).executeTakeFirst()
  return row && sittingOf(row)
}

/** In the order of time. */
export async function sittingsOfEvent(db: Db, eventId: string): Promise<Sitting[]> {
  return (await rows(db).where('event.id', '=', eventId).execute()).map(sittingOf)
}

/** Whoever writes about a sitting's attendance stands in line here, so that two of them see each other's rows. */
export async function lockSitting(tx: Db, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('training.attendance'), hashtext(${id}))`.execute(tx)
}

const sittingOf = (row: Row): Sitting => ({
  id: row.id,
  eventId: row.event_id,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  hall: row.hall,
  room: row.room_provider && { provider: row.room_provider, id: row.room_id, url: row.room_url },
  event: {
    id: row.event_id,
    kind: row.kind,
    title: row.title,
    status: row.status,
    contestDays: row.contest_days,
    lateSyncDays: row.late_sync_days,
    passAttendanceBps: row.pass_attendance_bps,
    lang: row.languages.find(isLang) ?? 'gu',
    where: placeOf(row),
  },
})

/** Where its records lie: what grants are held against. */
const placeOf = ({ state, district, cluster, partner }: Row): Where => ({
  state,
  ...(district ? { district } : {}),
  ...(cluster ? { cluster } : {}),
  ...(partner ? { partner } : {}),
})

export const spanOf = ({ startsAt, endsAt }: Pick<Sitting, 'startsAt' | 'endsAt'>): Span => ({
  from: startsAt.getTime(),
  to: endsAt.getTime(),
})
