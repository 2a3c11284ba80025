/** Everything that the law of the destination, India's own and the marketplaces have against an offer, before it is handed in. */
import { GI_PRODUCTS } from '#firms/words/gi-products.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { checkClaims } from './claims.ts'
import { checkShares } from './fibres.ts'
import { checkGi, checkHeld, checkPapers, checkProduct } from './firm.ts'
import { textsOfOffer, WEIGHTS, withText, type Checked, type Finding } from './finding.ts'
import { checkIngredientList, checkIngredients } from './ingredients.ts'
import { lexiconFor, readText } from './lexicon.ts'
import { checkPhrases } from './phrases.ts'
import { checkPrecious } from './precious.ts'
import { rulesFor } from './rule-choice.ts'
import { checkShape } from './shape.ts'

const GI_NAMES = Object.fromEntries(
  Object.entries(GI_PRODUCTS).map(([gi, sentence]) => [gi, [...new Set(Object.values(sentence))]]),
)

/** All findings on the day of the edition, the gravest first, then in the order of the fields. Pure: the same every time. */
export function checkOffer(edition: Edition, offer: Checked): Finding[] {
  const rules = rulesFor(edition, offer)
  const lexicon = lexiconFor(edition, offer.market)
  const places = textsOfOffer(offer.content)
  const texts = places.filter(({ field }) => !field.startsWith('attributes.'))
  const read = texts.map((place) => ({ place, text: readText(place.text, lexicon) }))
  const claims = read.flatMap(({ place, text }) => checkClaims(offer, place, rules, text))
  const said = read.flatMap(({ place, text }) => [
    ...checkPhrases(offer, place, rules, text).filter((one) => !claims.some((claim) => overlaps(one, claim))),
    ...checkPrecious(offer, place, rules, text),
    ...checkShape(place, rules),
    ...checkGi(edition, offer, place, rules, GI_NAMES),
  ])
  const isForHair = claims.some(({ params }) => params['topic'] === 'hair')
  const all = [
    ...claims,
    ...said,
    ...places.flatMap((place) => checkShares(edition, offer, place, rules)),
    ...checkIngredients(edition, offer, places, isForHair),
    ...checkIngredientList(offer, rules),
    ...checkHeld(offer, rules),
    ...checkPapers(rules),
    ...checkProduct(offer, rules),
  ]
  return all.sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight))
}

const overlaps = (a: Finding, b: Finding): boolean => a.field === b.field && a.from < b.to && b.from < a.to

/** How many of each weight. */
export type Counts = Readonly<Record<Finding['weight'], number>>
export function countFindings(findings: readonly Finding[]): Counts {
  const count = (weight: Finding['weight']) => findings.filter((one) => one.weight === weight).length
  return { block: count('block'), warn: count('warn'), hint: count('hint') }
}

/** The better text of one finding put in its place; the same offer where there is none. */
export const amended = (offer: Checked, { field, better }: Finding): Checked =>
  better === null ? offer : { ...offer, content: withText(offer.content, field, better) }
