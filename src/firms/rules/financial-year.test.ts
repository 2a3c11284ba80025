import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { financialYearOf, firstDay, lastDay, nextYear } from './financial-year.ts'
import { parseFinancialYear } from './read-financial-year.ts'

test('the year turns on 1 April', () => {
  expect(financialYearOf(day('2026-03-31'))).toBe('2025-26')
  expect(financialYearOf(day('2026-04-01'))).toBe('2026-27')
  expect(nextYear(financialYearOf(day('2099-05-01')))).toBe('2100-01')
  expect([firstDay(financialYearOf(day('2026-05-01'))), lastDay(financialYearOf(day('2026-05-01')))]).toEqual(
    ['2026-04-01', '2027-03-31'],
  )
})

test.each(['2026-27', '2026-2027', '26-27', 'FY 2026/27', '૨૦૨૬-૨૭'])('%s is 2026-27', (text) => {
  expect(parseFinancialYear(text)).toEqual({ ok: true, value: '2026-27' })
})

test.each(['2026-28', '2026', '2026-2127', 'x', '27-26'])('%s is no financial year', (text) => {
  expect(parseFinancialYear(text)).toMatchObject({ refusal: { code: 'firms.financial-year' } })
})
