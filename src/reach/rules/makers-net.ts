/** What a lane leaves the maker: her price, less what she pays to send, plus the incentives we hold a rate for. */
import { mulDiv, shareBps, type Minor } from '#kernel/money.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { LaneQuote } from './lane-quotes.ts'
import type { Consignment, Item } from './consignment.ts'
import { convert, factAmount } from './exchange.ts'
import { narrowestFirst, rowsFor } from './fact-choice.ts'
import { feesFor } from './fees.ts'

export type MakersNet = Readonly<{
  /** Paise. */
  net: Minor
  /** Incentives with a rate in the book on this day, in paise; schemes without one are not guessed. */
  incentives: readonly { scheme: string; amount: Minor; source: string }[]
  senderFees: Minor
}>

export function makersNet(edition: Edition, parcel: Consignment, quote: LaneQuote): MakersNet {
  const goods = parcel.items.map((item) => item.unitPrice * BigInt(item.quantity))
  const goodsInr = goods.map((value) => convert(edition, value, parcel.currency, 'INR') ?? 0n)
  const total = goodsInr.reduce((a, b) => a + b, 0n)
  const incentives = quote.option.keeps.flatMap((scheme) =>
    parcel.items.flatMap((item, index) => {
      const rows = edition
        .facts('incentives')
        .filter((row) => row.cells['scheme'] === scheme && row.cells['bps'])
      const row = narrowestFirst(rowsFor(rows, item))[0]
      if (!row) return []
      const earned = shareBps(goodsInr[index]!, Number(row.cells['bps']))
      const cap = capOf(edition, row, item)
      return [{ scheme, amount: cap !== undefined && cap < earned ? cap : earned, source: row.tail.sourceId }]
    }),
  )
  const kinds = new Set(parcel.items.map((item) => item.hs.slice(0, 6))).size
  const basis = { goods: total, kinds, lane: quote.option.lane, currency: 'INR' }
  const senderFees = feesFor(edition, parcel.to, basis, 'sender').reduce((sum, line) => sum + line.amount, 0n)
  const earned = incentives.reduce((sum, { amount }) => sum + amount, 0n)
  return { net: total + earned - senderFees, incentives, senderFees }
}

/** The most that a scheme pays for an item, by weight or by piece; rates per gram of metal need an assay and are left out. */
function capOf(edition: Edition, row: Fact, item: Item): Minor | undefined {
  const perUnit = factAmount(edition, row.cells['cap_amount'], 'INR', 'INR')
  if (perUnit === undefined) return undefined
  if (row.cells['cap_unit'] === 'piece') return perUnit * BigInt(item.quantity)
  return mulDiv(perUnit, BigInt(item.netWeightMg) * BigInt(item.quantity), 1_000_000n, 'half-up')
}
