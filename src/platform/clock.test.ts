import { expect, test } from 'vitest'
import { frozenClock, realClock } from './clock.ts'

test('a frozen clock answers the same instant, whatever the caller does with it', () => {
  const clock = frozenClock(new Date('2026-11-22T06:30:00Z'))
  clock.now().setFullYear(1999)
  expect(clock.now().toISOString()).toBe('2026-11-22T06:30:00.000Z')
  expect(clock.frozenAt?.toISOString()).toBe('2026-11-22T06:30:00.000Z')
})

test('the real clock moves and says that it is not frozen', () => {
  expect(Math.abs(realClock.now().getTime() - Date.now())).toBeLessThan(1000)
  expect(realClock.frozenAt).toBeUndefined()
})
