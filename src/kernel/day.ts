/** A civil day, `YYYY-MM-DD`; compares as text. */
export type Day = string & { readonly __day: unique symbol }

/** The day written in `text`, or undefined where there is no such day (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? (text as Day) : undefined
}

/** A day known to be well formed: for literals in code and tests. Throws on anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new RangeError(`not a day: ${text}`)
  return parsed
}

export function addDays(start: Day, days: number): Day {
  const date = new Date(`${start}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10) as Day
}

/** The civil day in India at an instant. */
export function dayInIndia(instant: Date): Day {
  return new Date(instant.getTime() + 19_800_000).toISOString().slice(0, 10) as Day
}

/** Whether `on` lies in the period; an absent end is open. */
export const within = (on: Day, from: Day, to: Day | undefined): boolean => from <= on && (!to || on <= to)
