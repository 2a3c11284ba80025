/** Gold, silver and platinum said without what they are: how fine, or only plated. */
import type { Checked, Finding, Place } from './finding.ts'
import { tidy } from './better-claim.ts'
import type { Read } from './lexicon.ts'
import { ruleOf, type Rule } from './rule-choice.ts'
import type { Token } from './tokens.ts'

/** A word that makes it clear stands at most so many words away. */
const NEAR = 3

export function checkPrecious(
  offer: Checked,
  place: Place,
  rules: readonly Rule[],
  { tokens, hits }: Read,
): Finding[] {
  const rule = ruleOf(rules, 'precious')
  if (!rule) return []
  const wrong = hits.filter(({ list }) => list === 'precious-false')
  const clear = hits.filter(({ list }) => list === 'precious-qualified')
  const bare = hits.filter(
    (hit) =>
      hit.list === 'precious' &&
      !wrong.some((one) => one.at <= hit.at && hit.at < one.end) &&
      !clear.some((one) => Math.abs(one.at - hit.at) <= NEAR) &&
      !isFine(tokens, hit.at),
  )
  return [...wrong, ...bare].map(({ at, end, more, list }) => {
    const [from, to] = [tokens[at]!.from, tokens[end - 1]!.to]
    const text = place.text.slice(from, to)
    // Whether plated or fine only she can tell, where the metal is not known to be another.
    const isKnown = list === 'precious-false' || isNotOf(offer, text)
    const better = isKnown ? tidy(place.text.slice(0, from) + more + place.text.slice(to)) : null
    const { check, weight, source, since } = rule
    const params = { text, instead: more }
    return {
      rule: rule.rule,
      check,
      weight,
      field: place.field,
      from,
      to,
      text,
      params,
      better,
      source,
      since,
    }
  })
}

/** `22k`, `18kt`, `925` beside the word. */
const isFine = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some(({ norm }) => /^\d{1,2}(k|kt|ct|carat|karat)$/.test(norm))

/** The catalogue says another metal and not this one. */
function isNotOf({ product }: Checked, text: string): boolean {
  const names = product.materials.map(({ material }) => material)
  return (
    names.some((name) => ['brass', 'copper', 'base-metal'].includes(name)) &&
    !names.includes(text.toLowerCase())
  )
}
