/** What no marketplace wants in a text, whatever the goods: capitals throughout, pictures, prices, ways to reach the seller. */
import type { Finding, Place } from './finding.ts'
import { tidy } from './better-claim.ts'
import { ruleOf, type Rule } from './rule-choice.ts'

const EMOJI = /(?:[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]|\ufe0f|\u20e3)+/gu
const SIGNS = new Set(['©', '®', '™'])
const PRICE =
  /(?:₹|\brs\.?|\binr|\busd|[$€£])\s*\d[\d.,]*|\d[\d.,]*\s*(?:₹|€|£|\/-|rupees?\b|dollars?\b|euros?\b)|\b\d{1,2}\s?%\s?(?:off|discount|छूट|છૂટ)/giu
const CONTACT =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:\+91[\s-]?|\b0)?[6-9]\d{4}[\s-]?\d{5}\b|\b(?:whatsapp|व्हाट्सएप|વોટ્સએપ)\b/giu
/** Letters in capitals that are words, not shouting. */
const FEW = 12

export function checkShape(place: Place, rules: readonly Rule[]): Finding[] {
  return [
    ...matches(place, ruleOf(rules, 'emoji'), EMOJI).filter(({ text }) => !SIGNS.has(text)),
    ...matches(place, ruleOf(rules, 'price'), PRICE),
    ...matches(place, ruleOf(rules, 'contact'), CONTACT),
    ...shouting(place, ruleOf(rules, 'shouting')),
  ]
}

function matches({ field, text }: Place, rule: Rule | undefined, pattern: RegExp): Finding[] {
  if (!rule) return []
  const better = tidy(text.replace(pattern, (found) => (SIGNS.has(found) ? found : '')))
  return [...text.matchAll(pattern)].map((match) => {
    const from = match.index
    const found = match[0]
    return finding(rule, field, { from, to: from + found.length, text: found, better })
  })
}

/** More than half of the letters are capitals. */
function shouting({ field, text }: Place, rule: Rule | undefined): Finding[] {
  if (!rule || field.startsWith('attributes.') || field === 'brand') return []
  const letters = text.match(/\p{Lu}|\p{Ll}/gu) ?? []
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length
  if (capitals < FEW || capitals * 2 <= letters.length) return []
  return [finding(rule, field, { from: 0, to: text.length, text, better: calm(text) })]
}

/** `HAND BLOCK PRINTED` → `Hand block printed`; a sentence begins with a capital. */
const calm = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[.!?]\s+)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

type Spot = Pick<Finding, 'from' | 'to' | 'text' | 'better'>

function finding({ rule, check, weight, source, since }: Rule, field: string, spot: Spot): Finding {
  return { rule, check, weight, field, ...spot, params: { text: spot.text.slice(0, 60) }, source, since }
}
