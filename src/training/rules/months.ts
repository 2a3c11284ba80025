import type { Day } from '#kernel/day.ts'

/** The same day of the month so many months later; the month's last day where it has none (31 January + 1 → 28 February). */
export function addMonths(start: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10) as Day
}
