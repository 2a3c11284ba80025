/** What a row makes of the product and the variant that it is about: only what it says changes. */
import type { Refusal } from '#kernel/refusal.ts'
import {
  CodeEight,
  CodeUnknownHere,
  MeasureWrong,
  PackedLighter,
  PreciousWrong,
} from '../../refusals/product.ts'
import { NameMissing } from '../../refusals/sheets.ts'
import { readGoodsText, type StopTerm } from '../goods-text.ts'
import { madePrice } from '../measures.ts'
import { OPTION_NAMES } from '../product.ts'
import type { Said } from './row.ts'
import type { ProductState, VariantState } from './states.ts'

/** What the rows are held against on a day. */
export type Against = Readonly<{
  now: string
  isHs6: (hs6: string) => boolean
  terms: readonly StopTerm[]
}>

export type Settled = Readonly<{ product: ProductState; variant: VariantState; faults: readonly Refusal[] }>

export function settle(
  said: Said,
  was: Readonly<{ product: ProductState; variant: VariantState }>,
  against: Against,
): Settled {
  const faults: Refusal[] = []
  const product = productOf(said, was.product, against, faults)
  const variant = variantOf(said, was.variant, against.now, faults)
  if (Object.keys(product.title).length === 0) faults.push(NameMissing({}, 'title-en'))
  return { product, variant, faults }
}

function productOf(said: Said, was: ProductState, against: Against, faults: Refusal[]): ProductState {
  let next = was
  const set = (part: Partial<ProductState>): void => void (next = { ...next, ...part })
  for (const { kind, lang, text } of said.texts) {
    const { [lang]: _, ...others } = next[kind]
    set({ [kind]: text === null ? others : { ...next[kind], [lang]: text } })
  }
  if (said.make !== undefined) set({ make: said.make })
  if (said.brand !== undefined) set({ brand: said.brand })
  if (said.materials !== undefined) set({ materials: said.materials })
  if (said.district !== undefined) set({ origin_district: said.district })
  if (said.children !== undefined) set({ for_children: said.children })
  if (said.goodsText !== undefined && said.goodsText !== was.goods_text) {
    const text = said.goodsText === null ? undefined : readGoodsText(said.goodsText, against.terms, [])
    if (text && !text.ok) faults.push(text.refusal)
    else set({ goods_text: text?.value ?? null })
  }
  if (said.hs !== undefined) code(said.hs, was, against, faults, set)
  return next
}

/** The same code again leaves its trail; six digits are the maker's word; eight are told by the finder or an officer. */
function code(
  hs: string | null,
  was: ProductState,
  { isHs6, now }: Against,
  faults: Refusal[],
  set: (part: Partial<ProductState>) => void,
): void {
  if (hs === (was.hs8 ?? was.hs6) || (hs !== null && hs === was.hs6)) return
  if (hs === null) return set({ hs6: null, hs8: null, code_from: null, trail_id: null, coded_at: null })
  if (hs.length === 8) return void faults.push(CodeEight({}, 'hs'))
  if (!isHs6(hs)) return void faults.push(CodeUnknownHere({}, 'hs'))
  set({ hs6: hs, hs8: null, code_from: 'maker', trail_id: null, coded_at: now })
}

const text = (paise: bigint | null): string | null => (paise === null ? null : String(paise))

function variantOf(said: Said, was: VariantState, now: string, faults: Refusal[]): VariantState {
  const told: Partial<Record<keyof VariantState, unknown>> = {}
  const plain = {
    gtin: said.gtin,
    net_weight_grams: said.net,
    packed_weight_grams: said.packed,
    length_mm: said.length,
    width_mm: said.width,
    height_mm: said.height,
    metal: said.metal,
    metal_weight_mg: said.metalWeight,
    purity_permille: said.purity,
  }
  const money = {
    cost_paise: said.cost,
    price_paise: said.price,
    metal_price_paise: said.metalPrice,
    making_paise: said.making,
  }
  for (const [name, value] of Object.entries(plain))
    if (value !== undefined) told[name as keyof VariantState] = value
  for (const [name, value] of Object.entries(money))
    if (value !== undefined) told[name as keyof VariantState] = text(value)
  let next = { ...was, ...told, options: optionsOf(said, was) } as VariantState
  if (next.metal === null)
    next = {
      ...next,
      metal_weight_mg: null,
      purity_permille: null,
      metal_price_paise: null,
      making_paise: null,
    }
  if (next.price_paise === null) next = { ...next, price_paise: made(next) }
  if (next.price_paise !== was.price_paise)
    next = { ...next, priced_at: next.price_paise === null ? null : now }
  fits(next, faults)
  return next
}

function optionsOf({ options }: Said, was: VariantState): VariantState['options'] {
  const next: Record<string, string> = { ...was.options }
  for (const name of OPTION_NAMES) {
    const value = options[name]
    if (value === null) delete next[name]
    else if (value !== undefined) next[name] = value
  }
  return next
}

function made(variant: VariantState): string | null {
  const big = (value: string | null): bigint | null => (value === null ? null : BigInt(value))
  const { metal, metal_weight_mg: metalWeightMg, purity_permille: purityPermille } = variant
  return text(
    madePrice({
      metal,
      metalWeightMg,
      purityPermille,
      metalPricePaise: big(variant.metal_price_paise),
      makingPaise: big(variant.making_paise),
    }),
  )
}

const told = (values: readonly unknown[]): number => values.filter((value) => value !== null).length

function fits(next: VariantState, faults: Refusal[]): void {
  const { net_weight_grams: net, packed_weight_grams: packed } = next
  if (net !== null && packed !== null && packed < net) faults.push(PackedLighter({}, 'packed'))
  if (told([next.length_mm, next.width_mm, next.height_mm]) % 3 !== 0) faults.push(MeasureWrong({}, 'length'))
  if (told([next.metal, next.metal_weight_mg, next.purity_permille]) % 3 !== 0)
    faults.push(PreciousWrong({}, 'metal'))
}
