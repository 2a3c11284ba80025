import { describe, expect, test } from 'vitest'
import { LANGS, say } from '#kernel/words.ts'
import { BREACH_GISTS, BREACH_NATURES_SHORT } from '../../words/breach.ts'
import {
  boardBy,
  canNotify,
  hoursLeft,
  isNearlyDue,
  LONGEST_CONTACT,
  missingIn,
  risksOf,
  type BreachTold,
  type NoticeCount,
} from './breach.ts'

const aware = new Date('2026-11-22T06:30:00Z')
const hours = (count: number): Date => new Date(aware.getTime() + count * 3_600_000)
const count = (more: Partial<NoticeCount> = {}): NoticeCount => ({
  affected: 4,
  account: 4,
  sent: 4,
  waiting: 0,
  failed: 0,
  simulated: 0,
  unreachable: 0,
  ...more,
})
const told: BreachTold = {
  nature: 'copied',
  place: 'backup',
  measures: ['closed'],
  contact: '1800 000 000',
  cause: 'A backup lay open',
  findings: 'Not known',
  remedy: 'Backups are sealed',
}

describe('the 72 hours of the Board', () => {
  test('run from the moment it became known', () => {
    expect(boardBy(aware).toISOString()).toBe('2026-11-25T06:30:00.000Z')
    expect([hours(0), hours(71.5), hours(72), hours(73)].map((at) => hoursLeft(aware, at))).toEqual([
      72, 0, 0, -1,
    ])
  })
})

test('administrators are warned in the last of the three days', () => {
  expect([hours(47), hours(48), hours(71), hours(72), hours(73)].map((at) => isNearlyDue(aware, at))).toEqual(
    [false, true, true, true, false],
  )
})

describe('a breach file', () => {
  test('is complete when all of rule 7(2)(b) is told and every notice has gone', () => {
    expect(missingIn(told, count())).toEqual([])
    expect(missingIn(told, count({ failed: 1, unreachable: 1 }))).toEqual([])
  })
  test('names each thing that is missing', () => {
    const all = ['nature', 'place', 'cause', 'findings', 'remedy', 'contact', 'measures']
    expect(missingIn({}, count())).toEqual(all)
    expect(missingIn({ ...told, measures: [] }, count({ waiting: 2 }))).toEqual([
      'measures',
      'notices on their way',
    ])
    expect(missingIn(told, count({ simulated: 4 }))[0]).toContain('simulated')
  })
  test('leads to messages only once people can be told what concerns them', () => {
    expect(canNotify(told)).toBe(true)
    for (const part of ['nature', 'place', 'measures', 'contact'] as const)
      expect(canNotify({ ...told, [part]: undefined } as BreachTold)).toBe(false)
  })
})

test('the gravest risk comes first', () => {
  expect(risksOf(['goods', 'contact', 'registrations', 'name'])).toEqual(['misuse', 'calls', 'known'])
  expect(risksOf(['consent'])).toEqual(['known'])
})

test('what goes out by SMS fits the 40 characters of a place in a registered text', () => {
  expect(LONGEST_CONTACT).toBe(40)
  for (const sentence of [...Object.values(BREACH_GISTS), ...Object.values(BREACH_NATURES_SHORT)])
    for (const lang of LANGS) expect(say(sentence, lang).length, say(sentence, lang)).toBeLessThanOrEqual(40)
})
