/** A variant as a row of the sheet that goes down: read back it changes nothing. */
import { formatAmount } from '#kernel/money.ts'
import type { Lang, Sentence } from '#kernel/words.ts'
import { METAL_NAMES, YES_NO } from '../../words/sheets/fields.ts'
import { cmText, gramText } from '../figures.ts'
import { materialName } from '../material-names.ts'
import { percentText } from '../materials.ts'
import { hsOf, type Product, type Variant } from '../product.ts'
import type { SheetField } from './fields.ts'

/** Names of ids in the reader's language. */
export type Naming = Readonly<{
  makes: Readonly<Record<string, Sentence>>
  districts: Readonly<Record<string, Sentence>>
}>

/** What product and variant say in each field; the product's own fields stand in its first row alone. */
export function rowTexts(
  product: Product,
  variant: Variant,
  about: Readonly<{ isFirst: boolean; parent: string; lang: Lang; names: Naming }>,
): Partial<Record<SheetField, string>> {
  return {
    sku: variant.sku,
    parent: about.parent,
    ...(about.isFirst ? productTexts(product, about.lang, about.names) : {}),
    ...variantTexts(variant, about.lang),
  }
}

function productTexts(product: Product, lang: Lang, names: Naming): Partial<Record<SheetField, string>> {
  const { title, about, care } = product
  const name = (table: Naming['makes'], id: string | null): string =>
    id === null ? '' : (table[id]?.[lang] ?? id)
  const texts = { title, about, care }
  const told: Partial<Record<SheetField, string>> = {}
  for (const kind of ['title', 'about', 'care'] as const)
    for (const one of ['en', 'hi', 'gu'] as const) told[`${kind}-${one}`] = texts[kind][one] ?? ''
  return {
    ...told,
    make: name(names.makes, product.make),
    brand: product.brand ?? '',
    materials: product.materials
      .map(({ material, bps }) => `${percentText(bps)} % ${materialName(material, lang)}`)
      .join('; '),
    district: name(names.districts, product.originDistrict),
    children: product.forChildren ? YES_NO.yes[lang] : YES_NO.no[lang],
    goodsText: product.goodsText ?? '',
    hs: hsOf(product) ?? '',
  }
}

const money = (paise: bigint | null): string => (paise === null ? '' : formatAmount(paise, 2))
const count = (value: number | null): string => (value === null ? '' : String(value))

function variantTexts(variant: Variant, lang: Lang): Partial<Record<SheetField, string>> {
  const { options } = variant
  return {
    gtin: variant.gtin ?? '',
    size: options['size'] ?? '',
    colour: options['colour'] ?? '',
    style: options['style'] ?? '',
    stone: options['stone'] ?? '',
    'option-metal': options['metal'] ?? '',
    'option-purity': options['purity'] ?? '',
    price: money(variant.pricePaise),
    cost: money(variant.costPaise),
    net: count(variant.netWeightGrams),
    packed: count(variant.packedWeightGrams),
    length: cmText(variant.lengthMm),
    width: cmText(variant.widthMm),
    height: cmText(variant.heightMm),
    metal: variant.metal === null ? '' : METAL_NAMES[variant.metal][lang],
    metalWeight: gramText(variant.metalWeightMg),
    purity: count(variant.purityPermille),
    metalPrice: money(variant.metalPricePaise),
    making: money(variant.makingPaise),
  }
}
