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
import { compileBands, compileFees } from './band-terms.ts'
import type { Codes } from './by-code.ts'
import { compileDuties, compileMeasures, newDutyCache, type DutyCache } from './duty-terms.ts'
import { compileFreight } from './freight-terms.ts'
import { safePaise } from './limits.ts'
import { planOf } from './plan.ts'
import { compileTaxes } from './tax-terms.ts'
import type { CurrencyTerms, DestinationTerms, Freight, WorldTerms } from './world.ts'

/** What the compiling of one world shares between destinations. */
type Shared = Readonly<{ codes: Codes; lane: Lane; duties: DutyCache }>

/** A world that holds for a day, a lane and the belief of the edition. About a quarter of a second. */
export function compileWorld(edition: Edition, lane: Lane): WorldTerms {
  const hs6 = edition
    .facts('hs6')
    .map((row) => row.cells['hs6'] ?? '')
    .sort()
  const codes = { edition: remembering(edition), items: hs6.map(plainItem) }
  const shared: Shared = { codes, lane, duties: newDutyCache() }
  const currencies: CurrencyTerms[] = []
  const destinations = allDestinations(edition).map((destination) =>
    compileDestination(shared, destination, currencies),
  )
  const safe = destinations
    .filter(({ served }) => served)
    .map((terms) => safePaise(terms, currencies[terms.currency]!))
  return {
    on: edition.on,
    version: edition.book.version,
    lane,
    hs6,
    hsIndex: new Map(hs6.map((code, index) => [code, index])),
    currencies,
    destinations,
    order: orderOf(destinations),
    mostPaise: Math.min(...safe, ...laneLimits(edition, lane)),
    mostMg: Math.min(...destinations.map(({ freight }) => freight.tabledMg)),
  }
}

/** Destinations of one currency side by side. */
const orderOf = (destinations: readonly DestinationTerms[]): Uint16Array =>
  Uint16Array.from(destinations.keys()).sort((a, b) => destinations[a]!.currency - destinations[b]!.currency)

/** The edition with its exchange rates read once each: compiling asks for them thousands of times. */
function remembering(edition: Edition): Edition {
  const rates = new Map<string, ReturnType<Edition['perRupee']>>()
  const perRupee = (currency: string) => {
    if (!rates.has(currency)) rates.set(currency, edition.perRupee(currency))
    return rates.get(currency)
  }
  return { ...edition, perRupee }
}

export const plainItem = (hs: string): Item => ({
  hs,
  quantity: 1,
  unitPrice: 0n,
  netWeightMg: 1,
  attributes: {},
})

function compileDestination(
  shared: Shared,
  destination: Destination,
  currencies: CurrencyTerms[],
): DestinationTerms {
  const { codes, lane, duties } = shared
  const { edition } = codes
  const code = edition.perRupee(destination.currency) ? destination.currency : 'INR'
  const freight = compileFreight(edition, destination.iso2, lane, code)
  const open = !destination.blocked && freight !== undefined && laneIsOpen(edition, destination.iso2, lane)
  const taxes = compileTaxes(codes, destination.iso2)
  const fees = compileFees(edition, destination.iso2, lane, code)
  const terms = {
    iso2: destination.iso2,
    currency: currencyIndex(edition, currencies, code),
    served: open && taxes !== undefined,
    addsFreight: destination.valuation === 'CIF',
    duties: compileDuties(codes, duties, destination, code),
    measures: compileMeasures(codes, duties, destination.iso2),
    tax: taxes?.shares ?? 0,
    taxBase: taxes?.base ?? 'delivered',
    ...compileBands(codes, destination.iso2, code, fees),
    freight: freight ?? UNREACHED,
  } as const
  return { ...terms, plan: planOf(terms) }
}

const UNREACHED: Freight = {
  table: new Float64Array([NaN]),
  firstMg: 1,
  stepMg: 1,
  mostMg: 0,
  tabledMg: Infinity,
}

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
  const rows = edition
    .facts('lane-limits')
    .filter(({ cells }) => cells['lane'] === lane && cells['purpose'] === 'sale')
  return rows.flatMap(({ cells }) => {
    const { limit_amount: figure, currency = 'INR' } = cells
    const limit = factAmount(edition, figure, currency, currency)
    const paise = limit === undefined ? undefined : convert(edition, limit, currency, 'INR')
    // One paisa under the converted limit: the rounding of the conversion never lets a closed parcel through.
    return paise === undefined ? [] : [Number(paise) - (currency === 'INR' ? 0 : 1)]
  })
}

export type { WorldTerms } from './world.ts'

/** The same world with only some destinations, in the order asked for. */
export function worldOf(world: WorldTerms, places: readonly number[]): WorldTerms {
  const destinations = places.map((place) => world.destinations[place]!)
  return { ...world, destinations, order: orderOf(destinations) }
}
