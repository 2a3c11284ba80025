import { no, yes, type Answer } from '#kernel/refusal.ts'
import { FinancialYearWrong } from '../refusals.ts'
import { financialYear, type FinancialYear } from './financial-year.ts'
import { upper } from './identifiers/text.ts'

/** Takes 2026-27, 2026-2027, 26-27, FY 2026/27. Refuses years that do not follow each other. */
export function parseFinancialYear(text: string): Answer<FinancialYear> {
  const found = /^(?:FY)? ?(\d{2}|\d{4}) ?[-/] ?(\d{2}|\d{4})$/.exec(upper(text))
  const first = found?.[1] ?? ''
  const second = found?.[2] ?? ''
  const begins = Number(first.length === 2 ? `20${first}` : first)
  const follows = first !== '' && (begins + 1) % 100 === Number(second) % 100
  const sameCentury = second.length !== 4 || Number(second) === begins + 1
  return follows && sameCentury && begins >= 2000 ? yes(financialYear(begins)) : no(FinancialYearWrong())
}
