/** How dear an article may be before a number could leave the integers that float64 holds exactly. */
import { byWeight } from './special-duty.ts'
import type { Band, CurrencyTerms, DestinationTerms, Shares } from './world.ts'

/**
 * A value times basis points must stay below this: then the product is exact, and so is its floor after multiplying by
 * the reciprocal of 10,000 (off by less than one part in 2^52 of a quotient below 10^11, where half a unit is 5 × 10^-5).
 */
const MOST_PRODUCT = 1e15
/** The conversion from rupees resolves a 2^-14th below this value. */
const MOST_VALUE = 2 ** 37

/** The dearest price in paise for which every step towards this destination's total is exact. */
export function safePaise(terms: DestinationTerms, { rate }: CurrencyTerms): number {
  const bands = terms.grids.flatMap(({ bands }) => bands)
  const most = (figure: (band: Band) => number) =>
    bands.reduce((highest, band) => Math.max(highest, figure(band)), 0)
  const freight = terms.freight.table.reduce((highest, price) => (price > highest ? price : highest), 0)
  const { mostBps, most: special } = terms.duties
  const measureBps = terms.measures.reduce((sum, { bps }) => sum + mostShare(bps), 0)
  const dutyBps =
    Math.max(
      mostBps,
      special.bps,
      most((band) => band.flatBps + band.excessBps),
    ) + measureBps
  const weightDuty =
    byWeight(special.step, HEAVY_MG) + special.fixed + most((band) => byWeight(band.perKg * 1000, HEAVY_MG))
  const extra = freight * 2 + weightDuty + most((band) => band.fixed + band.fee)
  const taxBps = Math.max(10_000, mostShare(terms.tax), ...bands.flatMap((band) => band.feeShares))
  const dutiable = MOST_PRODUCT / Math.max(dutyBps, 10_000) - extra
  const taxable = (MOST_PRODUCT / taxBps - extra) / (1.1 + dutyBps / 10_000)
  return Math.floor(Math.max(0, Math.min(dutiable, taxable, MOST_VALUE)) / rate)
}

/** No parcel that a table prices is heavier. */
const HEAVY_MG = 1e9

const mostShare = (shares: Shares): number =>
  typeof shares === 'number' ? shares : shares.reduce((a, b) => Math.max(a, b), 0)
