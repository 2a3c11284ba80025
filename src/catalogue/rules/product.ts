/** What a product is, as the whole room speaks of it. */

export type ProductStatus = 'draft' | 'ready' | 'archived'
/** Who says the code: the finder with its trail, an officer, or the maker herself (six digits only). */
export type CodeFrom = 'trail' | 'officer' | 'maker'
export type Metal = 'gold' | 'silver' | 'platinum'
export type MoveKind = 'count' | 'reserve' | 'release' | 'take' | 'return'

/** Texts by two-letter language: the three of Dhow and those of buyers. */
export type Texts = Readonly<Record<string, string>>
/** A material (id of words/materials.ts, or the maker's own word) and its part of the weight in basis points. */
export type MaterialPart = Readonly<{ material: string; bps: number }>
/** What tells one variant from the others: { size: 'M', colour: 'indigo' }. */
export type Options = Readonly<Record<string, string>>

export const OPTION_NAMES = ['size', 'colour', 'metal', 'purity', 'stone', 'style'] as const
export type OptionName = (typeof OPTION_NAMES)[number]

/** The parts of a product's page, as its history names them. */
export const PARTS = [
  'created',
  'words',
  'materials',
  'origin',
  'code',
  'goods-text',
  'variants',
  'stock',
  'photos',
  'status',
] as const
export type Part = (typeof PARTS)[number]

/** One product; weights, prices and stock are those of its variants. */
export type Product = Readonly<{
  id: string
  firmId: string
  status: ProductStatus
  title: Texts
  about: Texts
  care: Texts
  /** An id of the trade book's `makes`. */
  make: string | null
  brand: string | null
  /** Empty, or together exactly 10,000. */
  materials: readonly MaterialPart[]
  originDistrict: string | null
  giProduct: string | null
  /** Who of a co-operative makes it. */
  memberId: string | null
  forChildren: boolean
  /** What customs reads, in English. */
  goodsText: string | null
  hs6: string | null
  /** Only ever told by the finder or an officer. */
  hs8: string | null
  codeFrom: CodeFrom | null
  trailId: string | null
  codedAt: Date | null
  /** Counts every change of the product, its variants and photos. */
  version: number
  demo: boolean
  createdAt: Date
  updatedAt: Date
}>

export type Variant = Readonly<{
  id: string
  productId: string
  firmId: string
  sku: string
  options: Options
  gtin: string | null
  netWeightGrams: number | null
  packedWeightGrams: number | null
  /** Of the packed piece; all three or none. */
  lengthMm: number | null
  widthMm: number | null
  heightMm: number | null
  costPaise: bigint | null
  pricePaise: bigint | null
  pricedAt: Date | null
  metal: Metal | null
  metalWeightMg: number | null
  purityPermille: number | null
  /** What the maker reckons for one gram of the pure metal. */
  metalPricePaise: bigint | null
  makingPaise: bigint | null
  active: boolean
  place: number
}>

/** The code for a consignment: eight digits where they are told, else six; never filled up. */
export const hsOf = ({ hs6, hs8 }: Pick<Product, 'hs6' | 'hs8'>): string | null => hs8 ?? hs6

/** The words in the language, else in English, Gujarati, Hindi, else in any: with the language they are in. */
export function textIn(texts: Texts, lang: string): Readonly<{ text: string; lang: string }> | undefined {
  for (const wanted of [lang, 'en', 'gu', 'hi', ...Object.keys(texts)]) {
    const text = texts[wanted]
    if (text) return { text, lang: wanted }
  }
  return undefined
}
