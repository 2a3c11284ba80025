/**
 * News from Amazon, pushed to our HTTPS address (an EventBridge API destination) or read from where it lies. Names come as
 * `NotificationType` or `notificationType`, by type: read without regard to case. News may come twice and out of order: keep
 * the id unique where you store it, and ask Amazon for the present state instead of trusting the order.
 */
import { z } from 'zod'

export type Json = Readonly<Record<string, unknown>>

export type Notification = Readonly<{
  /** Unique: the same news again has the same id. */
  id: string
  type: string
  payloadVersion: string
  happenedAt: Date
  payload: Json
}>

/** Every key with its first letter in lower case, all the way down: `SellerId` and `sellerId` are one. */
export function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [lowerFirst(key), lowerKeys(inner)]))
}

/** `SellerSKU` → `sellerSKU`, `ASIN` → `asin`. */
const lowerFirst = (key: string): string =>
  /^[A-Z0-9]+$/.test(key) ? key.toLowerCase() : key.charAt(0).toLowerCase() + key.slice(1)

const Envelope = z.object({
  notificationType: z.string().min(1),
  payloadVersion: z.string(),
  eventTime: z.iso.datetime({ offset: true }),
  payload: z.record(z.string(), z.unknown()),
  notificationMetadata: z.object({ notificationId: z.string().min(1) }),
})

/** EventBridge wraps the news in `detail`. */
const unwrapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'detail' in value && 'detail-type' in value
    ? value.detail
    : value

/** undefined: no news of Amazon. */
export function readNotification(value: unknown): Notification | undefined {
  const read = Envelope.safeParse(lowerKeys(unwrapped(value)))
  if (!read.success) return undefined
  const { notificationType, payloadVersion, eventTime, payload, notificationMetadata } = read.data
  return {
    id: notificationMetadata.notificationId,
    type: notificationType,
    payloadVersion,
    happenedAt: new Date(eventTime),
    payload,
  }
}

/** What news makes us look at: that SKU, that feed, that order, that report, or the money. */
export type Cause =
  /** Without a store: in all of the region's. */
  | Readonly<{ look: 'listing'; sellerId: string; sku: string; marketplaceId?: string | undefined }>
  | Readonly<{ look: 'feed'; feedId: string }>
  | Readonly<{ look: 'report'; reportId: string }>
  | Readonly<{ look: 'order'; orderId: string }>
  | Readonly<{ look: 'money' }>
  | Readonly<{ look: 'schema'; marketplaceId: string }>

const text = z.string().min(1)
const Listing = z.object({ sellerId: text, marketplaceId: text.optional(), sku: text })
const FeedDone = z.object({ feedProcessingFinishedNotification: z.object({ feedId: text }) })
const ReportDone = z.object({ reportProcessingFinishedNotification: z.object({ reportId: text }) })
const OrderChange = z.object({ orderChangeNotification: z.object({ amazonOrderId: text }) })
const SchemaChange = z.object({ marketplaceId: text })

/** undefined: news we do nothing about, or not in the form we know. */
export function causeOf(news: Notification): Cause | undefined {
  const { type, payload } = news
  if (type.startsWith('LISTINGS_ITEM_')) {
    const read = Listing.safeParse(payload)
    return read.success ? { look: 'listing', ...read.data } : undefined
  }
  if (type === 'FEED_PROCESSING_FINISHED') {
    const read = FeedDone.safeParse(payload)
    return read.success
      ? { look: 'feed', feedId: read.data.feedProcessingFinishedNotification.feedId }
      : undefined
  }
  if (type === 'REPORT_PROCESSING_FINISHED') {
    const read = ReportDone.safeParse(payload)
    return read.success
      ? { look: 'report', reportId: read.data.reportProcessingFinishedNotification.reportId }
      : undefined
  }
  if (type === 'ORDER_CHANGE') {
    const read = OrderChange.safeParse(payload)
    return read.success
      ? { look: 'order', orderId: read.data.orderChangeNotification.amazonOrderId }
      : undefined
  }
  if (type === 'PRODUCT_TYPE_DEFINITIONS_CHANGE') {
    const read = SchemaChange.safeParse(payload)
    return read.success ? { look: 'schema', marketplaceId: read.data.marketplaceId } : undefined
  }
  return type === 'TRANSACTION_UPDATE' ? { look: 'money' } : undefined
}
