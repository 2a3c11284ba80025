/**
 * The whole world's import rules of one day, laid out for arithmetic: per destination a few numbers and references to
 * arrays by HS code. Compiled from an edition once; then millions of single-article parcels are priced against it.
 * It holds for articles without told attributes, sent alone by one lane; everything else goes through the receipt.
 */
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { measuresFor } from '../rules/additional-duty.ts'
import { hasRate, lineAlternatives, specificStep } from '../rules/base-duty.ts'
import type { Item, Lane } from '../rules/consignment.ts'
import { allDestinations, type Destination } from '../rules/destination.ts'
import { convert, exchangeRatio, factAmount } from '../rules/exchange.ts'
import { rowsFor } from '../rules/fact-choice.ts'
import { importTaxRow } from '../rules/import-tax.ts'
import { laneOption, postageFor, postageRow } from '../rules/lanes.ts'
import { regimeOf, type Regime } from '../rules/scheme.ts'
import type { DutyExpression } from '#tradebook/rules/duty-expression.ts'

/** A duty that is more than a share: the same tree with numbers ready for one currency. NaN where it has no figure. */
export type ReadyDuty =
  | { kind: 'bps'; bps: number }
  | { kind: 'gram' | 'piece'; step: number; per: number }
  | { kind: 'sum' | 'max' | 'min'; parts: ReadyDuty[] }
  | { kind: 'none' }

/** What one value band of a destination does to duty and tax; amounts in the destination's minor units. */
export type Band = {
  tariff: boolean
  fixed: number
  flatBps: number
  excessBps: number
  excessAbove: number
  excessOnCustoms: boolean
  perKg: number
  taxed: boolean
  /** Fees of the buyer while the goods value lies in the band, and the share of the goods value among them. */
  fee: number
  feeBps: number
}

/** Bands by goods value and by customs value: `bands[g × customsEnds.length + c]`; ends are inclusive, the last infinite. */
export type BandGrid = { goodsEnds: number[]; customsEnds: number[]; bands: Band[] }

/** Shares by HS code: an array, or one number for all codes. Negative: −1−index into `ready`. */
export type Shares = Int32Array | number

type Fee = { amount: number; bps: number; upTo: number }

export type DestinationTerms = {
  iso2: string
  currency: number
  /** No figure by this lane: blocked, not served, closed. */
  served: boolean
  addsFreight: boolean
  duty: Shares
  ready: ReadyDuty[]
  measures: { bps: Shares; inTaxBase: boolean }[]
  tax: Shares
  taxBase: 'delivered' | 'fob' | 'fob-plus-10pct'
  /** Which grid of bands speaks for a code; empty where one does for all. */
  gridOf: Uint8Array
  grids: BandGrid[]
  freight: { table: Float64Array; firstMg: number; stepMg: number; mostMg: number }
}

/** A rupee amount becomes a currency's minor units as paise × `factor` ÷ 10^`power`, rounded half up. */
export type CurrencyTerms = { code: string; factor: number; power: number }

export type WorldTerms = {
  on: string
  version: string
  lane: Lane
  hs6: string[]
  hsIndex: Map<string, number>
  currencies: CurrencyTerms[]
  destinations: DestinationTerms[]
  /** Dearer articles go through the receipt: beyond it a product of two numbers could leave the exact integers. */
  mostPaise: number
}

/** Products of integers stay exact below 2^53; the largest value that may meet 40,000 basis points. */
const EXACT_VALUE = 2 ** 53 / 40_000
/** Freight beyond this weight is not tabled. */
const TABLED_MG = 30_000_000

export function compileWorld(edition: Edition, lane: Lane): WorldTerms {
  const hs6 = edition
    .facts('hs6')
    .map((row) => row.cells['hs6'] ?? '')
    .sort()
  const items = hs6.map(plainItem)
  const currencies: CurrencyTerms[] = []
  const shared = { edition, lane, items, duties: new Map<string, { duty: Shares; ready: ReadyDuty[] }>() }
  const destinations = allDestinations(edition).map((destination) => compileDestination(shared, destination, currencies))
  const steepest = Math.max(...destinations.filter(({ served }) => served).map((terms) => steepness(currencies, terms)))
  const mostPaise = Math.floor(EXACT_VALUE / 4 / Math.max(1, steepest))
  const hsIndex = new Map(hs6.map((code, index) => [code, index]))
  return { on: edition.on, version: edition.book.version, lane, hs6, hsIndex, currencies, destinations, mostPaise }
}

/** How many minor units a paisa is, there. */
const steepness = (currencies: readonly CurrencyTerms[], { currency }: DestinationTerms): number =>
  currencies[currency]!.factor / 10 ** currencies[currency]!.power

type Shared = Readonly<{
  edition: Edition
  lane: Lane
  items: readonly Item[]
  duties: Map<string, { duty: Shares; ready: ReadyDuty[] }>
}>

const plainItem = (hs: string): Item => ({ hs, quantity: 1, unitPrice: 0n, netWeightMg: 1, attributes: {} })

function compileDestination(shared: Shared, destination: Destination, currencies: CurrencyTerms[]): DestinationTerms {
  const { edition, lane } = shared
  const code = edition.perRupee(destination.currency) ? destination.currency : 'INR'
  const key = `${destination.importer}|${destination.zone}|${code}`
  let duties = shared.duties.get(key)
  if (!duties) shared.duties.set(key, (duties = compileDuties(shared, destination, code)))
  const freight = compileFreight(edition, destination.iso2, lane, code)
  const open = !destination.blocked && freight !== undefined && laneIsOpen(edition, destination.iso2, lane)
  const taxes = compileTaxes(shared, destination.iso2)
  const fees = compileFees(edition, destination.iso2, lane, code)
  const { grids, gridOf } = compileBands(shared, destination.iso2, code, fees)
  return {
    iso2: destination.iso2,
    currency: currencyIndex(edition, currencies, code),
    served: open && taxes !== undefined,
    addsFreight: destination.valuation === 'CIF',
    ...duties,
    measures: compileMeasures(shared, destination.iso2),
    tax: taxes?.shares ?? 0,
    taxBase: taxes?.base ?? 'delivered',
    gridOf,
    grids,
    freight: freight ?? { table: new Float64Array(1), firstMg: 1, stepMg: 1, mostMg: 0 },
  }
}

function currencyIndex(edition: Edition, currencies: CurrencyTerms[], code: string): number {
  const known = currencies.findIndex((terms) => terms.code === code)
  if (known >= 0) return known
  const ratio = exchangeRatio(edition, 'INR', code)!
  const power = ratio.den.toString().length - 1
  currencies.push({ code, factor: Number(ratio.num), power })
  return currencies.length - 1
}

function laneIsOpen(edition: Edition, to: string, lane: Lane): boolean {
  const parcel = {
    to,
    on: edition.on,
    currency: 'INR',
    items: [{ ...plainItem('000000'), unitPrice: 1n }],
    insurance: 0n,
    freight: 0n,
    originClaimed: false,
    terms: 'DDP',
    purpose: 'sale',
  } as const
  return laneOption(edition, parcel, lane, 'INR').open
}

function compileDuties(shared: Shared, destination: Destination, currency: string): { duty: Shares; ready: ReadyDuty[] } {
  const { edition, items } = shared
  const ready: ReadyDuty[] = []
  const duty = new Int32Array(items.length)
  const estimates = new Map<string, number | undefined>()
  const estimateOf = (chapter: string) => {
    if (!estimates.has(chapter)) {
      const row = edition.fact('estimates', `${destination.zone}|${chapter}`)
      estimates.set(chapter, row && Number(row.cells['estimate_bps']))
    }
    return estimates.get(chapter)
  }
  for (const [index, { hs }] of items.entries()) {
    const line = destination.importer ? edition.fact(`tariff/${destination.importer}`, hs) : undefined
    const terms = line && hasRate(line) ? readyLine(edition, line, currency) : (estimateOf(hs.slice(0, 2)) ?? NONE)
    if (typeof terms === 'number') duty[index] = terms
    else duty[index] = -ready.push(terms)
  }
  return { duty, ready }
}

const NONE: ReadyDuty = { kind: 'none' }

/** A plain share where the line is one, else the tree of its alternatives; without a figure where any part has none. */
function readyLine(edition: Edition, line: Fact, currency: string): number | ReadyDuty {
  const parts = lineAlternatives(line).map(({ duty }) => readyDuty(edition, duty, currency))
  if (parts.some(lacksFigure)) return NONE
  if (parts.every((part) => part.kind === 'bps')) return Math.max(...parts.map((part) => part.bps))
  return parts.length === 1 ? parts[0]! : { kind: 'max', parts }
}

const lacksFigure = (duty: ReadyDuty): boolean => duty.kind === 'none' || ('parts' in duty && duty.parts.some(lacksFigure))

function readyDuty(edition: Edition, duty: DutyExpression, currency: string): ReadyDuty {
  if (duty.kind === 'ad-valorem') return { kind: 'bps', bps: duty.bps }
  if (duty.kind === 'opaque') return NONE
  if (duty.kind !== 'specific') return { kind: duty.kind, parts: duty.parts.map((part) => readyDuty(edition, part, currency)) }
  const units: Record<string, [kind: 'gram' | 'piece', perUnit: bigint, per: number]> = {
    kg: ['gram', 1000n, 1000],
    item: ['piece', 1n, 1],
    pair: ['piece', 1n, 1],
    doz: ['piece', 12n, 1],
    gross: ['piece', 144n, 1],
    '1000item': ['piece', 1000n, 1],
  }
  const unit = units[duty.unit]
  const step = unit && specificStep(edition, duty.amount, duty.currency, currency, unit[1])
  return unit && step !== undefined ? { kind: unit[0], step: Number(step), per: unit[2] } : NONE
}

function compileMeasures({ edition, items }: Shared, iso2: string): DestinationTerms['measures'] {
  if (edition.factsFor('additional-duties', iso2).length === 0) return []
  const slots: { bps: Int32Array; inTaxBase: boolean }[] = []
  for (const [index, item] of items.entries()) {
    const used = new Set<number>()
    for (const row of measuresFor(edition, iso2, item)) {
      const inTaxBase = row.cells['in_tax_base'] === 'Y'
      let slot = slots.findIndex((one, at) => one.inTaxBase === inTaxBase && !used.has(at))
      if (slot < 0) slot = slots.push({ bps: new Int32Array(items.length), inTaxBase }) - 1
      used.add(slot)
      slots[slot]!.bps[index] = row.cells['max_bps'] ? Number(row.cells['max_bps']) : -1
    }
  }
  return slots.map(({ bps, inTaxBase }) => ({ bps: constant(bps), inTaxBase }))
}

/** One number where all codes share it. */
const constant = (shares: Int32Array): Shares => (shares.every((share) => share === shares[0]) ? shares[0]! : shares)

function compileTaxes(
  { edition, items }: Shared,
  iso2: string,
): { shares: Shares; base: DestinationTerms['taxBase'] } | undefined {
  const rows = edition.factsFor('import-taxes', iso2)
  const first = importTaxRow(edition, iso2, items[0]!)
  if (!first) return undefined
  const base = first.cells['base'] as DestinationTerms['taxBase']
  if (rows.length === 1) return { shares: Number(first.cells['rate_bps']), base }
  const shares = Int32Array.from(items, (item) => Number(importTaxRow(edition, iso2, item)?.cells['rate_bps'] ?? -1))
  return { shares: constant(shares), base }
}

function compileBands({ edition, items }: Shared, iso2: string, currency: string, fees: readonly Fee[]) {
  const grids: BandGrid[] = []
  const known = new Map<string, number>()
  const gridOf = Uint8Array.from(items, (item) => {
    const speaking = rowsFor(edition.factsFor('schemes', iso2, item.hs), item)
    const key = speaking.map((row) => row.line).join()
    if (!known.has(key)) known.set(key, grids.push(gridFor(edition, speaking, currency, fees)) - 1)
    return known.get(key)!
  })
  return { grids, gridOf: grids.length === 1 ? new Uint8Array(0) : gridOf }
}

/** The value bands between all limits of some scheme rows, each with its regime. */
function gridFor(edition: Edition, rows: readonly Fact[], currency: string, fees: readonly Fee[]): BandGrid {
  const limit = (row: Fact, column: string) => {
    const amount = factAmount(edition, row.cells[column], row.cells['currency'], currency, 'floor')
    return amount === undefined ? undefined : Number(amount)
  }
  const endsOf = (basis: string, more: readonly number[]) => {
    const some = rows.filter((row) => row.cells['value_basis'] === basis)
    const limits = some.flatMap((row) => [limit(row, 'above_amount'), limit(row, 'up_to_amount')])
    return [...new Set([...limits.filter((value) => value !== undefined), ...more, Infinity])].sort((a, b) => a - b)
  }
  const goodsEnds = endsOf('goods', fees.map(({ upTo }) => upTo))
  const customsEnds = endsOf('customs', [])
  const holds = (row: Fact, ends: readonly number[], index: number) =>
    (limit(row, 'above_amount') ?? -1) <= (index === 0 ? -1 : ends[index - 1]!) &&
    (limit(row, 'up_to_amount') ?? Infinity) >= ends[index]!
  const bands = goodsEnds.flatMap((end, g) =>
    customsEnds.map((_, c) => {
      const holding = rows.filter((row) =>
        row.cells['value_basis'] === 'customs' ? holds(row, customsEnds, c) : holds(row, goodsEnds, g),
      )
      return bandOf(edition, regimeOf(holding), currency, fees.filter(({ upTo }) => upTo >= end))
    }),
  )
  return { goodsEnds, customsEnds, bands }
}

function bandOf(edition: Edition, regime: Regime, currency: string, fees: readonly Fee[]): Band {
  const cells = regime.dutyRow?.cells ?? {}
  const money = (column: string, unit: string) =>
    Number(factAmount(edition, cells[column], cells[unit], currency, 'half-up') ?? 0n)
  const above = factAmount(edition, cells['above_amount'], cells['currency'], currency, 'floor')
  const excess = regime.duty === 'excess'
  return {
    tariff: regime.duty === 'keep',
    fixed: regime.duty === 'per-item' ? money('duty_amount', 'duty_currency') : 0,
    flatBps: regime.duty === 'flat' ? Number(cells['duty_bps']) : 0,
    excessBps: excess ? Number(cells['duty_bps']) : 0,
    excessAbove: excess ? Number(above ?? 0n) : 0,
    excessOnCustoms: cells['value_basis'] === 'customs',
    perKg: excess ? money('duty_min_per_kg', cells['duty_currency'] ? 'duty_currency' : 'currency') : 0,
    taxed: regime.tax === 'keep',
    fee: fees.reduce((total, { amount }) => total + amount, 0),
    feeBps: fees.reduce((total, { bps }) => total + bps, 0),
  }
}

function compileFees(edition: Edition, iso2: string, lane: Lane, currency: string): Fee[] {
  const rows = edition.factsFor('fees', iso2).filter(({ cells }) => {
    return cells['payer'] === 'buyer' && ['*', lane].includes(cells['lane'] ?? '*')
  })
  return rows.map(({ cells }) => {
    const upTo = factAmount(edition, cells['up_to_amount'], cells['up_to_currency'], currency, 'floor')
    const amount = factAmount(edition, cells['amount'], cells['currency'], currency) ?? 0n
    const share = cells['kind'] === 'percent-goods'
    return {
      amount: share ? 0 : Number(amount),
      bps: share ? Number(cells['bps']) : 0,
      upTo: upTo === undefined ? Infinity : Number(upTo),
    }
  })
}

function compileFreight(edition: Edition, iso2: string, lane: Lane, currency: string) {
  const row = postageRow(edition, iso2, lane)
  if (!row) return undefined
  const most = Number(row.cells['max_grams'] || 0) * 1000 || TABLED_MG
  const firstMg = Number(row.cells['first_grams']) * 1000
  const stepMg = Number(row.cells['step_grams']) * 1000
  const steps = Math.max(0, Math.ceil((most - firstMg) / stepMg))
  const table = Float64Array.from({ length: steps + 1 }, (_, index) => {
    const price = postageFor(edition, row, firstMg + index * stepMg)
    const there = price === undefined ? undefined : convert(edition, price, row.cells['currency'] ?? 'INR', currency)
    return there === undefined ? NaN : Number(there)
  })
  return { table, firstMg, stepMg, mostMg: most }
}

