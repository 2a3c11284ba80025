import { describe, expect, test } from 'vitest'
import { aDraft } from '../../../test/support/training.ts'
import { clashesOf, type Occupied } from './clashes.ts'
import { checkDraft, isMoved, type SittingDraft } from './event-draft.ts'

const HALL = '11111111-1111-4111-8111-111111111111'
const sitting = (from: string, until: string, more: Partial<SittingDraft> = {}): SittingDraft => ({
  startsAt: new Date(`2026-12-12T${from}:00Z`),
  endsAt: new Date(`2026-12-12T${until}:00Z`),
  hallId: HALL,
  room: null,
  trainers: [{ personId: 'meera', shownName: 'Meera Shah' }],
  ...more,
})
const taken = (from: string, until: string, more: Partial<Occupied> = {}): Occupied => ({
  title: { en: 'Photographs', hi: 'तस्वीरें', gu: 'ફોટા' },
  startsAt: new Date(`2026-12-12T${from}:00Z`),
  endsAt: new Date(`2026-12-12T${until}:00Z`),
  hallId: HALL,
  trainers: [],
  ...more,
})
const clashes = (sittings: readonly SittingDraft[], occupied: readonly Occupied[], seats = 30) =>
  clashesOf({
    sittings,
    seats,
    occupied,
    halls: new Map([[HALL, { name: 'Town Hall', seats: 60 }]]),
    when: (at, lang) => `${lang} ${at.toISOString().slice(11, 16)}`,
  })

describe('a clash', () => {
  test('of a hall names the other event and its hours in each language, beside the day it is about', () => {
    const [clash, ...others] = clashes(
      [sitting('04:30', '07:30'), sitting('08:00', '11:30')],
      [taken('09:00', '10:00')],
    )
    expect(others).toEqual([])
    expect(clash).toMatchObject({ code: 'training.hall-taken', kind: 'conflict', field: 'sittings.1.hallId' })
    expect(clash!.sentence.en).toBe('Town Hall is taken by “Photographs” on en 09:00 until en 10:00.')
    expect(clash!.sentence.gu).toContain('“ફોટા”')
  })
  test('of a trainer names her, in another hall too', () => {
    const [clash] = clashes(
      [sitting('04:30', '07:30')],
      [taken('06:00', '09:00', { hallId: null, trainers: ['meera'] })],
    )
    expect(clash).toMatchObject({ code: 'training.trainer-busy', field: 'sittings.0.trainers' })
    expect(clash!.sentence.en).toContain('Meera Shah teaches “Photographs”')
  })
  test('is none where one ends when the other begins', () => {
    expect(clashes([sitting('04:30', '07:30')], [taken('07:30', '09:00'), taken('02:00', '04:30')])).toEqual(
      [],
    )
  })
  test('is a hall with fewer chairs than seats, or one that nobody knows', () => {
    expect(clashes([sitting('04:30', '07:30')], [], 61)[0]).toMatchObject({ code: 'training.hall-too-small' })
    expect(clashes([sitting('04:30', '07:30', { hallId: 'none' })], [])[0]).toMatchObject({
      code: 'training.hall-unknown',
    })
  })
})

describe('a draft', () => {
  const fault = (more: Parameters<typeof aDraft>[0]) => {
    const answer = checkDraft(aDraft(more))
    return answer.ok ? undefined : [answer.refusal.code, answer.refusal.field]
  }
  const day = aDraft().sittings[0]!
  test('that is whole passes', () => expect(fault({})).toBeUndefined())
  test.each([
    [{ title: { en: 'A', hi: 'अ', gu: ' ' } }, 'training.title-missing', 'title.gu'],
    [{ seats: 0 }, 'training.seats-wrong', 'seats'],
    [{ seats: 2.5 }, 'training.seats-wrong', 'seats'],
    [{ acceptMinutes: 4 }, 'training.number-wrong', 'acceptMinutes'],
    [{ passMarksBps: 10_001 }, 'training.number-wrong', 'passMarksBps'],
    [{ sittings: [] }, 'training.sitting-missing', 'sittings'],
    [{ sittings: [{ ...day, endsAt: day.startsAt }] }, 'training.ends-before-begin', 'sittings.0.endsAt'],
    [{ sittings: [{ ...day, endsAt: new Date(NaN) }] }, 'training.ends-before-begin', 'sittings.0.endsAt'],
    [{ sittings: [day, day] }, 'training.sittings-overlap', 'sittings'],
    [{ sittings: [{ ...day, room: null }] }, 'training.place-missing', 'sittings.0.room'],
    [{ kind: 'workshop' as const }, 'training.place-missing', 'sittings.0.hallId'],
    [
      { sittings: [{ ...day, room: { provider: 'link' as const, url: 'http://meet.example' } }] },
      'training.link-not-secure',
      'sittings.0.room',
    ],
  ])('%# is refused beside its field', (more, code, field) => expect(fault(more)).toEqual([code, field]))
  test('has moved where hours or place are others, and not where only a trainer is', () => {
    const taught = { ...day, trainers: [{ personId: 'x', shownName: 'X' }] }
    const later = { ...day, endsAt: new Date(day.endsAt.getTime() + 60_000) }
    expect(isMoved([day], [day])).toBe(false)
    expect(isMoved([day], [taught])).toBe(false)
    expect(isMoved([day], [later])).toBe(true)
    expect(isMoved([day], [{ ...day, room: { provider: 'link', url: 'https://meet.example/2' } }])).toBe(true)
    expect(isMoved([day, later], [later, day])).toBe(false)
  })
})
