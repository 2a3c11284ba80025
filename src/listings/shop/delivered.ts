/** What a piece costs at the buyer's door at the price of its offer, by the trade book of today. */
import { dayInIndia } from '#kernel/day.ts'
import { formatAmount, type Minor } from '#kernel/money.ts'
import { consignmentJson, pieceOf } from '#catalogue/rules/doors/question.ts'
import type { Product, Variant } from '#catalogue/rules/product.ts'
import { readConsignment } from '#reach/intake.ts'
import { answer } from '#reach/rules/answer.ts'
import type { Coverage, Verdict } from '#reach/rules/receipt.ts'
import type { Shelved } from '#tradebook/shelf.ts'
import type { Offer } from '../rules/offer.ts'

export type Delivered = Readonly<{
  verdict: Verdict
  coverage: Coverage
  /** With sending, duty and tax, in the offer's currency; only of class A or B, otherwise nobody should quote it. */
  total: Minor | undefined
  /** Sending alone. */
  shipping: Minor | undefined
}>

/** Undefined where the product has not told its code or weight yet. */
export function deliveredOf(
  { book, edition }: Pick<Shelved, 'book' | 'edition'>,
  now: Date,
  goods: Readonly<{ product: Product; variant: Variant; organic: boolean }>,
  offer: Offer,
  market: string,
): Delivered | undefined {
  const today = dayInIndia(now)
  const on = today < book.firstDay ? book.firstDay : today > book.lastDay ? book.lastDay : today
  const asked = pieceOf(goods.product, goods.variant, edition(on), { organic: goods.organic })
  if (!asked.ok) return undefined
  const json = consignmentJson(asked.piece, market, on)
  const { minor, currency, digits } = offer.price
  const items = json.items.map((item) => ({ ...item, unitPrice: formatAmount(minor, digits) }))
  const read = readConsignment({ ...json, currency, items }, book, edition)
  const receipt = read.ok ? answer(read.value.edition, read.value.parcel) : undefined
  if (!receipt) return undefined
  const { verdict, coverage, lines } = receipt
  const sure = coverage !== 'C' && verdict !== 'closed' && receipt.currency === currency
  const freight = lines.filter(({ code }) => code === 'freight' || code === 'insurance')
  return {
    verdict,
    coverage,
    total: sure ? receipt.total : undefined,
    shipping:
      sure && receipt.digits === digits && freight.length > 0
        ? freight.reduce((sum, { amount }) => sum + amount, 0n)
        : undefined,
  }
}
