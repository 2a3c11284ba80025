/** One article to one destination, any rule: the same arithmetic as the straight loops, without assumptions. */
import { byWeight, specialAmount } from './special-duty.ts'
import type { Band, BandGrid, DestinationTerms, Shares } from './world.ts'

/**
 * value × bps ÷ 10,000, rounded half up: floor((value × bps + 5000) ÷ 10,000). Multiplying by the reciprocal of the
 * divisor after adding one half to the integer dividend gives the same floor while the quotient is below 10^11.
 */
export const share = (value: number, bps: number): number => Math.floor((value * bps + 5000.5) * 1e-4)

export const at = (shares: Shares, code: number): number =>
  typeof shares === 'number' ? shares : shares[code]!

/** The total in the destination's minor units from goods value, freight and weight; NaN where there is no figure. */
export function priceOne(
  terms: DestinationTerms,
  code: number,
  value: number,
  freight: number,
  mg: number,
): number {
  const customs = terms.addsFreight ? value + freight : value
  const grid = terms.grids[terms.gridOf.length === 0 ? 0 : terms.gridOf[code]!]!
  const band = bandAt(grid, value, customs)
  let inBase = 0
  let beside = 0
  if (band.tariff) {
    inBase = ordinary(terms, code, customs, mg)
    for (const measure of terms.measures) {
      const rate = at(measure.bps, code)
      const amount = rate < 0 ? NaN : share(customs, rate)
      if (measure.inTaxBase) inBase += amount
      else beside += amount
    }
  } else
    inBase =
      band.fixed + share(customs, band.flatBps) + excess(band, band.excessOnCustoms ? customs : value, mg)
  const rate = at(terms.tax, code)
  // A tax without a figure leaves the total without one, even where the band would lift it.
  const tax = rate < 0 ? NaN : band.taxed ? share(taxable(terms, value, freight) + inBase, rate) : 0
  return value + freight + inBase + beside + tax + fees(band, value)
}

function ordinary({ duties }: DestinationTerms, code: number, customs: number, mg: number): number {
  const special = duties.special[code]!
  return special < 0
    ? share(customs, duties.rates[code]!)
    : specialAmount(duties.specials[special]!, customs, mg)
}

function taxable(terms: DestinationTerms, value: number, freight: number): number {
  if (terms.taxBase === 'delivered') return value + freight
  return terms.taxBase === 'fob' ? value : Math.floor((value * 11 + 5) / 10)
}

function bandAt({ goodsEnds, customsEnds, bands }: BandGrid, value: number, customs: number): Band {
  let g = 0
  while (value > goodsEnds[g]!) g++
  let c = 0
  while (customs > customsEnds[c]!) c++
  return bands[g * customsEnds.length + c]!
}

function excess(band: Band, value: number, mg: number): number {
  if (band.excessBps === 0) return 0
  const part = share(value - band.excessAbove, band.excessBps)
  const least = band.perKg === 0 ? 0 : byWeight(band.perKg * 1000, mg)
  return part > least ? part : least
}

function fees({ fee, feeShares }: Band, value: number): number {
  let sum = fee
  for (const bps of feeShares) sum += share(value, bps)
  return sum
}
