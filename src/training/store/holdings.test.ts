import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { About } from '#people/holder.ts'
import { insertContact, insertPerson } from '#people/store/persons.ts'
import { runClock } from '#people/store/privacy/clocks.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { auditSeats } from '../../../test/support/seat-audit.ts'
import { aDraft, aGuest, anEvent, aViewer, trainingContext } from '../../../test/support/training.ts'
import { bookSeat } from '../usecases/seats/book-seat.ts'
import { releaseSeats } from '../usecases/seats/release-seats.ts'
import { bookingsOf } from './bookings.ts'
import { findEvent } from './events.ts'
import { seatsHolder } from './holdings.ts'
import { keepLessonDone } from './learning.ts'
import { learningHolder } from './learning-holdings.ts'
import { learnersByIds, learnersOfPerson } from './learners.ts'
import { sittingsOf } from './sittings.ts'

async function somebody() {
  const context = trainingContext((await freshDatabase()).db)
  const { db, vault, now } = context
  const guest = aGuest('Jayaben Parmar')
  const personId = randomUUID()
  await db.transaction().execute(async (tx) => {
    await insertPerson(tx, personId, 'gu', now)
    await insertContact(tx, vault, randomUUID(), personId, guest.contact, now)
  })
  const viewer = aViewer(undefined, undefined, { personId, name: guest.name })
  const about: About = { personId, contacts: [guest.contact], owns: [], ownsAlone: [] }
  return { context, guest, viewer, about }
}

test('everything held about her is told: also what she booked as a stranger and where she teaches', async () => {
  const { context, guest, viewer, about } = await somebody()
  const { db, vault } = context
  const trainers = [{ personId: viewer.personId, shownName: 'Jayaben' }]
  const teaches = aDraft({ sittings: [{ ...aDraft().sittings[0]!, trainers }] })
  const [one, two] = [await anEvent(context), await anEvent(context, teaches)]
  await bookSeat(context, null, { eventId: one, needs: 'ramp', visitor: guest })
  await bookSeat(context, null, { eventId: two, needs: '', visitor: aGuest() })
  const told = await seatsHolder.tell!({ db, vault }, about)
  expect(told.map(({ key, rows }) => [key, rows.length])).toEqual([
    ['learner', 1],
    ['bookings', 1],
    ['teaching', 1],
  ])
  expect(told[0]!.rows[0]).toMatchObject({ name: 'Jayaben Parmar', contact: guest.contact.value })
  expect(told[1]!.rows[0]).toMatchObject({ needs: 'ramp', event: { en: 'First parcel abroad' } })
  for (const { columns, rows } of told)
    for (const row of rows) expect(Object.keys(columns).filter((key) => !(key in row))).toEqual([])
})

test('erased, her name and number go, the number of seats stays, and a seat to come goes to the next', async () => {
  const { context, guest, viewer, about } = await somebody()
  const { db, vault, now } = context
  const eventId = await anEvent(context, { seats: 1 })
  await bookSeat(context, viewer, { eventId, needs: 'ramp' })
  await bookSeat(context, null, { eventId, needs: '', visitor: aGuest() })
  await db.transaction().execute((tx) => seatsHolder.forget!({ tx, vault, now }, about))
  const [hers] = await bookingsOf(db, eventId)
  const learner = (await learnersByIds(db, vault, [hers!.learnerId])).get(hers!.learnerId)
  expect(learner).toMatchObject({ name: '', contact: null, personId: null, firmId: null })
  expect(hers!.needs).toBe('')
  const dump = JSON.stringify(await db.selectFrom('training.learner').selectAll().execute())
  expect(dump).not.toContain(guest.contact.value)
  await releaseSeats(context, { learnerIds: [hers!.learnerId] })
  await releaseSeats(context, { learnerIds: [hers!.learnerId] })
  expect((await bookingsOf(db, eventId)).map(({ status }) => status)).toEqual(['cancelled', 'offered'])
  expect(await findEvent(db, eventId)).toMatchObject({ taken: 1, arrivals: 2 })
  expect(await auditSeats(db, eventId)).toEqual([])
  // The same number may come again, as somebody new.
  const again = await bookSeat(context, null, { eventId, needs: '', visitor: guest })
  expect(again.again).toBe(false)
  expect(await seatsHolder.tell!({ db, vault }, { ...about, contacts: [] })).toEqual([])
})

test('what she learned as a stranger is told to her, and goes with her', async () => {
  const { context, guest, about } = await somebody()
  const { db, vault, now } = context
  const eventId = await anEvent(context)
  await bookSeat(context, null, { eventId, needs: '', visitor: guest })
  const [hers] = await bookingsOf(db, eventId)
  const { learnerId } = hers!
  await db
    .transaction()
    .execute((tx) => keepLessonDone(tx, { learnerId, module: 'coding', firmId: null, now }))
  const lessons = async () =>
    (await learningHolder.tell!({ db, vault }, about)).find(({ key }) => key === 'lessons')!.rows
  expect(await lessons()).toMatchObject([{ module: 'coding' }])
  await db.transaction().execute((tx) => learningHolder.forget!({ tx, vault, now }, about))
  expect(await lessons()).toEqual([])
})

test('a number that somebody only wrote down as hers brings her nobody else’s seats', async () => {
  const { context, viewer } = await somebody()
  const { db, vault, newId } = context
  const [one, two] = [await anEvent(context), await anEvent(context)]
  await bookSeat(context, viewer, { eventId: one, needs: '' })
  const neighbour = aGuest()
  await db
    .transaction()
    .execute((tx) => insertContact(tx, vault, newId(), viewer.personId, neighbour.contact, null))
  await bookSeat(context, null, { eventId: two, needs: '', visitor: neighbour })
  const [seat] = await bookingsOf(db, two)
  expect(await learnersOfPerson(db, viewer.personId)).not.toContain(seat!.learnerId)
})

test('a stranger’s number is kept for two years after her last seat, her name with her certificate', async () => {
  const { context, guest } = await somebody()
  const { db, now } = context
  const eventId = await anEvent(context)
  await bookSeat(context, null, { eventId, needs: '', visitor: guest })
  const [clock] = seatsHolder.clocks!
  const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
  expect(await runClock(db, clock!, days(729))).toBe(0)
  expect(await runClock(db, clock!, days(731))).toBe(1)
  const [row] = await db.selectFrom('training.learner').selectAll().execute()
  expect(row).toMatchObject({ contact_sealed: null, contact_index: null, channel: null })
  expect(await sittingsOf(db, eventId)).toHaveLength(1)
})
