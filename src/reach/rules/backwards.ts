/** The way back: from the price on a shelf abroad to what is left for the maker. */
import type { Minor } from '#kernel/money.ts'
import { mulDiv, shareBps } from '#kernel/money.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { chooseLane, compareLanes, receiptCurrency, type LaneQuote } from './lane-quotes.ts'
import type { Consignment } from './consignment.ts'
import { destinationOf } from './destination.ts'
import { convert, factAmount } from './exchange.ts'

export type MakersShare = Readonly<{
  /** Goods value of the consignment in minor units of its currency: what the maker may ask in all. */
  goods: Minor
  /** The same in paise. */
  goodsInr: Minor
  /** Price of one piece of a single-item consignment, in minor units of its currency. */
  unitPrice: Minor
  marketplaceFee: Minor
  quote: LaneQuote
}>

/**
 * The highest price of one piece at which duty, tax, freight, fees and the marketplace's share still fit under the shelf
 * price (in the receipt's currency). Undefined where nothing is left, no lane is open, or there is no figure. Only the
 * first item's price is sought; other items keep theirs.
 */
export function makersShare(
  edition: Edition,
  parcel: Consignment,
  shelfPrice: Minor,
  feeBps: number,
): MakersShare | undefined {
  const destination = destinationOf(edition, parcel.to)
  if (!destination || destination.blocked || !parcel.items[0]) return undefined
  const currency = receiptCurrency(edition, parcel, destination)
  const marketplaceFee = shareBps(shelfPrice, feeBps)
  const budget = shelfPrice - marketplaceFee
  const quoteAt = (unitPrice: Minor) => chooseLane(lanesAt(edition, parcel, unitPrice))
  const fits = (unitPrice: Minor) => {
    const total = quoteAt(unitPrice).total
    return total !== undefined && total <= budget
  }
  const most = convert(edition, budget, currency, parcel.currency) ?? 0n
  const unitPrice = highestThatFits(fits, breakpoints(edition, parcel, currency, most), most)
  if (unitPrice === undefined) return undefined
  const first = parcel.items[0]
  const others = parcel.items.slice(1).reduce((sum, item) => sum + item.unitPrice * BigInt(item.quantity), 0n)
  const goods = unitPrice * BigInt(first.quantity) + others
  const goodsInr = convert(edition, goods, parcel.currency, 'INR') ?? 0n
  return { goods, goodsInr, unitPrice, marketplaceFee, quote: quoteAt(unitPrice) }
}

function lanesAt(edition: Edition, parcel: Consignment, unitPrice: Minor): LaneQuote[] {
  const [first, ...others] = parcel.items
  const quotes = compareLanes(edition, { ...parcel, items: [{ ...first!, unitPrice }, ...others] })
  return parcel.lane ? quotes.filter(({ option }) => option.lane === parcel.lane) : quotes
}

/** Unit prices at which a low-value scheme ends, so that a total may jump either way just above them. */
function breakpoints(edition: Edition, parcel: Consignment, currency: string, most: Minor): Minor[] {
  const quantity = BigInt(parcel.items[0]!.quantity)
  const limits = edition
    .factsFor('schemes', parcel.to)
    .flatMap(({ cells }) =>
      [cells['above_amount'], cells['up_to_amount']].map((text) =>
        factAmount(edition, text, cells['currency'], currency, 'floor'),
      ),
    )
  const prices = limits
    .filter((limit) => limit !== undefined)
    .map((limit) => mulDiv(convert(edition, limit, currency, parcel.currency) ?? 0n, 1n, quantity, 'floor'))
  return [...new Set(prices)].filter((price) => price > 0n && price < most).sort((a, b) => (a < b ? -1 : 1))
}

/** Within a band the total rises with the price; so each band is halved, the dearest first. */
function highestThatFits(
  fits: (price: Minor) => boolean,
  breaks: readonly Minor[],
  most: Minor,
): Minor | undefined {
  const starts = [1n, ...breaks.map((price) => price + 2n)]
  for (let band = starts.length - 1; band >= 0; band--) {
    let low = starts[band]!
    let high = band === starts.length - 1 ? most : starts[band + 1]! - 1n
    if (low > high || !fits(low)) continue
    while (low < high) {
      const middle = (low + high + 1n) / 2n
      if (fits(middle)) low = middle
      else high = middle - 1n
    }
    return low
  }
  return undefined
}
