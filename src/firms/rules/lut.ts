/** Export without paying IGST needs a letter of undertaking for the financial year of the invoice (rule 96A). */
import type { Day } from '#kernel/day.ts'
import { financialYearOf } from './financial-year.ts'
import { hasLut, type FirmFacts } from './firm-facts.ts'

/** B: under LUT, no IGST; C: IGST paid and claimed back. The letters are those of the customs declarations. */
export type IgstStatus = 'B' | 'C'

/** The status of an export invoiced on a day: without a LUT of that very year it is never B. */
export const igstStatusOn = (facts: FirmFacts, on: Day): IgstStatus =>
  hasLut(facts, financialYearOf(on)) ? 'B' : 'C'
