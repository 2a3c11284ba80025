/**
 * The whole world's import rules of one day, laid out for arithmetic: per destination a few numbers and references to
 * arrays by HS code. Compiled from an edition once; then millions of single-article parcels are priced against it.
 * It holds for one article sent alone by one lane, nothing told about it but code, price and weight; everything else
 * goes through the receipt.
 */
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Item, Lane } from '../rules/consignment.ts'
import { allDestinations, type Destination } from '../rules/destination.ts'
import { convert, exchangeRatio, factAmount } from '../rules/exchange.ts'
import { laneOption } from '../rules/lanes.ts'
import { compileBands, compileFees, type Band, type BandGrid } from './band-terms.ts'
import { compileDuties, compileMeasures, type Duties, type DutyCache, type Measure } from './duty-terms.ts'
import { compileFreight, type Freight } from './freight-terms.ts'
import { safePaise } from './limits.ts'
import { planOf, type Plan } from './plan.ts'
import { compileTaxes } from './tax-terms.ts'

/** Shares in basis points by HS code: an array, or one number for all codes; negative where there is no figure. */
export type Shares = Int32Array | number

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
  /** The same for the straight loop; absent where only the general way will do. */
  plan: Plan | undefined
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

/** What the compiling of one world shares between destinations. */
export type Shared = Readonly<{ edition: Edition; lane: Lane; items: readonly Item[]; duties: DutyCache }>

/** A world that holds for a day, a lane and the belief of the edition. About a quarter of a second. */
export function compileWorld(edition: Edition, lane: Lane): WorldTerms {
  const hs6 = edition.facts('hs6').map((row) => row.cells['hs6'] ?? '').sort()
  const shared: Shared = { edition, lane, items: hs6.map(plainItem), duties: { lines: new Map(), ready: new Map() } }
  const currencies: CurrencyTerms[] = []
  const destinations = allDestinations(edition).map((destination) => compileDestination(shared, destination, currencies))
  const order = Uint16Array.from(destinations.keys()).sort((a, b) => destinations[a]!.currency - destinations[b]!.currency)
  const safe = destinations.filter(({ served }) => served).map((terms) => safePaise(terms, currencies[terms.currency]!))
  return {
    on: edition.on,
    version: edition.book.version,
    lane,
    hs6,
    hsIndex: new Map(hs6.map((code, index) => [code, index])),
    currencies,
    destinations,
    order,
    mostPaise: Math.min(...safe, ...laneLimits(edition, lane)),
    mostMg: Math.min(...destinations.map(({ freight }) => freight.tabledMg)),
  }
}

export const plainItem = (hs: string): Item => ({ hs, quantity: 1, unitPrice: 0n, netWeightMg: 1, attributes: {} })

function compileDestination(shared: Shared, destination: Destination, currencies: CurrencyTerms[]): DestinationTerms {
  const { edition, lane } = shared
  const code = edition.perRupee(destination.currency) ? destination.currency : 'INR'
  const freight = compileFreight(edition, destination.iso2, lane, code)
  const open = !destination.blocked && freight !== undefined && laneIsOpen(edition, destination.iso2, lane)
  const taxes = compileTaxes(shared, destination.iso2)
  const fees = compileFees(edition, destination.iso2, lane, code)
  const terms = {
    iso2: destination.iso2,
    currency: currencyIndex(edition, currencies, code),
    served: open && taxes !== undefined,
    addsFreight: destination.valuation === 'CIF',
    duties: compileDuties(shared, destination, code),
    measures: compileMeasures(shared, destination.iso2),
    tax: taxes?.shares ?? 0,
    taxBase: taxes?.base ?? 'delivered',
    ...compileBands(shared, destination.iso2, code, fees),
    freight: freight ?? UNREACHED,
  } as const
  return { ...terms, plan: planOf(terms) }
}

const UNREACHED: Freight = { table: new Float64Array([NaN]), firstMg: 1, stepMg: 1, mostMg: 0, tabledMg: Infinity }

function currencyIndex(edition: Edition, currencies: CurrencyTerms[], code: string): number {
  const known = currencies.findIndex((terms) => terms.code === code)
  if (known >= 0) return known
  const ratio = exchangeRatio(edition, 'INR', code)!
  const power = ratio.den.toString().length - 1
  if (ratio.den !== 10n ** BigInt(power)) throw new RangeError(`the rate of ${code} is not a decimal number`)
  currencies.push({ code, factor: Number(ratio.num), power, rate: Number(ratio.num) / 10 ** power })
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

/** The lane's value limits for sales, in paise; the receipt says which law set them. */
function laneLimits(edition: Edition, lane: Lane): number[] {
  const rows = edition.facts('lane-limits').filter(({ cells }) => cells['lane'] === lane && cells['purpose'] === 'sale')
  return rows.flatMap(({ cells }) => {
    const { limit_amount: figure, currency = 'INR' } = cells
    const limit = factAmount(edition, figure, currency, currency)
    const paise = limit === undefined ? undefined : convert(edition, limit, currency, 'INR')
    // One paisa under the converted limit: the rounding of the conversion never lets a closed parcel through.
    return paise === undefined ? [] : [Number(paise) - (currency === 'INR' ? 0 : 1)]
  })
}

export type { Band, BandGrid }
