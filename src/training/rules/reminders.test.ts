import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { speakingTime } from './quiet-hours.ts'
import { reminderAt, reminderUntil, remindersOf, REMINDER_KINDS } from './reminders.ts'

const inIndia = (text: string) => new Date(`${text}+05:30`)
const said = (at: Date) => new Date(at.getTime() + 19_800_000).toISOString().slice(0, 16)

describe('a reminder', () => {
  test.each([
    // A workshop in the morning: the day before at the same hour, and two hours before.
    ['2026-12-03T10:30', 'day-before', '2026-12-02T10:30'],
    ['2026-12-03T10:30', 'two-hours', '2026-12-03T08:30'],
    // Two hours before nine is quiet: at eight, an hour before.
    ['2026-12-03T09:00', 'two-hours', '2026-12-03T08:00'],
    // Before half past seven nobody may be rung: on the evening before.
    ['2026-12-03T07:30', 'two-hours', '2026-12-02T20:30'],
    ['2026-12-03T07:30', 'day-before', '2026-12-02T08:00'],
    // A webinar at ten in the evening.
    ['2026-12-03T22:00', 'day-before', '2026-12-03T08:00'],
    ['2026-12-03T22:00', 'two-hours', '2026-12-03T20:00'],
  ] as const)('of what begins at %s, %s, goes out at %s', (starts, kind, expected) => {
    expect(said(reminderAt(kind, inIndia(starts)))).toBe(expected)
  })

  test('never rings in the quiet, never comes when it is too late to set out, and the first comes before the second', () => {
    const minutes = fc.integer({ min: 0, max: 14 * 1440 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const startsAt = new Date(inIndia('2026-12-01T00:00').getTime() + minute * 60_000)
        const [first, second] = REMINDER_KINDS.map((kind) => reminderAt(kind, startsAt))
        for (const at of [first!, second!]) {
          expect(speakingTime(at)).toEqual(at)
          expect(startsAt.getTime() - at.getTime()).toBeGreaterThanOrEqual(30 * 60_000)
        }
        expect(first!.getTime()).toBeLessThanOrEqual(second!.getTime())
      }),
    )
  })

  test('of a second day that follows on the first comes once', () => {
    const days = ['2026-12-03T10:30', '2026-12-04T10:30', '2026-12-10T10:30'].map((at) => ({
      startsAt: inIndia(at),
    }))
    expect(remindersOf(days).map(({ sitting, kind }) => [days.indexOf(sitting), kind])).toEqual([
      [0, 'day-before'],
      [0, 'two-hours'],
      [1, 'two-hours'],
      [2, 'day-before'],
      [2, 'two-hours'],
    ])
  })

  test('of the day before is not sent once the second one is due', () => {
    const startsAt = inIndia('2026-12-03T10:30')
    expect(said(reminderUntil('day-before', startsAt))).toBe('2026-12-03T08:30')
    expect(reminderUntil('two-hours', startsAt)).toEqual(startsAt)
  })
})
