/** Story 9: an hour of slides and sound on 2G. */
import { describe, expect, test } from 'vitest'
import {
  audioBytesAnHour,
  fitsTheHour,
  kbitOf,
  MOST_BYTES_AN_HOUR,
  mostKbit,
  slideBytesAnHour,
  wayOf,
} from './low-bandwidth.ts'

describe('an hour of a lesson on a weak network', () => {
  test('sound of 24 kbit/s is 10.8 MB, and with slides it stays below 15 MB', () => {
    expect(audioBytesAnHour(24)).toBe(10_800_000)
    expect(audioBytesAnHour(24) + slideBytesAnHour()).toBeLessThanOrEqual(MOST_BYTES_AN_HOUR)
    expect(fitsTheHour(24)).toBe(true)
  })

  test('the fastest sound that fits is the last one that fits', () => {
    expect(fitsTheHour(mostKbit())).toBe(true)
    expect(fitsTheHour(mostKbit() + 1)).toBe(false)
    expect(fitsTheHour(64)).toBe(false)
  })

  test('a recording of 9 MB and 50 minutes runs at 24 kbit/s', () => {
    expect(kbitOf(9_000_000, 50)).toBe(24)
    expect(kbitOf(9_000_000, 0)).toBeUndefined()
  })

  test('below 40 kbit/s, said or measured, the picture gives way to sound', () => {
    expect(wayOf(undefined, undefined)).toBe('picture')
    expect(wayOf(150, 41)).toBe('picture')
    expect(wayOf(150, 39)).toBe('sound')
    expect(wayOf(39, 500)).toBe('sound')
    expect(wayOf(40, 40)).toBe('picture')
  })
})
