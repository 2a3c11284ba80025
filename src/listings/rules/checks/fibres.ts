/** Textiles: of which fibres, by names the law knows, shares that make a hundred, and the same as in the catalogue. */
import type { Checked, Finding, Place } from './finding.ts'
import { lexiconFor } from './lexicon.ts'
import { ruleOf, type Rule } from './rule-choice.ts'
import { tokensOf } from './tokens.ts'
import type { Edition } from '#tradebook/rules/edition.ts'

type Share = Readonly<{ percent: number; fibre: string; from: number; to: number }>

const PART = /(\d{1,3})(?:[.,](\d{1,2}))?\s?%\s+((?:[\p{L}\p{M}]+\s+){0,2}?)([\p{L}\p{M}]+)/gu

/** `60 % cotton, 40 % silk` as shares, in hundredths of a percent. */
export function sharesIn(edition: Edition, market: string, text: string): Share[] {
  const fibres = lexiconFor(edition, market).byFirst
  return [...text.matchAll(PART)].flatMap((match) => {
    const words = tokensOf(`${match[3] ?? ''}${match[4] ?? ''}`)
    const known = words
      .flatMap(({ norm }) => fibres.get(norm) ?? [])
      .find(({ term }) => term.list === 'fibre')
    if (!known) return []
    const percent = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
    return [{ percent, fibre: known.term.more, from: match.index, to: match.index + match[0].length }]
  })
}

const WHOLE = 10_000

export function checkShares(
  edition: Edition,
  offer: Checked,
  place: Place,
  rules: readonly Rule[],
): Finding[] {
  const shares = sharesIn(edition, offer.market, place.text)
  const [first, last] = [shares[0], shares.at(-1)]
  if (!first || !last) return []
  const spot = {
    field: place.field,
    from: first.from,
    to: last.to,
    text: place.text.slice(first.from, last.to),
  }
  const total = shares.reduce((sum, { percent }) => sum + percent, 0)
  const wrong = ruleOf(rules, 'fibre-sum')
  if (wrong && total % WHOLE !== 0) return [finding(wrong, spot, { text: spot.text, total: total / 100 })]
  const other = ruleOf(rules, 'fibre-differs')
  const { materials } = offer.product
  const odd = shares.find(({ fibre }) => !materials.some(({ material }) => material === fibre))
  if (other && materials.length > 0 && odd)
    return [
      finding(other, spot, { text: spot.text, told: materials.map(({ material }) => material).join(', ') }),
    ]
  return []
}

type Spot = Pick<Finding, 'field' | 'from' | 'to' | 'text'>
const finding = (
  { rule, check, weight, source, since }: Rule,
  spot: Spot,
  params: Finding['params'],
): Finding => ({
  rule,
  check,
  weight,
  ...spot,
  params,
  better: null,
  source,
  since,
})
