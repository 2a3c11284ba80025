/** What ends soon: on which days a firm is warned, and how long it has left. Days are rows of ladder-warnings.csv. */
import { addDays, type Day } from '#kernel/day.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { financialYearOf, nextYear } from './financial-year.ts'
import { hasLut, type FirmFacts } from './firm-facts.ts'
import { awaitsConfirmation, HELD_KINDS, isInForce } from './held.ts'

export type Warning = Readonly<{
  warning: string
  step: string
  /** The last day on which all is still well. */
  ends: Day
  daysLeft: number
  /** One and the same for one warning on one day: the key against sending it twice. */
  key: string
  source: string
}>

/** A deadline with the days on which it is spoken of, the first of them opening the time of warning. */
type Deadline = Readonly<{ warning: string; step: string; ends: Day; days: readonly Day[]; source: string }>

/** What is in its time of warning on the edition's day, the soonest end first. */
export const warningsOf = (facts: FirmFacts, edition: Edition): Warning[] =>
  deadlinesOf(facts, edition)
    .filter(({ days, ends }) => days.some((day) => day <= edition.on) && edition.on <= ends)
    .map((deadline) => warningOn(deadline, edition.on))
    .sort((a, b) => a.daysLeft - b.daysLeft)

/** What is to be sent on exactly this day. */
export const warningsDue = (facts: FirmFacts, edition: Edition): Warning[] =>
  deadlinesOf(facts, edition)
    .filter(({ days }) => days.includes(edition.on))
    .map((deadline) => warningOn(deadline, edition.on))

function warningOn({ warning, step, ends, source }: Deadline, on: Day): Warning {
  return {
    warning,
    step,
    ends,
    daysLeft: daysBetween(on, ends),
    key: `${warning}:${step}:${ends}:${on}`,
    source,
  }
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

function deadlinesOf(facts: FirmFacts, edition: Edition): Deadline[] {
  const named = Map.groupBy(edition.facts('ladder-warnings'), ({ cells }) => cells['warning'] ?? '')
  return [...named].flatMap(([warning, rows]) => {
    const step = rows[0]?.cells['step'] ?? ''
    return step === '*'
      ? licences(warning, rows, facts, edition)
      : yearly(warning, step, rows, facts, edition)
  })
}

/** Everything held that has a last day, so many days before it. */
function licences(warning: string, rows: readonly Fact[], facts: FirmFacts, { on }: Edition): Deadline[] {
  return HELD_KINDS.flatMap((step) => {
    const ends = facts.held[step]?.validTo
    if (!ends || !isInForce(facts.held[step], on)) return []
    const days = rows.map(({ cells }) => addDays(ends, -Number(cells['days_before'])))
    return [{ warning, step, ends, days, source: rows[0]!.tail.sourceId }]
  })
}

/** Days of the calendar year; the last of them is the deadline. */
function yearly(
  warning: string,
  step: string,
  rows: readonly Fact[],
  facts: FirmFacts,
  { on }: Edition,
): Deadline[] {
  if (!concerns(step, facts, on)) return []
  const days = rows.map(({ cells }) => `${on.slice(0, 4)}-${cells['month_day']}` as Day).sort()
  return [{ warning, step, ends: days.at(-1)!, days, source: rows[0]!.tail.sourceId }]
}

/** A LUT of this year without one for the next; an IEC of before this April that was not confirmed since. */
function concerns(step: string, facts: FirmFacts, on: Day): boolean {
  const year = financialYearOf(on)
  if (step === 'lut') return hasLut(facts, year) && !hasLut(facts, nextYear(year))
  const held = facts.held[step as keyof FirmFacts['held']]
  if (!held || !isInForce(held, on)) return false
  return awaitsConfirmation(held, on)
}
