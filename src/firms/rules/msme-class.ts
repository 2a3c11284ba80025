/** Micro, small or medium by the ceilings of the day (MSMED Act, section 7; S.O. 2119(E) and S.O. 1364(E)). */
import { parseAmount, type Minor } from '#kernel/money.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { sourced, type Sourced } from './places.ts'

/** Plant and machinery, and the year's turnover with the exports in it, all in paise. */
export type FirmFigures = Readonly<{ investment: Minor; turnover: Minor; exports?: Minor }>

export type MsmeClass = 'micro' | 'small' | 'medium' | 'large'

export type ClassFound = Sourced &
  Readonly<{
    class: MsmeClass
    /** Which figure keeps the firm out of the class below; neither where it is micro. */
    decidedBy: 'investment' | 'turnover' | 'both' | 'neither'
    /** Exports were taken off the turnover. We know that rule from memory only, so the answer is of low confidence then. */
    exportsLeftOut: boolean
  }>

type Ceiling = Sourced & Readonly<{ class: MsmeClass; investment: Minor; turnover: Minor }>

/**
 * The class on the edition's day: both figures must be within a class's ceilings, so crossing either moves a firm up.
 * Undefined where the book holds no ceilings for the day.
 */
export function classOn(figures: FirmFigures, edition: Edition): ClassFound | undefined {
  const ceilings = ceilingsOf(edition)
  const last = ceilings.at(-1)
  if (!last) return undefined
  const exportsLeftOut = (figures.exports ?? 0n) > 0n
  const counted = figures.turnover - (figures.exports ?? 0n)
  const turnover = counted > 0n ? counted : 0n
  const at = ceilings.findIndex((one) => figures.investment <= one.investment && turnover <= one.turnover)
  const found = ceilings[at] ?? { ...last, class: 'large' as const }
  return {
    class: found.class,
    decidedBy: decider(figures.investment, turnover, at === -1 ? last : ceilings[at - 1]),
    exportsLeftOut,
    source: found.source,
    confidence: exportsLeftOut ? 'low' : found.confidence,
  }
}

function decider(investment: Minor, turnover: Minor, below: Ceiling | undefined): ClassFound['decidedBy'] {
  if (!below) return 'neither'
  const [byInvestment, byTurnover] = [investment > below.investment, turnover > below.turnover]
  return byInvestment && byTurnover ? 'both' : byInvestment ? 'investment' : 'turnover'
}

/** Rupees of the book as paise, the lowest class first. */
function ceilingsOf(edition: Edition): Ceiling[] {
  return edition
    .facts('msme-classes')
    .map((fact) => ({
      class: fact.cells['class'] as MsmeClass,
      investment: parseAmount(fact.cells['investment_inr'] ?? '', 2) ?? 0n,
      turnover: parseAmount(fact.cells['turnover_inr'] ?? '', 2) ?? 0n,
      ...sourced(fact),
    }))
    .sort((a, b) => (a.turnover < b.turnover ? -1 : 1))
}
