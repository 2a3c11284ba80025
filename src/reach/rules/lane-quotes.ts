/** One consignment by every lane: what the buyer pays by each, and which one answers when none was asked for. */
import type { Minor } from '#kernel/money.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Consignment, Lane } from './consignment.ts'
import { destinationOf, type Destination } from './destination.ts'
import { landedCost, sumOf, type LandedCost } from './landed-cost.ts'
import { laneOption, laneOptions, type LaneOption } from './lanes.ts'

/** A lane with what the buyer pays and what the maker keeps by it, in the receipt's currency and in paise. */
export type LaneQuote = Readonly<{
  option: LaneOption
  cost: LandedCost | undefined
  total: Minor | undefined
}>

/** Every lane's quote for one destination, for comparing them side by side. Empty where it is blocked. */
export function compareLanes(edition: Edition, parcel: Consignment): LaneQuote[] {
  const destination = destinationOf(edition, parcel.to)
  if (!destination || destination.blocked) return []
  const currency = receiptCurrency(edition, parcel, destination)
  return laneOptions(edition, parcel, currency).map((option) =>
    quote(edition, parcel, destination, currency, option),
  )
}

/** The destination's own currency, or the one asked for; rupees where the book has no rate for it. */
export function receiptCurrency(edition: Edition, parcel: Consignment, destination: Destination): string {
  const wanted = parcel.receiptCurrency ?? destination.currency
  return edition.perRupee(wanted) ? wanted : 'INR'
}

export function quoteLanes(
  edition: Edition,
  parcel: Consignment,
  destination: Destination,
  currency: string,
): LaneQuote[] {
  const options = parcel.lane
    ? [laneOption(edition, parcel, parcel.lane, currency)]
    : laneOptions(edition, parcel, currency)
  return options.map((option) => quote(edition, parcel, destination, currency, option))
}

function quote(
  edition: Edition,
  parcel: Consignment,
  destination: Destination,
  currency: string,
  option: LaneOption,
): LaneQuote {
  if (option.freight === undefined) return { option, cost: undefined, total: undefined }
  const freight = { amount: option.freight, line: option.freightLine }
  const cost = landedCost(edition, parcel, destination, currency, freight, option.lane)
  const total = cost && cost.coverage !== 'C' ? sumOf(cost, 'amount') : undefined
  return { option, cost, total }
}

/**
 * Whether a lane ends at the buyer's door. Freight ends in a marketplace's warehouse, from where somebody must still
 * deliver: it is compared, but never chosen silently over a parcel.
 */
const reachesBuyer = ({ option }: LaneQuote): boolean => option.lane !== 'freight'

/** The open lane to the buyer's door with the lowest total; then any open one; then the first, closed as it is. */
export function chooseLane(quotes: readonly LaneQuote[]): LaneQuote {
  const open = quotes.filter((one) => one.option.open && (quotes.length === 1 || reachesBuyer(one)))
  const priced = open.filter(({ total }) => total !== undefined)
  return (
    priced.reduce<LaneQuote | undefined>((a, b) => (a && a.total! <= b.total! ? a : b), undefined) ??
    open[0] ??
    quotes[0]!
  )
}

/** Which lane is best for whom: the buyer's lowest total, and what is left for the maker at that price. */
export function bestLanes(
  quotes: readonly LaneQuote[],
  nets: ReadonlyMap<Lane, Minor>,
): { buyer?: Lane; maker?: Lane } {
  const open = quotes.filter((one) => one.option.open && one.total !== undefined && reachesBuyer(one))
  if (open.length === 0) return {}
  const buyer = open.reduce((a, b) => (a.total! <= b.total! ? a : b)).option.lane
  const maker = open.reduce((a, b) =>
    (nets.get(a.option.lane) ?? 0n) >= (nets.get(b.option.lane) ?? 0n) ? a : b,
  ).option.lane
  return { buyer, maker }
}
