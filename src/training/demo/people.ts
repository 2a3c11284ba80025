/** Who asked for a seat, who got one, who came. Learners are called by a number; nobody of them can be reached. */
import { createHash } from 'node:crypto'
import { LANGS } from '#kernel/words.ts'
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { MODULES } from '../curriculum/index.ts'
import { drawOrder } from '../rules/lottery.ts'
import { settled } from '../rules/settle.ts'
import type { BookingStatus } from '../rules/seats.ts'
import type { TrainingContext } from '../services.ts'
import { findEvent } from '../store/events.ts'
import { publishSeed, seedOf } from '../store/lottery.ts'
import { newSecretIndex } from '../store/bookings.ts'
import { keepBank } from '../store/quiz.ts'
import '../store/attendance/tables.ts'
import '../store/learning-tables.ts'
import type { Made } from './events.ts'
import type { DemoFirm } from './firms.ts'

export type DemoGuest = Readonly<{
  learnerId: string
  bookingId: string
  arrival: number
  status: BookingStatus
  draw: number | null
  /** Minutes attended; 0: stayed away. */
  minutes: number
}>

type Around = Readonly<{
  firms: readonly DemoFirm[]
  /** Firms that learnt already. */
  taken: Set<string>
  throwDice: () => number
  edition: Edition
}>

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export async function insertPeople(
  tx: Tx,
  context: TrainingContext,
  made: Made,
  around: Around,
): Promise<readonly DemoGuest[]> {
  const before = around.taken.size
  const firms = chosen(made, context.now, around)
  if (firms.length === 0) return []
  const order = await orderOf(tx, context, made, firms.length)
  const guests = firms.map((_, at) => guestOf(context, made, at + 1, order, around.throwDice))
  await insertLearners(tx, context, firms, guests, before)
  await insertBookings(tx, context, made, guests)
  await insertPresence(tx, context, made, guests)
  if (made.training.quiz && made.over) await insertMarks(tx, context, made, guests, around)
  return guests
}

/** In the district, or anywhere for a webinar; among them firms that climbed soon after more often than others. */
function chosen(
  { training, district, startsAt, over }: Made,
  now: Date,
  { firms, taken, throwDice }: Around,
): DemoFirm[] {
  const day = startsAt.getTime()
  const soon = ({ climbedAt }: DemoFirm) =>
    over && !training.draw && climbedAt.getTime() > day && climbedAt.getTime() < day + 90 * DAY_MS
  const found = firms
    .filter((firm) => !taken.has(firm.id) && firm.joinedAt.getTime() < Math.min(day, now.getTime()))
    .filter((firm) => district === null || firm.district === district)
    .map((firm) => ({ firm, rank: throwDice() - (soon(firm) ? 0.02 : 0) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, training.people)
    .map(({ firm }) => firm)
  for (const { id } of found) taken.add(id)
  return found
}

/** Numbers of arrival in the order drawn, where it was drawn; by the promised seed, so that anybody can check it. */
async function orderOf(
  tx: Tx,
  { vault, now }: TrainingContext,
  { id, training, over, startsAt }: Made,
  count: number,
): Promise<number[] | undefined> {
  if (!training.draw || !over) return undefined
  const event = await findEvent(tx, id)
  const seed = seedOf(vault, event!)
  await publishSeed(tx, id, seed, new Date(Math.min(now.getTime(), startsAt.getTime() - 5 * DAY_MS)))
  return drawOrder(
    seed,
    Array.from({ length: count }, (_, at) => at + 1),
    sha256,
  )
}

function guestOf(
  { newId }: TrainingContext,
  { training, over, startsAt, endsAt }: Made,
  arrival: number,
  order: readonly number[] | undefined,
  throwDice: () => number,
): DemoGuest {
  const draw = order ? order.indexOf(arrival) + 1 : null
  const status = statusOf(training, arrival, draw, over)
  const planned = Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE_MS)
  const luck = throwDice()
  const came = over && status === 'seated' && luck < 0.86
  const minutes = came ? (luck < 0.68 ? planned : Math.floor(planned * 0.5)) : 0
  return { learnerId: newId(), bookingId: newId(), arrival, status, draw, minutes }
}

function statusOf(
  training: Made['training'],
  arrival: number,
  draw: number | null,
  over: boolean,
): BookingStatus {
  if (training.cancelled) return 'cancelled'
  if (training.draw && !over) return 'applied'
  return (draw ?? arrival) <= training.seats ? 'seated' : 'waiting'
}

async function insertLearners(
  tx: Tx,
  { vault, now }: TrainingContext,
  firms: readonly DemoFirm[],
  guests: readonly DemoGuest[],
  before: number,
): Promise<void> {
  const rows = guests.map(({ learnerId }, at) => {
    const name = `Demo Learner ${String(before + at + 1).padStart(4, '0')}`
    return {
      id: learnerId,
      name_sealed: vault.seal(name),
      lang: at % 3 === 0 ? LANGS[at % LANGS.length]! : ('gu' as const),
      firm_id: firms[at]!.id,
      district: firms[at]!.district,
      demo: true,
      created_at: now,
      updated_at: now,
    }
  })
  await tx.insertInto('training.learner').values(rows).execute()
}

async function insertBookings(
  tx: Tx,
  { vault, now }: TrainingContext,
  { id, training, startsAt }: Made,
  guests: readonly DemoGuest[],
): Promise<void> {
  const bookedAt = (arrival: number) =>
    new Date(
      Math.min(now.getTime(), startsAt.getTime() - 6 * DAY_MS) - (guests.length - arrival) * 40 * MINUTE_MS,
    )
  const rows = guests.map(({ bookingId, learnerId, arrival, status, draw }) => ({
    id: bookingId,
    event_id: id,
    learner_id: learnerId,
    arrival,
    status,
    way: 'web' as const,
    draw,
    secret_index: newSecretIndex(vault, bookingId),
    booked_at: bookedAt(arrival),
    seated_at: status === 'seated' ? bookedAt(arrival) : null,
    ended_at: status === 'cancelled' ? now : null,
    demo: true,
  }))
  const steps = guests.map(({ bookingId, arrival, status, draw }) => ({
    booking_id: bookingId,
    seq: 1,
    status,
    at: bookedAt(arrival),
    because: draw === null ? null : draw <= training.seats ? 'drawn-in' : 'drawn-out',
  }))
  await tx.insertInto('training.booking').values(rows).execute()
  await tx.insertInto('training.booking_step').values(steps).execute()
  const count = (...statuses: BookingStatus[]) =>
    guests.filter(({ status }) => statuses.includes(status)).length
  const taken = count('seated', 'offered')
  const isFull = taken >= training.seats && startsAt > now && !training.draw
  await tx
    .updateTable('training.event')
    .set({
      taken,
      in_line: count('waiting', 'applied'),
      arrivals: guests.length,
      ...(isFull ? { status: 'full' as const } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** Doors are seen in a hall, minutes in a webinar. */
async function insertPresence(
  tx: Tx,
  { now, newId }: TrainingContext,
  { sittingId, startsAt, training }: Made,
  guests: readonly DemoGuest[],
): Promise<void> {
  const came = guests.filter(({ minutes }) => minutes > 0)
  if (came.length === 0) return
  const end = (minutes: number) => new Date(startsAt.getTime() + minutes * MINUTE_MS)
  if (training.kind === 'webinar') {
    const rows = came.map(({ learnerId, minutes }) => ({
      sitting_id: sittingId,
      learner_id: learnerId,
      source: 'demo' as const,
      during: `{[${startsAt.toISOString()},${end(minutes).toISOString()})}`,
      updated_at: now,
    }))
    await tx.insertInto('training.listening').values(rows).execute()
    return
  }
  const door = newId()
  const rows = came.flatMap(({ learnerId, bookingId, minutes }) =>
    (['in', 'out'] as const).map((kind) => ({
      id: newId(),
      sitting_id: sittingId,
      learner_id: learnerId,
      booking_id: bookingId,
      kind,
      origin: 'qr' as const,
      at: kind === 'in' ? startsAt : end(minutes),
      received_at: end(minutes),
      person_id: door,
      sent_by: door,
      demo: true,
    })),
  )
  await tx.insertInto('training.scan').values(rows).execute()
}

const ASKED = 6

async function insertMarks(
  tx: Tx,
  { now, newId }: TrainingContext,
  { id, training, endsAt }: Made,
  guests: readonly DemoGuest[],
  { edition, throwDice }: Around,
): Promise<void> {
  const lesson = MODULES.find((module) => module.id === training.module)
  const came = guests.filter(({ minutes }) => minutes > 0)
  if (!lesson || came.length === 0) return
  const bank = await keepBank(tx, training.module, settled(lesson.questions, edition), now)
  const rows = came.map(({ learnerId }) => {
    const marks = Math.min(ASKED, 3 + Math.floor(throwDice() * 4))
    return {
      id: newId(),
      learner_id: learnerId,
      module: training.module,
      bank,
      number: 1,
      asked: ASKED,
      pass_bps: 7000,
      event_id: id,
      begun_at: endsAt,
      handed_at: endsAt,
      marks,
      marks_bps: Math.floor((marks * 10_000) / ASKED),
    }
  })
  await tx.insertInto('training.quiz_attempt').values(rows).execute()
}
