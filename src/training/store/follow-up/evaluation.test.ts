/** The cohort page's figures on a real database, where what is true was planted. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '#platform/database.ts'
import { freshDatabase } from '../../../../test/support/database.ts'
import { trainingContext, NOON } from '../../../../test/support/training.ts'
import { aSeat, aTraining } from '../../../../test/support/attendance.ts'
import { findEvent } from '../events.ts'
import { recordMinutes } from '../../usecases/attendance/record-minutes.ts'
import { askFeedback } from '../../usecases/follow-up/ask-feedback.ts'
import { messagesTo } from '../../../../test/support/training.ts'
import { evaluated } from './evaluation.ts'
import { keepRungs } from './rungs.ts'

let db: Db
let close: () => Promise<void>
beforeAll(async () => {
  const database = await freshDatabase()
  db = database.db
  close = database.close
})
afterAll(() => close())

const here = () => ({ ...trainingContext(db), at: () => ({ db, now: NOON, newId: randomUUID }) })
const DAY_MS = 86_400_000
const BEGIN = new Date(NOON.getTime() - 100 * DAY_MS)
const ago = (days: number) => new Date(NOON.getTime() - days * DAY_MS)

/** A firm on its rung since long, and one rung higher since 80 days ago where it climbed. */
async function aFirmOn(rung: number, climbs: boolean, more: { district?: string; known?: boolean } = {}) {
  const id = randomUUID()
  const { district = 'bharuch', known = true } = more
  const since = climbs ? ago(80) : ago(300)
  await sql`insert into firms.firm (id, name, name_key, name_key_version, search_text, kind, state, district, sectors, rung,
      rungs, rung_since, origin, created_at, updated_at)
    values (${id}, ${id}, ${id}, 1, '', 'firm', 'GJ', ${district}, '{textiles}', ${climbs ? rung + 1 : rung}, 12, ${since},
      'import', ${ago(400)}, ${ago(400)})`.execute(db)
  if (climbs && known)
    await sql`insert into training.rung_seen values (${id}, ${ago(300)}, ${rung}, 'iec', ${ago(90)})`.execute(
      db,
    )
  return id
}

const aWebinar = () => aTraining(here(), { starts: [BEGIN], kind: 'webinar', status: 'closed' })

/** Somebody of this firm with a seat; she was there unless she stayed away. */
async function comes(
  made: Awaited<ReturnType<typeof aWebinar>>,
  firmId: string,
  there = true,
  status: 'seated' | 'waiting' = 'seated',
) {
  const { eventId, sittingId } = made
  const { learnerId, bookingId } = await aSeat(here(), eventId, { status })
  await db.updateTable('training.learner').set({ firm_id: firmId }).where('id', '=', learnerId).execute()
  const spans = [{ from: BEGIN, to: new Date(BEGIN.getTime() + 3_600_000) }]
  if (there) await recordMinutes(here(), { sittingId, learnerId, source: 'demo', spans })
  return bookingId
}

const times = <T>(count: number, make: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)))

test('what was planted is found: half of those who came climbed, a fifth of those who are like them', async () => {
  const made = await aWebinar()
  // 10 of 20 that came climbed; 20 of 100 that did not. Others are of another district, another rung, or came before.
  for (const firm of await times(20, (at) => aFirmOn(3, at < 10))) await comes(made, firm)
  await times(100, (at) => aFirmOn(3, at < 20))
  await times(20, () => aFirmOn(3, true, { district: 'kachchh' }))
  await times(20, () => aFirmOn(7, true))
  const before = await aTraining(here(), { starts: [ago(200)], kind: 'webinar', status: 'closed' })
  for (const firm of await times(10, () => aFirmOn(3, true))) await comes(before, firm, false)
  // These climbed before anybody looked: on which rung they stood is not known.
  const event = (await findEvent(db, made.eventId))!
  await comes(made, await aFirmOn(3, true, { known: false }))
  const cohort = await evaluated(db, [event], event.id, NOON)
  expect([cohort.people, cohort.firms, cohort.without, cohort.way]).toEqual([21, 21, 1, 'beside'])
  const [month, quarter, half] = cohort.horizons
  expect(month!.compared!.ours).toMatchObject({ count: 20, hits: 10 })
  expect(month!.compared!.others).toMatchObject({ count: 100, hits: 20 })
  // Newcombe, method 10, for 10/20 against 20/100: worked out by hand.
  expect([month!.compared!.low, month!.compared!.high].map((value) => value.toFixed(3))).toEqual([
    '0.081',
    '0.511',
  ])
  expect(month!.steps).toEqual([10, 10, 0, 0])
  expect(quarter!.compared!.difference).toBeCloseTo(0.3)
  expect(half).toMatchObject({ steps: undefined, compared: undefined })
  expect(half!.due).toEqual(new Date(event.lastAt!.getTime() + 180 * DAY_MS))
  expect(await evaluated(db, [event], event.id, NOON)).toEqual(cohort)
})

test('after a draw those drawn in stand against those drawn out, whoever came', async () => {
  const made = await aWebinar()
  await db
    .updateTable('training.event')
    .set({ allocation: 'lottery', lottery_at: ago(120), lottery_seed: 's' })
    .where('id', '=', made.eventId)
    .execute()
  for (const [at, firm] of (await times(40, (at) => aFirmOn(5, at % 2 === 0))).entries()) {
    // Drawn-in ones that climb: 12 of 20; drawn-out ones: 8 of 20. Of those drawn in half stayed away.
    const drawnIn = at % 2 === 0 ? at < 24 : at >= 24
    const booking = await comes(made, firm, drawnIn && at % 4 < 2, drawnIn ? 'seated' : 'waiting')
    await db
      .updateTable('training.booking')
      .set({ draw: at + 1 })
      .where('id', '=', booking)
      .execute()
    await db
      .insertInto('training.booking_step')
      .values({
        booking_id: booking,
        seq: 1,
        status: drawnIn ? 'seated' : 'waiting',
        at: ago(120),
        because: drawnIn ? 'drawn-in' : 'drawn-out',
      })
      .execute()
  }
  const event = (await findEvent(db, made.eventId))!
  const { way, horizons } = await evaluated(db, [event], event.id, NOON)
  expect(way).toBe('drawn')
  expect(horizons[0]!.compared!.ours).toMatchObject({ count: 20, hits: 12 })
  expect(horizons[0]!.compared!.others).toMatchObject({ count: 20, hits: 8 })
  expect(horizons[0]!.compared!.low).toBeLessThan(0)
})

test('a firm that was at two cities of a series counts once, with the first', async () => {
  const [first, second] = [await aWebinar(), await aWebinar()]
  await db
    .updateTable('training.event')
    .set({ first_at: ago(99) })
    .where('id', '=', second.eventId)
    .execute()
  for (const firm of await times(5, () => aFirmOn(1, false))) {
    await comes(first, firm)
    await comes(second, firm)
  }
  const events = await Promise.all(
    [second, first].map(async ({ eventId }) => (await findEvent(db, eventId))!),
  )
  expect((await evaluated(db, events, 'series', NOON)).firms).toBe(5)
})

test('rungs are kept once for each step, however often the night looks', async () => {
  const id = await aFirmOn(2, false)
  expect(await keepRungs(db, NOON)).toBeGreaterThan(0)
  expect(await keepRungs(db, NOON)).toBe(0)
  await db.updateTable('firms.firm').set({ rung: 4, rung_since: NOON }).where('id', '=', id).execute()
  expect(await keepRungs(db, new Date(NOON.getTime() + DAY_MS))).toBe(1)
  const rows = await db
    .selectFrom('training.rung_seen')
    .select('rung')
    .where('firm_id', '=', id)
    .orderBy('since')
    .execute()
  expect(rows.map(({ rung }) => rung)).toEqual([2, 4])
})

test('who was there is asked once how it was; who stayed away is not asked, nor anybody at night', async () => {
  const starts = [new Date(NOON.getTime() - 5 * 3_600_000)]
  const made = await aTraining(here(), { starts, kind: 'webinar', status: 'held' })
  const mobiles = ['+919811111111', '+919822222222'] as const
  for (const [at, mobile] of mobiles.entries()) {
    const { learnerId } = await aSeat(here(), made.eventId, { mobile })
    const spans = [{ from: starts[0]!, to: new Date(starts[0]!.getTime() + 3_600_000) }]
    if (at === 0) await recordMinutes(here(), { sittingId: made.sittingId, learnerId, source: 'demo', spans })
  }
  expect(await askFeedback({ ...here(), now: new Date('2026-11-22T17:00:00Z') })).toBe(0)
  await askFeedback(here())
  await askFeedback(here())
  const [came, away] = await Promise.all(mobiles.map((mobile) => messagesTo({ db }, mobile)))
  expect(came!.map(({ text }) => text)).toEqual([expect.stringMatching(/training\/seat\/[\w-]+\/feedback$/)])
  expect(away).toEqual([])
})
