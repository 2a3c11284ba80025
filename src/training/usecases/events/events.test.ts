import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { refusedWith } from '../../../../test/support/refused.ts'
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.ts'
import { auditSeats } from '../../../../test/support/seat-audit.ts'
import {
  aDraft,
  aGuest,
  aHall,
  anEvent,
  aViewer,
  messagesTo,
  officer,
  trainer,
  trainingContext,
} from '../../../../test/support/training.ts'
import type { EventDraft } from '../../rules/event-draft.ts'
import type { TrainingContext } from '../../services.ts'
import { bookingsOf } from '../../store/bookings.ts'
import { listEvents } from '../../store/event-list.ts'
import { findEvent } from '../../store/events.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { seatTasks } from '../../seat-tasks.ts'
import { bookSeat } from '../seats/book-seat.ts'
import { copyEvent } from './copy-event.ts'
import { createEvent } from './create-event.ts'
import { editEvent } from './edit-event.ts'
import { cancelEvent, closeEvent, openEvent, publishEvent } from './move-event.ts'
import { runEventClock } from './run-event-clock.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const office = (): TrainingContext => trainingContext(database.db)
/** Where everything that is there counts. */
const emptyOffice = async (): Promise<TrainingContext> => trainingContext((await freshDatabase()).db)

const day = aDraft().sittings[0]!
const workshop = (hallId: string, more: Partial<typeof day> = {}): EventDraft =>
  aDraft({ kind: 'workshop', sittings: [{ ...day, hallId, room: null, ...more }] })
const book = (context: TrainingContext, eventId: string, visitor = aGuest()) =>
  bookSeat(context, null, { eventId, needs: '', visitor })

/** What the queue would do, now. */
async function work(context: TrainingContext): Promise<string[]> {
  const { rows } = await sql<{ id: string; name: string; payload: unknown }>`
    select job.id::text, task.identifier as name, job.payload from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id order by job.id`.execute(context.db)
  const tasks = seatTasks(context as never)
  for (const { name, payload } of rows) await tasks[name]?.(context, payload)
  await sql`delete from graphile_worker._private_jobs`.execute(context.db)
  return rows.map(({ name }) => name)
}

describe('an event', () => {
  it('is made by a trainer, published by a second person, opened, held and closed', async () => {
    const context = office()
    const id = await createEvent(context, trainer, aDraft())
    await refusedWith('people.not-allowed', publishEvent(context, trainer, id))
    await publishEvent(context, officer, id)
    await refusedWith('training.not-open-yet', book(context, id))
    await openEvent(context, trainer, id)
    const { bookingId } = await bookSeat(context, null, {
      eventId: id,
      needs: 'wheelchair',
      visitor: aGuest(),
    })
    const during = { ...context, now: new Date('2026-12-12T05:00:00Z') }
    expect(await runEventClock(during)).toBe(1)
    expect(await runEventClock(during)).toBe(0)
    await refusedWith('training.booking-over', book(during, id))
    await refusedWith('training.wrong-moment', closeEvent(during, trainer, id))
    const after = { ...context, now: new Date('2026-12-12T12:00:00Z') }
    expect(await runEventClock(after)).toBe(1)
    await closeEvent(after, trainer, id)
    expect(await findEvent(context.db, id)).toMatchObject({ status: 'closed', publishedBy: officer.personId })
    expect(await work(context)).toContain('training.issue-certificates')
    // What she asked for has served its purpose.
    expect((await bookingsOf(context.db, id))[0]).toMatchObject({ id: bookingId, needs: '' })
  })

  it('needs four eyes: nobody publishes her own words, nor a draft that she changed last', async () => {
    const context = office()
    const [one, two] = [aViewer('state-director'), aViewer('state-director')]
    const id = await createEvent(context, one, aDraft())
    await refusedWith('people.second-person', publishEvent(context, one, id))
    await editEvent(context, two, id, aDraft({ seats: 5 }))
    await refusedWith('people.second-person', publishEvent(context, two, id))
    await publishEvent(context, one, id)
    expect(await findEvent(context.db, id)).toMatchObject({ status: 'published', seats: 5 })
  })

  it('stays inside the maker’s area', async () => {
    const context = office()
    await refusedWith('people.not-here', createEvent(context, trainer, aDraft({ district: 'surat' })))
    const id = await createEvent(context, officer, aDraft({ district: 'surat' }))
    await refusedWith('people.not-here', editEvent(context, trainer, id, aDraft()))
  })

  it('that was missed for days passes through its hours at once', async () => {
    const context = office()
    const id = await anEvent(context, {}, 'published')
    await runEventClock({ ...context, now: new Date('2026-12-20T00:00:00Z') })
    expect((await findEvent(context.db, id))?.status).toBe('held')
  })
})

describe('halls and trainers', () => {
  it('are kept from two events at once, in a sentence first and by the database where two hurry', async () => {
    const context = office()
    const hall = await aHall(context)
    await createEvent(context, officer, workshop(hall))
    expect(await refusedWith('training.hall-taken', createEvent(context, officer, workshop(hall)))).toBe(
      'sittings.0.hallId',
    )
    const meera = { personId: randomUUID(), shownName: 'Meera Shah' }
    const teaches = aDraft({ sittings: [{ ...day, trainers: [meera] }] })
    const both = await Promise.allSettled([1, 2].map(() => createEvent(context, officer, teaches)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const loser = both.find((one) => one.status === 'rejected')
    expect(String(loser?.reason)).toMatch(/Meera Shah teaches|has just taken/)
  })

  it('are free again when an event is called off, and two days may change places', async () => {
    const context = office()
    const hall = await aHall(context)
    const morning = { ...day, hallId: hall, room: null, endsAt: new Date('2026-12-12T07:00:00Z') }
    const later = {
      ...morning,
      startsAt: new Date('2026-12-12T08:00:00Z'),
      endsAt: new Date('2026-12-12T10:00:00Z'),
    }
    const id = await createEvent(context, officer, aDraft({ kind: 'workshop', sittings: [morning, later] }))
    const [a, b] = await sittingsOf(context.db, id)
    const swapped = [
      { ...later, id: a!.id },
      { ...morning, id: b!.id },
    ]
    await editEvent(context, officer, id, aDraft({ kind: 'workshop', sittings: swapped }))
    expect((await sittingsOf(context.db, id)).map((one) => one.id)).toEqual([b!.id, a!.id])
    await cancelEvent(context, officer, id, 'Rain')
    await createEvent(context, officer, workshop(hall))
  })
})

describe('guests', () => {
  it('are told once of new hours, and not of a change that a later one overtook', async () => {
    const context = office()
    const id = await anEvent(context, { seats: 1 })
    const guests = [aGuest(), aGuest()]
    for (const guest of guests) await book(context, id, guest)
    const sittingId = (await sittingsOf(context.db, id))[0]!.id
    const moved = (hours: number) =>
      aDraft({
        seats: 1,
        sittings: [{ ...day, id: sittingId, endsAt: new Date(day.endsAt.getTime() - hours * 3_600_000) }],
      })
    await editEvent(context, officer, id, moved(1))
    await editEvent(context, officer, id, moved(2))
    await editEvent(context, officer, id, { ...moved(2), level: 'deep' })
    expect(await findEvent(context.db, id)).toMatchObject({ revision: 2, level: 'deep' })
    await work(context)
    for (const { contact } of guests) {
      const told = await messagesTo(context, contact.value)
      expect(told.filter(({ template }) => template === 'training.event-changed')).toHaveLength(1)
    }
  })

  it('who wait get the chairs that are added, and nobody is unseated', async () => {
    const context = office()
    const id = await anEvent(context, { seats: 2 })
    for (let n = 0; n < 5; n += 1) await book(context, id)
    const sittingId = (await sittingsOf(context.db, id))[0]!.id
    const draft = (seats: number) => aDraft({ seats, sittings: [{ ...day, id: sittingId }] })
    await refusedWith('training.seats-taken', editEvent(context, officer, id, draft(1)))
    await editEvent(context, officer, id, draft(4))
    expect((await bookingsOf(context.db, id)).map(({ status }) => status)).toEqual([
      'seated',
      'seated',
      'offered',
      'offered',
      'waiting',
    ])
    expect(await auditSeats(context.db, id)).toEqual([])
    await refusedWith(
      'training.rules-fixed',
      editEvent(context, officer, id, { ...draft(4), entry: 'invitation' }),
    )
  })

  it('all hear why an event does not take place', async () => {
    const context = office()
    const id = await anEvent(context, { seats: 1 })
    const guests = [aGuest(), aGuest()]
    for (const guest of guests) await book(context, id, guest)
    expect(await refusedWith('training.reason-missing', cancelEvent(context, officer, id, ' '))).toBe(
      'because',
    )
    await cancelEvent(context, officer, id, 'The trainer is ill')
    await work(context)
    for (const { contact } of guests) {
      const told = await messagesTo(context, contact.value)
      const [notice, ...others] = told.filter(({ template }) => template === 'training.event-cancelled')
      expect(notice?.text).toContain('The trainer is ill')
      expect(others).toEqual([])
    }
    expect(await auditSeats(context.db, id)).toEqual([])
    await refusedWith('training.event-called-off', book(context, id))
  })
})

describe('a series', () => {
  it('is the same workshop in other cities; all copies or none, and a clash says which', async () => {
    const context = await emptyOffice()
    const hall = await aHall(context)
    const id = await createEvent(context, officer, workshop(hall))
    const next = (days: number) => {
      const shift = (at: Date) => new Date(at.getTime() + days * 86_400_000)
      return { ...day, hallId: hall, room: null, startsAt: shift(day.startsAt), endsAt: shift(day.endsAt) }
    }
    const clash = copyEvent(context, officer, id, null, [
      { district: 'surat', sittings: [next(1)] },
      { district: 'rajkot', sittings: [next(0)] },
    ])
    expect(await refusedWith('training.hall-taken', clash)).toBe('copies.1.sittings.0.hallId')
    expect((await listEvents(context.db, { limit: 10 })).total).toBe(1)
    const copies = await copyEvent(context, officer, id, null, [
      { district: 'surat', sittings: [next(1)] },
      { district: 'rajkot', sittings: [next(2)], seats: 9 },
    ])
    const { seriesId } = (await findEvent(context.db, id))!
    const { events } = await listEvents(context.db, { series: seriesId!, limit: 10 })
    expect(events.map((one) => [one.id, one.district, one.seats, one.status])).toEqual([
      [id, 'bharuch', 2, 'draft'],
      [copies[0], 'surat', 2, 'draft'],
      [copies[1], 'rajkot', 9, 'draft'],
    ])
  })
})

it('the calendar finds events by what somebody looks for', async () => {
  const context = await emptyOffice()
  const bharuch = await anEvent(context, {
    district: 'bharuch',
    languages: ['gu', 'hi'],
    sectors: ['textiles'],
  })
  const state = await anEvent(context, { district: null, level: 'deep' })
  const surat = await anEvent(context, { district: 'surat', partner: 'fieo' }, 'draft')
  const found = async (filter: object) => {
    const { events, total } = await listEvents(context.db, { limit: 10, ...filter })
    expect(total).toBe(events.length)
    return events.map(({ id }) => id).sort()
  }
  const ids = (...some: string[]) => some.sort()
  expect(await found({})).toEqual(ids(bharuch, state, surat))
  expect(await found({ statuses: ['open'] })).toEqual(ids(bharuch, state))
  expect(await found({ district: 'bharuch' })).toEqual(ids(bharuch, state))
  expect(await found({ language: 'hi' })).toEqual([bharuch])
  expect(await found({ sector: 'textiles' })).toEqual([bharuch])
  expect(await found({ level: 'deep' })).toEqual([state])
  expect(await found({ from: new Date('2026-12-12T11:30:00Z') })).toEqual([])
  expect(await found({ until: new Date('2026-12-12T04:30:00Z') })).toEqual([])
  expect(await found({ areas: [] })).toEqual([])
  expect(await found({ areas: [{ kind: 'partner', code: 'fieo' }] })).toEqual([surat])
  expect(await found({ areas: [{ kind: 'state', code: 'GJ' }] })).toHaveLength(3)
  expect(await found({ series: 'nonsense' })).toEqual([])
})
