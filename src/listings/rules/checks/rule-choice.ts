/** Which rows of listing-rules.csv speak for an offer. */
import type { Day } from '#kernel/day.ts'
import { covers } from '#kernel/hs.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Checked, Weight } from './finding.ts'

export type Rule = Readonly<{
  rule: string
  check: string
  scope: string
  topic: string
  weight: Weight
  needs: readonly string[]
  source: string
  since: Day
  /** How closely the row is about this very thing. */
  rank: number
}>

const STRENGTH: Readonly<Record<Weight, number>> = { block: 2, warn: 1, hint: 0 }

/** The rows that hold on the day for the destination and the goods, the one that speaks first. */
export function rulesFor(edition: Edition, offer: Checked): Rule[] {
  return edition
    .factsFor('listing-rules', offer.market)
    .filter((row) => isAbout(row, offer))
    .map(toRule)
    .sort((a, b) => b.rank - a.rank || (a.rule < b.rule ? -1 : 1))
}

/**
 * Whether a row (of the rules or of the ingredients) is about these goods. Rows by code need one; rows by what the firm
 * makes speak only while there is no code.
 */
export function isAbout({ cells }: Fact, { product }: Checked, more: readonly string[] = []): boolean {
  const { hs_from: from = '', hs_to: to = '', when = '' } = cells
  if (from !== '' && !(product.hs !== null && covers(from, to, product.hs) !== 'no')) return false
  if (when === '') return true
  if (when === 'forChildren') return product.forChildren
  if (more.includes(when)) return true
  return product.hs === null && (when === 'uncoded' || product.traits.includes(when))
}

function toRule({ cells, tail }: Fact): Rule {
  const { rule = '', check = '', scope = '*', topic = '', needs = '', hs_from: hs = '' } = cells
  const weight = cells['weight'] as Weight
  const rank = STRENGTH[weight] * 8 + (scope === '*' ? 0 : 4) + (topic === '' ? 0 : 2) + (hs === '' ? 0 : 1)
  const list = needs.split(' ').filter(Boolean)
  return {
    rule,
    check,
    scope,
    topic,
    weight,
    needs: list,
    source: tail.sourceId,
    since: tail.validFrom,
    rank,
  }
}

/** The row of a check that speaks; of one about a topic too, where the topic fits. */
export const ruleOf = (
  rules: readonly Rule[],
  check: string,
  topics: readonly string[] = [],
): Rule | undefined =>
  rules.find((rule) => rule.check === check && (rule.topic === '' || topics.includes(rule.topic)))
