/** What is known about a firm's way to its first export: the input of the readiness ladder. */
import type { Edition } from '#tradebook/rules/edition.ts'
import { financialYearOf, type FinancialYear } from './financial-year.ts'
import { hasLapsed, HELD_KINDS, isInForce, type Held, type HeldKind, type HeldStatus } from './held.ts'

export * from './held.ts'

export type FirmFacts = Readonly<{
  held: Readonly<Partial<Record<HeldKind, Held>>>
  luts: readonly Readonly<{ year: FinancialYear; status: HeldStatus }>[]
  /** Ids of makes.csv. */
  makes: readonly string[]
  /** Sells as organic. */
  organic: boolean
  /** Ids of gi-products.csv that it sells by their name. */
  giProducts: readonly string[]
  /** Countries that it wants to sell to, ISO 3166 alpha-2. */
  destinations: readonly string[]
  products: number
  productsWithCode: number
  listings: number
  parcels: number
  payments: number
  refunds: number
}>

/** A firm of which nothing is known yet. */
export const NO_FACTS: FirmFacts = {
  held: {},
  luts: [],
  makes: [],
  organic: false,
  giProducts: [],
  destinations: [],
  products: 0,
  productsWithCode: 0,
  listings: 0,
  parcels: 0,
  payments: 0,
  refunds: 0,
}

export const hasLut = (facts: FirmFacts, year: FinancialYear): boolean =>
  facts.luts.some((lut) => lut.year === year && lut.status !== 'rejected')

/**
 * The firm as the conditions of ladder-steps.csv see it on a day: what it holds, traits of what it makes, counts.
 * GSTIN and IEC carry the PAN inside them, so either shows that there is one.
 */
export function attributesOf(
  facts: FirmFacts,
  edition: Edition,
): Readonly<Record<string, string | number | boolean>> {
  const held = HELD_KINDS.filter(
    (kind) => isInForce(facts.held[kind], edition.on) && !hasLapsed(kind, facts.held[kind], edition),
  )
  const traits = facts.makes.map((make) => edition.fact('makes', make)?.cells['traits']?.split(' ') ?? [])
  const isFoodOrMedicine = (of: readonly string[]) => of.includes('food') || of.includes('ayurvedic')
  return {
    ...Object.fromEntries([...held, ...traits.flat().filter(Boolean)].map((name) => [name, true])),
    pan: held.some((kind) => kind === 'pan' || kind === 'gstin' || kind === 'iec'),
    lut: hasLut(facts, financialYearOf(edition.on)),
    nonFood: traits.some((of) => !isFoodOrMedicine(of)),
    organic: facts.organic,
    gi: facts.giProducts.length > 0,
    products: facts.products,
    productsWithCode: facts.productsWithCode,
    listings: facts.listings,
    parcels: facts.parcels,
    payments: facts.payments,
    refunds: facts.refunds,
  }
}
