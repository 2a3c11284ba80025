/** The same totals by way of the receipt's own rules in bigint: what the fast path is held against, and stands in for. */
import type { Edition } from '#tradebook/rules/edition.ts'
import { receiptCurrency } from '../rules/lane-quotes.ts'
import type { Consignment, Lane } from '../rules/consignment.ts'
import type { Destination } from '../rules/destination.ts'
import { landedCost } from '../rules/landed-cost.ts'
import { laneOption } from '../rules/lanes.ts'
import type { CurrencyTerms, DestinationTerms } from './world.ts'

/** One article of nothing but a code, a price in paise and a packed weight in milligrams. */
export type Article = Readonly<{ hs: string; paise: number; mg: number }>

export const parcelOf = (
  edition: Edition,
  { hs, paise, mg }: Article,
  to: string,
  lane: Lane,
): Consignment => ({
  to,
  on: edition.on,
  currency: 'INR',
  items: [{ hs, quantity: 1, unitPrice: BigInt(paise), netWeightMg: mg, attributes: {} }],
  insurance: 0n,
  lane,
  originClaimed: false,
  terms: 'DDP',
  purpose: 'sale',
})

/** The total in the receipt currency's minor units; undefined where it has no figure or the lane is closed. */
export function receiptTotal(
  edition: Edition,
  article: Article,
  destination: Destination,
  lane: Lane,
): bigint | undefined {
  if (destination.blocked) return undefined
  const parcel = parcelOf(edition, article, destination.iso2, lane)
  const currency = receiptCurrency(edition, parcel, destination)
  const option = laneOption(edition, parcel, lane, currency)
  if (!option.open || option.freight === undefined) return undefined
  const cost = landedCost(
    edition,
    parcel,
    destination,
    currency,
    { amount: option.freight, line: option.freightLine },
    lane,
  )
  if (!cost || cost.coverage === 'C') return undefined
  return cost.lines.reduce((total, line) => total + line.amount, 0n)
}

/** Prices in paise at every value limit of a destination, just below it and just above, for an article's freight. */
export function pricesAtLimits(terms: DestinationTerms, { rate }: CurrencyTerms, freight: number): number[] {
  const limits = terms.grids.flatMap(({ goodsEnds, customsEnds }) => [
    ...goodsEnds,
    ...customsEnds.map((end) => end - (terms.addsFreight ? freight : 0)),
  ])
  const prices = limits.filter(Number.isFinite).flatMap((limit) => {
    const last = Math.floor((limit + 0.5) / rate)
    return [last - 1, last, last + 1, Math.floor(limit / rate), Math.ceil((limit - 0.5) / rate)]
  })
  return [...new Set(prices)].filter((price) => price >= 1)
}
