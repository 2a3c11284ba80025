/** One destination's answer with all that its page and its documents show. */
import { no, sayRefusal, yes, type Answer, type Refusal } from '#kernel/refusal.ts'
import { parseAmount, type Minor } from '#kernel/money.ts'
import { plainFigure, type Asked } from '../form.ts'
import { AmountUnreadable, NumberAbsurd } from '../refusals.ts'
import { answer } from '../rules/answer.ts'
import { makersShare } from '../rules/backwards.ts'
import { changesNear } from '../rules/changes.ts'
import { bestLanes, compareLanes } from '../rules/lane-quotes.ts'
import { makersNet } from '../rules/makers-net.ts'
import type { Receipt } from '../rules/receipt.ts'
import { otherDay, type Answered, type ReceiptPageProps } from '../views/question.ts'

export function receiptProps(page: Answered): ReceiptPageProps {
  const { edition, editions, parcel, asked } = page
  const receipt = answer(edition, parcel)!
  const quotes = compareLanes(edition, parcel)
  const nets = new Map(quotes.map((quote) => [quote.option.lane, makersNet(edition, parcel, quote)]))
  const best = bestLanes(quotes, new Map([...nets].map(([lane, { net }]) => [lane, net])))
  const changes = changesNear(edition, editions, parcel)
  const other = otherDay(page)
  const was = other && answer(other.edition, other.parcel)
  const shared = { ...page, receipt, quotes, nets, best, changes, ...(was ? { was } : {}) }
  return asked.shelf === '' ? shared : { ...shared, back: workBack(page, receipt) }
}

function workBack(
  { edition, parcel, asked, frame: { lang } }: Answered,
  receipt: Receipt,
): NonNullable<ReceiptPageProps['back']> {
  const read = readShelf(asked, receipt)
  if (!read.ok) return { error: sayRefusal(read.refusal, lang), field: fieldOf(read.refusal) }
  const share = makersShare(edition, parcel, read.value.shelf, read.value.feeBps)
  return share ? { share } : {}
}

const fieldOf = (refusal: Refusal) =>
  refusal.field === 'marketFee' ? ('marketFee' as const) : ('shelf' as const)

/** A shelf price in the receipt's currency, and the marketplace's share in basis points. */
function readShelf(asked: Asked, receipt: Receipt): Answer<{ shelf: Minor; feeBps: number }> {
  const shelf = parseAmount(plainFigure(asked.shelf), receipt.digits)
  if (shelf === undefined || shelf > 10n ** 15n)
    return no(AmountUnreadable({ value: asked.shelf, currency: receipt.currency }, 'shelf'))
  const feeBps = asked.marketFee === '' ? 0n : parseAmount(plainFigure(asked.marketFee).replace(/%$/, ''), 2)
  if (feeBps === undefined || feeBps > 10_000n)
    return no(NumberAbsurd({ value: asked.marketFee, least: 0, most: 100 }, 'marketFee'))
  return yes({ shelf, feeBps: Number(feeBps) })
}
