/** Checks that look for words of a list: effects, approvals, green promises, advertising, vague words, names of fibres. */
import type { Checked, Finding, Place } from './finding.ts'
import { tidy } from './better-claim.ts'
import type { Hit, Read } from './lexicon.ts'
import { ruleOf, type Rule } from './rule-choice.ts'
import type { Token } from './tokens.ts'

/** The list of words of each check, and what becomes of them in the better text. */
const LISTS = [
  ['effect', 'effect'],
  ['approval', 'approval'],
  ['green', 'green'],
  ['pushy', 'pushy'],
  ['vague', 'vague'],
  ['fibre-name', 'fibre-name'],
  ['organic', 'organic'],
] as const

export function checkPhrases(
  offer: Checked,
  place: Place,
  rules: readonly Rule[],
  { tokens, hits }: Read,
): Finding[] {
  const denials = hits.filter(({ list }) => list === 'negation')
  return LISTS.flatMap(([check, list]) => {
    const rule = ruleOf(rules, check)
    if (!rule || isAllowed(offer, rule)) return []
    return hits
      .filter((hit) => hit.list === list && !isDenied(tokens, hit, denials))
      .map((hit) => phraseFinding(place, tokens, hit, rule))
  })
}

/** The firm holds what makes the word true (a certificate of organic farming). */
const isAllowed = ({ firm }: Checked, { needs }: Rule): boolean => needs.some((kind) => firm.held.has(kind))

const isDenied = (tokens: readonly Token[], hit: Hit, denials: readonly Hit[]): boolean =>
  denials.some(
    (denial) =>
      tokens[denial.at]?.sentence === tokens[hit.at]?.sentence &&
      hit.at >= denial.end &&
      hit.at - denial.end <= 3,
  )

function phraseFinding({ field, text }: Place, tokens: readonly Token[], hit: Hit, rule: Rule): Finding {
  const { from } = tokens[hit.at]!
  const { to } = tokens[hit.end - 1]!
  const { weight, check, source, since } = rule
  const found = text.slice(from, to)
  const better = tidy(text.slice(0, from) + hit.more + text.slice(to))
  const params = { text: found, instead: hit.more }
  const isOpen = hit.more.includes('[')
  return {
    rule: rule.rule,
    check,
    weight,
    field,
    from,
    to,
    text: found,
    params,
    better: isOpen ? null : better,
    source,
    since,
  }
}
