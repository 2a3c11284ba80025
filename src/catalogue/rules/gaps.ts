/** What a product still needs before it may be offered to anybody. */
import type { Product, Variant } from './product.ts'

export type Gap = 'title' | 'photo' | 'price' | 'weight' | 'materials' | 'code' | 'goods-text' | 'gi'

export type Whole = Readonly<{
  product: Product
  /** The active ones. */
  variants: readonly Pick<Variant, 'pricePaise' | 'netWeightGrams' | 'packedWeightGrams'>[]
  photos: number
  /** The firm has a registered GI user's number. */
  giUser: boolean
}>

/** In the order in which they are best filled. */
export function gapsOf({ product, variants, photos, giUser }: Whole): Gap[] {
  const gaps: [Gap, boolean][] = [
    ['photo', photos === 0],
    ['title', !product.title['en']],
    ['price', variants.length === 0 || variants.some(({ pricePaise }) => pricePaise === null)],
    [
      'weight',
      variants.some((one) => one.netWeightGrams === null && one.packedWeightGrams === null) ||
        variants.length === 0,
    ],
    ['materials', product.materials.length === 0],
    ['code', product.hs6 === null],
    ['goods-text', product.goodsText === null],
    ['gi', product.giProduct !== null && !giUser],
  ]
  return gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []))
}
