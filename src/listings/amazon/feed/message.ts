/** What a JSON_LISTINGS_FEED (version 2.0) is made of. */
import type { Attributes, Patch, Requirements } from '../operations/listings-items.ts'

export type FeedHeader = Readonly<{
  sellerId: string
  version: '2.0'
  issueLocale?: string
}>

/** One SKU's edit. `messageId` is unique in its feed; the processing report answers by it. */
export type FeedMessage = Readonly<{ messageId: number; sku: string }> &
  (
    | Readonly<{
        operationType: 'UPDATE'
        productType: string
        requirements: Requirements
        attributes: Attributes
      }>
    | Readonly<{ operationType: 'PARTIAL_UPDATE'; productType: string; attributes: Attributes }>
    | Readonly<{ operationType: 'PATCH'; productType: string; patches: readonly Patch[] }>
    | Readonly<{ operationType: 'DELETE' }>
  )

/** Amazon takes 25,000 messages and asks for files under 10 MiB. */
export const FEED_LIMITS = { messages: 25_000, bytes: 10 * 1024 * 1024 } as const
