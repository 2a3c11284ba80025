import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusedWith } from '../../../../test/support/refused.ts'
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.ts'
import {
  aGuest,
  anEvent,
  aViewer,
  messagesTo,
  officer,
  trainer,
  trainingContext,
} from '../../../../test/support/training.ts'
import type { TrainingContext } from '../../services.ts'
import { bookingsOf, stepsOf } from '../../store/bookings.ts'
import { findEvent } from '../../store/events.ts'
import { acceptOffer, cancelBooking, declineOffer } from './answer-booking.ts'
import { bookSeat } from './book-seat.ts'
import { bookWalkIn } from './book-walk-in.ts'
import { drawLottery, sha256 } from './draw-lottery.ts'
import { inviteLearners } from './invite-learners.ts'
import { lapseOffers } from './lapse-offers.ts'
import { drawOrder } from '../../rules/lottery.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const office = (now?: Date): TrainingContext => trainingContext(database.db, now)

const book = (context: TrainingContext, eventId: string, guest = aGuest(), key?: string) =>
  bookSeat(context, null, { eventId, needs: '', visitor: guest, ...(key ? { key } : {}) })

describe('a seat', () => {
  it('is given to the first, then people wait in the order they came, and each is told once', async () => {
    const context = office()
    const eventId = await anEvent(context, { seats: 2 })
    const guests = [aGuest(), aGuest(), aGuest(), aGuest()]
    const booked = []
    for (const guest of guests) booked.push(await book(context, eventId, guest))
    expect(booked.map(({ status, place }) => [status, place])).toEqual([
      ['seated', null],
      ['seated', null],
      ['waiting', 1],
      ['waiting', 2],
    ])
    expect(await findEvent(context.db, eventId)).toMatchObject({
      status: 'full',
      taken: 2,
      inLine: 2,
      arrivals: 4,
    })
    const told = await messagesTo(context, guests[3]!.contact.value)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ template: 'training.seat-waiting', lang: 'gu', channel: 'whatsapp' })
    expect(told[0]!.text).toContain(`https://dhow.example/gu/training/seat/${booked[3]!.secret}`)
  })

  it('is hers once, however often she taps, and a stranger with her number learns nothing', async () => {
    const context = office()
    const eventId = await anEvent(context)
    const guest = aGuest()
    const first = await book(context, eventId, guest, 'key-1')
    const repeated = await book(context, eventId, guest, 'key-1')
    const again = await book(context, eventId, { ...guest, name: 'Somebody else' })
    expect(repeated).toEqual(first)
    expect(first).toMatchObject({ again: false, status: 'seated' })
    expect(again).toMatchObject({ bookingId: first.bookingId, again: true, secret: null })
    expect(await bookingsOf(context.db, eventId)).toHaveLength(1)
    expect(await messagesTo(context, guest.contact.value)).toHaveLength(1)
  })

  it('given up goes to the next in line as an offer, and to nobody else', async () => {
    const context = office()
    const eventId = await anEvent(context, { seats: 1 })
    const [a, b, c] = [aGuest(), aGuest(), aGuest()]
    const seated = await book(context, eventId, a)
    const next = await book(context, eventId, b)
    await book(context, eventId, c)
    await cancelBooking(context, { secret: seated.secret! }, seated.bookingId)
    const after = await bookingsOf(context.db, eventId)
    expect(after.map(({ status }) => status)).toEqual(['cancelled', 'offered', 'waiting'])
    expect((await messagesTo(context, b.contact.value)).map(({ template }) => template).sort()).toEqual([
      'training.seat-offered',
      'training.seat-waiting',
    ])
    expect(await messagesTo(context, c.contact.value)).toHaveLength(1)
    expect(await messagesTo(context, a.contact.value)).toHaveLength(1)
    await acceptOffer(context, { secret: next.secret! }, next.bookingId)
    expect(await findEvent(context.db, eventId)).toMatchObject({ taken: 1, inLine: 1, status: 'full' })
    expect((await stepsOf(context.db, next.bookingId)).map(({ status }) => status)).toEqual([
      'waiting',
      'offered',
      'seated',
    ])
  })

  it('that nobody answers for goes on when its time is over, and says so', async () => {
    const context = office()
    const eventId = await anEvent(context, { seats: 1, acceptMinutes: 60 })
    const [a, b, c] = [aGuest(), aGuest(), aGuest()]
    const seated = await book(context, eventId, a)
    const late = await book(context, eventId, b)
    await book(context, eventId, c)
    await cancelBooking(context, { secret: seated.secret! }, seated.bookingId)
    const before = { ...context, now: new Date(context.now.getTime() + 59 * 60_000) }
    await lapseOffers(before)
    expect((await bookingsOf(context.db, eventId))[1]!.status).toBe('offered')
    const after = { ...context, now: new Date(context.now.getTime() + 60 * 60_000) }
    await refusedWith('training.offer-over', acceptOffer(after, { secret: late.secret! }, late.bookingId))
    expect(await lapseOffers(after)).toBeGreaterThan(0)
    expect(await lapseOffers(after)).toBe(0)
    const statuses = (await bookingsOf(context.db, eventId)).map(({ status }) => status)
    expect(statuses).toEqual(['cancelled', 'lapsed', 'offered'])
    expect((await messagesTo(context, b.contact.value))[0]!.template).toBe('training.seat-lapsed')
  })

  it('offered at night is told in the morning, and its time begins then', async () => {
    const night = office(new Date('2026-11-22T17:30:00Z'))
    const eventId = await anEvent(night, { seats: 1, acceptMinutes: 60 })
    const [a, b] = [aGuest(), aGuest()]
    const seated = await book(night, eventId, a)
    await book(night, eventId, b)
    await cancelBooking(night, { secret: seated.secret! }, seated.bookingId)
    const offered = (await bookingsOf(night.db, eventId))[1]!
    expect(offered.answerBy).toEqual(new Date('2026-11-23T03:30:00Z'))
    expect(await messagesTo(night, b.contact.value)).toHaveLength(1)
  })

  it('declined goes to the next in line', async () => {
    const context = office()
    const eventId = await anEvent(context, { seats: 1 })
    const seated = await book(context, eventId)
    const second = await book(context, eventId)
    await book(context, eventId)
    await cancelBooking(context, { secret: seated.secret! }, seated.bookingId)
    await declineOffer(context, { secret: second.secret! }, second.bookingId)
    const statuses = (await bookingsOf(context.db, eventId)).map(({ status }) => status)
    expect(statuses).toEqual(['cancelled', 'declined', 'offered'])
  })

  it('of somebody else is not hers to give up', async () => {
    const context = office()
    const eventId = await anEvent(context)
    const [one, two] = [await book(context, eventId), await book(context, eventId)]
    await refusedWith(
      'training.booking-missing',
      cancelBooking(context, { secret: two.secret! }, one.bookingId),
    )
    await refusedWith('people.not-allowed', cancelBooking(context, { viewer: aViewer() }, one.bookingId))
    const elsewhere = aViewer('district-officer', { kind: 'district', code: 'surat' })
    await refusedWith('people.not-here', cancelBooking(context, { viewer: elsewhere }, one.bookingId))
    await cancelBooking(context, { viewer: trainer }, one.bookingId)
    expect((await bookingsOf(context.db, eventId))[0]!.status).toBe('cancelled')
  })
})

describe('at the door', () => {
  it('a free chair is given while the event runs, even to who only waited', async () => {
    const context = office()
    const eventId = await anEvent(context, { seats: 1 })
    const [a, b] = [aGuest(), aGuest()]
    const seated = await book(context, eventId, a)
    await book(context, eventId, b)
    const inside = { ...context, now: new Date('2026-12-12T04:45:00Z') }
    const at = { eventId, needs: '', ...b }
    await refusedWith('training.hall-full', bookWalkIn(inside, trainer, at))
    await cancelBooking(inside, { viewer: trainer }, seated.bookingId).catch(() => undefined)
    expect(await bookWalkIn(inside, trainer, at)).toMatchObject({ status: 'seated' })
    await refusedWith('people.not-allowed', bookWalkIn(inside, aViewer(), at))
  })

  it('two people without telephone are two people', async () => {
    const context = office()
    const eventId = await anEvent(context)
    const at = { eventId, name: 'Kantaben', contact: null, lang: 'gu', district: null, needs: '' } as const
    await bookWalkIn(context, officer, at)
    await bookWalkIn(context, officer, at)
    expect(await bookingsOf(context.db, eventId)).toHaveLength(2)
  })
})

describe('an invitation', () => {
  it('keeps no seat: who says yes first sits, others wait, and strangers cannot book', async () => {
    const context = office()
    const eventId = await anEvent(context, { seats: 1, entry: 'invitation' })
    const [a, b] = [aGuest(), aGuest()]
    expect(await inviteLearners(context, officer, eventId, [a, b, a])).toEqual({ invited: 2, already: 1 })
    await refusedWith('training.by-invitation', book(context, eventId))
    expect(await book(context, eventId, b)).toMatchObject({ status: 'seated' })
    expect(await book(context, eventId, a)).toMatchObject({ status: 'waiting', place: 1 })
  })
})

describe('a draw', () => {
  it('is held once, by a seed that was promised, and anybody can work it out again', async () => {
    const context = office()
    const eventId = await anEvent(context, { seats: 3, allocation: 'lottery' })
    for (let n = 0; n < 8; n += 1) expect((await book(context, eventId)).status).toBe('applied')
    const promised = (await findEvent(context.db, eventId))!
    expect(promised).toMatchObject({ status: 'open', taken: 0, inLine: 8, lotterySeed: null })
    const { seed, drawnIn, drawnOut } = await drawLottery(context, officer, eventId)
    expect([drawnIn, drawnOut]).toEqual([3, 5])
    expect(sha256(seed)).toBe(promised.lotteryCommitment)
    const bookings = await bookingsOf(context.db, eventId)
    const byDraw = [...bookings].sort((x, y) => x.draw! - y.draw!)
    expect(byDraw.map(({ arrival }) => arrival)).toEqual(drawOrder(seed, [1, 2, 3, 4, 5, 6, 7, 8], sha256))
    expect(byDraw.map(({ status }) => status)).toEqual([
      ...Array(3).fill('seated'),
      ...Array(5).fill('waiting'),
    ])
    await refusedWith('training.drawn-already', drawLottery(context, officer, eventId))
    await cancelBooking(context, { viewer: officer }, byDraw[0]!.id)
    expect((await bookingsOf(context.db, eventId, { statuses: ['offered'] })).map(({ id }) => id)).toEqual([
      byDraw[3]!.id,
    ])
  })
})
