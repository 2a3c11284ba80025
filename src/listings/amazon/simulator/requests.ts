/**
 * What the simulated Amazon accepts as a request, in our own words: the same verdict as Amazon's models give on every request that
 * the client makes and on spoiled ones (simulator/verdicts.test.ts).
 */
import { z } from 'zod'
import type { OperationName } from '../limits.ts'
import { FulfillmentStatus } from '../operations/orders.ts'
import { csv, csvMin, none, text, when, whole } from './forms.ts'
import { ITEM_REQUESTS } from './requests-items.ts'

const processing = z.enum(['CANCELLED', 'DONE', 'FATAL', 'IN_PROGRESS', 'IN_QUEUE'])
const orderData = z.enum([
  'BUYER',
  'RECIPIENT',
  'PROCEEDS',
  'EXPENSE',
  'PROMOTION',
  'CANCELLATION',
  'FULFILLMENT',
  'PACKAGES',
  'TAX',
  'PAYMENT',
  'FULFILLMENT_ORDERS',
])
const Price = z.looseObject({ CurrencyCode: text.optional(), Amount: z.number().optional() })
const FeeQuestion = z.looseObject({
  IdType: z.enum(['ASIN', 'SellerSKU']),
  IdValue: text,
  FeesEstimateRequest: z
    .looseObject({
      MarketplaceId: text,
      Identifier: text,
      IsAmazonFulfilled: z.boolean().optional(),
      PriceToEstimateFees: z.looseObject({ ListingPrice: Price, Shipping: Price.optional() }),
    })
    .optional(),
})
const ParcelRow = z.looseObject({
  packageReferenceId: text,
  carrierCode: text,
  carrierName: text.optional(),
  shippingMethod: text.optional(),
  trackingNumber: text,
  shipDate: when,
  shipFromSupplySourceId: text.optional(),
  orderItems: z.array(
    z.looseObject({ orderItemId: text, quantity: z.int(), transparencyCodes: z.array(text).optional() }),
  ),
})

type Shape = Readonly<{ query: z.ZodType; body?: z.ZodType }>

export const REQUESTS = {
  ...ITEM_REQUESTS,
  getMyFeesEstimates: { query: none, body: z.array(FeeQuestion) },
  createFeedDocument: { query: none, body: z.looseObject({ contentType: text }) },
  createFeed: {
    query: none,
    body: z.looseObject({
      feedType: text,
      marketplaceIds: z.array(text).min(1).max(25),
      inputFeedDocumentId: text,
      feedOptions: z.record(z.string(), text).optional(),
    }),
  },
  getFeed: { query: none },
  getFeeds: {
    query: z.strictObject({
      feedTypes: csvMin(1, 10).optional(),
      marketplaceIds: csvMin(1, 10).optional(),
      pageSize: whole(1, 100).optional(),
      processingStatuses: csv(processing).optional(),
      createdSince: when.optional(),
      createdUntil: when.optional(),
      nextToken: text.optional(),
    }),
  },
  cancelFeed: { query: none },
  getFeedDocument: {
    query: z.strictObject({ enableContentEncodingUrlHeader: z.enum(['true', 'false']).optional() }),
  },
  createReport: {
    query: none,
    body: z.looseObject({
      reportType: text,
      marketplaceIds: z.array(text).min(1).max(25),
      dataStartTime: when.optional(),
      dataEndTime: when.optional(),
      reportOptions: z.record(z.string(), text).optional(),
    }),
  },
  getReport: { query: none },
  getReports: {
    query: z.strictObject({
      reportTypes: csvMin(1, 10).optional(),
      processingStatuses: csv(processing).optional(),
      marketplaceIds: csvMin(1, 10).optional(),
      pageSize: whole(1, 100).optional(),
      createdSince: when.optional(),
      createdUntil: when.optional(),
      nextToken: text.optional(),
    }),
  },
  cancelReport: { query: none },
  getReportDocument: {
    query: z.strictObject({ enableContentEncodingUrlHeader: z.enum(['true', 'false']).optional() }),
  },
  searchOrders: {
    query: z.strictObject({
      createdAfter: when.optional(),
      createdBefore: when.optional(),
      lastUpdatedAfter: when.optional(),
      lastUpdatedBefore: when.optional(),
      fulfillmentStatuses: csv(FulfillmentStatus).optional(),
      marketplaceIds: csv(text, 50).optional(),
      fulfilledBy: csv(z.enum(['MERCHANT', 'AMAZON'])).optional(),
      maxResultsPerPage: whole().optional(),
      paginationToken: text.optional(),
      includedData: csv(orderData).optional(),
    }),
  },
  getOrder: { query: z.strictObject({ includedData: csv(orderData).optional() }) },
  confirmShipment: {
    query: none,
    body: z.looseObject({
      marketplaceId: text,
      codCollectionMethod: z.enum(['DirectPayment']).optional(),
      packageDetail: ParcelRow,
    }),
  },
  listTransactions: {
    query: z.strictObject({
      postedAfter: when.optional(),
      postedBefore: when.optional(),
      marketplaceId: text.optional(),
      transactionStatus: text.optional(),
      relatedIdentifierName: text.optional(),
      relatedIdentifierValue: text.optional(),
      nextToken: text.optional(),
    }),
  },
  listPayouts: {
    query: z.strictObject({
      marketplaceIds: csv().optional(),
      createdAfter: when.optional(),
      createdBefore: when.optional(),
      payoutId: text.optional(),
      accountType: text.optional(),
      nextToken: text.optional(),
    }),
  },
  listExpectedPayouts: {
    query: z.strictObject({
      marketplaceIds: csv().optional(),
      accountType: text.optional(),
      nextToken: text.optional(),
    }),
  },
  createRestrictedDataToken: {
    query: none,
    body: z.looseObject({
      targetApplication: text.optional(),
      restrictedResources: z.array(
        z.looseObject({
          method: z.enum(['GET', 'PUT', 'POST', 'DELETE']),
          path: text,
          dataElements: z.array(text).optional(),
        }),
      ),
    }),
  },
  createDestination: {
    query: none,
    body: z.looseObject({
      name: text,
      resourceSpecification: z.looseObject({
        sqs: z
          .looseObject({
            arn: z
              .string()
              .max(1_000)
              .regex(/^arn:aws:sqs:\S+:\S+:\S+/),
          })
          .optional(),
        eventBridge: z.looseObject({ region: text, accountId: text }).optional(),
      }),
    }),
  },
  getDestinations: { query: none },
  deleteDestination: { query: none },
  createSubscription: {
    query: none,
    body: z.looseObject({ payloadVersion: text, destinationId: text }),
  },
  getSubscription: { query: z.strictObject({ payloadVersion: text.optional() }) },
  deleteSubscriptionById: { query: none },
} as const satisfies Record<OperationName, Shape>

export type QueryOf<N extends OperationName> = z.output<(typeof REQUESTS)[N]['query']>
