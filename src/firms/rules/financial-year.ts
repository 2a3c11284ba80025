/** India's financial year, 1 April to 31 March, written `2026-27`. */
import type { Day } from '#kernel/day.ts'

export type FinancialYear = string & { readonly __financialYear: unique symbol }

/** The year that begins on 1 April of a calendar year. */
export const financialYear = (begins: number): FinancialYear =>
  `${begins}-${String((begins + 1) % 100).padStart(2, '0')}` as FinancialYear

const beginOf = (year: FinancialYear): number => Number(year.slice(0, 4))

export const financialYearOf = (on: Day): FinancialYear =>
  financialYear(Number(on.slice(0, 4)) - (on.slice(5, 7) < '04' ? 1 : 0))

export const firstDay = (year: FinancialYear): Day => `${beginOf(year)}-04-01` as Day
export const lastDay = (year: FinancialYear): Day => `${beginOf(year) + 1}-03-31` as Day
export const nextYear = (year: FinancialYear): FinancialYear => financialYear(beginOf(year) + 1)
