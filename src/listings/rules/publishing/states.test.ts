import { describe, expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/support/database.ts'
import { END_STATES, next, STATES, STEPS, type Event, type State } from './states.ts'
import { atRate, isMoved, millionths, movedBps } from './fx.ts'
import { askAgainAfter } from './pace.ts'
import '../../store/tables.ts'

describe('what may become of a listing', () => {
  test('the database allows exactly the steps of the table, no other', async () => {
    const { db } = await freshDatabase()
    const rows = await db.selectFrom('listings.step').selectAll().execute()
    const kept = rows.map(({ from_state, event, to_state }) => `${from_state} ${event} ${to_state}`)
    const told = STATES.flatMap((from) =>
      Object.entries(STEPS[from]).map(([event, to]) => `${from} ${event} ${to}`),
    )
    expect(kept.sort()).toEqual(told.sort())
  })

  test('from every state there is a way to each end, and nothing leads out of the table', () => {
    const reach = (from: State): Set<State> => {
      const seen = new Set<State>([from])
      for (const state of seen) for (const to of Object.values(STEPS[state])) seen.add(to)
      return seen
    }
    for (const state of STATES)
      for (const end of END_STATES) expect(reach(state).has(end), `${state} → ${end}`).toBe(true)
  })

  test('only what is on its way or waits can be accepted or shown', () => {
    expect(STATES.filter((state) => next(state, 'accept'))).toEqual(['submitting'])
    expect(STATES.filter((state) => next(state, 'begin'))).toEqual(['queued'])
    expect(STATES.filter((state) => next(state, 'end'))).toEqual(['closing'])
    const never: readonly Event[] = ['accept', 'show', 'reject']
    for (const event of never) expect(next('closed', event)).toBeUndefined()
  })
})

describe('rates of exchange', () => {
  test('0.0104 euro for a rupee is 10,400 millionths', () => {
    expect(millionths({ num: 104n, den: 10_000n })).toBe(10_400n)
    expect(millionths({ num: 1n, den: 100_000_000n })).toBe(1n)
  })

  test('2 % up or down is the step itself, not more', () => {
    expect(movedBps(10_000n, 10_200n)).toBe(200)
    expect(isMoved(10_000n, 10_200n, 200)).toBe(false)
    expect(isMoved(10_000n, 9_790n, 200)).toBe(true)
  })

  test('€29.00 at 10,400 becomes €27.88 at 10,000; a price never becomes nothing', () => {
    expect(atRate(2900n, 10_400n, 10_000n)).toBe(2788n)
    expect(atRate(1n, 10_000n, 1n)).toBe(1n)
  })
})

test('a lot is asked about ever more seldom, and never more seldom than the most', () => {
  expect([0, 1, 2, 9, 40].map((asked) => askAgainAfter(asked, 1_800_000))).toEqual([
    15_000, 30_000, 60_000, 1_800_000, 1_800_000,
  ])
})
