import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { Refused } from '#kernel/refusal.ts'
import { insertContact, insertPerson } from '#people/store/persons.ts'
import { vaultOf } from '#people/vault.ts'
import { auditSeats } from '../../../../test/support/seat-audit.ts'
import { freshDatabase } from '../../../../test/support/database.ts'
import { testKeyring } from '../../../../test/support/keyring.ts'
import {
  aGuest,
  anEvent,
  aViewer,
  messagesTo,
  officer,
  trainingContext,
} from '../../../../test/support/training.ts'
import { bookingsOf } from '../../store/bookings.ts'
import { learnerIdsOf, learnerOf } from '../../store/learners.ts'
import { acceptOffer, cancelBooking } from './answer-booking.ts'
import { bookSeat } from './book-seat.ts'
import { joinLearner } from './join-learner.ts'
import { lapseOffers } from './lapse-offers.ts'

const settled = (work: Promise<unknown>[]) =>
  Promise.all(
    work.map((one) =>
      one.catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error
      }),
    ),
  )

test('forty people and their double taps at once: twenty chairs, each person once, in order of arrival', async () => {
  const { db } = await freshDatabase()
  const context = trainingContext(db)
  const eventId = await anEvent(context, { seats: 20 })
  const guests = Array.from({ length: 40 }, () => aGuest())
  const taps = [...guests, ...guests.slice(0, 10)]
  await settled(taps.map((visitor) => bookSeat(context, null, { eventId, needs: '', visitor })))
  const bookings = await bookingsOf(db, eventId)
  expect(bookings.map(({ status }) => status)).toEqual([
    ...Array(20).fill('seated'),
    ...Array(20).fill('waiting'),
  ])
  expect(await auditSeats(db, eventId)).toEqual([])
})

test('bookings, cancellations, acceptances and the minute’s job all at once never break the count', async () => {
  const { db } = await freshDatabase()
  const context = trainingContext(db)
  const eventId = await anEvent(context, { seats: 5, acceptMinutes: 5 })
  for (let n = 0; n < 20; n += 1) await bookSeat(context, null, { eventId, needs: '', visitor: aGuest() })
  for (let round = 0; round < 3; round += 1) {
    const later = { ...context, now: new Date(context.now.getTime() + round * 6 * 60_000) }
    const bookings = await bookingsOf(db, eventId)
    await settled([
      ...bookings.slice(0, 6).map(({ id }) => cancelBooking(later, { viewer: officer }, id)),
      ...bookings.slice(0, 6).map(({ id }) => cancelBooking(later, { viewer: officer }, id)),
      ...bookings.map(({ id }) => acceptOffer(later, { viewer: officer }, id)),
      lapseOffers(later),
      lapseOffers(later),
      ...Array.from({ length: 6 }, () => bookSeat(later, null, { eventId, needs: '', visitor: aGuest() })),
    ])
    expect(await auditSeats(db, eventId), `round ${round}`).toEqual([])
  }
})

test('two give up at once: two different people get an offer, and one message each', async () => {
  const { db } = await freshDatabase()
  const context = trainingContext(db)
  const eventId = await anEvent(context, { seats: 2 })
  const waiting = [aGuest(), aGuest()]
  const seated = [aGuest(), aGuest()]
  for (const visitor of [...seated, ...waiting])
    await bookSeat(context, null, { eventId, needs: '', visitor })
  const bookings = await bookingsOf(db, eventId)
  const twice = [0, 1, 0, 1].map((n) => cancelBooking(context, { viewer: officer }, bookings[n]!.id))
  await settled(twice)
  expect((await bookingsOf(db, eventId)).map(({ status }) => status)).toEqual([
    'cancelled',
    'cancelled',
    'offered',
    'offered',
  ])
  for (const { contact } of waiting)
    expect((await messagesTo(context, contact.value)).map(({ template }) => template).sort()).toEqual([
      'training.seat-offered',
      'training.seat-waiting',
    ])
})

test('one key from two servers at once is one booking with one answer', async () => {
  const { db } = await freshDatabase()
  const context = trainingContext(db)
  const eventId = await anEvent(context)
  const visitor = aGuest()
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => bookSeat(context, null, { eventId, needs: '', visitor, key: 'a-key' })),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await bookingsOf(db, eventId)).toHaveLength(1)
})

async function aMember(context: ReturnType<typeof trainingContext>, value: string) {
  const personId = randomUUID()
  const vault = vaultOf(testKeyring)
  await context.db.transaction().execute(async (tx) => {
    await insertPerson(tx, personId, 'gu', context.now)
    await insertContact(tx, vault, randomUUID(), personId, { kind: 'phone', value }, context.now)
  })
  return aViewer(undefined, undefined, { personId })
}

test('what she booked as a stranger is hers after she signs in, and the better of two bookings stays', async () => {
  const { db } = await freshDatabase()
  const context = trainingContext(db)
  const [one, two] = [await anEvent(context, { seats: 1 }), await anEvent(context, { seats: 1 })]
  const guest = aGuest()
  const other = aGuest()
  const stranger = await bookSeat(context, null, { eventId: one, needs: '', visitor: guest })
  await bookSeat(context, null, { eventId: two, needs: '', visitor: other })
  await bookSeat(context, null, { eventId: two, needs: '', visitor: guest })
  // An account of her own, which did not know that number when she first booked with it.
  const viewer = await aMember(context, aGuest().contact.value)
  await bookSeat(context, viewer, { eventId: one, needs: '' })
  await db.transaction().execute(async (tx) => {
    await insertContact(tx, context.vault, randomUUID(), viewer.personId, guest.contact, context.now)
  })
  const learner = await joinLearner(context, viewer)
  expect(await joinLearner(context, viewer)).toBe(learner)
  expect((await learnerOf(db, context.vault, viewer))?.id).toBe(learner)
  expect(await learnerIdsOf(db, learner!)).toHaveLength(2)
  const first = await bookingsOf(db, one)
  expect(first.map(({ id, status }) => [id === stranger.bookingId, status])).toEqual([
    [true, 'seated'],
    [false, 'cancelled'],
  ])
  expect(first.every(({ learnerId }) => learnerId === learner)).toBe(true)
  for (const eventId of [one, two]) expect(await auditSeats(db, eventId)).toEqual([])
})

test('ten tabs of a new person make one learner', async () => {
  const { db } = await freshDatabase()
  const context = trainingContext(db)
  const guest = aGuest()
  const viewer = await aMember(context, guest.contact.value)
  const events = await Promise.all(Array.from({ length: 5 }, () => anEvent(context)))
  await bookSeat(context, null, { eventId: events[0]!, needs: '', visitor: guest })
  await settled([...events, ...events].map((eventId) => bookSeat(context, viewer, { eventId, needs: '' })))
  const learners = await db.selectFrom('training.learner').select(['id', 'person_id']).execute()
  expect(learners).toHaveLength(1)
  expect(learners[0]!.person_id).toBe(viewer.personId)
  for (const eventId of events) expect(await bookingsOf(db, eventId)).toHaveLength(1)
})
