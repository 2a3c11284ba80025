/** Better lines for customs, from what a product says of itself. */
import { GOODS } from '../words/goods.ts'
import { isMaterial, MATERIALS } from '../words/materials.ts'
import { betterTexts, vagueTerm, type StopTerm } from './goods-text.ts'
import { percentText } from './materials.ts'
import type { Product } from './product.ts'

type Told = Pick<Product, 'title' | 'make' | 'materials'>

/**
 * Three lines of material, article and use. Where the English name says more than its kind of make, it is the article; a name
 * that is itself among the refused `terms` is not.
 */
export function betterTextsFor(
  { title, make, materials }: Told,
  terms: readonly StopTerm[],
): readonly [string, string, string] {
  const goods = (make ? GOODS[make] : undefined) ?? UNKNOWN

  const told = materials
    .toSorted((a, b) => b.bps - a.bps)
    .map(({ material, bps }) => ({
      name: isMaterial(material) ? MATERIALS[material].en : material.toLowerCase(),
      percent: percentText(bps),
    }))
  const english = title['en'] ?? ''
  const names = told.map(({ name }) => name)
  const article = (vagueTerm(english, terms) ? '' : articleIn(english, names)) || goods.article
  return betterTexts({ materials: told, article, use: goods.use })
}

const UNKNOWN = { article: 'article', use: 'for personal use' }

/** The English name without its materials and without praise: `Beautiful brass peacock lamp` → `peacock lamp`. */
function articleIn(title: string, materials: readonly string[]): string {
  const dropped = new Set([...PRAISE, ...materials.flatMap((one) => one.split(' '))])
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '' && !dropped.has(word))
  return words.slice(0, 6).join(' ')
}

const PRAISE = (
  'beautiful nice best good premium quality latest new trendy stylish royal exclusive designer fancy pure 100 original ' +
  'authentic handmade handcrafted hand made traditional ethnic of with and for the a'
).split(' ')
