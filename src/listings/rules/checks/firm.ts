/** What the firm must hold, what must be proved, and what the catalogue must say before an offer goes out. */
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Checked, Finding, Place } from './finding.ts'
import { ruleOf, type Rule } from './rule-choice.ts'
import { tokensOf, wordsOf } from './tokens.ts'
import { tidy } from './better-claim.ts'

/** Licences and persons: any one of those that the row names is enough. */
export function checkHeld({ firm }: Checked, rules: readonly Rule[]): Finding[] {
  const seen = new Set<string>()
  return rules.flatMap((rule) => {
    if (!['licence', 'person'].includes(rule.check) || seen.has(rule.rule)) return []
    seen.add(rule.rule)
    return rule.needs.some((kind) => firm.held.has(kind))
      ? []
      : [whole(rule, 'firm', { needs: rule.needs.join(' ') })]
  })
}

/** Papers that the goods need there, which only she can bring: told once for each offer. */
export function checkPapers(rules: readonly Rule[]): Finding[] {
  return ['nickel', 'lead', 'hallmark', 'children'].flatMap((check) => {
    const rule = ruleOf(rules, check)
    return rule ? [whole(rule, '', {})] : []
  })
}

export function checkProduct({ product }: Checked, rules: readonly Rule[]): Finding[] {
  const fibres = ruleOf(rules, 'fibres-missing')
  const code = ruleOf(rules, 'code')
  return [
    ...(fibres && product.materials.length === 0 ? [whole(fibres, 'product', {})] : []),
    ...(code && product.hs === null ? [whole(code, 'product', {})] : []),
  ]
}

/** Protected names by their id, in every language: see firms/words/gi-products.ts. */
export type GiNames = Readonly<Record<string, readonly string[]>>

/** A protected name of origin used without being an authorised user of it (GI Act 1999, s. 21–22). */
export function checkGi(
  edition: Edition,
  offer: Checked,
  place: Place,
  rules: readonly Rule[],
  names: GiNames,
): Finding[] {
  const rule = ruleOf(rules, 'gi')
  if (!rule) return []
  const tokens = tokensOf(place.text)
  return Object.entries(names).flatMap(([gi, all]) => {
    const mayUse = rule.needs.some((kind) => offer.firm.held.has(kind)) && offer.firm.giProducts.includes(gi)
    if (mayUse || !edition.fact('gi-products', gi)) return []
    return all.flatMap((name) => {
      const words = wordsOf(name)
      const at = tokens.findIndex((_, index) =>
        words.every((word, part) => fits(tokens[index + part]?.norm, word)),
      )
      if (at < 0) return []
      const [from, to] = [tokens[at]!.from, tokens[at + words.length - 1]!.to]
      const text = place.text.slice(from, to)
      const craft = craftOf(text)
      const better = craft === '' ? null : tidy(place.text.slice(0, from) + craft + place.text.slice(to))
      return [{ ...whole(rule, place.field, { text, gi }), from, to, text, better }]
    })
  })
}

/** The craft may be named, the place that is protected with it may not: `Agates of Cambay` → `Agates`, `Patan patola` → `patola`. */
const craftOf = (name: string): string =>
  / of /.test(name) ? name.replace(/ of .*/, '') : name.replace(/^\S+\s*(?:(?:का|की|के)\s+)?/u, '')

const fits = (word: string | undefined, named: string): boolean => word === named || word === `${named}s`

function whole(
  { rule, check, weight, source, since }: Rule,
  field: string,
  params: Finding['params'],
): Finding {
  return { rule, check, weight, field, from: 0, to: 0, text: '', params, better: null, source, since }
}
