import { describe, expect, test } from 'vitest'
import { AUTHORISATION } from '#people/rules/authorisation.ts'
import { EVENT_MOVES, EVENT_STATUSES, moveOf, statusByClock, type EventStatus } from './event-states.ts'

/** Written down a second time, by hand: what the programme's office says may happen. */
const OFFICE: readonly `${EventStatus}→${EventStatus} ${string}`[] = [
  'draft→published training.event.publish',
  'draft→cancelled training.event.write',
  'published→open training.event.write',
  'published→running clock',
  'published→cancelled training.event.write',
  'open→full seats',
  'open→running clock',
  'open→cancelled training.event.write',
  'full→open seats',
  'full→running clock',
  'full→cancelled training.event.write',
  'running→held clock',
  'running→cancelled training.event.write',
  'held→closed training.event.write',
]

test('of all ways between two states only those of the office exist, each with its mover', () => {
  const found = EVENT_STATUSES.flatMap((from) =>
    EVENT_STATUSES.flatMap((to) => {
      const move = moveOf(from, to)
      return move ? [`${from}→${to} ${move.by}`] : []
    }),
  )
  expect(found.sort()).toEqual([...OFFICE].sort())
  expect(EVENT_MOVES).toHaveLength(OFFICE.length)
})

test('only publishing needs four eyes, and nothing leaves closed or cancelled', () => {
  for (const { by, to } of EVENT_MOVES)
    if (by !== 'clock' && by !== 'seats') expect('fourEyes' in AUTHORISATION[by]).toBe(to === 'published')
  expect(EVENT_MOVES.filter(({ from }) => from === 'closed' || from === 'cancelled')).toEqual([])
})

describe('the clock', () => {
  const hours = { firstAt: new Date('2026-12-12T04:30:00Z'), lastAt: new Date('2026-12-13T11:30:00Z') }
  const at = (status: EventStatus, now: string) => statusByClock(status, hours, new Date(now))
  test('begins an event at its first minute and ends it at its last, over the night between', () => {
    expect(at('full', '2026-12-12T04:29:59Z')).toBe('full')
    expect(at('full', '2026-12-12T04:30:00Z')).toBe('running')
    expect(at('running', '2026-12-12T20:00:00Z')).toBe('running')
    expect(at('running', '2026-12-13T11:30:00Z')).toBe('held')
  })
  test('begins also what was only published, and leaves drafts and what is over alone', () => {
    expect(at('published', '2026-12-12T05:00:00Z')).toBe('running')
    for (const status of ['draft', 'held', 'closed', 'cancelled'] as const)
      expect(at(status, '2027-01-01T00:00:00Z')).toBe(status)
  })
})
