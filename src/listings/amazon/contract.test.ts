/** The client against Amazon's own models: every request it can make, every example answer it must read. */
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import {
  amazonJson,
  amazonJudge,
  hasAmazonModels,
  operationsOf,
  sandboxAnswers,
  type JudgedRequest,
} from '../../../test/support/amazon-models.ts'
import { amazonClient, type AmazonClient } from './client.ts'
import { LIMITS } from './limits.ts'
import { MARKETPLACES } from './marketplaces.ts'
import { causeOf, readNotification } from './notifications/read.ts'
import { OPERATIONS } from './operations/all.ts'
import { EstimateFees } from './operations/fees.ts'
import { GetCatalogItem, SearchCatalogItems } from './operations/catalog.ts'
import * as feeds from './operations/feeds.ts'
import * as finances from './operations/finances.ts'
import * as items from './operations/listings-items.ts'
import * as notifications from './operations/notifications.ts'
import * as orders from './operations/orders.ts'
import { GetProductType, SearchProductTypes } from './operations/product-types.ts'
import * as reports from './operations/reports.ts'
import { GetListingsRestrictions } from './operations/restrictions.ts'
import { GetMarketplaceParticipations } from './operations/sellers.ts'
import { CreateRestrictedDataToken } from './operations/tokens.ts'
import { errorsIn } from './transport/exchange.ts'
import { manualTime, runtimeOf } from './transport/runtime.ts'
import { readProcessingReport } from './feed/report.ts'

const models = [...new Set(OPERATIONS.map(({ model }) => model))]
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

/** One call of every kind; a kind that is missing fails the test below. */
function everyCall(client: AmazonClient): Promise<unknown>[] {
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

describe.runIf(hasAmazonModels)("Amazon's own models", () => {
  test('every request that the client can make is as the models describe it', async () => {
    const { sent, fetchIt } = recorder()
    const client = amazonClient({
      runtime: runtimeOf({ fetch: fetchIt, time: manualTime(when) }),
      account: { id: 'c1', region: 'NA', sellerId: 'A1SELLER' },
      credentials: { clientId: 'c', clientSecret: 's', refreshToken: 'r' },
      patience: Number.MAX_SAFE_INTEGER,
    })
    const outcomes = await Promise.all(everyCall(client))
    expect(sent).toHaveLength(outcomes.length)
    const judge = amazonJudge(models)
    const verdicts = sent.map((request) => ({ ...judge(request), url: request.url }))
    expect(verdicts.filter(({ faults }) => faults.length > 0)).toEqual([])
    const exercised = new Set(verdicts.map(({ operation }) => operation))
    expect([...exercised].sort()).toEqual(OPERATIONS.map(({ name }) => name).sort())
    expect(Object.keys(LIMITS).sort()).toEqual([...exercised].sort())
    for (const { headers, method, body } of sent) {
      expect(headers.get('x-amz-access-token')).toBe('Atza|a')
      expect(headers.get('x-amz-date')).toMatch(/^\d{8}T\d{6}Z$/)
      expect(headers.get('user-agent')).toMatch(/^Dhow\/0\.1 \(Language=TypeScript; Platform=Node/)
      expect(headers.has('content-type')).toBe(body !== undefined)
      expect(method === 'GET' && body !== undefined).toBe(false)
    }
    process.stdout.write(`amazon: ${sent.length} requests of ${exercised.size} operations judged\n`)
  })

  test('the judge itself can refuse', () => {
    const judge = amazonJudge(models)
    const ask = (method: string, url: string, body?: object) =>
      judge({ method, url, headers: new Headers(), body: body && JSON.stringify(body) }).faults.length
    const item = '/listings/2021-08-01/items/A1/S1'
    expect(ask('GET', `${item}?marketplaceIds=${US}`)).toBe(0)
    expect(ask('GET', item)).toBe(1)
    expect(ask('GET', `${item}?marketplaceIds=${US}&includedData=everything`)).toBe(1)
    expect(ask('GET', `${item}?marketplaceIds=${US}&colour=red`)).toBe(1)
    expect(ask('PUT', `${item}?marketplaceIds=${US},A2`, { productType: 'X', attributes: {} })).toBe(1)
    expect(ask('PUT', `${item}?marketplaceIds=${US}`, { attributes: {} })).toBe(1)
    expect(ask('PUT', `${item}?marketplaceIds=${US}`)).toBe(1)
    expect(ask('GET', '/listings/2021-08-01/nothing')).toBe(1)
  })

  test('every example answer of the sandbox is read, and every example failure is understood', () => {
    let read = 0
    let failures = 0
    const bad: string[] = []
    for (const one of OPERATIONS) {
      const official = operationsOf(one.model).find(({ verb }) => verb.operationId === one.name)!
      for (const { status, response } of sandboxAnswers(official)) {
        if (status >= 400) {
          const errors = errorsIn(JSON.stringify(response))
          if (errors.length === 0 || errors.some(({ code }) => code === '')) bad.push(`${one.name} ${status}`)
          failures += 1
          continue
        }
        try {
          one.read(response === undefined ? '' : JSON.stringify(response))
          read += 1
        } catch (error) {
          bad.push(`${one.name} ${status}: ${String(error).slice(0, 300)}`)
        }
      }
    }
    process.stdout.write(`amazon: ${read} example answers read, ${failures} example failures understood\n`)
    expect(bad).toEqual([])
    expect(read).toBeGreaterThan(40)
    expect(failures).toBeGreaterThan(25)
  })

  test('the limits are those that the models print', () => {
    for (const one of OPERATIONS) {
      if (one.name === 'createFeed' || one.name === 'confirmShipment') continue
      const official = operationsOf(one.model).find(({ verb }) => verb.operationId === one.name)!
      const [, rate, burst] = /\n\|(?:\s*Default\s*\|)?\s*([\d.]+)\s*\|\s*(\d+)\s*\|/.exec(official.verb.description ?? '') ?? []
      expect([one.name, one.limit.rate, one.limit.burst]).toEqual([one.name, Number(rate), Number(burst)])
    }
  })

  test('its processing report and its notifications are read', () => {
    const report = readProcessingReport(
      JSON.stringify(
        amazonJson('schemas', 'feeds', 'listings-feed-processing-report-schema-v2.example.json'),
      ),
    )
    expect(report?.summary.messagesAccepted).toBe(2)
    expect(report?.issues).toHaveLength(3)
    const looks: Record<string, string> = {
      ListingsItemStatusChangeNotification: 'listing',
      'ListingsItemIssuesChangeNotification_2023-12-13': 'listing',
      ListingsItemIssuesChangeNotification: 'listing',
      ListingsItemMfnQuantityChange: 'listing',
      FeedProcessingFinishedNotification: 'feed',
      ReportProcessingFinishedNotification: 'report',
      OrderChangeNotification: 'order',
      TransactionUpdateNotification: 'money',
      ProductTypeDefinitionsChangeNotification: 'schema',
    }
    let examples = 0
    for (const [name, look] of Object.entries(looks)) {
      const schema = amazonJson('schemas', 'notifications', `${name}.json`) as { examples: object[] }
      for (const example of schema.examples) {
        const news = readNotification(example)
        expect([name, news && causeOf(news)?.look]).toEqual([name, look])
        examples += 1
      }
    }
    process.stdout.write(`amazon: ${examples} example notifications read\n`)
  })

  test('what its migration map says about orders of 2026 is where we read it', () => {
    const map = amazonJson('samples', 'orders-api-migration-data.json') as {
      attributeMappings: Record<string, string>
    }
    const ours: Record<string, string> = {
      AmazonOrderId: 'Order.orderId',
      MarketplaceId: 'Order.salesChannel.marketplaceId',
      PurchaseDate: 'Order.createdTime',
      LastUpdateDate: 'Order.lastUpdatedTime',
      OrderStatus: 'Order.fulfillment.fulfillmentStatus',
      FulfillmentChannel: 'Order.fulfillment.fulfilledBy',
      OrderTotal: 'Order.proceeds.grandTotal',
      ShippingAddress: 'Order.recipient.deliveryAddress',
      'BuyerInfo.BuyerName': 'Order.buyer.buyerName',
      SellerSKU: 'Order.orderItems.product.sellerSku',
      OrderItemId: 'Order.orderItems.orderItemId',
      Title: 'Order.orderItems.product.title',
      QuantityOrdered: 'Order.orderItems.quantityOrdered',
    }
    for (const [old, now] of Object.entries(ours))
      expect([old, map.attributeMappings[old]]).toEqual([old, now])
    for (const path of Object.values(ours)) expect([path, hasPath(path)]).toEqual([path, true])
  })

  test('its feed schema agrees that the example feed is one', () => {
    const ajv = new Ajv({ strict: false })
    formats.default(ajv)
    const check = ajv.compile(amazonJson('schemas', 'feeds', 'listings-feed-schema-v2.json') as object)
    expect(check(amazonJson('schemas', 'feeds', 'listings-feed-schema-v2.example.json'))).toBe(true)
  })
})

/** Whether our decoder of orders names each step of a path. */
function hasPath(path: string): boolean {
  type Shape = {
    shape?: Record<string, Shape>
    unwrap?: () => Shape
    element?: Shape
    def?: { innerType?: Shape }
  }
  let at = orders.Order as unknown as Shape
  for (const step of path.split('.').slice(1)) {
    while (!at.shape) at = (at.element ?? at.def?.innerType ?? at.unwrap?.()) as Shape
    const next = at.shape[step]
    if (!next) return false
    at = next
  }
  return true
}

test('stores of the table have each their own id and country, and know one another', () => {
  expect(MARKETPLACES).toHaveLength(23)
  expect(new Set(MARKETPLACES.map(({ id }) => id)).size).toBe(23)
  expect(new Set(MARKETPLACES.map(({ country }) => country)).size).toBe(23)
})
