/** Ingredients that may not be in the goods there (listing-ingredients.csv), and lists of ingredients that are not told. */
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Checked, Finding, Place, Weight } from './finding.ts'
import { isAbout, ruleOf, type Rule } from './rule-choice.ts'
import { tokensOf, wordsOf } from './tokens.ts'

/** Names of the attribute in which the list stands at marketplaces. */
const LISTED = /^(ingredients?|inci|material_composition|ingredient_list)$/

export function checkIngredients(
  edition: Edition,
  offer: Checked,
  places: readonly Place[],
  isForHair: boolean,
): Finding[] {
  const rows = edition
    .factsFor('listing-ingredients', offer.market)
    .filter((row) => isAbout(row, offer, isForHair ? ['hair-claim'] : []))
  const own = offer.product.materials.map(({ material }) => ({ field: 'product', text: material }))
  return [...places, ...own].flatMap(({ field, text }) => {
    const tokens = tokensOf(text)
    const present = new Set(tokens.map(({ norm }) => norm))
    const seen = new Set<string>()
    return rows.flatMap(({ cells, tail }): Finding[] => {
      const words = wordsOf(cells['term'] ?? '')
      if (!present.has(words[0] ?? '')) return []
      const at = tokens.findIndex((_, index) =>
        words.every((word, part) => tokens[index + part]?.norm === word),
      )
      const ingredient = cells['ingredient'] ?? ''
      if (at < 0 || seen.has(ingredient)) return []
      seen.add(ingredient)
      const [from, to] = field === 'product' ? [0, 0] : [tokens[at]!.from, tokens[at + words.length - 1]!.to]
      const named = field === 'product' ? text : text.slice(from, to)
      const weight = cells['weight'] as Weight
      const about = { field, from, to, text: named, params: { text: named }, better: null }
      return [
        {
          rule: 'ingredient',
          check: 'ingredient',
          weight,
          ...about,
          source: tail.sourceId,
          since: tail.validFrom,
        },
      ]
    })
  })
}

/** A cosmetic without its list of ingredients. */
export function checkIngredientList({ content }: Checked, rules: readonly Rule[]): Finding[] {
  const rule = ruleOf(rules, 'ingredients')
  const isTold = Object.entries(content.attributes).some(
    ([name, value]) => LISTED.test(name) && typeof value === 'string' && value.trim() !== '',
  )
  if (!rule || isTold) return []
  const { check, weight, source, since } = rule
  const about = { field: 'attributes.ingredients', from: 0, to: 0, text: '', params: {}, better: null }
  return [{ rule: rule.rule, check, weight, ...about, source, since }]
}
