/**
 * Landed totals of single articles for the whole world: integers in float64, exact while below 2^53, the same figures as
 * the receipt to the last minor unit (`bench/` and the tests compare them with it).
 */
import type { Band, BandGrid, CurrencyTerms, DestinationTerms, ReadyDuty, Shares, WorldTerms } from './terms.ts'

/** Articles as columns, one value each: HS code's index in the terms, price in paise, weight in milligrams. */
export type Articles = Readonly<{ hs: Uint16Array; paise: Float64Array; mg: Float64Array; length: number }>

/** Reusable room for one chunk of articles. */
export type Workspace = { goods: Float64Array[]; steps: Map<string, Uint8Array>; size: number }

export const makeWorkspace = (world: WorldTerms, size: number): Workspace => ({
  goods: world.currencies.map(() => new Float64Array(size)),
  steps: new Map(),
  size,
})

/**
 * value × bps ÷ 10,000, rounded half up: floor((value × bps + 5000) ÷ 10,000). Multiplying by the reciprocal of the
 * divisor after adding one half to the integer dividend gives the same floor while the quotient is below 10^11.
 */
const share = (value: number, bps: number): number => Math.floor((value * bps + 5000.5) * 1e-4)

/**
 * Prices up to `size` articles for every destination: totals in the destination's minor units, destination by
 * destination (`out[d × size + i]`); NaN where the article has no figure there.
 */
export function priceWorld(world: WorldTerms, articles: Articles, room: Workspace, out: Float64Array): void {
  for (const [index, currency] of world.currencies.entries()) toCurrency(currency, articles, room.goods[index]!)
  room.steps.clear()
  for (const [index, terms] of world.destinations.entries()) {
    const totals = out.subarray(index * room.size, index * room.size + articles.length)
    if (!terms.served) {
      totals.fill(NaN)
      continue
    }
    const goods = room.goods[terms.currency]!
    const steps = stepsOf(terms, articles, room)
    if (isPlain(terms)) pricePlain(terms, articles, goods, steps, totals)
    else for (let i = 0; i < articles.length; i++) totals[i] = priceOne(terms, articles, i, goods[i]!, steps[i]!)
  }
}

/** paise × factor ÷ 10^power, half up, without leaving the exact integers: the paise are split at 10^5. */
function toCurrency({ factor, power }: CurrencyTerms, articles: Articles, into: Float64Array): void {
  const { paise, length } = articles
  const unit = 10 ** power
  const half = unit / 2
  if (power < 5) {
    for (let i = 0; i < length; i++) into[i] = Math.floor((paise[i]! * factor + half) / unit)
    return
  }
  const upper = 10 ** (power - 5)
  for (let i = 0; i < length; i++) {
    const high = Math.floor(paise[i]! / 100_000)
    const product = high * factor
    const whole = Math.floor(product / upper)
    const rest = (product - whole * upper) * 100_000 + (paise[i]! - high * 100_000) * factor + half
    into[i] = whole + Math.floor(rest / unit)
  }
}

/** How many weight steps each article pays for; the same for all destinations of one price list's shape. */
function stepsOf(terms: DestinationTerms, articles: Articles, room: Workspace): Uint8Array {
  const { firstMg, stepMg, mostMg } = terms.freight
  const key = `${firstMg} ${stepMg} ${mostMg}`
  let steps = room.steps.get(key)
  if (!steps) {
    steps = new Uint8Array(articles.length)
    for (let i = 0; i < articles.length; i++) {
      const beyond = articles.mg[i]! - firstMg
      steps[i] = articles.mg[i]! > mostMg ? 255 : beyond > 0 ? Math.ceil(beyond / stepMg) : 0
    }
    room.steps.set(key, steps)
  }
  return steps
}

const at = (shares: Shares, hs: number): number => (typeof shares === 'number' ? shares : shares[hs]!)

/** One grid of bands on one kind of value without an excess duty, and at most one measure, in the tax base. */
function isPlain(terms: DestinationTerms): boolean {
  const grid = terms.grids[0]!
  const oneValue = grid.goodsEnds.length === 1 || grid.customsEnds.length === 1
  const noExcess = grid.bands.every((band) => band.excessBps === 0 && band.feeBps === 0)
  const measured = terms.measures.length === 0 || (terms.measures.length === 1 && terms.measures[0]!.inTaxBase)
  return terms.gridOf.length === 0 && oneValue && noExcess && measured && terms.taxBase !== 'fob-plus-10pct'
}

/** The loop that nearly every total goes through. Branches depend on the destination, not on the article, where they can. */
function pricePlain(
  terms: DestinationTerms,
  { hs, mg, length }: Articles,
  goods: Float64Array,
  steps: Uint8Array,
  out: Float64Array,
): void {
  const { ready, addsFreight } = terms
  const { goodsEnds, customsEnds, bands } = terms.grids[0]!
  const onCustoms = customsEnds.length > 1
  const ends = Float64Array.from(onCustoms ? customsEnds : goodsEnds)
  const tariff = Uint8Array.from(bands, (band) => (band.tariff ? 1 : 0))
  const flat = Int32Array.from(bands, (band) => band.flatBps)
  const fixed = Float64Array.from(bands, (band) => band.fixed)
  const fees = Float64Array.from(bands, (band) => band.fee)
  const taxed = Uint8Array.from(bands, (band) => (band.taxed ? 1 : 0))
  const freights = terms.freight.table
  const duties = terms.duty as Int32Array
  const taxShares = typeof terms.tax === 'number' ? undefined : terms.tax
  const taxShare = typeof terms.tax === 'number' ? terms.tax : 0
  const measure = terms.measures[0]?.bps
  const measureShares = typeof measure === 'number' ? undefined : measure
  const measureShare = typeof measure === 'number' ? measure : 0
  const taxOnFreight = terms.taxBase === 'delivered'
  for (let i = 0; i < length; i++) {
    const code = hs[i]!
    const value = goods[i]!
    const freight = freights[steps[i]!]!
    const delivered = value + freight
    const customs = addsFreight ? delivered : value
    const measured = onCustoms ? customs : value
    let band = 0
    while (measured > ends[band]!) band++
    let duty = fixed[band]!
    if (tariff[band] === 1) {
      const bps = duties[code]!
      duty = bps >= 0 ? share(customs, bps) : readyAmount(ready[-1 - bps]!, customs, mg[i]!)
      const more = measureShares ? measureShares[code]! : measureShare
      if (more !== 0) duty += more < 0 ? NaN : share(customs, more)
    } else if (flat[band] !== 0) duty += share(customs, flat[band]!)
    const bps = taxed[band] === 1 ? (taxShares ? taxShares[code]! : taxShare) : 0
    const tax = bps < 0 ? NaN : share((taxOnFreight ? delivered : value) + duty, bps)
    out[i] = delivered + duty + tax + fees[band]!
  }
}

/** Any destination, any combination: the same arithmetic without assumptions. */
function priceOne(terms: DestinationTerms, { hs, mg }: Articles, i: number, value: number, step: number): number {
  const code = hs[i]!
  const freight = terms.freight.table[step]!
  const customs = terms.addsFreight ? value + freight : value
  const grid = terms.grids[terms.gridOf.length === 0 ? 0 : terms.gridOf[code]!]!
  const band = bandAt(grid, value, customs)
  let inBase = 0
  let beside = 0
  if (band.tariff) {
    const bps = at(terms.duty, code)
    inBase = bps >= 0 ? share(customs, bps) : readyAmount(terms.ready[-1 - bps]!, customs, mg[i]!)
    for (const measure of terms.measures) {
      const rate = at(measure.bps, code)
      const amount = rate < 0 ? NaN : share(customs, rate)
      if (measure.inTaxBase) inBase += amount
      else beside += amount
    }
  } else inBase = band.fixed + share(customs, band.flatBps) + excess(band, band.excessOnCustoms ? customs : value, mg[i]!)
  const rate = at(terms.tax, code)
  const tax = !band.taxed ? 0 : rate < 0 ? NaN : share(taxable(terms, value, freight) + inBase, rate)
  return value + freight + inBase + beside + tax + band.fee + share(value, band.feeBps)
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
  const least = Math.floor((band.perKg * mg + 500_000) / 1_000_000)
  return part > least ? part : least
}

function readyAmount(duty: ReadyDuty, value: number, mg: number): number {
  switch (duty.kind) {
    case 'bps':
      return share(value, duty.bps)
    case 'gram':
      return Math.floor((mg * duty.step + 500_000 * duty.per) / (1_000_000 * duty.per))
    case 'piece':
      return Math.floor((duty.step + 500_000) / 1_000_000)
    case 'none':
      return NaN
    default:
      return joined(duty.kind, duty.parts, value, mg)
  }
}

function joined(kind: 'sum' | 'max' | 'min', parts: readonly ReadyDuty[], value: number, mg: number): number {
  let result = readyAmount(parts[0]!, value, mg)
  for (let i = 1; i < parts.length; i++) {
    const next = readyAmount(parts[i]!, value, mg)
    result = kind === 'sum' ? result + next : kind === 'max' ? Math.max(result, next) : Math.min(result, next)
  }
  return result
}
