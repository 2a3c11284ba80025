/**
 * The loops over a chunk of articles for one destination, each for a kind of destination. Totals go to `out` from `begin`
 * on; `goods` are the articles' values in the destination's minor units, `steps` their places in its freight table.
 */
import { priceOne } from './price-one.ts'
import type { DestinationTerms, Plan } from './world.ts'

/** Articles as columns, one value each: HS code's index in the world, price in paise, packed weight in milligrams. */
export type Articles = Readonly<{ hs: Uint16Array; paise: Float64Array; mg: Float64Array; length: number }>

/** Ordinary duty and tax, nothing else: no value band asks anything. */
export function priceSimple(
  terms: DestinationTerms,
  plan: Plan,
  { hs, length }: Articles,
  goods: Float64Array,
  steps: Uint16Array,
  out: Float64Array,
  begin: number,
): void {
  const { freightValued, freightTaxed } = plan
  const freights = terms.freight.table
  const rates = terms.duties.rates
  const fee = plan.fee[0]!
  const tax = terms.tax as number
  for (let i = 0; i < length; i++) {
    const value = goods[i]!
    const freight = freights[steps[i]!]!
    const duty = Math.floor(((value + freight * freightValued) * rates[hs[i]!]! + 5000.5) * 1e-4)
    const due = Math.floor(((value + freight * freightTaxed + duty) * tax + 5000.5) * 1e-4)
    out[begin + i] = value + freight + duty + due + fee
  }
}

/**
 * Two bands by one value, and no additional duty. What a band changes is reckoned instead of branched on, since a wrongly
 * guessed branch costs more than the whole sum: `below` is −1 in the first band and 0 in the second
 * (floor(x × 2^-60) is −1 below zero and 0 from zero on), and every figure is the second band's plus `below` × the difference.
 */
export function priceTwoBands(
  terms: DestinationTerms,
  plan: Plan,
  { hs, length }: Articles,
  goods: Float64Array,
  steps: Uint16Array,
  out: Float64Array,
  begin: number,
): void {
  const { freightValued, freightTaxed } = plan
  const freightMeasured = freightValued * plan.onCustoms
  const firstEnd = plan.firstEnd + 0.5
  const freights = terms.freight.table
  const rates = terms.duties.rates
  const { tax: taxes } = terms
  const [tariff, dTariff] = change(plan.tariff)
  const [flat, dFlat] = change(plan.flat)
  const [fixed, dFixed] = change(plan.fixed)
  const [taxed, dTaxed] = change(plan.taxed)
  const [fee, dFee] = change(plan.fee)
  for (let i = 0; i < length; i++) {
    const code = hs[i]!
    const value = goods[i]!
    const freight = freights[steps[i]!]!
    const below = Math.floor((value + freight * freightMeasured - firstEnd) * 2 ** -60)
    const bps = rates[code]! * (tariff + below * dTariff) + flat + below * dFlat
    const duty =
      Math.floor(((value + freight * freightValued) * bps + 5000.5) * 1e-4) + fixed + below * dFixed
    const tax = (typeof taxes === 'number' ? taxes : taxes[code]!) * (taxed + below * dTaxed)
    const due = Math.floor(((value + freight * freightTaxed + duty) * tax + 5000.5) * 1e-4)
    out[begin + i] = value + freight + duty + due + fee + below * dFee
  }
}

/** A figure of the second band, and by how much it exceeds the first's. */
const change = (figures: Float64Array): [number, number] => [figures[1]!, figures[1]! - figures[0]!]

/** Three bands, or an additional duty: the band's figures are looked up by its number. */
export function priceBanded(
  terms: DestinationTerms,
  plan: Plan,
  { hs, length }: Articles,
  goods: Float64Array,
  steps: Uint16Array,
  out: Float64Array,
  begin: number,
): void {
  const { freightValued, freightTaxed, onCustoms, tariff, flat, fixed, taxed, fee, measureInBase } = plan
  const firstEnd = plan.firstEnd + 0.5
  const secondEnd = plan.secondEnd + 0.5
  const freights = terms.freight.table
  const rates = terms.duties.rates
  const measure = plan.measure
  const { tax: taxes } = terms
  for (let i = 0; i < length; i++) {
    const code = hs[i]!
    const value = goods[i]!
    const freight = freights[steps[i]!]!
    const customs = value + freight * freightValued
    const measured = value + freight * freightValued * onCustoms
    const band =
      2 + Math.floor((measured - firstEnd) * 2 ** -60) + Math.floor((measured - secondEnd) * 2 ** -60)
    let duty =
      Math.floor((customs * (rates[code]! * tariff[band]! + flat[band]!) + 5000.5) * 1e-4) + fixed[band]!
    let beside = fee[band]!
    if (measure !== undefined) {
      const bps = typeof measure === 'number' ? measure : measure[code]!
      const amount = tariff[band] === 0 ? 0 : bps < 0 ? NaN : Math.floor((customs * bps + 5000.5) * 1e-4)
      duty += amount * measureInBase
      beside += amount * (1 - measureInBase)
    }
    const tax = typeof taxes === 'number' ? taxes : taxes[code]!
    const rate = tax < 0 ? NaN : tax * taxed[band]!
    out[begin + i] =
      value +
      freight +
      duty +
      beside +
      Math.floor(((value + freight * freightTaxed + duty) * rate + 5000.5) * 1e-4)
  }
}

export function priceOdd(
  terms: DestinationTerms,
  { hs, mg }: Articles,
  goods: Float64Array,
  steps: Uint16Array,
  list: Uint16Array,
  out: Float64Array,
  begin: number,
): void {
  const freights = terms.freight.table
  const count = list[0]!
  for (let k = 1; k <= count; k++) {
    const i = list[k]!
    out[begin + i] = priceOne(terms, hs[i]!, goods[i]!, freights[steps[i]!]!, mg[i]!)
  }
}

export function priceGeneral(
  terms: DestinationTerms,
  { hs, mg, length }: Articles,
  goods: Float64Array,
  steps: Uint16Array,
  out: Float64Array,
  begin: number,
): void {
  const freights = terms.freight.table
  for (let i = 0; i < length; i++)
    out[begin + i] = priceOne(terms, hs[i]!, goods[i]!, freights[steps[i]!]!, mg[i]!)
}
