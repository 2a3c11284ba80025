/** From a product and its variant to the question that reach answers; or what is still missing to ask it. */
import { formatAmount } from '#kernel/money.ts'
import type { Attributes } from '#reach/rules/consignment.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { hsOf, type Product, type Variant } from '../product.ts'

export type Missing = 'code' | 'price' | 'weight'

/** Everything about one piece that decides where it may go and what it costs there. */
export type Piece = Readonly<{
  hs: string
  pricePaise: bigint
  netWeightGrams: number
  packedWeightGrams: number | undefined
  attributes: Attributes
}>

export type Asked =
  Readonly<{ ok: true; piece: Piece }> | Readonly<{ ok: false; missing: readonly Missing[] }>

/** `organic`: the firm sells under an organic certificate. */
export function pieceOf(
  product: Product,
  variant: Variant,
  edition: Edition,
  { organic = false }: Readonly<{ organic?: boolean }> = {},
): Asked {
  const hs = hsOf(product)
  const { pricePaise, netWeightGrams, packedWeightGrams } = variant
  const missing: Missing[] = []
  if (hs === null) missing.push('code')
  if (pricePaise === null) missing.push('price')
  if (netWeightGrams === null) missing.push('weight')
  if (hs === null || pricePaise === null || netWeightGrams === null) return { ok: false, missing }
  const attributes = attributesOf(product, variant, edition, organic)
  const packed = packedWeightGrams ?? undefined
  return { ok: true, piece: { hs, pricePaise, netWeightGrams, packedWeightGrams: packed, attributes } }
}

/** What a trait of the trade book's `makes` tells customs abroad. */
const TRAITS: Readonly<Record<string, string>> = {
  ayurvedic: 'medicine',
  children: 'forChildren',
  cosmetic: 'cosmetic',
  food: 'foodstuff',
  plant: 'containsPlant',
  supplement: 'supplement',
  wood: 'containsWood',
}
const KARATS = 24

function attributesOf(product: Product, variant: Variant, edition: Edition, organic: boolean): Attributes {
  const make = product.make === null ? undefined : edition.fact('makes', product.make)
  const traits = (make?.cells['traits'] ?? '').split(' ').flatMap((trait) => TRAITS[trait] ?? [])
  const [chief] = [...product.materials].sort((a, b) => b.bps - a.bps)
  const isGold = variant.metal === 'gold' && variant.purityPermille !== null
  return {
    ...Object.fromEntries(traits.map((trait) => [trait, true])),
    ...(product.forChildren ? { forChildren: true } : {}),
    ...(organic && traits.includes('foodstuff') ? { organic: true } : {}),
    ...(chief ? { material: chief.material } : {}),
    // 916 parts of a thousand are 22 of 24 parts: rounded to the karat by which law and trade speak.
    ...(isGold ? { goldPurityKarat: Math.round((variant.purityPermille! * KARATS) / 1000) } : {}),
  }
}

/** As the intake of consignments reads it: one piece, to one place, on one day. */
export const consignmentJson = (piece: Piece, to: string, on: string) => ({
  to,
  on,
  currency: 'INR',
  items: [
    {
      hs: piece.hs,
      quantity: 1,
      unitPrice: formatAmount(piece.pricePaise, 2),
      netWeightGrams: piece.netWeightGrams,
      attributes: piece.attributes,
    },
  ],
  ...(piece.packedWeightGrams === undefined ? {} : { grossWeightGrams: piece.packedWeightGrams }),
})
