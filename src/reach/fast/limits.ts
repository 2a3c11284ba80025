/** How dear an article may be before a number could leave the integers that float64 holds exactly. */
import { byWeight } from './special-duty.ts'
import type { CurrencyTerms, DestinationTerms, Shares } from './world.ts'

/**
 * A value times basis points must stay below this: then the product is exact, and so is its floor after multiplying by
 * the reciprocal of 10,000 (off by less than one part in 2^52 of a quotient below 10^11, where half a unit is 5 × 10^-5).
 */
const MOST_PRODUCT = 1e15
/** The conversion from rupees resolves a 2^-14th below this value. */
const MOST_VALUE = 2 ** 37

/** The dearest price in paise for which every step towards this destination's total is exact. */
export function safePaise(terms: Omit<DestinationTerms, 'plan'>, { rate }: CurrencyTerms): number {
  const bands = terms.grids.flatMap(({ bands }) => bands)
  const most = (figures: readonly number[]) => figures.reduce((a, b) => Math.max(a, b), 0)
  const freight = most([...terms.freight.table].filter((price) => !Number.isNaN(price)))
  const specials = terms.duties.specials.flat(2)
  const shares = [most([...terms.duties.rates]), most(specials.map(({ bps }) => 2 * bps)), most(bands.map((b) => b.flatBps + b.excessBps))]
  const dutyBps = most(shares) + terms.measures.reduce((sum, { bps }) => sum + mostShare(bps), 0)
  const weightDuty = most([...specials.map(({ step, fixed }) => 2 * (byWeight(step, 3e7) + fixed)), ...bands.map((b) => b.perKg * 30)])
  const extra = freight * 2 + weightDuty + most(bands.map((band) => band.fixed + band.fee))
  const taxBps = Math.max(10_000, mostShare(terms.tax), ...bands.flatMap((band) => band.feeShares))
  const dutiable = MOST_PRODUCT / Math.max(dutyBps, 10_000) - extra
  const taxable = (MOST_PRODUCT / taxBps - extra) / (1.1 + dutyBps / 10_000)
  return Math.floor(Math.max(0, Math.min(dutiable, taxable, MOST_VALUE)) / rate)
}

const mostShare = (shares: Shares): number => (typeof shares === 'number' ? shares : shares.reduce((a, b) => Math.max(a, b), 0))
