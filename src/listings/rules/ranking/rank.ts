/**
 * In which order places to sell are shown, wherever they are shown side by side. This very text is published at
 * /listings/ranking. It is given no name of a marketplace and could not favour one: whoever has the same figures has the same
 * place.
 */

/** One marketplace's shop in one country, for one product. */
export type Option = Readonly<{
  /** Made by chance when the account was joined; only settles who of equals is written first. */
  id: string
  /** Whether the goods may go there: open; papers are needed; nobody knows for certain; closed. */
  verdict: 'open' | 'papers' | 'ask' | 'closed'
  /** How many papers beyond those of every export; undefined: not known. */
  papers: number | undefined
  /** What the maker keeps of the same price after the marketplace's fees, in paise; undefined: not known. */
  net: bigint | undefined
  /** Days until the money is hers by the marketplace's own terms; undefined: not known. */
  moneyDays: number | undefined
}>

/** `place` counts from 1; equals share it. */
export type Ranked<T extends Option> = Readonly<{ place: number; option: T }>

const VERDICTS: readonly Option['verdict'][] = ['open', 'papers', 'ask', 'closed']

/** Less than zero: `a` stands first. What is not known stands behind what is. */
const unknownLast = <T extends bigint | number>(
  a: T | undefined,
  b: T | undefined,
  best: 'most' | 'least',
) => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  if (a === b) return 0
  return a < b === (best === 'least') ? -1 : 1
}

/** First whether it may go there, then what she keeps, then fewer papers, then how soon the money comes. */
const compare = (a: Option, b: Option): number =>
  VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
  unknownLast(a.net, b.net, 'most') ||
  unknownLast(a.papers, b.papers, 'least') ||
  unknownLast(a.moneyDays, b.moneyDays, 'least')

/** The first `most` of each group, ranked together: nobody fills the page by having more countries. */
export function rankEach<T extends Option>(groups: readonly (readonly T[])[], most: number): Ranked<T>[] {
  return rank(
    groups.flatMap((group) =>
      rank(group)
        .slice(0, most)
        .map(({ option }) => option),
    ),
  )
}

export function rank<T extends Option>(options: readonly T[]): Ranked<T>[] {
  const sorted = [...options].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  let place = 1
  return sorted.map((option, at) => {
    const before = sorted[at - 1]
    if (before && compare(before, option) !== 0) place = at + 1
    return { place, option }
  })
}
