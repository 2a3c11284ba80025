import { FACTS, type FactName } from './facts.ts'
import type { FactsOf } from './questions.ts'

/** One fact in which a code differs from its siblings: its own value, and codes of each other value. */
export type Apart = Readonly<{
  about: FactName
  own: string
  others: readonly Readonly<{ value: string; codes: readonly string[] }>[]
}>

/** What parts a code from the others under its heading, as far as the descriptions say it for certain. */
export function partings(code: string, siblings: readonly string[], factsOf: FactsOf): Apart[] {
  const own = factsOf(code)
  return FACTS.flatMap((about): Apart[] => {
    const value = own[about]
    if (value === undefined) return []
    const rest = siblings.filter((one) => one !== code && (factsOf(one)[about] ?? value) !== value)
    const groups = Map.groupBy(rest, (one) => factsOf(one)[about]!)
    const others = [...groups].map(([other, codes]) => ({ value: other, codes }))
    return others.length === 0 ? [] : [{ about, own: value, others }]
  })
}
