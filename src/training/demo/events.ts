/** The events, their days and halls. Every hall says in its name that it is made up. */
import { DISTRICTS } from '#firms/words/districts.ts'
import type { Tx } from '#platform/database.ts'
import { MODULES } from '../curriculum/index.ts'
import type { TrainingContext } from '../services.ts'
import { commitTo } from '../store/lottery.ts'
import type { DemoTraining } from './programme.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** Half past ten in India for a hall, half past six in the evening for a webinar: minutes after midnight UTC. */
const BEGINS = { workshop: 300, session: 300, webinar: 780 } as const
const LASTS = { workshop: 300, session: 120, webinar: 90 } as const

export type Made = Readonly<{
  id: string
  training: DemoTraining
  district: string | null
  sittingId: string
  startsAt: Date
  endsAt: Date
  /** It was held, and everything is known of it. */
  over: boolean
}>

export async function insertDemoHalls(
  { db, now, newId }: TrainingContext,
  districts: readonly string[],
): Promise<Map<string, string>> {
  const halls = districts.map((district) => ({
    id: newId(),
    district,
    name: `Demo Hall (${DISTRICTS[district as keyof typeof DISTRICTS]?.en ?? district})`,
    address: '',
    state: 'GJ',
    seats: 60,
    accessibility: ['step-free', 'accessible-toilet'],
    demo: true,
    created_at: now,
  }))
  await db.insertInto('training.hall').values(halls).execute()
  return new Map(halls.map(({ id, district }) => [district, id]))
}

type Around = Readonly<{
  training: DemoTraining
  districts: readonly string[]
  halls: ReadonlyMap<string, string>
  seriesId: string
}>

/** The days of one event; its people follow. */
export async function insertTraining(
  tx: Tx,
  context: TrainingContext,
  { training, districts, halls, seriesId }: Around,
): Promise<Made> {
  const { now, newId, vault } = context
  const [id, sittingId] = [newId(), newId()]
  const startsAt = new Date(
    Math.floor(now.getTime() / DAY_MS + training.inDays) * DAY_MS + BEGINS[training.kind] * MINUTE_MS,
  )
  const endsAt = new Date(startsAt.getTime() + LASTS[training.kind] * MINUTE_MS)
  const district = training.district === null ? null : districts[training.district % districts.length]!
  const over = endsAt <= now
  const made = { id, training, district, sittingId, startsAt, endsAt, over }
  await tx
    .insertInto('training.event')
    .values({
      ...rowOf(made, now),
      series_id: training.series ? seriesId : null,
      lottery_commitment: training.draw ? commitTo(vault, id) : null,
    })
    .execute()
  const hall = district ? (halls.get(district) ?? null) : null
  const online = hall === null
  await tx
    .insertInto('training.sitting')
    .values({
      id: sittingId,
      event_id: id,
      starts_at: startsAt,
      ends_at: endsAt,
      hall_id: hall,
      room_provider: online ? 'link' : null,
      room_url: online ? 'https://meet.example/demonstration' : null,
      live: !training.cancelled,
    })
    .execute()
  await tx
    .insertInto('training.teaching')
    .values({
      sitting_id: sittingId,
      person_id: newId(),
      shown_name: `Demo Trainer ${(Math.abs(training.inDays) % 6) + 1}`,
      during: `[${startsAt.toISOString()},${endsAt.toISOString()})`,
      live: !training.cancelled,
    })
    .execute()
  return made
}

function rowOf({ id, training, district, startsAt, endsAt, over }: Made, now: Date) {
  const lesson = MODULES.find((module) => module.id === training.module)
  const sector = training.module.startsWith('sector-') ? [training.module.slice('sector-'.length)] : []
  const status = training.cancelled ? 'cancelled' : over ? (training.report ? 'closed' : 'held') : 'open'
  return {
    id,
    kind: training.kind,
    title: JSON.stringify(lesson?.title ?? { en: training.module }),
    about: '{}',
    languages: training.kind === 'webinar' ? ['gu', 'hi'] : ['gu'],
    level: training.inDays % 3 === 0 ? ('next' as const) : ('first' as const),
    sectors: sector,
    modules: [training.module],
    state: 'GJ',
    district,
    seats: training.seats,
    allocation: training.draw ? ('lottery' as const) : ('arrival' as const),
    pass_attendance_bps: 8000,
    pass_marks_bps: training.quiz ? 7000 : null,
    quiz: training.quiz ? training.module : null,
    status: status as 'open',
    cancelled_because: training.cancelled ? 'Demonstration: the hall is being repaired.' : null,
    demo: true,
    created_at: new Date(Math.min(now.getTime(), startsAt.getTime()) - 30 * DAY_MS),
    updated_at: now,
    first_at: startsAt,
    last_at: endsAt,
  }
}
