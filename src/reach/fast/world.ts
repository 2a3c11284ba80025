/** The shapes of a compiled world: what the arithmetic reads, and nothing else. */
import type { Lane } from '../rules/consignment.ts'
import type { SpecialDuty } from './special-duty.ts'

/** Shares in basis points by HS code: an array, or one number for all codes; negative where there is no figure. */
export type Shares = Int32Array | number

/** The ordinary duty of every code. */
export type Duties = Readonly<{
  /** Basis points; 0 where the duty is special. */
  rates: Uint16Array
  /** Index into `specials`, −1 where the rate says it all. One array for all destinations of one tariff. */
  special: Int16Array
  specials: readonly SpecialDuty[]
  /** The highest rate, and the highest figures of any special duty. */
  mostBps: number
  most: Readonly<{ bps: number; step: number; fixed: number }>
}>

/** An additional duty: basis points by code, −1 where it cannot be evaluated. */
export type Measure = Readonly<{ bps: Shares; inTaxBase: boolean }>

/** What one value band of a destination does to duty and tax; amounts in the destination's minor units. */
export type Band = Readonly<{
  tariff: boolean
  fixed: number
  flatBps: number
  excessBps: number
  excessAbove: number
  excessOnCustoms: boolean
  perKg: number
  taxed: boolean
  /** Fees of the buyer while the goods value lies in the band, and the shares of the goods value among them. */
  fee: number
  feeShares: readonly number[]
}>

/** Bands by goods value and by customs value: `bands[g × customsEnds.length + c]`; ends are inclusive, the last infinite. */
export type BandGrid = Readonly<{
  goodsEnds: readonly number[]
  customsEnds: readonly number[]
  bands: readonly Band[]
}>

/** A lane's price list: `table[steps]` in the destination's minor units; its last entry is NaN, for what is too heavy. */
export type Freight = Readonly<{
  table: Float64Array
  firstMg: number
  stepMg: number
  mostMg: number
  /** Beyond this weight the list goes on but the table does not. */
  tabledMg: number
}>

export type DestinationTerms = Readonly<{
  iso2: string
  /** Index into the world's currencies. */
  currency: number
  /** Whether the lane reaches it: not blocked, not suspended, with a price and a tax rate known. */
  served: boolean
  addsFreight: boolean
  duties: Duties
  measures: readonly Measure[]
  tax: Shares
  taxBase: 'delivered' | 'fob' | 'fob-plus-10pct'
  /** Which grid of bands speaks for a code; empty where one does for all. */
  gridOf: Uint8Array
  grids: readonly BandGrid[]
  freight: Freight
  /** The same for the straight loops; absent where only the general way will do. */
  plan: Plan | undefined
}>

/**
 * A destination whose goods fall into at most three bands by one value, laid out so that the band's number takes the
 * place of every branch.
 */
export type Plan = Readonly<{
  /** One band in which tariff and a constant tax are charged as ever: needs no band at all. */
  simple: boolean
  /** At most two bands, no additional duty, a tax for every code. */
  twoBands: boolean
  /** The grid that the plan stands for; codes of the others are priced one by one. */
  grid: number
  freightValued: number
  freightTaxed: number
  onCustoms: number
  firstEnd: number
  secondEnd: number
  tariff: Float64Array
  flat: Float64Array
  fixed: Float64Array
  taxed: Float64Array
  fee: Float64Array
  measure: Shares | undefined
  measureInBase: number
}>

/** A rupee amount becomes a currency's minor units as paise × `factor` ÷ 10^`power`, rounded half up. */
export type CurrencyTerms = Readonly<{ code: string; factor: number; power: number; rate: number }>

export type WorldTerms = Readonly<{
  on: string
  version: string
  lane: Lane
  /** The codes of the day, sorted; an article names one by its place here. */
  hs6: readonly string[]
  hsIndex: ReadonlyMap<string, number>
  currencies: readonly CurrencyTerms[]
  destinations: readonly DestinationTerms[]
  /** Places of `destinations`, those of one currency side by side, so that its values are worked out once. */
  order: Uint16Array
  /** Dearer or heavier articles go through the receipt: numbers could leave the exact integers, or a limit of the lane. */
  mostPaise: number
  mostMg: number
}>
