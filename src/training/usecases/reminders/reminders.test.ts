/** Reminders and news of what was handed out, with a clock that the test moves. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/support/database.ts'
import {
  aGuest,
  anEvent,
  aViewer,
  messagesTo,
  officer,
  trainingContext,
} from '../../../../test/support/training.ts'
import type { PlannedReminder } from '../../rules/reminders.ts'
import type { TrainingContext } from '../../services.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { addMaterial } from '../materials/add-material.ts'
import { tellMaterials } from '../materials/tell-materials.ts'
import { cancelEvent } from '../events/move-event.ts'
import { bookSeat } from '../seats/book-seat.ts'
import { cancelBooking } from '../seats/answer-booking.ts'
import { planReminders } from './plan-reminders.ts'
import { remind } from './remind.ts'

let db: Awaited<ReturnType<typeof freshDatabase>>['db']
let close: () => Promise<void>
beforeEach(async () => {
  const database = await freshDatabase()
  db = database.db
  close = database.close
})
afterEach(() => close())

/** The event of these tests begins on 12 December at ten in India. */
const BEGIN = '2026-12-12T04:30:00.000Z'
const at = (instant: string): TrainingContext => trainingContext(db, new Date(instant))

const jobs = async () => {
  const rows = await db
    .selectFrom('graphile_worker.jobs' as never)
    .selectAll()
    .execute()
  return (rows as unknown as { task_identifier: string; run_at: Date; key: string }[])
    .filter(({ task_identifier: task }) => task === 'training.remind')
    .map(({ run_at: runAt }) => runAt.toISOString())
    .sort()
}

async function booked(context: TrainingContext, eventId: string, name: string) {
  const guest = aGuest(name)
  const { bookingId } = await bookSeat(context, null, { eventId, needs: '', visitor: guest })
  return { bookingId, to: guest.contact.value }
}

async function planned(eventId: string, kind: PlannedReminder['kind']): Promise<PlannedReminder> {
  const [sitting] = await sittingsOf(db, eventId)
  return { sittingId: sitting!.id, kind, startsAt: sitting!.startsAt.toISOString() }
}

const heard = async (to: string, template: string) =>
  (await messagesTo({ db }, to)).filter((message) => message.template === template)

test('both reminders are put into the queue once, however often the clock strikes', async () => {
  await anEvent(at('2026-11-22T06:30:00Z'))
  expect(await planReminders(at('2026-12-10T04:30:00Z'))).toBe(1)
  expect(await planReminders(at('2026-12-10T04:40:00Z'))).toBe(1)
  expect(await planReminders(at('2026-12-11T04:20:00Z'))).toBe(2)
  expect(await jobs()).toEqual(['2026-12-11T04:30:00.000Z', '2026-12-12T02:30:00.000Z'])
})

test('who has a seat is reminded once, in her language; who waits or gave back is not', async () => {
  const context = at('2026-11-22T06:30:00Z')
  const eventId = await anEvent(context)
  const [seated, gone, waiting] = [
    await booked(context, eventId, 'Jayaben'),
    await booked(context, eventId, 'Kanta'),
    await booked(context, eventId, 'Manju'),
  ]
  const job = await planned(eventId, 'day-before')
  const then = at('2026-12-11T04:30:00Z')
  expect(await remind(then, job)).toBe(2)
  expect(await remind(then, job)).toBe(2)
  const [message, ...more] = await heard(seated.to, 'training.day-before')
  expect(more).toEqual([])
  expect(message).toMatchObject({ lang: 'gu' })
  expect(message!.text).toContain('વિદેશ પહેલું પાર્સલ')
  expect(message!.text).toContain('https://dhow.example/gu/training/seat/')
  expect(await heard(waiting.to, 'training.day-before')).toEqual([])
  await cancelBooking(at('2026-12-11T06:00:00Z'), { viewer: officer }, gone.bookingId)
  await remind(at('2026-12-12T02:30:00Z'), await planned(eventId, 'two-hours'))
  expect(await heard(gone.to, 'training.two-hours-before')).toEqual([])
  expect(await heard(seated.to, 'training.two-hours-before')).toHaveLength(1)
})

test('nobody is rung in the quiet, after it began, of a day that was moved, or of what was called off', async () => {
  const context = at('2026-11-22T06:30:00Z')
  const eventId = await anEvent(context)
  await booked(context, eventId, 'Jayaben')
  const job = await planned(eventId, 'day-before')
  // Half past ten in the evening in India.
  expect(await remind(at('2026-12-11T17:00:00Z'), job)).toBe(0)
  expect(await remind(at('2026-12-12T02:30:00Z'), job)).toBe(0)
  expect(await remind(at(BEGIN), await planned(eventId, 'two-hours'))).toBe(0)
  expect(await remind(at('2026-12-11T04:30:00Z'), { ...job, startsAt: '2026-12-13T04:30:00.000Z' })).toBe(0)
  await cancelEvent(at('2026-12-01T06:30:00Z'), officer, eventId, 'Rain')
  expect(await remind(at('2026-12-11T04:30:00Z'), job)).toBe(0)
})

test('what is handed out on one day is told in one message to who had a seat', async () => {
  const context = at('2026-11-22T06:30:00Z')
  const eventId = await anEvent(context)
  const { to } = await booked(context, eventId, 'Jayaben')
  const files = { record: () => Promise.reject(new Error('no file is sent here')) }
  const hand = (kind: 'recording' | 'slides', url: string) =>
    addMaterial(at('2026-12-12T12:00:00Z'), files, officer, {
      eventId,
      kind,
      title: kind,
      url,
      file: undefined,
      audience: 'learners',
    })
  await hand('recording', 'https://video.example/1')
  await hand('slides', 'https://slides.example/1')
  await expect(hand('slides', 'javascript:alert(1)')).rejects.toMatchObject({
    refusal: { code: 'training.material-unclear' },
  })
  const later = at('2026-12-12T12:40:00Z')
  await tellMaterials(later, eventId)
  await tellMaterials(later, eventId)
  const messages = await heard(to, 'training.materials-ready')
  expect(messages).toHaveLength(1)
  expect(messages[0]!.text).toContain('રેકોર્ડિંગ, સ્લાઇડ')
})

test('an officer of another district hands nothing out', async () => {
  const eventId = await anEvent(at('2026-11-22T06:30:00Z'))
  const elsewhere = aViewer('district-officer', { kind: 'district', code: 'kachchh' })
  const material = { eventId, kind: 'link', title: 'x', url: 'https://x.example', file: undefined } as const
  const files = { record: () => Promise.reject(new Error('no file is sent here')) }
  await expect(
    addMaterial(at('2026-12-12T12:00:00Z'), files, elsewhere, { ...material, audience: 'learners' }),
  ).rejects.toMatchObject({ refusal: { code: 'people.not-here' } })
})
