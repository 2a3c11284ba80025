/** What is odd about one product: every finding with what it was seen by. */
import type { QualitySettings } from './settings.ts'
import { vagueTerm, type StopTerm } from '../goods-text.ts'
import { hsOf, type Product, type Variant } from '../product.ts'
import { mainMaterial } from '../materials.ts'
import type { KIND_NAMES } from '../../words/quality.ts'
import { claimedMaterial, codeMisfits } from './materials.ts'

export type Kind = keyof typeof KIND_NAMES
export type Evidence = Readonly<Record<string, string | number>>
/** `subject`: the variant, or the product where it is about the whole. */
export type Finding = Readonly<{ subject: string; kind: Kind; evidence: Evidence }>

/** Weights of a firm's variants under one heading: the median, the median of the distances from it, and how many. */
export type Pattern = Readonly<{ median: number; mad: number; count: number }>

export type Judging = Readonly<{
  settings: QualitySettings
  terms: readonly StopTerm[]
  now: Date
  /** By heading of four digits. */
  patterns: ReadonlyMap<string, Pattern | undefined>
  /** Grams of usual goods by heading (trade book, sector-products). */
  usual: ReadonlyMap<string, number>
  /** The material that a code's description names. */
  materialOf: (hs6: string) => string | undefined
  /** The SKU that another variant's looks like, by variant. */
  twins: ReadonlyMap<string, string>
}>

export type Judged = Readonly<{ product: Product; variants: readonly Variant[]; photos: number }>

export function judge({ product, variants, photos }: Judged, by: Judging): Finding[] {
  return [
    ...ofProduct(product, photos, by).map((one) => ({ subject: product.id, ...one })),
    ...variants.flatMap((variant) =>
      ofVariant(product, variant, by).map((one) => ({ subject: variant.id, ...one })),
    ),
  ]
}

type Found = Omit<Finding, 'subject'>

function ofProduct(product: Product, photos: number, { terms, materialOf }: Judging): Found[] {
  const found: Found[] = []
  const say = (kind: Kind, evidence: Evidence = {}): void => void found.push({ kind, evidence })
  if (photos === 0) say('no-photo')
  if (product.hs6 === null) say('no-code')
  if (product.goodsText === null) say('no-goods-text')
  else if (vagueTerm(product.goodsText, terms)) say('vague-text', { text: product.goodsText })
  const said = claimedMaterial(product)
  if (said) say('text-material', { said })
  const named = product.hs6 === null ? undefined : materialOf(product.hs6)
  if (codeMisfits(named, product.materials))
    say('code-material', {
      hs: hsOf(product) ?? '',
      said: named ?? '',
      main: mainMaterial(product.materials) ?? '',
    })
  const missing = ['en', 'hi', 'gu'].filter((lang) => !product.title[lang])
  if (missing.length > 0) say('no-translation', { langs: missing.join(' ') })
  return found
}

const DAY_MS = 86_400_000

function ofVariant(product: Product, variant: Variant, by: Judging): Found[] {
  const { settings, now, twins } = by
  const found: Found[] = []
  const say = (kind: Kind, evidence: Evidence = {}): void => void found.push({ kind, evidence })
  const { netWeightGrams: net, packedWeightGrams: packed, pricePaise: price, costPaise: cost } = variant
  if (net === null && packed === null) say('no-weight')
  if (net !== null && net === packed) say('packed-same', { grams: net })
  if (net !== null && product.hs6 !== null) found.push(...ofWeight(net, product.hs6.slice(0, 4), by))
  if (price === null) say('no-price')
  else if (variant.pricedAt && now.getTime() - variant.pricedAt.getTime() > settings.priceDays * DAY_MS)
    // The day itself, so that the figure said is right on every later day.
    say('price-old', { since: variant.pricedAt.toISOString().slice(0, 10) })
  if (price !== null && cost !== null && price < cost)
    say('below-cost', { price: String(price), cost: String(cost) })
  if (variant.gtin === null) say('no-gtin')
  const twin = twins.get(variant.id)
  if (twin !== undefined) say('twin-sku', { sku: variant.sku, other: twin })
  return found
}

/** Beside the firm's own others first; where these show no pattern, beside the trade book's goods. */
function ofWeight(grams: number, heading: string, { patterns, usual, settings }: Judging): Found[] {
  const pattern = patterns.get(heading)
  const book = usual.get(heading)
  if (pattern && isOutside(grams, pattern, settings))
    return [
      { kind: 'weight-odd', evidence: { grams, usual: pattern.median, others: pattern.count - 1, heading } },
    ]
  const isFar =
    book !== undefined && (grams > book * settings.weightTimes || grams * settings.weightTimes < book)
  return isFar ? [{ kind: 'weight-book', evidence: { grams, usual: book, heading } }] : []
}

/**
 * Modified z-score: 0.6745 × distance from the median ÷ median distance (Iglewicz and Hoaglin 1993). Where most weigh exactly
 * the same, a tenth of the median stands in for the median distance.
 */
export function isOutside(
  grams: number,
  { median, mad, count }: Pattern,
  { weightTenths, weightOthers }: QualitySettings,
): boolean {
  if (count - 1 < weightOthers) return false
  const distance = Math.max(mad, median / 10)
  return 6745 * Math.abs(grams - median) > weightTenths * 1000 * distance
}

/** The first day on which something is odd because time went by; undefined: only a change can make it so. */
export function nextLook(
  variants: readonly Variant[],
  now: Date,
  { priceDays }: QualitySettings,
): Date | undefined {
  const days = variants
    .flatMap(({ pricedAt }) => (pricedAt ? [pricedAt.getTime() + (priceDays + 1) * DAY_MS] : []))
    .filter((at) => at > now.getTime())
  return days.length === 0 ? undefined : new Date(Math.min(...days))
}
