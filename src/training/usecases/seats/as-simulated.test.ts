/** The use cases on a real PostgreSQL do what the simulation says, act by act. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refused } from '#kernel/refusal.ts'
import { auditSeats } from '../../../../test/support/seat-audit.ts'
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.ts'
import { aDraft, aGuest, anEvent, officer, trainingContext } from '../../../../test/support/training.ts'
import type { TrainingContext } from '../../services.ts'
import { scheduleFrom, START, type Act, type Schedule } from '../../simulation/schedule.ts'
import { seedOf } from '../../simulation/random.ts'
import { commit, decide, pass, RULES, worldOf, type World } from '../../simulation/world.ts'
import { bookingsOf } from '../../store/bookings.ts'
import { findEvent } from '../../store/events.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { editEvent } from '../events/edit-event.ts'
import { cancelEvent, openEvent } from '../events/move-event.ts'
import { runEventClock } from '../events/run-event-clock.ts'
import { acceptOffer, cancelBooking, declineOffer } from './answer-booking.ts'
import { bookSeat } from './book-seat.ts'
import { bookWalkIn } from './book-walk-in.ts'
import { inviteLearners } from './invite-learners.ts'
import { lapseOffers } from './lapse-offers.ts'

const SCHEDULES = 8

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const HOUR_MS = 3_600_000

/** Groups and draws have tests of their own: their learners and their order come from elsewhere. */
const comparable = ({ event, acts }: Schedule): Schedule => ({
  event: { ...event, allocation: 'arrival' },
  acts: acts.filter((act) => act.do !== 'group' && act.do !== 'draw'),
})

function simulate(world: World, act: Act): void {
  if (act.do === 'wait') return pass(world, act.minutes)
  for (;;) {
    const decision = decide(world, RULES, act)
    if (!decision) return
    commit(world, decision)
    if (act.do !== 'lapse') return
  }
}

async function perform(
  context: TrainingContext,
  eventId: string,
  guests: ReturnType<typeof aGuest>[],
  act: Act,
) {
  const by = { viewer: officer }
  const nth = async (n: number) => {
    const bookings = await bookingsOf(context.db, eventId)
    return bookings.length > 0 ? bookings[n % bookings.length]!.id : undefined
  }
  const answer = { cancel: cancelBooking, accept: acceptOffer, decline: declineOffer }
  switch (act.do) {
    case 'book':
      return bookSeat(context, null, { eventId, needs: '', visitor: guests[act.learner]! })
    case 'walk-in':
      return bookWalkIn(context, officer, { eventId, needs: '', ...guests[act.learner]! })
    case 'invite':
      return inviteLearners(context, officer, eventId, [guests[act.learner]!])
    case 'cancel':
    case 'accept':
    case 'decline': {
      const id = await nth(act.nth)
      return id && answer[act.do](context, by, id)
    }
    case 'lapse':
      return lapseOffers(context)
    case 'open':
      return openEvent(context, officer, eventId)
    case 'call-off':
      return cancelEvent(context, officer, eventId, 'The trainer is ill')
    case 'seats':
      return editEvent(context, officer, eventId, await draftWith(context, eventId, act.seats))
    default:
      return runEventClock(context)
  }
}

async function draftWith(context: TrainingContext, eventId: string, seats: number) {
  const event = (await findEvent(context.db, eventId))!
  const sittings = (await sittingsOf(context.db, eventId)).map(({ hall, trainers, room, ...sitting }) => ({
    ...sitting,
    room,
    hallId: hall?.id ?? null,
    trainers: trainers.map(({ personId, name }) => ({ personId, shownName: name })),
  }))
  return { ...event, seats, sittings }
}

test.each(Array.from({ length: SCHEDULES }, (_, n) => n))('schedule %i', async (n) => {
  const { db } = database
  const { event, acts } = comparable(scheduleFrom(seedOf(20_261_122, n)))
  const world = worldOf(event, START)
  const context = trainingContext(db, START)
  const firstAt = event.firstAt!
  const sitting = {
    ...aDraft().sittings[0]!,
    startsAt: firstAt,
    endsAt: new Date(firstAt.getTime() + 7 * HOUR_MS),
  }
  const { seats: chairs, waitlist, entry, acceptMinutes } = event
  const eventId = await anEvent(
    context,
    { seats: chairs, waitlist, entry, acceptMinutes, sittings: [sitting] },
    event.status,
  )
  const guests = Array.from({ length: 14 }, () => aGuest())
  for (const act of acts) {
    simulate(world, act)
    await perform({ ...context, now: world.now }, eventId, guests, act).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error
    })
    const told = `after ${JSON.stringify(act)}`
    const bookings = await bookingsOf(db, eventId)
    expect(
      bookings.map(({ status, answerBy }) => [status, answerBy]),
      told,
    ).toEqual(world.rows.map(({ status, answerBy }) => [status, answerBy]))
    const { status, seats, taken, inLine, arrivals } = (await findEvent(db, eventId))!
    expect({ status, seats, taken, inLine, arrivals }, told).toEqual({
      status: world.event.status,
      seats: world.event.seats,
      taken: world.event.taken,
      inLine: world.event.inLine,
      arrivals: world.event.arrivals,
    })
  }
  expect(await auditSeats(db, eventId)).toEqual([])
})
