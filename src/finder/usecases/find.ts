import type { Lang } from '#kernel/words.ts'
import { ABSTAIN_BELOW, likeliest, type Candidate } from '../rules/candidates.ts'
import { readProduct, scores } from '../rules/engine.ts'
import type { Product } from '../rules/product.ts'
import type { Finder } from '../store/open-finder.ts'

/** Candidates with our words for them, likeliest first. */
export type Found = Readonly<{
  candidates: readonly (Candidate & { label: string })[]
  /** True where no candidate is likely enough to be proposed. */
  abstain: boolean
}>

/** Finds the HS6 codes that fit a product best. Deterministic; refuses nothing: an empty text abstains. */
export function find(finder: Finder, product: Product, lang: Lang = 'en', most: number = 10): Found {
  const read = readProduct(product, finder.vocabulary)
  if (read.every(({ words }) => words.length === 0)) return { candidates: [], abstain: true }
  const found = likeliest(finder.learned.codes, scores(finder.learned, read), most)
  return {
    candidates: found.map((one) => ({ ...one, label: finder.label(one.hs6, lang) })),
    abstain: (found[0]?.confidence ?? 0) < ABSTAIN_BELOW,
  }
}
