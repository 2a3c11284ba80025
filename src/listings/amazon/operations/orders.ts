/**
 * Orders API 2026-01-01, and of v0 the one thing left: telling that a parcel has gone. Buyer and address come only to
 * accounts with the role Direct-to-Consumer Shipping; without it the whole call may be refused.
 */
import { z } from 'zod'
import { operation, pathOf } from '../transport/operation.ts'
import { instant, Instant, Money, Nothing } from './shapes.ts'

const model = 'orders-api-model/orders_2026-01-01'

const Address = z.looseObject({
  name: z.string().optional(),
  companyName: z.string().optional(),
  addressLine1: z.string().optional(),
  addressLine2: z.string().optional(),
  addressLine3: z.string().optional(),
  city: z.string().optional(),
  districtOrCounty: z.string().optional(),
  stateOrRegion: z.string().optional(),
  postalCode: z.string().optional(),
  countryCode: z.string().optional(),
  phone: z.string().optional(),
})

const Breakdown = z.looseObject({ type: z.string(), subtotal: Money })

export const OrderItem = z.looseObject({
  orderItemId: z.string(),
  quantityOrdered: z.int(),
  product: z.looseObject({
    asin: z.string().optional(),
    title: z.string().optional(),
    sellerSku: z.string().optional(),
    price: z.looseObject({ unitPrice: Money.optional() }).optional(),
  }),
  proceeds: z
    .looseObject({ proceedsTotal: Money.optional(), breakdowns: z.array(Breakdown).default([]) })
    .optional(),
  fulfillment: z
    .looseObject({
      shipping: z
        .looseObject({
          internationalShipping: z.looseObject({ iossNumber: z.string().optional() }).optional(),
        })
        .optional(),
    })
    .optional(),
  tax: z
    .looseObject({
      taxCollections: z.array(z.looseObject({ model: z.string().optional() })).default([]),
    })
    .optional(),
})
export type OrderItem = z.output<typeof OrderItem>

export const FulfillmentStatus = z.enum([
  'PENDING_AVAILABILITY',
  'PENDING',
  'UNSHIPPED',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
  'CANCELLED',
  'UNFULFILLABLE',
])

export const Order = z.looseObject({
  orderId: z.string(),
  createdTime: Instant,
  lastUpdatedTime: Instant,
  salesChannel: z.looseObject({ channelName: z.string(), marketplaceId: z.string().optional() }),
  orderItems: z.array(OrderItem),
  buyer: z.looseObject({ buyerName: z.string().optional() }).optional(),
  recipient: z.looseObject({ deliveryAddress: Address.optional() }).optional(),
  proceeds: z.looseObject({ grandTotal: Money.optional() }).optional(),
  fulfillment: z
    .looseObject({ fulfillmentStatus: FulfillmentStatus, fulfilledBy: z.string().optional() })
    .optional(),
})
export type Order = z.output<typeof Order>

export const ORDER_DATA = ['BUYER', 'RECIPIENT', 'PROCEEDS', 'FULFILLMENT', 'PACKAGES', 'TAX'] as const
/** What an account without the restricted roles may see. */
export const OPEN_ORDER_DATA = ['PROCEEDS', 'FULFILLMENT', 'PACKAGES'] as const
type OrderData = (typeof ORDER_DATA)[number]

/** Exactly one of created and updated: Amazon refuses both or neither, so does the type. */
export type OrderSearch = Readonly<{
  marketplaceIds: readonly string[]
  includedData: readonly OrderData[]
  paginationToken?: string
}> &
  (
    | Readonly<{ createdAfter: Date; lastUpdatedAfter?: never }>
    | Readonly<{ lastUpdatedAfter: Date; createdAfter?: never }>
  )

export const SearchOrders = operation({
  name: 'searchOrders',
  model,
  method: 'GET',
  answer: z.looseObject({
    orders: z.array(Order),
    pagination: z.looseObject({ nextToken: z.string().optional() }).optional(),
    lastUpdatedBefore: z.string().optional(),
  }),
  write: (args: OrderSearch) => ({
    path: '/orders/2026-01-01/orders',
    query: {
      createdAfter: instant(args.createdAfter),
      lastUpdatedAfter: instant(args.lastUpdatedAfter),
      marketplaceIds: args.marketplaceIds,
      includedData: args.includedData,
      maxResultsPerPage: 100,
      paginationToken: args.paginationToken,
    },
  }),
})

export const GetOrder = operation({
  name: 'getOrder',
  model,
  method: 'GET',
  answer: z.looseObject({ order: Order }).transform(({ order }) => order),
  write: (args: { orderId: string; includedData: readonly OrderData[] }) => ({
    path: pathOf`/orders/2026-01-01/orders/${args.orderId}`,
    query: { includedData: args.includedData },
  }),
})

/** One parcel of an order. `carrierCode` is one that Amazon knows, or `Other` with `carrierName`. */
export type SentParcel = Readonly<{
  orderId: string
  marketplaceId: string
  parcelNumber: string
  carrierCode: string
  carrierName?: string
  shippingMethod?: string
  trackingNumber: string
  shippedAt: Date
  lines: readonly Readonly<{ orderItemId: string; quantity: number }>[]
}>

/** The same parcel again under the same number replaces itself, so it may be repeated. */
export const ConfirmShipment = operation({
  name: 'confirmShipment',
  model: 'orders-api-model/ordersV0',
  method: 'POST',
  repeatable: true,
  answer: Nothing,
  write: (its: SentParcel) => ({
    path: pathOf`/orders/v0/orders/${its.orderId}/shipmentConfirmation`,
    body: {
      marketplaceId: its.marketplaceId,
      packageDetail: {
        packageReferenceId: its.parcelNumber,
        carrierCode: its.carrierCode,
        carrierName: its.carrierName,
        shippingMethod: its.shippingMethod,
        trackingNumber: its.trackingNumber,
        shipDate: instant(its.shippedAt),
        orderItems: its.lines,
      },
    },
  }),
})
