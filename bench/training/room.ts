/** What a bench of seats needs: events, people, and the counting afterwards. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Db } from '#platform/database.ts'
import { setStatus } from '#training/store/event-rows.ts'
import type { TrainingContext } from '#training/services.ts'
import { createEvent } from '#training/usecases/events/create-event.ts'
import type { Visitor } from '#training/usecases/seats/book-seat.ts'

const officer: Viewer = {
  personId: randomUUID(),
  sessionId: randomUUID(),
  name: 'bench',
  lang: 'en',
  csrf: '',
  grants: [
    { role: 'state-director', area: { kind: 'state', code: 'GJ' }, from: day('2026-01-01'), to: null },
  ],
  actsFor: null,
  seat: null,
  limits: [],
  seatTo: null,
}

const title = { en: 'First parcel abroad', hi: 'विदेश को पहला पार्सल', gu: 'વિદેશ પહેલું પાર્સલ' }
const HOUR_MS = 3_600_000

/** A webinar three weeks ahead that is open for booking. */
export async function openEvent(context: TrainingContext, seats: number, waitlist: number): Promise<string> {
  const startsAt = new Date(context.now.getTime() + 21 * 24 * HOUR_MS)
  const id = await createEvent(context, officer, {
    kind: 'webinar',
    title,
    about: {},
    languages: ['gu'],
    level: 'first',
    sectors: [],
    modules: [],
    state: 'GJ',
    district: null,
    cluster: null,
    partner: null,
    seats,
    entry: 'open',
    allocation: 'arrival',
    waitlist,
    acceptMinutes: 1440,
    passAttendanceBps: 8000,
    passMarksBps: null,
    quiz: null,
    seriesId: null,
    sittings: [
      {
        startsAt,
        endsAt: new Date(startsAt.getTime() + 6 * HOUR_MS),
        hallId: null,
        room: { provider: 'link', url: 'https://meet.example/first-parcel' },
        trainers: [],
      },
    ],
  })
  await context.db.transaction().execute((tx) => setStatus(tx, id, { status: 'open' }, context.now))
  return id
}

/** The nth of so many people, each with a number of her own. */
export const visitor = (n: number): Visitor => ({
  name: `Jayaben ${n}`,
  contact: { kind: 'phone', value: `+9198${String(10_000_000 + n)}` },
  lang: 'gu',
  district: 'bharuch',
})

export type Counted = Readonly<{
  seated: number
  waiting: number
  oversold: number
  twice: number
  gaps: number
}>

/** From the rows themselves: chairs given beyond those there are, people booked twice, numbers of arrival left out. */
export async function countSeats(db: Db, events: readonly string[]): Promise<Counted> {
  const { rows } = await sql<Record<keyof Counted, bigint>>`
    with one as (
      select event.id, event.seats,
        count(*) filter (where booking.status in ('seated', 'offered')) as seated,
        count(*) filter (where booking.status = 'waiting') as waiting,
        count(*) - count(distinct learner_id) as twice,
        max(arrival) - count(distinct arrival) as gaps
      from training.event join training.booking on booking.event_id = event.id
      where event.id = any(${[...events]}::uuid[]) group by event.id)
    select coalesce(sum(seated), 0)::bigint as seated, coalesce(sum(waiting), 0)::bigint as waiting,
      coalesce(sum(greatest(seated - seats, 0)), 0)::bigint as oversold,
      coalesce(sum(twice), 0)::bigint as twice, coalesce(sum(gaps), 0)::bigint as gaps from one`.execute(db)
  const row = rows[0]!
  const keys = ['seated', 'waiting', 'oversold', 'twice', 'gaps'] as const
  return Object.fromEntries(keys.map((key) => [key, Number(row[key])])) as Counted
}
