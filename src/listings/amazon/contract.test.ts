/** The client against Amazon's own models: every request it can make, every example answer it must read. */
import { readdirSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import {
  amazonFolder,
  amazonJson,
  amazonJudge,
  hasAmazonModels,
  operationsOf,
  sandboxAnswers,
} from '../../../test/support/amazon-models.ts'
import { everyCall, recordedClient } from '../../../test/support/amazon-calls.ts'
import { LIMITS } from './limits.ts'
import { MARKETPLACES } from './marketplaces.ts'
import { causeOf, readNotification } from './notifications/read.ts'
import { OPERATIONS } from './operations/all.ts'
import * as orders from './operations/orders.ts'
import { errorsIn } from './transport/exchange.ts'
import { readJson } from './transport/read-json.ts'
import { readProcessingReport } from './feed/report.ts'

const US = 'ATVPDKIKX0DER'
const models = [...new Set(OPERATIONS.map(({ model }) => model))]
describe.runIf(hasAmazonModels)("Amazon's own models", () => {
  test('every request that the client can make is as the models describe it', async () => {
    const { client, sent } = recordedClient()
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

  test('every example of every model passes our reading of JSON and of errors', () => {
    let answers = 0
    let failures = 0
    const bad: string[] = []
    for (const official of everyModel().flatMap(operationsOf))
      for (const { status, response } of sandboxAnswers(official)) {
        const text = JSON.stringify(response) ?? ''
        if (text === '') continue
        if (status < 400) {
          answers += 1
          expect(readJson(text)).toEqual(withAmountsAsText(response))
          continue
        }
        failures += 1
        // Four examples of failures say nothing at all: `{}`.
        if (text.includes('"code"') && errorsIn(text).length === 0)
          bad.push(`${official.verb.operationId} ${status}`)
      }
    process.stdout.write(`amazon: ${answers} answers and ${failures} failures of all models passed\n`)
    expect(bad).toEqual([])
  })

  test('the limits are those that the models print', () => {
    for (const one of OPERATIONS) {
      if (one.name === 'createFeed' || one.name === 'confirmShipment') continue
      const official = operationsOf(one.model).find(({ verb }) => verb.operationId === one.name)!
      const [, rate, burst] =
        /\n\|(?:\s*Default\s*\|)?\s*([\d.]+)\s*\|\s*(\d+)\s*\|/.exec(official.verb.description ?? '') ?? []
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
    let others = 0
    const unread: string[] = []
    for (const file of readdirSync(amazonFolder('schemas', 'notifications'))) {
      const schema = amazonJson('schemas', 'notifications', file) as { examples?: object[] }
      for (const example of schema.examples ?? []) {
        others += 1
        if (!readNotification(example)) unread.push(file)
      }
    }
    expect(unread).toEqual([])
    process.stdout.write(`amazon: ${others} example notifications read, ${examples} of them followed up\n`)
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

const everyModel = (): string[] =>
  readdirSync(amazonFolder('models')).flatMap((folder) =>
    readdirSync(amazonFolder('models', folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `${folder}/${file.slice(0, -5)}`),
  )

function withAmountsAsText(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => withAmountsAsText(one))
  if (typeof value === 'number') return key === 'currencyAmount' || key === 'Amount' ? String(value) : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withAmountsAsText(one, name)]))
}

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
