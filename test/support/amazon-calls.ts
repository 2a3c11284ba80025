/** Every kind of request that the Amazon client can make, and a client that only records them. */
import { amazonClient, type AmazonClient } from '#listings/amazon/client.ts'
import { EstimateFees } from '#listings/amazon/operations/fees.ts'
import { GetCatalogItem, SearchCatalogItems } from '#listings/amazon/operations/catalog.ts'
import * as feeds from '#listings/amazon/operations/feeds.ts'
import * as finances from '#listings/amazon/operations/finances.ts'
import * as items from '#listings/amazon/operations/listings-items.ts'
import * as notifications from '#listings/amazon/operations/notifications.ts'
import * as orders from '#listings/amazon/operations/orders.ts'
import { GetProductType, SearchProductTypes } from '#listings/amazon/operations/product-types.ts'
import * as reports from '#listings/amazon/operations/reports.ts'
import { GetListingsRestrictions } from '#listings/amazon/operations/restrictions.ts'
import { GetMarketplaceParticipations } from '#listings/amazon/operations/sellers.ts'
import { CreateRestrictedDataToken } from '#listings/amazon/operations/tokens.ts'
import { manualTime, runtimeOf } from '#listings/amazon/transport/runtime.ts'
import type { JudgedRequest } from './amazon-models.ts'

const when = new Date('2026-11-22T10:00:00Z')
const US = 'ATVPDKIKX0DER'

/** Keeps what was sent; answers nothing useful, so that every call ends after one request. */
function recorder() {
  const sent: JudgedRequest[] = []
  const fetchIt: typeof fetch = async (input, init = {}) => {
    const url = String(input)
    if (url.endsWith('/token'))
      return Response.json({ access_token: 'Atza|a', expires_in: 3600, token_type: 'bearer' })
    sent.push({
      method: init.method ?? 'GET',
      url,
      headers: new Headers(init.headers),
      body: init.body as string | undefined,
    })
    return Response.json({ errors: [{ code: 'InvalidInput', message: 'no' }] }, { status: 400 })
  }
  return { sent, fetchIt }
}

const key = { sellerId: 'A1SELLER', sku: 'Kutch shawl/blue 01', marketplaceId: US }
const attributes = { item_name: [{ value: 'Shawl', language_tag: 'en_US', marketplace_id: US }] }
const patches: items.Patch[] = [
  { op: 'replace', path: '/attributes/fulfillment_availability', value: [{ quantity: 3 }] },
  { op: 'delete', path: '/attributes/purchasable_offer' },
]

/** One call of every kind; a kind that is missing fails the contract test. */
export function everyCall(client: AmazonClient): Promise<unknown>[] {
  return [
    client.call(GetMarketplaceParticipations, {}),
    client.call(SearchProductTypes, { marketplaceId: US, keywords: ['shawl', 'scarf'], locale: 'en_US' }),
    client.call(SearchProductTypes, {
      marketplaceId: US,
      itemName: 'Bandhani silk shawl, red & blue',
      searchLocale: 'en_US',
    }),
    client.call(GetProductType, {
      productType: 'SHIRT',
      marketplaceId: US,
      sellerId: 'A1SELLER',
      requirements: 'LISTING',
      locale: 'en_US',
    }),
    client.call(items.GetListingsItem, { ...key, issueLocale: 'en_US' }),
    client.call(items.GetListingsItem, {
      ...key,
      includedData: [
        'summaries',
        'attributes',
        'issues',
        'offers',
        'fulfillmentAvailability',
        'productTypes',
      ],
    }),
    client.call(items.PutListingsItem, { ...key, productType: 'SHIRT', requirements: 'LISTING', attributes }),
    client.call(items.PutListingsItem, {
      ...key,
      productType: 'SHIRT',
      requirements: 'LISTING_OFFER_ONLY',
      attributes,
      preview: true,
    }),
    client.call(items.PatchListingsItem, { ...key, productType: 'SHIRT', patches }),
    client.call(items.PatchListingsItem, { ...key, productType: 'SHIRT', patches, preview: true }),
    client.call(items.DeleteListingsItem, key),
    client.call(items.SearchListingsItems, { sellerId: 'A1SELLER', marketplaceId: US, skus: ['a', 'b c'] }),
    client.call(items.SearchListingsItems, {
      sellerId: 'A1SELLER',
      marketplaceId: US,
      withIssueSeverity: ['ERROR'],
      lastUpdatedAfter: when,
      pageToken: 'x==',
    }),
    client.call(GetListingsRestrictions, {
      asin: 'B000000001',
      sellerId: 'A1SELLER',
      marketplaceId: US,
      productType: 'SHIRT',
      reasonLocale: 'en_US',
    }),
    client.call(SearchCatalogItems, { marketplaceId: US, gtins: ['8901234567894'] }),
    client.call(SearchCatalogItems, { marketplaceId: US, keywords: ['ajrakh', 'stole'], locale: 'en_US' }),
    client.call(GetCatalogItem, { marketplaceId: US, asin: 'B000000001' }),
    client.call(EstimateFees, [
      {
        id: 'SKU 1',
        by: 'SellerSKU',
        marketplaceId: US,
        amount: '29.99',
        currency: 'USD',
        fulfilledByAmazon: false,
      },
    ]),
    client.call(feeds.CreateFeedDocument, {}),
    client.call(feeds.CreateFeed, { marketplaceIds: [US], inputFeedDocumentId: 'amzn1.tortuga.4.na.x' }),
    client.call(feeds.GetFeed, { feedId: '23492394' }),
    client.call(feeds.GetFeeds, { marketplaceIds: [US], createdSince: when }),
    client.call(feeds.GetFeeds, { nextToken: 'VGhpcyB0b2tlbg==' }),
    client.call(feeds.CancelFeed, { feedId: '23492394' }),
    client.call(feeds.GetFeedDocument, { feedDocumentId: 'amzn1.tortuga.4.na.x' }),
    client.call(reports.CreateReport, {
      reportType: reports.LISTINGS_REPORT,
      marketplaceIds: [US],
      dataStartTime: when,
      dataEndTime: when,
      reportOptions: { custom: 'true' },
    }),
    client.call(reports.CreateReport, { reportType: reports.LISTINGS_REPORT, marketplaceIds: [US] }),
    client.call(reports.GetReport, { reportId: 'ID323' }),
    client.call(reports.GetReports, { reportTypes: [reports.SETTLEMENT_REPORT], createdSince: when }),
    client.call(reports.GetReports, { nextToken: 'VGhpcyB0b2tlbg==' }),
    client.call(reports.CancelReport, { reportId: 'ID323' }),
    client.call(reports.GetReportDocument, { reportDocumentId: 'amzn1.x' }),
    client.call(orders.SearchOrders, {
      marketplaceIds: [US],
      lastUpdatedAfter: when,
      includedData: orders.ORDER_DATA,
    }),
    client.call(orders.SearchOrders, {
      marketplaceIds: [US],
      createdAfter: when,
      includedData: orders.OPEN_ORDER_DATA,
      paginationToken: 'a==',
    }),
    client.call(orders.GetOrder, { orderId: '902-1845936-5435065', includedData: orders.ORDER_DATA }),
    client.call(orders.ConfirmShipment, {
      orderId: '902-1845936-5435065',
      marketplaceId: US,
      parcelNumber: '1',
      carrierCode: 'Other',
      carrierName: 'India Post',
      shippingMethod: 'EMS',
      trackingNumber: 'EE123456785IN',
      shippedAt: when,
      lines: [{ orderItemId: '18359374', quantity: 1 }],
    }),
    client.call(finances.ListTransactions, {
      postedAfter: when,
      postedBefore: when,
      marketplaceId: US,
      transactionStatus: 'RELEASED',
    }),
    client.call(finances.ListTransactions, { postedAfter: when, nextToken: 'b==' }),
    client.call(finances.ListPayouts, { createdAfter: when, marketplaceIds: [US], nextToken: 'c==' }),
    client.call(finances.ListExpectedPayouts, { marketplaceIds: [US] }),
    client.call(notifications.CreateDestination, {
      name: 'dhow',
      resource: { eventBridge: { accountId: '123456789012', region: 'eu-west-1' } },
    }),
    client.call(notifications.CreateDestination, {
      name: 'dhow',
      resource: { sqs: { arn: 'arn:aws:sqs:eu-west-1:123456789012:dhow' } },
    }),
    client.call(notifications.GetDestinations, {}),
    client.call(notifications.DeleteDestination, { destinationId: 'd1' }),
    client.call(notifications.CreateSubscription, {
      type: 'LISTINGS_ITEM_STATUS_CHANGE',
      payloadVersion: '1.0',
      destinationId: 'd1',
    }),
    client.call(notifications.GetSubscription, { type: 'ORDER_CHANGE', payloadVersion: '1.0' }),
    client.call(notifications.DeleteSubscription, { type: 'ORDER_CHANGE', subscriptionId: 's1' }),
    client.call(CreateRestrictedDataToken, { paths: ['/reports/2021-06-30/documents/amzn1.x'] }),
  ]
}

/** A client whose requests end in `sent` and nowhere else. */
export function recordedClient(): { client: AmazonClient; sent: JudgedRequest[] } {
  const { sent, fetchIt } = recorder()
  const client = amazonClient({
    runtime: runtimeOf({ fetch: fetchIt, time: manualTime(when) }),
    account: { id: 'c1', region: 'NA', sellerId: 'A1SELLER' },
    credentials: { clientId: 'c', clientSecret: 's', refreshToken: 'r' },
    patience: Number.MAX_SAFE_INTEGER,
  })
  return { client, sent }
}
