import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { loadDemo, removeDemo } from '#firms/demo/load.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { auditSeats } from '../../../test/support/seat-audit.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { trainingContext } from '../../../test/support/training.ts'
import { drawOrder } from '../rules/lottery.ts'
import { armsOf } from '../store/bookings.ts'
import { eventsByIds, type Event } from '../store/events.ts'
import { evaluated } from '../store/follow-up/evaluation.ts'
import { feedbackOf } from '../store/follow-up/feedback.ts'
import { createHash } from 'node:crypto'
import { loadDemoTraining } from './load.ts'
import { removeDemoTraining } from './remove.ts'

const FIRMS = 3000
let database: Awaited<ReturnType<typeof freshDatabase>>
let context: ReturnType<typeof trainingContext>
let events: Event[]

beforeAll(async () => {
  database = await freshDatabase()
  context = trainingContext(database.db)
  const edition = (await tradeBook()).edition(day('2026-11-22'))
  await loadDemo(context, edition, FIRMS)
  await loadDemoTraining(context, edition)
  expect(await loadDemoTraining(context, edition)).toBe(0)
  const ids = await database.db.selectFrom('training.event').select('id').execute()
  events = [
    ...(
      await eventsByIds(
        database.db,
        ids.map(({ id }) => id),
      )
    ).values(),
  ]
})
afterAll(() => database.close())

test('about forty trainings, behind and ahead, in halls and on the screen, all marked', () => {
  expect(events.length).toBeGreaterThanOrEqual(38)
  expect(events.every(({ demo }) => demo)).toBe(true)
  const ahead = events.filter(({ firstAt }) => firstAt! > context.now)
  expect(ahead.length).toBeGreaterThan(10)
  expect(new Set(events.map(({ kind }) => kind)).size).toBe(3)
  expect(new Set(events.map(({ district }) => district)).size).toBeGreaterThan(6)
})

test('seats add up in every one of them, and the draw can be worked out again by anybody', async () => {
  for (const { id } of events) await auditSeats(database.db, id)
  const drawn = events.find(({ lotteryAt }) => lotteryAt !== null)!
  const arms = await armsOf(database.db, drawn.id)
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const arrivals = arms.map(({ arrival }) => arrival)
  expect(drawOrder(drawn.lotterySeed!, arrivals, sha256)).toEqual(arrivals)
})

test('certificates say that they are a demonstration, feedback is there, and nobody is written to', async () => {
  const certificates = await database.db.selectFrom('training.certificate').select('demo').execute()
  expect(certificates.length).toBeGreaterThan(20)
  expect(certificates.every(({ demo }) => demo)).toBe(true)
  const listing = events.find(({ seriesId }) => seriesId !== null)!
  expect((await feedbackOf(database.db, context.vault, listing.id)).tallies).toHaveLength(5)
  expect(await database.db.selectFrom('platform.outbox_message').selectAll().execute()).toEqual([])
})

test('the series has a cohort that is compared', async () => {
  const cities = events.filter(({ seriesId }) => seriesId !== null)
  const cohort = await evaluated(database.db, cities, 'series', context.now)
  expect(cohort.firms).toBeGreaterThan(80)
  expect(cohort.horizons[0]!.compared).toBeDefined()
})

test('all of it goes without a trace, the firms after it', async () => {
  expect(await removeDemoTraining(context)).toBe(events.length)
  for (const table of [
    'event',
    'learner',
    'booking',
    'hall',
    'series',
    'certificate',
    'feedback',
    'scan',
  ] as const)
    expect(await database.db.selectFrom(`training.${table}`).selectAll().execute()).toEqual([])
  expect(await removeDemo(context)).toBe(FIRMS)
  expect(await database.db.selectFrom('training.rung_seen').selectAll().execute()).toEqual([])
})
