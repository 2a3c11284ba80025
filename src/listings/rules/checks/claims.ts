/** Promises that goods heal: an illness with a word of healing near it, or a phrase that says both. */
import type { Checked, Finding, Place } from './finding.ts'
import { betterClaim } from './better-claim.ts'
import type { Hit, Read } from './lexicon.ts'
import { ruleOf, type Rule } from './rule-choice.ts'
import type { Token } from './tokens.ts'

/** Words between the word of healing and the illness. */
const FAR = 6
/** "for", "anti", "against" reach only to the next words. */
const NEAR = 2
const SHORT: ReadonlySet<string> = new Set(['for', 'anti', 'against'])

export type Claim = Readonly<{ topic: string; at: number; end: number }>

/** Promises in one text, none within another. A denial ("not intended to treat …") promises nothing. */
export function claimsIn(tokens: readonly Token[], hits: readonly Hit[]): Claim[] {
  const verbs = hits.filter(({ list }) => list === 'claim-verb')
  const denials = hits.filter((hit) => hit.list === 'negation' && !isOnly(tokens[hit.end]))
  const whole = hits
    .filter(({ list }) => list === 'claim')
    .map(({ more, at, end }) => ({ topic: more, at, end }))
  const paired = hits
    .filter(({ list }) => list === 'disease')
    .flatMap((disease) => {
      const verb = verbs.find((one) => belongs(tokens, one, disease))
      if (!verb) return []
      return [
        { topic: disease.more, at: Math.min(verb.at, disease.at), end: Math.max(verb.end, disease.end) },
      ]
    })
  return merged([...whole, ...paired].filter((claim) => !isDenied(tokens, claim, denials)))
}

const isOnly = (token: Token | undefined): boolean => token?.norm === 'only' || token?.norm === 'just'

function belongs(tokens: readonly Token[], verb: Hit, disease: Hit): boolean {
  if (tokens[verb.at]?.sentence !== tokens[disease.at]?.sentence) return false
  const gap = verb.at < disease.at ? disease.at - verb.end : verb.at - disease.end
  if (gap < 0) return false
  if (SHORT.has(verb.term)) return verb.at < disease.at && gap <= NEAR
  const isLatin = /^[a-z]/.test(tokens[verb.at]?.norm ?? '')
  return gap <= (verb.at < disease.at || !isLatin ? FAR : FAR / 2)
}

/** English denies before the word, Hindi and Gujarati after it. */
function isDenied(tokens: readonly Token[], claim: Claim, denials: readonly Hit[]): boolean {
  return denials.some((denial) => {
    if (tokens[denial.at]?.sentence !== tokens[claim.at]?.sentence) return false
    const isLatin = /^[a-z]/.test(tokens[denial.at]?.norm ?? '')
    return isLatin
      ? denial.end <= claim.at + 1 && claim.at - denial.end <= FAR
      : denial.at >= claim.at && denial.at - claim.end <= FAR
  })
}

function merged(claims: readonly Claim[]): Claim[] {
  const out: Claim[] = []
  for (const claim of [...claims].sort((a, b) => a.at - b.at || b.end - a.end)) {
    const last = out.at(-1)
    if (last && claim.at < last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, claim.end) }
    else out.push(claim)
  }
  return out
}

/** Findings about promises of healing in one text. */
export function checkClaims(
  offer: Checked,
  place: Place,
  rules: readonly Rule[],
  { tokens, hits }: Read,
): Finding[] {
  return claimsIn(tokens, hits).flatMap(({ topic, at, end }) => {
    const isListed = topic === 'listed' || topic === 'hair'
    const rule = ruleOf(rules, 'claim', [topic, ...(isListed ? ['listed'] : [])])
    const [from, to] = [tokens[at]!.from, tokens[end - 1]!.to]
    if (!rule) return []
    const text = place.text.slice(from, to)
    const better = betterClaim(place.text, {
      from,
      to,
      topic,
      lang: offer.lang,
      isCosmetic: isCosmetic(offer),
    })
    const { weight, source, since, check } = rule
    const params = { text, topic }
    return [
      { rule: rule.rule, check, weight, field: place.field, from, to, text, params, better, source, since },
    ]
  })
}

const isCosmetic = ({ product: { hs, traits } }: Checked): boolean =>
  hs === null ? traits.includes('cosmetic') : /^(330[3-7]|3401)/.test(hs)
