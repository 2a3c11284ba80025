/** Bookings as the rest of the room reads them. */
import { sql, type Selectable, type SelectQueryBuilder } from 'kysely'
import { ticketHash, type Vault } from '#people/vault.ts'
import type { Db, Tables } from '#platform/database.ts'
import { LIVE, type BookingStatus, type Place } from '../rules/seats.ts'
import type { Event } from './events.ts'
import { learnerIdsOf } from './learner-rows.ts'
import { isUuid } from './uuid.ts'
import type { BookingTable, BookingWay } from './tables.ts'
import './tables.ts'

export type Booking = Readonly<{
  id: string
  eventId: string
  learnerId: string
  /** Order of arrival in its event, from 1. */
  arrival: number
  status: BookingStatus
  answerBy: Date | null
  way: BookingWay
  bookedBy: string | null
  groupId: string | null
  draw: number | null
  needs: string
  /** Hash of the secret in her link. */
  secretIndex: string | null
  bookedAt: Date
  seatedAt: Date | null
  endedAt: Date | null
  demo: boolean
}>

const toBooking = (row: Selectable<BookingTable>): Booking => ({
  id: row.id,
  eventId: row.event_id,
  learnerId: row.learner_id,
  arrival: row.arrival,
  status: row.status,
  answerBy: row.answer_by,
  way: row.way,
  bookedBy: row.booked_by,
  groupId: row.group_id,
  draw: row.draw,
  needs: row.needs,
  secretIndex: row.secret_index,
  bookedAt: row.booked_at,
  seatedAt: row.seated_at,
  endedAt: row.ended_at,
  demo: row.demo,
})

export async function findBooking(db: Db, id: string): Promise<Booking | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('training.booking').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toBooking(row)
}

/** What a stranger's link opens. */
export async function bookingBySecret(db: Db, secret: string): Promise<Booking | undefined> {
  const row = await db
    .selectFrom('training.booking')
    .selectAll()
    .where('secret_index', '=', ticketHash(secret))
    .executeTakeFirst()
  return row && toBooking(row)
}

/** Her wish for this event that still stands. */
export async function liveBooking(db: Db, eventId: string, learnerId: string): Promise<Booking | undefined> {
  const row = await db
    .selectFrom('training.booking')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('learner_id', '=', learnerId)
    .where('status', 'in', [...LIVE])
    .executeTakeFirst()
  return row && toBooking(row)
}

/** In order of arrival. */
export async function bookingsOf(
  db: Db,
  eventId: string,
  {
    statuses,
    limit,
    offset,
  }: Readonly<{ statuses?: readonly BookingStatus[]; limit?: number; offset?: number }> = {},
): Promise<Booking[]> {
  if (!isUuid(eventId)) return []
  const rows = await db
    .selectFrom('training.booking')
    .selectAll()
    .where('event_id', '=', eventId)
    .$if(statuses !== undefined, (query) => query.where('status', 'in', [...statuses!]))
    .orderBy('arrival')
    .$if(limit !== undefined, (query) => query.limit(limit!))
    .$if(offset !== undefined, (query) => query.offset(offset!))
    .execute()
  return rows.map(toBooking)
}

/** Newest first, under every id that she has been. */
export async function bookingsOfLearner(db: Db, learnerId: string): Promise<Booking[]> {
  const ids = await learnerIdsOf(db, learnerId)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('training.booking')
    .selectAll()
    .where('learner_id', 'in', ids)
    .orderBy('booked_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toBooking)
}

type Waiting = SelectQueryBuilder<Tables, 'training.booking', object>

/** Those drawn before those who came later; otherwise first come, first served. */
const inOrder = (query: Waiting, { allocation }: Pick<Event, 'allocation'>): Waiting =>
  allocation === 'lottery'
    ? query.orderBy('draw', (order) => order.asc().nullsLast()).orderBy('arrival')
    : query.orderBy('arrival')

/** The first of those who wait. */
export async function nextInLine(
  db: Db,
  event: Pick<Event, 'id' | 'allocation'>,
  limit: number,
): Promise<Place[]> {
  if (limit <= 0) return []
  const waiting = db
    .selectFrom('training.booking')
    .where('event_id', '=', event.id)
    .where('status', '=', 'waiting')
  const rows = await inOrder(waiting, event)
    .select(['id', 'status', 'answer_by as answerBy'])
    .limit(limit)
    .execute()
  return rows
}

/** 1 = next; null where she does not wait. */
export async function placeInLine(db: Db, booking: Booking): Promise<number | null> {
  if (booking.status !== 'waiting') return null
  const { rows } = await sql<{ before: bigint }>`
    select count(*) as before from training.booking
    where event_id = ${booking.eventId} and status = 'waiting'
      and (coalesce(draw, 2147483647), arrival) < (${booking.draw ?? 2147483647}::int, ${booking.arrival}::int)`.execute(
    db,
  )
  return Number(rows[0]!.before) + 1
}

export type Step = Readonly<{
  seq: number
  status: BookingStatus
  at: Date
  byPerson: string | null
  because: string | null
}>

/** What happened to it, in order. */
export async function stepsOf(db: Db, bookingId: string): Promise<Step[]> {
  return db
    .selectFrom('training.booking_step')
    .select(['seq', 'status', 'at', 'by_person as byPerson', 'because'])
    .where('booking_id', '=', bookingId)
    .orderBy('seq')
    .execute()
}

export type Arm = Readonly<{
  bookingId: string
  learnerId: string
  arrival: number
  draw: number
  arm: 'drawn-in' | 'drawn-out'
}>

/** What the draw said, whatever became of it later: the two groups that may be compared. In the order drawn. */
export async function armsOf(db: Db, eventId: string): Promise<Arm[]> {
  const rows = await db
    .selectFrom('training.booking as booking')
    .innerJoin('training.booking_step as step', 'step.booking_id', 'booking.id')
    .select(['booking.id', 'booking.learner_id', 'booking.arrival', 'booking.draw', 'step.because'])
    .where('booking.event_id', '=', eventId)
    .where('step.because', 'in', ['drawn-in', 'drawn-out'])
    .orderBy('booking.draw')
    .execute()
  return rows.map((row) => ({
    bookingId: row.id,
    learnerId: row.learner_id,
    arrival: row.arrival,
    draw: row.draw!,
    arm: row.because === 'drawn-in' ? 'drawn-in' : 'drawn-out',
  }))
}

const SECRET_LETTERS = 22

/** 132 bits, worked out from the keys, so that it is kept nowhere and every message about this booking can carry it. */
const secretsOf = (vault: Vault, bookingId: string): string[] =>
  vault.indexesOf(`seat ${bookingId}`).map((text) => text.slice(0, SECRET_LETTERS))

/** For a new booking. */
export const newSecretIndex = (vault: Vault, bookingId: string): string =>
  ticketHash(secretsOf(vault, bookingId)[0]!)

/** The secret of her link; null where the key it was made from is gone. */
export const secretOf = (
  vault: Vault,
  { id, secretIndex }: Pick<Booking, 'id' | 'secretIndex'>,
): string | null => secretsOf(vault, id).find((secret) => ticketHash(secret) === secretIndex) ?? null

/** The address that opens this booking without an account; her own page where there is none. */
export function linkOf(
  { vault, site }: Readonly<{ vault: Vault; site: string }>,
  booking: Pick<Booking, 'id' | 'secretIndex'>,
): string {
  const secret = secretOf(vault, booking)
  return secret ? `${site}/training/seat/${secret}` : `${site}/training/mine`
}
