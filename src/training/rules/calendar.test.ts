import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import {
  calendarQuery,
  inWeeks,
  isNarrowed,
  mondayOf,
  NO_CALENDAR_FILTERS,
  readCalendarFilters,
  weeksFrom,
} from './calendar.ts'

describe('the address of the calendar', () => {
  test('says what is asked, and is read again as the same', () => {
    const asked = {
      district: 'bharuch',
      language: 'gu',
      sector: 'textiles',
      kind: 'workshop',
      week: '2026-12-03',
    }
    const filters = readCalendarFilters(asked)
    expect(filters).toMatchObject({ district: 'bharuch', week: '2026-11-30', level: undefined })
    const again = Object.fromEntries(new URLSearchParams(calendarQuery(filters)))
    expect(readCalendarFilters(again)).toEqual(filters)
  })

  test('asks nothing that it does not know, and no list', () => {
    const asked = { district: "x'--", language: 'fr', kind: ['webinar'], level: 'last', week: '2026-02-30' }
    expect(readCalendarFilters(asked)).toEqual(NO_CALENDAR_FILTERS)
    expect(isNarrowed(NO_CALENDAR_FILTERS)).toBe(false)
    expect(calendarQuery(NO_CALENDAR_FILTERS)).toBe('')
  })
})

describe('weeks', () => {
  test('begin on Monday, also across the year’s end', () => {
    expect(mondayOf(day('2026-11-22'))).toBe('2026-11-16')
    expect(mondayOf(day('2026-11-23'))).toBe('2026-11-23')
    expect(mondayOf(day('2027-01-03'))).toBe('2026-12-28')
    expect(weeksFrom(day('2026-12-30'), 2)).toEqual(['2026-12-28', '2027-01-04'])
  })

  test('are those of India: an hour past midnight on Monday there is not Sunday', () => {
    const items = ['2026-11-22T17:00:00Z', '2026-11-22T19:30:00Z'].map((at) => new Date(at))
    expect(inWeeks(items, (at) => at).map(({ monday, items: some }) => [monday, some.length])).toEqual([
      ['2026-11-16', 1],
      ['2026-11-23', 1],
    ])
  })
})
