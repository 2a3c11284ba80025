import fc from 'fast-check'
import { expect, test } from 'vitest'
import { speakingTime } from './quiet-hours.ts'

const at = (text: string) => speakingTime(new Date(text)).toISOString()

test('by day a message rings at once; from nine in the evening it waits for eight in the morning, Indian time', () => {
  expect(at('2026-11-22T06:30:00Z')).toBe('2026-11-22T06:30:00.000Z')
  // 20:59 and 21:00 in India.
  expect(at('2026-11-22T15:29:59.999Z')).toBe('2026-11-22T15:29:59.999Z')
  expect(at('2026-11-22T15:30:00Z')).toBe('2026-11-23T02:30:00.000Z')
  // Half past midnight and one minute to eight belong to the same night.
  expect(at('2026-11-22T19:00:00Z')).toBe('2026-11-23T02:30:00.000Z')
  expect(at('2026-11-23T02:29:30Z')).toBe('2026-11-23T02:30:00.000Z')
  expect(at('2026-11-23T02:30:00Z')).toBe('2026-11-23T02:30:00.000Z')
})

test('nobody waits longer than the night, nothing rings in it, and asking again changes nothing', () => {
  const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, (now) => {
      const then = speakingTime(now)
      const hour = new Date(then.getTime() + 330 * 60_000).getUTCHours()
      expect(then.getTime() - now.getTime()).toBeLessThanOrEqual(11 * 3_600_000)
      expect(then >= now).toBe(true)
      expect(hour >= 8 && hour < 21).toBe(true)
      expect(speakingTime(then)).toEqual(then)
    }),
  )
})
