/** What a sheet can write of a product and of a variant, whole: as it is kept, and as it is put back by an undo. */
import type { CodeFrom, MaterialPart, Metal, Options, Texts } from '../product.ts'

/** Instants as ISO texts, money as texts of paise: the same in JSON and here. */
export type ProductState = Readonly<{
  id: string
  title: Texts
  about: Texts
  care: Texts
  make: string | null
  brand: string | null
  materials: readonly MaterialPart[]
  origin_district: string | null
  for_children: boolean
  goods_text: string | null
  hs6: string | null
  hs8: string | null
  code_from: CodeFrom | null
  trail_id: string | null
  coded_at: string | null
}>

export type VariantState = Readonly<{
  id: string
  product_id: string
  sku: string
  options: Options
  gtin: string | null
  net_weight_grams: number | null
  packed_weight_grams: number | null
  length_mm: number | null
  width_mm: number | null
  height_mm: number | null
  cost_paise: string | null
  price_paise: string | null
  priced_at: string | null
  metal: Metal | null
  metal_weight_mg: number | null
  purity_permille: number | null
  metal_price_paise: string | null
  making_paise: string | null
}>

export const newProduct = (id: string, district: string | null, make: string | null): ProductState => ({
  id,
  title: {},
  about: {},
  care: {},
  make,
  brand: null,
  materials: [],
  origin_district: district,
  for_children: false,
  goods_text: null,
  hs6: null,
  hs8: null,
  code_from: null,
  trail_id: null,
  coded_at: null,
})

export const newVariant = (id: string, productId: string, sku: string): VariantState => ({
  id,
  product_id: productId,
  sku,
  options: {},
  gtin: null,
  net_weight_grams: null,
  packed_weight_grams: null,
  length_mm: null,
  width_mm: null,
  height_mm: null,
  cost_paise: null,
  price_paise: null,
  priced_at: null,
  metal: null,
  metal_weight_mg: null,
  purity_permille: null,
  metal_price_paise: null,
  making_paise: null,
})
