/** What a firm holds, and whether it is in force on a day. */
import type { Day } from '#kernel/day.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { financialYearOf, firstDay } from './financial-year.ts'

/** What a firm may hold; each is a step of the ladder too. */
export const HELD_KINDS = [
  'pan',
  'udyam',
  'gstin',
  'iec',
  'fssai',
  'ayush',
  'cosmeticLicence',
  'bisHallmark',
  'giUser',
  'npop',
  'usFdaFood',
  'usMocra',
  'euPerson',
  'ukPerson',
  'bankAccount',
  'adCode',
  'icegate',
  'rcmc',
] as const
export type HeldKind = (typeof HELD_KINDS)[number]

/** given: typed and well formed; checked: a person saw the document; verified: its issuer confirmed it. */
export type HeldStatus = 'given' | 'checked' | 'verified' | 'rejected'

export type Held = Readonly<{
  status: HeldStatus
  /** First day; unknown where nobody told. */
  from?: Day
  /** Last day; open where it does not end. */
  validTo?: Day
  /** IEC only: when it was last confirmed at DGFT, as far as anybody told. */
  confirmedOn?: Day
}>

/** Held, not rejected, and not over on the day. A day on which it begins is no bar: people register it early. */
export const isInForce = (held: Held | undefined, on: Day): boolean =>
  held !== undefined && held.status !== 'rejected' && (!held.validTo || on <= held.validTo)

/** Nothing was heard of a confirmation since 1 April, and it is not of this year itself. */
export function awaitsConfirmation({ from, confirmedOn }: Held, on: Day): boolean {
  const april = firstDay(financialYearOf(on))
  return !(confirmedOn && confirmedOn >= april) && !(from && from >= april)
}

/**
 * Known to have been left unconfirmed past the last day of this year's time for it: DGFT switches such an IEC off.
 * Where nobody told when it was last confirmed, nothing is known and nothing is said.
 */
export function hasLapsed(step: HeldKind, held: Held | undefined, { on, facts }: Edition): boolean {
  if (!held?.confirmedOn || !awaitsConfirmation(held, on)) return false
  const days = facts('ladder-warnings')
    .filter(({ cells }) => cells['step'] === step && cells['month_day'])
    .map(({ cells }) => `${financialYearOf(on).slice(0, 4)}-${cells['month_day']}`)
    .sort()
  return days.length > 0 && on > days.at(-1)!
}
