/** Events as the rest of the room reads them. */
import type { Selectable } from 'kysely'
import type { Sentence } from '#kernel/words.ts'
import type { Where } from '#people/rules/roles.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { EventStatus } from '../rules/event-states.ts'
import type { Seating } from '../rules/seats.ts'
import { isUuid } from './uuid.ts'
import type { Allocation, Entry, EventKind, EventTable, Level } from './tables.ts'
import './tables.ts'

export type Event = Readonly<{
  id: string
  seriesId: string | null
  kind: EventKind
  title: Sentence
  about: Partial<Sentence>
  /** Languages spoken there. */
  languages: readonly string[]
  level: Level
  sectors: readonly string[]
  modules: readonly string[]
  state: string
  /** Null: for the whole state. */
  district: string | null
  cluster: string | null
  partner: string | null
  seats: number
  entry: Entry
  allocation: Allocation
  /** Null until the draw. */
  lotterySeed: string | null
  /** SHA-256 of the seed, from the opening on. */
  lotteryCommitment: string | null
  lotteryAt: Date | null
  waitlist: number
  acceptMinutes: number
  passAttendanceBps: number
  /** Null: no quiz is needed. */
  passMarksBps: number | null
  quiz: string | null
  status: EventStatus
  /** Rises with every change that guests are told of: SEQUENCE of the calendar entry. */
  revision: number
  cancelledBecause: string | null
  /** Seated and offered. */
  taken: number
  /** Waiting and applied. */
  inLine: number
  arrivals: number
  publishedBy: string | null
  createdBy: string | null
  demo: boolean
  createdAt: Date
  updatedAt: Date
  firstAt: Date | null
  lastAt: Date | null
}>

export const toEvent = (row: Selectable<EventTable>): Event => ({
  id: row.id,
  seriesId: row.series_id,
  kind: row.kind,
  title: row.title,
  about: row.about ?? {},
  languages: row.languages,
  level: row.level,
  sectors: row.sectors,
  modules: row.modules,
  state: row.state,
  district: row.district,
  cluster: row.cluster,
  partner: row.partner,
  seats: row.seats,
  entry: row.entry,
  allocation: row.allocation,
  lotterySeed: row.lottery_seed,
  lotteryCommitment: row.lottery_commitment,
  lotteryAt: row.lottery_at,
  waitlist: row.waitlist,
  acceptMinutes: row.accept_minutes,
  passAttendanceBps: row.pass_attendance_bps,
  passMarksBps: row.pass_marks_bps,
  quiz: row.quiz,
  status: row.status,
  revision: row.revision,
  cancelledBecause: row.cancelled_because,
  taken: row.taken,
  inLine: row.in_line,
  arrivals: row.arrivals,
  publishedBy: row.published_by,
  createdBy: row.created_by,
  demo: row.demo,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  firstAt: row.first_at,
  lastAt: row.last_at,
})

/** The areas that an event lies in: what an authorisation asks. */
export const whereOf = ({
  state,
  district,
  cluster,
  partner,
}: Pick<Event, 'state' | 'district' | 'cluster' | 'partner'>): Where => ({
  state,
  ...(district ? { district } : {}),
  ...(cluster ? { cluster } : {}),
  ...(partner ? { partner } : {}),
})

/** What the rules of seats read of it. */
export const seatingOf = (event: Event): Seating => ({
  status: event.status,
  seats: event.seats,
  waitlist: event.waitlist,
  entry: event.entry,
  allocation: event.allocation,
  drawn: event.lotteryAt !== null,
  acceptMinutes: event.acceptMinutes,
  firstAt: event.firstAt,
  taken: event.taken,
  inLine: event.inLine,
  arrivals: event.arrivals,
})

/** Undefined also where the id is none. */
export async function findEvent(db: Db, id: string): Promise<Event | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('training.event').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toEvent(row)
}

/** Until the transaction ends nobody else gives a seat of this event or changes it. */
export async function lockEvent(tx: Tx, id: string): Promise<Event | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tx
    .selectFrom('training.event')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toEvent(row)
}

export async function eventsByIds(db: Db, ids: readonly string[]): Promise<Map<string, Event>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('training.event')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, toEvent(row)]))
}
