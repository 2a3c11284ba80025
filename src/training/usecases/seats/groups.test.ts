import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { insertFirm } from '#firms/store/firms.ts'
import { replaceMembers } from '#firms/store/members.ts'
import { insertContact, insertPerson } from '#people/store/persons.ts'
import { refusedWith } from '../../../../test/support/refused.ts'
import { freshDatabase } from '../../../../test/support/database.ts'
import { auditSeats } from '../../../../test/support/seat-audit.ts'
import { aGuest, anEvent, aViewer, messagesTo, trainingContext } from '../../../../test/support/training.ts'
import type { TrainingContext } from '../../services.ts'
import { bookingsOf } from '../../store/bookings.ts'
import { learnersByIds } from '../../store/learners.ts'
import { cancelBooking } from './answer-booking.ts'
import { bookGroup } from './book-group.ts'
import { bookSeat } from './book-seat.ts'

const NAMES = ['Hansaben', 'Kokilaben', 'Manjuben', 'Savitaben']

/** A co-operative with four members, its manager with a telephone, and the manager's number. */
async function aCooperative(context: TrainingContext) {
  const { db, vault, now } = context
  const [firmId, personId] = [randomUUID(), randomUUID()]
  const members = NAMES.map((name) => ({ id: randomUUID(), isNew: true, name, shareBps: 2500 }))
  const { contact } = aGuest()
  await db.transaction().execute(async (tx) => {
    await insertFirm(tx, vault, {
      id: firmId,
      name: 'Kutch Mahila Sangh',
      kind: 'co-operative',
      state: 'GJ',
      district: 'kachchh',
      cluster: null,
      pin: null,
      makes: ['embroidery'],
      sectors: ['textiles'],
      languages: ['gu'],
      mobile: null,
      origin: 'self',
      createdBy: personId,
      now,
    })
    await replaceMembers(tx, vault, firmId, members, now)
    await insertPerson(tx, personId, 'gu', now)
    await insertContact(tx, vault, randomUUID(), personId, contact, now)
  })
  const manager = aViewer(undefined, undefined, { personId, actsFor: firmId, seat: 'owner' })
  return { firmId, manager, memberIds: members.map(({ id }) => id), to: contact.value }
}

const told = async (context: TrainingContext, to: string) =>
  (await messagesTo(context, to)).map(({ template }) => template).sort()

test('a co-operative books all of its members or none, and its manager hears once', async () => {
  const context = trainingContext((await freshDatabase()).db)
  const { firmId, manager, memberIds, to } = await aCooperative(context)
  const [small, large] = [await anEvent(context, { seats: 3 }), await anEvent(context, { seats: 4 })]
  const all = { firmId, memberIds, mode: 'all', needs: '' } as const
  await refusedWith('training.group-does-not-fit', bookGroup(context, manager, { ...all, eventId: small }))
  expect(await bookingsOf(context.db, small)).toEqual([])
  const booked = await bookGroup(context, manager, { ...all, eventId: large })
  expect(booked).toMatchObject({ seated: 4, waiting: 0, left: 0, already: 0 })
  expect(await bookGroup(context, manager, { ...all, eventId: large })).toMatchObject({
    seated: 0,
    already: 4,
  })
  expect(await told(context, to)).toEqual(['training.group-booked'])
  const bookings = await bookingsOf(context.db, large)
  const learners = await learnersByIds(
    context.db,
    context.vault,
    bookings.map(({ learnerId }) => learnerId),
  )
  expect([...learners.values()].map(({ name }) => name).sort()).toEqual(NAMES)
})

test('as many as fit sit in the order chosen, the rest wait; an offer to one of them reaches the manager', async () => {
  const context = trainingContext((await freshDatabase()).db)
  const { firmId, manager, memberIds, to } = await aCooperative(context)
  const eventId = await anEvent(context, { seats: 3 })
  await bookSeat(context, null, { eventId, needs: '', visitor: aGuest() })
  const request = { eventId, firmId, memberIds, mode: 'as-many-as-fit', needs: '' } as const
  expect(await bookGroup(context, manager, request)).toMatchObject({ seated: 2, waiting: 2, left: 0 })
  const hers = (await bookingsOf(context.db, eventId)).find(({ way }) => way === 'group')
  await cancelBooking(context, { viewer: manager }, hers!.id)
  expect((await bookingsOf(context.db, eventId)).map(({ status }) => status)).toEqual([
    'seated',
    'cancelled',
    'seated',
    'offered',
    'waiting',
  ])
  expect(await told(context, to)).toEqual(['training.group-booked', 'training.seat-offered'])
  expect(await auditSeats(context.db, eventId)).toEqual([])
})

test('nobody books for another co-operative, or for who is no member of it', async () => {
  const context = trainingContext((await freshDatabase()).db)
  const [one, two] = [await aCooperative(context), await aCooperative(context)]
  const eventId = await anEvent(context, { seats: 9 })
  const request = { eventId, mode: 'all', needs: '' } as const
  const foreign = { ...request, firmId: one.firmId, memberIds: one.memberIds }
  await refusedWith('people.not-here', bookGroup(context, two.manager, foreign))
  const stolen = { ...request, firmId: two.firmId, memberIds: one.memberIds }
  await refusedWith('training.not-a-member', bookGroup(context, two.manager, stolen))
  const nobody = { ...request, firmId: two.firmId, memberIds: [] }
  await refusedWith('training.nobody-chosen', bookGroup(context, two.manager, nobody))
})
