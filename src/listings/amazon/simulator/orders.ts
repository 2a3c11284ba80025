/** Orders of the simulated Amazon, from simulated buyers. */
import { marketById } from '../marketplaces.ts'
import { asked, iso, listed, ok, refuse, type Ask, type Reply } from './ask.ts'
import { offerOf, statusAt, stockOf, titleOf } from './item-view.ts'
import { tell } from './news.ts'
import { shareOf } from './random.ts'
import { nextId, type OrderRow } from './world.ts'

/** Decimals of a currency, as far as our stores need it. */
export const digitsOf = (currency: string): number => (currency === 'JPY' ? 0 : 2)
export const decimal = (minor: number, currency: string): string =>
  (minor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency))

const money = (minor: number, currencyCode: string): object => ({
  amount: decimal(minor, currencyCode),
  currencyCode,
})

export const currencyOf = (marketplaceId: string): string => marketById(marketplaceId)?.currency ?? 'USD'

export type Wish = Readonly<{ marketplaceId: string; sku: string; quantity: number }>

/** A buyer buys, if it is for sale and enough are there. Answers the order's number. */
export function placeOrder(ask: Ask, wish: Wish): string | undefined {
  const { world, seller, now } = ask
  const item = world.items[`${seller.id}|${wish.marketplaceId}|${wish.sku}`]
  const stock = item && stockOf(item)
  if (!item || !statusAt(item, now).includes('BUYABLE')) return undefined
  if (!stock || (stock.quantity ?? 0) < wish.quantity) return undefined
  stock.quantity = (stock.quantity ?? 0) - wish.quantity
  const count = nextId(world)
  const id = `902-${String(seller.id.length * 1_000_003 + count)
    .padStart(7, '0')
    .slice(-7)}-${String(count).padStart(7, '0')}`
  const currency = currencyOf(wish.marketplaceId)
  const value = offerOf(item)?.our_price[0]?.schedule[0]?.value_with_tax ?? 0
  const unit = Math.round(value * 10 ** digitsOf(currency))
  const inUnion = ['EUR', 'SEK', 'PLN'].includes(currency)
  world.orders[id] = {
    id,
    sellerId: seller.id,
    marketplaceId: wish.marketplaceId,
    at: now,
    changedAt: now,
    status: 'UNSHIPPED',
    buyer: count,
    iossNumber: inUnion ? 'IM0000000000' : undefined,
    lines: [
      {
        id: String(50_000_000 + count),
        sku: wish.sku,
        title: titleOf(item),
        quantity: wish.quantity,
        unit,
        tax: 0,
      },
    ],
    parcels: [],
  }
  tell(ask, 'ORDER_CHANGE', now, {
    OrderChangeNotification: {
      NotificationLevel: 'OrderLevel',
      SellerId: seller.id,
      AmazonOrderId: id,
      OrderChangeType: 'OrderStatusChange',
      Summary: { MarketplaceId: wish.marketplaceId, OrderStatus: 'Unshipped' },
    },
  })
  return id
}

const dayMs = 86_400_000

/** For the demonstration: each live listing sells now and then. The same listings on the same days always sell the same. */
export function settleOrders(ask: Ask): void {
  const { settings, world, now } = ask
  if (settings.ordersPerDay <= 0) return
  for (const item of Object.values(world.items)) {
    if (item.sellerId !== ask.seller.id || !statusAt(item, now).includes('BUYABLE')) continue
    const step = dayMs / settings.ordersPerDay
    const last = Math.max(item.decidedAt, ...ordersOf(ask, item.sku).map(({ at }) => at))
    const wait = step * (0.5 + shareOf(`${item.sku}|${last}`, settings.seed))
    if (now < last + wait) continue
    placeOrder(ask, { marketplaceId: item.marketplaceId, sku: item.sku, quantity: 1 })
  }
}

const ordersOf = (ask: Ask, sku: string): OrderRow[] =>
  Object.values(ask.world.orders).filter(
    (order) => order.sellerId === ask.seller.id && order.lines.some((line) => line.sku === sku),
  )

const guarded: ReadonlySet<string> = new Set(['BUYER', 'RECIPIENT', 'TAX'])

/** Without the role for buyers' data the whole request is refused, as Amazon does. */
const refusedData = (ask: Ask): Reply | undefined =>
  !ask.seller.seesBuyers && listed(ask, 'includedData').some((name) => guarded.has(name))
    ? refuse(403, 'Unauthorized', 'Access to requested resource is denied.')
    : undefined

function publicOrder(ask: Ask, order: OrderRow): object {
  const wanted = listed(ask, 'includedData')
  const currency = currencyOf(order.marketplaceId)
  const market = marketById(order.marketplaceId)
  const total = order.lines.reduce((sum, { unit, quantity }) => sum + unit * quantity, 0)
  const parts: Record<string, object> = {
    BUYER: { buyer: { buyerName: `Buyer ${order.buyer} (simulated)` } },
    RECIPIENT: {
      recipient: {
        deliveryAddress: {
          name: `Buyer ${order.buyer} (simulated)`,
          addressLine1: `${order.buyer} Example Street`,
          city: 'Exampletown',
          postalCode: '00000',
          countryCode: market?.country ?? 'US',
        },
      },
    },
    PROCEEDS: { proceeds: { grandTotal: money(total, currency) } },
    FULFILLMENT: {
      fulfillment: { fulfillmentStatus: order.status, fulfilledBy: 'MERCHANT' },
    },
    PACKAGES: {
      packages: order.parcels.map(({ number, carrier, tracking, at }) => ({
        packageReferenceId: number,
        carrier,
        trackingNumber: tracking,
        shipTime: iso(at),
        packageStatus: { status: 'SHIPPED' },
      })),
    },
  }
  return {
    orderId: order.id,
    createdTime: iso(order.at),
    lastUpdatedTime: iso(order.changedAt),
    salesChannel: {
      channelName: 'AMAZON',
      marketplaceId: order.marketplaceId,
      marketplaceName: `Amazon ${market?.country} (simulated)`,
    },
    orderItems: order.lines.map((line) => publicLine(order, line, wanted, currency)),
    ...Object.assign({}, ...wanted.flatMap((name) => (parts[name] ? [parts[name]] : []))),
  }
}

function publicLine(
  order: OrderRow,
  line: OrderRow['lines'][number],
  wanted: readonly string[],
  currency: string,
): object {
  const amount = money(line.unit * line.quantity, currency)
  const proceeds = { proceedsTotal: amount, breakdowns: [{ type: 'ITEM', subtotal: amount }] }
  const shipping = order.iossNumber ? { internationalShipping: { iossNumber: order.iossNumber } } : {}
  return {
    orderItemId: line.id,
    quantityOrdered: line.quantity,
    product: {
      title: line.title,
      sellerSku: line.sku,
      price: { unitPrice: money(line.unit, currency) },
    },
    ...(wanted.includes('PROCEEDS') ? { proceeds } : {}),
    ...(wanted.includes('FULFILLMENT') ? { fulfillment: { shipping } } : {}),
    ...(wanted.includes('TAX')
      ? {
          tax: {
            taxCollections: [{ model: 'MARKETPLACE_FACILITATOR', responsibleParty: 'Amazon (simulated)' }],
          },
        }
      : {}),
  }
}

export function searchOrders(ask: Ask): Reply {
  const created = asked(ask, 'createdAfter')
  const updated = asked(ask, 'lastUpdatedAfter')
  if ((created === undefined) === (updated === undefined))
    return refuse(400, 'InvalidInput', 'Exactly one of createdAfter and lastUpdatedAfter is required.')
  const noRole = refusedData(ask)
  if (noRole) return noRole
  const size = (ask.query['maxResultsPerPage'] as number | undefined) ?? 50
  if (size < 1 || size > 100) return refuse(400, 'InvalidInput', 'maxResultsPerPage is 1 to 100.')
  const markets = listed(ask, 'marketplaceIds')
  const all = Object.values(ask.world.orders)
    .filter((order) => order.sellerId === ask.seller.id)
    .filter((order) => markets.length === 0 || markets.includes(order.marketplaceId))
    .filter((order) =>
      created !== undefined ? order.at >= Date.parse(created) : order.changedAt >= Date.parse(updated!),
    )
    .sort((a, b) => a.changedAt - b.changedAt)
  const from = Number(asked(ask, 'paginationToken') ?? 0) || 0
  const pagination = from + size < all.length ? { nextToken: String(from + size) } : {}
  return ok({
    orders: all.slice(from, from + size).map((order) => publicOrder(ask, order)),
    pagination,
    lastUpdatedBefore: iso(ask.now),
  })
}

const own = (ask: Ask): OrderRow | undefined => {
  const order = ask.world.orders[ask.path['orderId']!]
  return order?.sellerId === ask.seller.id ? order : undefined
}

export function getOrder(ask: Ask): Reply {
  const order = own(ask)
  if (!order) return refuse(404, 'NotFound', 'Order not found')
  return refusedData(ask) ?? ok({ order: publicOrder(ask, order) })
}

type Parcel = {
  packageDetail: {
    packageReferenceId: string
    carrierCode: string
    carrierName?: string
    trackingNumber: string
  }
}

export function confirmShipment(ask: Ask): Reply {
  const order = own(ask)
  if (!order) return refuse(404, 'NotFound', 'Order not found')
  const { packageReferenceId, carrierCode, carrierName, trackingNumber } = (ask.body as Parcel).packageDetail
  const parcel = {
    number: packageReferenceId,
    carrier: carrierName ?? carrierCode,
    tracking: trackingNumber,
    at: ask.now,
  }
  order.parcels = [...order.parcels.filter(({ number }) => number !== parcel.number), parcel]
  if (order.status === 'UNSHIPPED') Object.assign(order, { status: 'SHIPPED', changedAt: ask.now })
  return { status: 204 }
}
