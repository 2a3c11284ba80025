/**
 * A price abroad from a price at home: what the marketplace keeps, what lies on the way, an ending that buyers know, and never
 * less than what must be left over the cost. Integers only: paise, and minor units of the market's currency.
 */
import { mulDiv, shareBps, type Minor, type Ratio } from '#kernel/money.ts'

/** ddp: duty, tax and freight are in the price; dap: the buyer pays them when the parcel comes. */
export type Terms = 'ddp' | 'dap'
/** The price ends in .99, .95, .00, or as it falls. */
export type Ending = '99' | '95' | '00' | 'none'

export type Policy = Readonly<{
  /** Of the price that the buyer pays. */
  feeBps: number
  terms: Terms
  /** The least that must be left over the cost, of the cost. */
  floorBps: number
  ending: Ending
}>

export type Ask = Readonly<{
  /** What she wants for a piece, paise; null = by the floor over the cost. */
  wanted: Minor | null
  /** What it costs her, paise; null where she has not told. */
  cost: Minor | null
  /** Freight, duty and tax up to the buyer's door, paise; counts only with ddp. */
  landed: Minor
  perRupee: Ratio
  /** Of the market's currency. */
  digits: number
  policy: Policy
}>

/** The price and where it goes, in paise: price − fee − landed = left; left − cost = margin. All sums are exact. */
export type Breakdown = Readonly<{
  /** Minor units of the market's currency. */
  minor: Minor
  price: Minor
  fee: Minor
  landed: Minor
  left: Minor
  cost: Minor | null
  margin: Minor | null
  /** The least margin by the policy; null without a cost. */
  floor: Minor | null
}>

const WHOLE = 10_000n

/** The smallest price with the ending that leaves her what she wants and at least the floor. Undefined without price and cost. */
export function priceFor(ask: Ask): Breakdown | undefined {
  const { wanted, cost, policy } = ask
  const least = cost === null ? null : cost + floorOf(cost, policy)
  const target = [wanted, least].reduce<Minor | null>(
    (most, one) => (one !== null && (most === null || one > most) ? one : most),
    null,
  )
  if (target === null || policy.feeBps >= 10_000) return undefined
  const gross = mulDiv(target + landedOf(ask), WHOLE, WHOLE - BigInt(policy.feeBps), 'ceil')
  let minor = endingAt(inCurrency(gross, ask), ask.digits, policy.ending)
  // Changed back into rupees a step may be lost to rounding: then the next price with the ending.
  while (breakdownOf(ask, minor).left < target) minor = endingAt(minor + 1n, ask.digits, policy.ending)
  return breakdownOf(ask, minor)
}

/** Where a price goes, also one that she typed herself. */
export function breakdownOf(ask: Ask, minor: Minor): Breakdown {
  const { cost, policy } = ask
  const price = inPaise(minor, ask)
  const fee = shareBps(price, policy.feeBps)
  const landed = landedOf(ask)
  const left = price - fee - landed
  const margin = cost === null ? null : left - cost
  return {
    minor,
    price,
    fee,
    landed,
    left,
    cost,
    margin,
    floor: cost === null ? null : floorOf(cost, policy),
  }
}

/** Whether a price leaves less than the cost, or less than the floor over it. A price without a known cost is never refused. */
export function shortfall({ margin, floor }: Breakdown): 'cost' | 'floor' | undefined {
  if (margin === null || floor === null) return undefined
  return margin < 0n ? 'cost' : margin < floor ? 'floor' : undefined
}

const floorOf = (cost: Minor, { floorBps }: Policy): Minor => mulDiv(cost, BigInt(floorBps), WHOLE, 'ceil')
const landedOf = ({ landed, policy }: Ask): Minor => (policy.terms === 'ddp' ? landed : 0n)

const inCurrency = (paise: Minor, { perRupee, digits }: Ask): Minor => {
  const minor = mulDiv(paise, perRupee.num * 10n ** BigInt(digits), perRupee.den * 100n, 'ceil')
  return minor > 0n ? minor : 1n
}
const inPaise = (minor: Minor, { perRupee, digits }: Ask): Minor =>
  mulDiv(minor, perRupee.den * 100n, perRupee.num * 10n ** BigInt(digits), 'floor')

/**
 * The next price from `minor` up with the ending. Currencies without small coins (yen) end in 99, 95 or 00 of their own; those
 * with three digits in 990, 950 or 000.
 */
export function endingAt(minor: Minor, digits: number, ending: Ending): Minor {
  if (ending === 'none') return minor
  const unit = digits === 0 ? 100n : 10n ** BigInt(digits)
  const end = mulDiv(unit, BigInt(ending), 100n, 'floor')
  const base = (minor / unit) * unit + end
  return base >= minor ? base : base + unit
}
