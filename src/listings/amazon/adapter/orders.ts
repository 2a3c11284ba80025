/** Orders in the port's words. Without the role for buyers' data they come without the buyer, and say so by that. */
import type { Amount, Called, Connection, OutsideOrder, Page, Since } from '../../port.ts'
import { marketById } from '../marketplaces.ts'
import {
  OPEN_ORDER_DATA,
  ORDER_DATA,
  SearchOrders,
  type Order,
  type OrderItem,
} from '../operations/orders.ts'
import type { Money } from '../operations/shapes.ts'
import { amountOf } from './amounts.ts'
import { called } from './called.ts'
import type { Desk } from './desk.ts'
import { markOf, markText, type Mark } from './pages.ts'

export async function orders(
  desk: Desk,
  connection: Connection,
  since: Since,
): Promise<Called<Page<OutsideOrder>>> {
  const client = desk.clientOf(connection)
  const mark = markOf(since)
  const ask = (open: boolean) =>
    client.call(SearchOrders, {
      marketplaceIds: [],
      lastUpdatedAfter: new Date(mark.since),
      includedData: open ? OPEN_ORDER_DATA : ORDER_DATA,
      ...(mark.token ? { paginationToken: mark.token } : {}),
    })
  const first = await ask(mark.open)
  const isBarred = !first.ok && first.problem.kind === 'forbidden' && !mark.open
  const answer = isBarred ? await ask(true) : first
  return called(answer, ({ orders: rows, pagination }) => {
    const token = pagination?.nextToken
    const next: Mark | undefined = token ? { ...mark, token, open: mark.open || isBarred } : undefined
    return { rows: rows.map(orderFrom), next: next && markText(next) }
  })
}

const states = {
  PENDING_AVAILABILITY: 'pending',
  PENDING: 'pending',
  UNSHIPPED: 'unshipped',
  PARTIALLY_SHIPPED: 'partly-shipped',
  SHIPPED: 'shipped',
  CANCELLED: 'cancelled',
  UNFULFILLABLE: 'unfulfillable',
} as const

const money = (its: Money | undefined): Amount | undefined => amountOf(its?.amount, its?.currencyCode)

/** One official order of Orders API 2026-01-01; see also Amazon's map from v0. */
export function orderFrom(order: Order): OutsideOrder {
  const ioss = order.orderItems
    .map((item) => item.fulfillment?.shipping?.internationalShipping?.iossNumber)
    .find((number) => number)
  const buyer = buyerFrom(order)
  return {
    outsideId: order.orderId,
    market: marketById(order.salesChannel.marketplaceId ?? '')?.country ?? '',
    state: states[order.fulfillment?.fulfillmentStatus ?? 'PENDING'],
    placedAt: new Date(order.createdTime),
    changedAt: new Date(order.lastUpdatedTime),
    lines: order.orderItems.map(lineFrom),
    total: money(order.proceeds?.grandTotal),
    taxCollected: order.orderItems.some(({ tax }) =>
      tax?.taxCollections.some(({ model }) => model === 'MARKETPLACE_FACILITATOR'),
    ),
    ...(buyer ? { buyer } : {}),
    ...(ioss ? { importNumber: ioss } : {}),
  }
}

const part = (item: OrderItem, type: string): Amount | undefined =>
  money(item.proceeds?.breakdowns.find((one) => one.type === type)?.subtotal)

/** The price of the whole line where Amazon breaks it down, otherwise of one piece times the pieces. */
function lineFrom(item: OrderItem): OutsideOrder['lines'][number] {
  const unit = money(item.product.price?.unitPrice)
  const counted = unit && { ...unit, minor: unit.minor * BigInt(item.quantityOrdered) }
  return {
    outsideId: item.orderItemId,
    sku: item.product.sellerSku ?? '',
    title: item.product.title ?? '',
    quantity: item.quantityOrdered,
    price: part(item, 'ITEM') ?? counted,
    tax: part(item, 'TAX'),
  }
}

function buyerFrom(order: Order): OutsideOrder['buyer'] {
  const to = order.recipient?.deliveryAddress
  if (!to) return undefined
  const lines = [to.companyName, to.addressLine1, to.addressLine2, to.addressLine3, to.districtOrCounty]
  return {
    name: to.name ?? order.buyer?.buyerName ?? '',
    lines: lines.filter((line): line is string => Boolean(line)),
    city: to.city ?? '',
    region: to.stateOrRegion ?? '',
    postcode: to.postalCode ?? '',
    iso2: to.countryCode ?? '',
    ...(to.phone ? { phone: to.phone } : {}),
  }
}
