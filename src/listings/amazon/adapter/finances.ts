/** Money in the port's words: first what was earned and kept, then what was paid out. */
import type { Amount, Called, Connection, OutsidePayment, Page, Since } from '../../port.ts'
import { marketById } from '../marketplaces.ts'
import {
  ListPayouts,
  ListTransactions,
  type Breakdown,
  type Payout,
  type Transaction,
} from '../operations/finances.ts'
import type { Currency } from '../operations/shapes.ts'
import { amountOf } from './amounts.ts'
import { called } from './called.ts'
import type { Desk } from './desk.ts'
import { markOf, markText } from './pages.ts'

export async function finances(
  desk: Desk,
  connection: Connection,
  since: Since,
): Promise<Called<Page<OutsidePayment>>> {
  const client = desk.clientOf(connection)
  const mark = markOf(since)
  const from = new Date(mark.since)
  const more = mark.token ? { nextToken: mark.token } : {}
  if (mark.second) {
    const paid = await client.call(ListPayouts, { createdAfter: from, ...more })
    return called(paid, ({ payouts, nextToken }) => ({
      rows: payouts.flatMap(payoutFrom),
      next: nextToken ? markText({ ...mark, token: nextToken }) : undefined,
    }))
  }
  const posted = await client.call(ListTransactions, { postedAfter: from, ...more })
  return called(posted, ({ transactions, nextToken }) => ({
    rows: transactions.flatMap(paymentFrom),
    next: markText(
      nextToken ? { ...mark, token: nextToken } : { since: mark.since, open: false, second: true },
    ),
  }))
}

const kinds: Readonly<Record<string, OutsidePayment['kind']>> = {
  Shipment: 'order',
  Refund: 'refund',
  ServiceFee: 'fee',
  Transfer: 'payout',
}

const money = (its: Currency | undefined): Amount | undefined =>
  amountOf(its?.currencyAmount, its?.currencyCode)

const idOf = (
  its: Readonly<{ relatedIdentifiers: Transaction['relatedIdentifiers'] }>,
  name: string,
): string | undefined =>
  its.relatedIdentifiers.find((one) => one.relatedIdentifierName === name)?.relatedIdentifierValue

/** A transaction without an amount, a day or a number cannot be booked, and is left out. */
export function paymentFrom(its: Transaction): OutsidePayment[] {
  const amount = money(its.totalAmount)
  if (!amount || !its.postedDate || !its.transactionId) return []
  const orderId = idOf(its, 'ORDER_ID')
  const market = marketById(its.marketplaceDetails?.marketplaceId ?? '')?.country
  return [
    {
      outsideId: its.transactionId,
      kind: kinds[its.transactionType ?? ''] ?? 'other',
      ...(orderId ? { orderId } : {}),
      ...(market ? { market } : {}),
      postedAt: new Date(its.postedDate),
      amount,
      parts: partsOf(its.breakdowns ?? [], amount),
    },
  ]
}

/** The parts as Amazon names them; what they leave open stands as a part of its own, so that the sum is the amount. */
function partsOf(breakdowns: readonly Breakdown[], amount: Amount): OutsidePayment['parts'] {
  const parts = breakdowns.flatMap(({ breakdownType, breakdownAmount }) => {
    const its = money(breakdownAmount)
    return its && its.currency === amount.currency ? [{ name: breakdownType ?? '', amount: its }] : []
  })
  const open = amount.minor - parts.reduce((sum, part) => sum + part.amount.minor, 0n)
  return open === 0n ? parts : [...parts, { name: '', amount: { ...amount, minor: open } }]
}

/** Money that left for her bank: negative here, because the account at Amazon is what is told about. */
function payoutFrom(its: Payout): OutsidePayment[] {
  const paid = money(its.amount)
  if (!paid || !its.creationDate) return []
  if (['FAILED', 'CANCELLED', 'NO_PAYOUT'].includes(its.currentStatus)) return []
  const amount = { ...paid, minor: -paid.minor }
  const market = marketById(its.partnerMetadata.marketplaceId)?.country
  return [
    {
      outsideId: its.id,
      kind: 'payout',
      ...(market ? { market } : {}),
      postedAt: new Date(its.creationDate),
      amount,
      parts: [{ name: its.traceId ?? 'Payout', amount }],
    },
  ]
}
