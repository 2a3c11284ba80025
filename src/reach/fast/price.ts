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

/**
 * paise × factor ÷ 10^power, half up. The product in float64 is off by less than `NEAR`, which matters only where the
 * sum lies that close to a whole number: there it is worked out in exact integers.
 */
function toCurrency(terms: CurrencyTerms, { paise, length }: Articles, into: Float64Array): void {
  const rate = terms.factor / 10 ** terms.power
  for (let i = 0; i < length; i++) {
    const sum = paise[i]! * rate + 0.5
    const whole = Math.floor(sum)
    const part = sum - whole
    into[i] = part < NEAR || part > 1 - NEAR ? convertExactly(terms, paise[i]!) : whole
  }
}

/** Values stay below 2^38, where float64 resolves 2^-14: four times that is a safe nearness. */
const NEAR = 2 ** -12

function convertExactly({ factor, power }: CurrencyTerms, paise: number): number {
  const unit = 10n ** BigInt(power)
  return Number((BigInt(paise) * BigInt(factor) * 2n + unit) / (unit * 2n))
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

/** One grid of at most three bands on one kind of value, no excess duty, at most one measure and that in the tax base. */
function isPlain(terms: DestinationTerms): boolean {
  const grid = terms.grids[0]!
  const oneValue = grid.goodsEnds.length === 1 || grid.customsEnds.length === 1
  const simple = grid.bands.every((band) => band.excessBps === 0 && band.feeBps === 0) && grid.bands.length <= 3
  const measured = terms.measures.length === 0 || (terms.measures.length === 1 && terms.measures[0]!.inTaxBase)
  return terms.gridOf.length === 0 && oneValue && simple && measured && terms.taxBase !== 'fob-plus-10pct'
}

/**
 * The loop that nearly every total goes through. What depends on the article's value is looked up by the number of its
 * band instead of branched on: a wrongly guessed branch costs more than the whole sum.
 */
function pricePlain(
  terms: DestinationTerms,
  { hs, mg, length }: Articles,
  goods: Float64Array,
  steps: Uint8Array,
  out: Float64Array,
): void {
  const { goodsEnds, customsEnds, bands } = terms.grids[0]!
  const onCustoms = customsEnds.length > 1
  const ends = onCustoms ? customsEnds : goodsEnds
  const [firstEnd, secondEnd] = [ends[0] ?? Infinity, ends[1] ?? Infinity]
  const tariff = Float64Array.from(bands, (band) => (band.tariff ? 1 : 0))
  const flat = Float64Array.from(bands, (band) => band.flatBps)
  const fixed = Float64Array.from(bands, (band) => band.fixed)
  const fees = Float64Array.from(bands, (band) => band.fee)
  const taxed = Float64Array.from(bands, (band) => (band.taxed ? 1 : 0))
  const freights = terms.freight.table
  const duties = terms.duty as Int32Array
  const ready = terms.ready
  const lookups = Boolean(terms.measures[0]) || typeof terms.tax !== 'number'
  const taxShare = typeof terms.tax === 'number' ? terms.tax : 0
  const freightValued = terms.addsFreight ? 1 : 0
  const freightTaxed = terms.taxBase === 'delivered' ? 1 : 0
  for (let i = 0; i < length; i++) {
    const code = hs[i]!
    const value = goods[i]!
    const freight = freights[steps[i]!]!
    const customs = value + freight * freightValued
    const measured = onCustoms ? customs : value
    const band = (measured > firstEnd ? 1 : 0) + (measured > secondEnd ? 1 : 0)
    const bps = duties[code]!
    let duty = 0
    let tax = taxShare
    if (bps >= 0) duty = share(customs, bps * tariff[band]! + flat[band]!)
    else duty = tariff[band] === 1 ? readyAmount(ready[-1 - bps]!, customs, mg[i]!) : share(customs, flat[band]!)
    if (lookups) {
      duty += share(customs, measureShare(terms, code) * tariff[band]!)
      tax = at(terms.tax, code)
    }
    duty += fixed[band]!
    const due = share(value + freight * freightTaxed + duty, tax * taxed[band]!)
    out[i] = value + freight + duty + due + fees[band]!
  }
}

/** The one measure's share for a code; NaN where it cannot be evaluated. */
function measureShare(terms: DestinationTerms, code: number): number {
  const measure = terms.measures[0]
  const bps = measure ? at(measure.bps, code) : 0
  return bps < 0 ? NaN : bps
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
