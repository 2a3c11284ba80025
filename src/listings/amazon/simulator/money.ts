/** What the simulated Amazon earns, keeps and pays out, all of it told by the shipped orders. */
import { asked, iso, listed, ok, type Ask, type Reply } from './ask.ts'
import { currencyOf, decimal } from './orders.ts'
import type { OrderRow } from './world.ts'

/** Fifteen per cent, as in the fees: a round figure for showing. */
const feeOf = (minor: number): number => Math.round((minor * 15) / 100)
const goodsOf = (order: OrderRow): number =>
  order.lines.reduce((sum, one) => sum + one.unit * one.quantity, 0)
const netOf = (order: OrderRow): number => goodsOf(order) - feeOf(goodsOf(order))

/** A transfer every fourteen days, as long as there is something to pay. */
const roundMs = 14 * 86_400_000

const shipped = (ask: Ask): OrderRow[] =>
  Object.values(ask.world.orders)
    .filter((order) => order.sellerId === ask.seller.id && order.status === 'SHIPPED')
    .sort((a, b) => a.changedAt - b.changedAt)

/** Amounts are JSON numbers here, as Amazon sends them. */
const amount = (minor: number, currency: string): object => ({
  currencyCode: currency,
  currencyAmount: Number(decimal(minor, currency)),
})

export function listTransactions(ask: Ask): Reply {
  const after = Date.parse(asked(ask, 'postedAfter') ?? '') || 0
  const before = Date.parse(asked(ask, 'postedBefore') ?? '') || Number.MAX_SAFE_INTEGER
  const market = asked(ask, 'marketplaceId')
  const all = shipped(ask).filter(
    (order) =>
      order.changedAt >= after &&
      order.changedAt <= before &&
      (market === undefined || order.marketplaceId === market),
  )
  const from = Number(asked(ask, 'nextToken') ?? 0) || 0
  const page = all.slice(from, from + 100)
  const next = from + 100 < all.length ? { nextToken: String(from + 100) } : {}
  return ok({ payload: { transactions: page.map((order) => transaction(ask, order)), ...next } })
}

function transaction(ask: Ask, order: OrderRow): object {
  const currency = currencyOf(order.marketplaceId)
  const goods = goodsOf(order)
  return {
    sellingPartnerMetadata: { sellingPartnerId: ask.seller.id, marketplaceId: order.marketplaceId },
    relatedIdentifiers: [{ relatedIdentifierName: 'ORDER_ID', relatedIdentifierValue: order.id }],
    transactionType: 'Shipment',
    transactionId: `sim-t-${order.id}`,
    transactionStatus: ask.now - order.changedAt > roundMs ? 'RELEASED' : 'DEFERRED',
    description: 'Order Payment',
    postedDate: iso(order.changedAt),
    totalAmount: amount(netOf(order), currency),
    marketplaceDetails: { marketplaceId: order.marketplaceId },
    breakdowns: [
      { breakdownType: 'ProductCharges', breakdownAmount: amount(goods, currency), breakdowns: [] },
      { breakdownType: 'AmazonFees', breakdownAmount: amount(-feeOf(goods), currency), breakdowns: [] },
    ],
  }
}

export type Round = Readonly<{ id: string; marketplaceId: string; endsAt: number; orders: OrderRow[] }>

/** The orders of each fortnight and store. The last round may still be open. */
export function rounds(ask: Ask): Round[] {
  const found = new Map<string, { id: string; marketplaceId: string; endsAt: number; orders: OrderRow[] }>()
  for (const order of shipped(ask)) {
    const number = Math.floor(order.changedAt / roundMs)
    const id = `${number}-${order.marketplaceId}`
    const round = found.get(id) ?? {
      id: `sim-s-${id}`,
      marketplaceId: order.marketplaceId,
      endsAt: (number + 1) * roundMs,
      orders: [],
    }
    round.orders.push(order)
    found.set(id, round)
  }
  return [...found.values()]
}

const partner = (ask: Ask, marketplaceId: string): object => ({
  partnerId: ask.seller.id,
  accountType: 'Standard Orders',
  marketplaceId,
})

const sumOf = (round: Round): number => round.orders.reduce((sum, order) => sum + netOf(order), 0)

const wantedRounds = (ask: Ask): Round[] => {
  const markets = listed(ask, 'marketplaceIds')
  return rounds(ask).filter(({ marketplaceId }) => markets.length === 0 || markets.includes(marketplaceId))
}

export function listPayouts(ask: Ask): Reply {
  const after = Date.parse(asked(ask, 'createdAfter') ?? '') || 0
  const payouts = wantedRounds(ask)
    .filter(({ endsAt }) => endsAt <= ask.now && endsAt >= after)
    .map((round) => ({
      id: `sim-p-${round.id}`,
      partnerMetadata: partner(ask, round.marketplaceId),
      currentStatus: 'PAID',
      statusHistory: [{ status: 'PAID', lastUpdatedDate: iso(round.endsAt) }],
      type: 'SCHEDULED',
      amount: amount(sumOf(round), currencyOf(round.marketplaceId)),
      creationDate: iso(round.endsAt),
      traceId: `SIM${round.endsAt}`,
      relatedIdentifiers: [{ relatedIdentifierName: 'SETTLEMENT_ID', relatedIdentifierValue: round.id }],
    }))
  return ok({ payouts })
}

export function listExpectedPayouts(ask: Ask): Reply {
  const expectedPayouts = wantedRounds(ask)
    .filter(({ endsAt }) => endsAt > ask.now)
    .map((round) => ({
      partnerMetadata: partner(ask, round.marketplaceId),
      amount: amount(sumOf(round), currencyOf(round.marketplaceId)),
      status: 'SCHEDULED',
      scheduledDate: iso(round.endsAt),
    }))
  return ok({ expectedPayouts })
}

/** A round as the settlement report prints it. */
export function settlementFile(round: Round): string {
  const currency = currencyOf(round.marketplaceId)
  const columns =
    'settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency transaction-type order-id merchant-order-id adjustment-id shipment-id marketplace-name amount-type amount-description amount fulfillment-id posted-date posted-date-time order-item-code merchant-order-item-id merchant-adjustment-item-id sku quantity-purchased promotion-id'.split(
      ' ',
    )
  const line = (cells: Record<string, string>): string => columns.map((name) => cells[name] ?? '').join('\t')
  const day = (ms: number): string => `${iso(ms).slice(0, 19).replace('T', ' ')} UTC`
  const head = line({
    'settlement-id': round.id,
    'settlement-start-date': day(round.endsAt - roundMs),
    'settlement-end-date': day(round.endsAt),
    'deposit-date': day(round.endsAt),
    'total-amount': decimal(sumOf(round), currency),
    currency,
  })
  const rows = round.orders.flatMap((order) => {
    const cells = {
      'settlement-id': round.id,
      'transaction-type': 'Order',
      'order-id': order.id,
      'marketplace-name': 'Simulated',
      'posted-date': iso(order.changedAt).slice(0, 10),
      'posted-date-time': day(order.changedAt),
      sku: order.lines[0]?.sku ?? '',
      'quantity-purchased': String(order.lines[0]?.quantity ?? 1),
    }
    const part = (type: string, description: string, minor: number): string =>
      line({
        ...cells,
        'amount-type': type,
        'amount-description': description,
        amount: decimal(minor, currency),
      })
    return [
      part('ItemPrice', 'Principal', goodsOf(order)),
      part('ItemFees', 'Commission', -feeOf(goodsOf(order))),
    ]
  })
  return [columns.join('\t'), head, ...rows].join('\n')
}
