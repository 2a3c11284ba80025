import { expect, test } from 'vitest'
import { deedsOf, type DeskEvent } from './desk-deeds.ts'

const NOON = new Date('2026-11-22T06:30:00Z')
const DAY_MS = 86_400_000
const sitting = (days: number, inHall = true) => ({
  startsAt: new Date(NOON.getTime() + days * DAY_MS),
  endsAt: new Date(NOON.getTime() + days * DAY_MS + 3_600_000),
  inHall,
})
const event = (status: DeskEvent['status'], days: number, more: Partial<DeskEvent> = {}): DeskEvent => ({
  status,
  allocation: 'arrival',
  drawn: false,
  inLine: 0,
  lastAt: new Date(NOON.getTime() + days * DAY_MS + 3_600_000),
  sittings: [sitting(days)],
  openContests: 0,
  reported: false,
  ...more,
})

test.each([
  ['a draft waits for another officer', event('draft', 9), ['finish']],
  ['a published one is opened', event('published', 9), ['open']],
  ['one that is open needs nothing', event('open', 9), []],
  ['a draw is due once somebody applied', event('open', 9, { allocation: 'lottery', inLine: 3 }), ['draw']],
  ['a draw that nobody applied for is not', event('open', 9, { allocation: 'lottery' }), []],
  ['a hall of today', event('running', 0), ['checkIn', 'attendance']],
  ['a webinar of today', event('running', 0, { sittings: [sitting(0, false)] }), ['lead', 'attendance']],
  ['held: closed, then reported', event('held', -1), ['close', 'report']],
  ['nobody closes over a contest', event('held', -1, { openContests: 2 }), ['contests', 'report']],
  ['closed and reported: done', event('closed', -3, { reported: true }), []],
  ['after thirty days there is something to see', event('closed', -40, { reported: true }), ['cohort']],
  ['what was called off needs nothing', event('cancelled', 0), []],
] as const)('%s', (_name, given, deeds) => {
  expect(deedsOf(given, NOON)).toEqual(deeds)
})
