/** When an owner hears that her agreement with a marketplace ends. */
import type { Day } from '#kernel/day.ts'

/** Days before the end on which she is told: our own choice, often enough to be seen and seldom enough to be read. */
const WARN_DAYS = [30, 14, 7, 3, 1] as const

const DAY_MS = 86_400_000

/** Days from `on` to `end`; below zero once it is over. */
export const daysLeft = (end: Day, on: Day): number =>
  Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${on}T00:00:00Z`)) / DAY_MS)

/** The warning that is due: the nearest of its days that has come. Told late when a day was missed; null while none is due. */
export function warningDue(end: Day, on: Day): number | null {
  const left = daysLeft(end, on)
  return WARN_DAYS.findLast((days) => left <= days) ?? null
}
