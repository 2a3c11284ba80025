import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { afterAll, describe, expect, test } from 'vitest'
import {
  amazonJson,
  amazonJudge,
  hasAmazonModels,
  operationsOf,
} from '../../../../test/support/amazon-models.ts'
import { everyCall } from '../../../../test/support/amazon-calls.ts'
import { amazonClient } from '../client.ts'
import { download, upload } from '../documents/transfer.ts'
import { readSettlement } from '../documents/settlement.ts'
import { MARKETPLACES } from '../marketplaces.ts'
import { readNotification } from '../notifications/read.ts'
import { OPERATIONS } from '../operations/all.ts'
import {
  FEED_CONTENT_TYPE,
  CreateFeed,
  CreateFeedDocument,
  GetFeed,
  GetFeedDocument,
} from '../operations/feeds.ts'
import { ListTransactions, ListPayouts } from '../operations/finances.ts'
import {
  DeleteListingsItem,
  GetListingsItem,
  PutListingsItem,
  SearchListingsItems,
} from '../operations/listings-items.ts'
import { CreateDestination, CreateSubscription } from '../operations/notifications.ts'
import { ConfirmShipment, GetOrder, OPEN_ORDER_DATA, ORDER_DATA, SearchOrders } from '../operations/orders.ts'
import { LISTINGS_REPORT } from '../operations/reports.ts'
import type { Outcome } from '../outcome.ts'
import { askForReport, fetchReport, reportReady, settlementReports } from '../documents/reports.ts'
import { readMerchantListings } from '../documents/merchant-listings.ts'
import { GetProductType } from '../operations/product-types.ts'
import { compileProductType } from '../schema/validate.ts'
import { schemaShelf } from '../schema/shelf.ts'
import { manualTime, runtimeOf } from '../transport/runtime.ts'
import { META_SCHEMA } from './meta-schema.ts'
import { KINDS, productTypeSchema } from './product-types.ts'
import { openSimulator, type SimulatorOptions } from './simulator.ts'
import { addVocabulary } from '../schema/vocabulary.ts'

const DE = MARKETPLACES.find(({ country }) => country === 'DE')!
const folder = mkdtempSync(join(tmpdir(), 'dhow-amazon-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const judge = hasAmazonModels ? amazonJudge([...new Set(OPERATIONS.map(({ model }) => model))]) : undefined

async function setting(options: SimulatorOptions = {}, sellerId = 'A1SELLER') {
  const time = manualTime(new Date('2026-11-22T10:00:00Z'))
  const sim = await openSimulator({ clock: time, ...(judge ? { judge } : {}), ...options })
  const { credentials, region } = sim.seller(sellerId, 'EU')
  const runtime = runtimeOf({ fetch: sim.fetch, time, random: () => 0.5 })
  const client = amazonClient({
    runtime,
    account: { id: 'c1', region, sellerId },
    credentials,
    endpoints: sim.endpoints(),
    patience: 600_000,
  })
  return { sim, time, client, runtime }
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

const text = (value: string) => [{ value, language_tag: 'de_DE', marketplace_id: DE.id }]
const choice = (value: unknown) => [{ value, marketplace_id: DE.id }]
const rug = (quantity = 3) => ({
  item_name: text('Kutch-Teppich'),
  brand: text('Rann Weavers'),
  bullet_point: [...text('Handgewebt'), ...text('Wolle')],
  product_description: text('Aus Wolle, von Hand gewebt.'),
  country_of_origin: choice('IN'),
  item_type_keyword: choice('area-rugs'),
  supplier_declared_dg_hz_regulation: choice('not_applicable'),
  supplier_declared_has_product_identifier_exemption: choice(true),
  color: text('Rot'),
  size: text('90 x 60 cm'),
  material: text('Wolle'),
  purchasable_offer: [
    { currency: 'EUR', our_price: [{ schedule: [{ value_with_tax: 89.99 }] }], marketplace_id: DE.id },
  ],
  fulfillment_availability: [{ fulfillment_channel_code: 'DEFAULT', quantity }],
})
const key = (sku: string) => ({ sellerId: 'A1SELLER', sku, marketplaceId: DE.id })
const put = (sku: string, attributes: object = rug()) => ({
  ...key(sku),
  productType: 'RUG',
  requirements: 'LISTING' as const,
  attributes: attributes as ReturnType<typeof rug>,
})

describe('the simulated Amazon', () => {
  test('takes an offer in at once and shows it a while later', async () => {
    const { client, time, sim } = await setting()
    const taken = await client.call(PutListingsItem, put('R-1'))
    expect(taken).toMatchObject({ ok: true, value: { status: 'ACCEPTED', issues: [] } })
    const before = await client.call(GetListingsItem, key('R-1'))
    expect(before.ok && before.value.summaries[0]?.status).toEqual([])
    expect(sim.audit().skus.get(`A1SELLER|${DE.id}|R-1`)?.state).toBe('waiting')
    time.advance(90_000)
    const after = await client.call(GetListingsItem, key('R-1'))
    expect(after.ok && after.value.summaries[0]?.status).toEqual(['BUYABLE', 'DISCOVERABLE'])
    expect(sim.audit().skus.get(`A1SELLER|${DE.id}|R-1`)).toEqual({
      accepted: 1,
      sameContentAgain: 0,
      state: 'live',
    })
  })

  test('refuses at once what its product type refuses, in words that name the attribute', async () => {
    const { client } = await setting()
    const { material: _material, ...without } = rug()
    const long = { ...without, item_name: text('दरी'.repeat(23)) }
    const answer = await client.call(PutListingsItem, put('R-1', long))
    expect(answer.ok && answer.value.status).toBe('INVALID')
    expect(
      answer.ok && answer.value.issues.map(({ code, attributeNames }) => [code, ...attributeNames]),
    ).toEqual([
      ['90220', 'material'],
      ['99022', 'item_name'],
    ])
    expect((await client.call(GetListingsItem, key('R-1'))).ok).toBe(false)
  })

  test('a dry run keeps nothing', async () => {
    const { client } = await setting()
    const answer = await client.call(PutListingsItem, { ...put('R-1'), preview: true })
    expect(answer.ok && answer.value.status).toBe('VALID')
    expect(await client.call(GetListingsItem, key('R-1'))).toMatchObject({
      ok: false,
      problem: { kind: 'missing' },
    })
  })

  test('some SKUs get an error later, always the same ones', async () => {
    const fates: string[] = []
    for (let run = 0; run < 2; run += 1) {
      const { client, time, sim } = await setting({ hostility: { rejected: 0.5, throttle: 'none' }, seed: 5 })
      for (let i = 0; i < 20; i += 1) await client.call(PutListingsItem, put(`R-${i}`))
      time.advance(100_000)
      fates.push([...sim.audit().skus.values()].map(({ state }) => state).join(' '))
    }
    expect(fates[0]).toBe(fates[1])
    expect(fates[0]).toContain('rejected')
    expect(fates[0]).toContain('live')
  })

  test('who sends something better after such an error is through; the same again is not', async () => {
    const { client, time, sim } = await setting({ hostility: { rejected: 1 } })
    const state = () => sim.audit().skus.get(`A1SELLER|${DE.id}|R-1`)?.state
    await client.call(PutListingsItem, put('R-1'))
    time.advance(90_000)
    expect(state()).toBe('rejected')
    await client.call(PutListingsItem, put('R-1'))
    time.advance(90_000)
    expect(state()).toBe('rejected')
    await client.call(PutListingsItem, put('R-1', { ...rug(), item_name: text('Ein besserer Teppich') }))
    time.advance(90_000)
    expect(state()).toBe('live')
  })

  test('what is gone is not there, and may come again', async () => {
    const { client, sim } = await setting()
    await client.call(PutListingsItem, put('R-1'))
    await client.call(DeleteListingsItem, key('R-1'))
    const found = await client.call(SearchListingsItems, {
      sellerId: 'A1SELLER',
      marketplaceId: DE.id,
      skus: ['R-1'],
    })
    expect(found.ok && found.value.items).toEqual([])
    await client.call(PutListingsItem, put('R-1'))
    expect(sim.audit().skus.get(`A1SELLER|${DE.id}|R-1`)).toMatchObject({ accepted: 3, sameContentAgain: 0 })
  })

  test('counts the same content that came twice', async () => {
    const { client, sim } = await setting()
    await client.call(PutListingsItem, put('R-1'))
    await client.call(PutListingsItem, put('R-1'))
    expect(sim.audit().skus.get(`A1SELLER|${DE.id}|R-1`)).toMatchObject({ accepted: 2, sameContentAgain: 1 })
  })

  test('carries a feed out later, with a zipped report behind a link that runs out', async () => {
    const { client, time, runtime, sim } = await setting()
    const place = await client.call(CreateFeedDocument, {})
    if (!place.ok) throw new Error('no place')
    const messages = [
      { messageId: 1, sku: 'R-1', operationType: 'UPDATE', productType: 'RUG', attributes: rug() },
      {
        messageId: 2,
        sku: 'R-2',
        operationType: 'UPDATE',
        productType: 'RUG',
        attributes: { color: text('Rot') },
      },
    ]
    const body = new Blob([JSON.stringify({ header: { sellerId: 'A1SELLER', version: '2.0' }, messages })])
    expect((await upload(runtime, place.value.url, body, 'text/plain')).ok).toBe(false)
    expect((await upload(runtime, place.value.url, body, FEED_CONTENT_TYPE)).ok).toBe(true)
    const inputFeedDocumentId = place.value.feedDocumentId
    const feed = await client.call(CreateFeed, { marketplaceIds: [DE.id], inputFeedDocumentId })
    if (!feed.ok) throw new Error('no feed')
    const states: string[] = []
    for (const wait of [0, 30_000, 30_000]) {
      time.advance(wait)
      const now = await client.call(GetFeed, feed.value)
      if (now.ok) states.push(now.value.processingStatus)
    }
    expect(states).toEqual(['IN_QUEUE', 'IN_PROGRESS', 'DONE'])
    const done = await client.call(GetFeed, feed.value)
    const link = await client.call(GetFeedDocument, {
      feedDocumentId: (done.ok && done.value.resultFeedDocumentId) || '',
    })
    if (!link.ok) throw new Error('no link')
    expect(link.value.compressionAlgorithm).toBe('GZIP')
    const report = await download(runtime, link.value)
    expect(report.ok && JSON.parse(report.value.toString())).toMatchObject({
      summary: { messagesProcessed: 2, messagesAccepted: 1, messagesInvalid: 1 },
    })
    time.advance(301_000)
    expect((await download(runtime, link.value)).ok).toBe(false)
    expect(sim.audit().skus.has(`A1SELLER|${DE.id}|R-2`)).toBe(false)
  })

  test('throttles as the contract says, or to one request in four seconds, and never tells the rate on a 429', async () => {
    const { sim, runtime, time } = await setting({ hostility: { throttle: 'quarter' } })
    const { credentials } = sim.seller('A1SELLER', 'EU')
    const account = { id: 'c1', region: 'EU', sellerId: 'A1SELLER' } as const
    const impatient = amazonClient({ runtime, account, credentials, endpoints: sim.endpoints(), patience: 0 })
    const first = await impatient.call(SearchListingsItems, { sellerId: 'A1SELLER', marketplaceId: DE.id })
    expect(first.ok).toBe(true)
    const token = await sim.fetch(sim.endpoints().token, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: credentials.refreshToken,
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
      }),
    })
    const { access_token } = (await token.json()) as { access_token: string }
    const url = `${sim.endpoints().api}/listings/2021-08-01/items/A1SELLER?marketplaceIds=${DE.id}`
    const ask = () => sim.fetch(url, { headers: { 'x-amz-access-token': access_token } })
    const refused = await ask()
    expect([refused.status, refused.headers.get('x-amzn-ratelimit-limit')]).toEqual([429, null])
    time.advance(4_000)
    const next = await ask()
    expect([next.status, next.headers.get('x-amzn-ratelimit-limit')]).toEqual([200, '0.25'])
    expect(next.headers.get('x-dhow-simulated')).toBe('true')
  })

  test('strikes by seed: the same seed strikes the same way', async () => {
    const blows: object[] = []
    for (let run = 0; run < 2; run += 1) {
      const { sim, client } = await setting({
        seed: 42,
        hostility: { tooMany: 0.1, broken: 0.1, reset: 0.1, throttle: 'none' },
      })
      for (let i = 0; i < 60; i += 1) await client.call(GetListingsItem, key('R-1'))
      const { skus: _skus, ...tally } = sim.audit()
      blows.push(tally)
    }
    expect(blows[0]).toEqual(blows[1])
    expect(blows[0]).toMatchObject({ throttled: expect.any(Number) })
    const { throttled, broken, cut } = blows[0] as Record<string, number>
    expect([throttled! > 0, broken! > 0, cut! > 0]).toEqual([true, true, true])
  })

  test('a cut line may have carried the write out or not: both happen', async () => {
    const { sim, client } = await setting({ seed: 3, hostility: { throttle: 'none' } })
    await client.call(GetListingsItem, key('R-0'))
    sim.behave({ reset: 1 })
    for (let i = 0; i < 20; i += 1) {
      const answer = await client.call(PutListingsItem, put(`R-${i}`))
      expect(answer).toMatchObject({ ok: false, problem: { mayHaveHappened: true } })
    }
    const arrived = sim.audit().skus.size
    expect(arrived).toBeGreaterThan(2)
    expect(arrived).toBeLessThan(18)
  })

  test('sells what is for sale, pays for what was shipped, and its settlement adds up', async () => {
    const { sim, client, time } = await setting()
    await client.call(PutListingsItem, put('R-1', rug(2)))
    expect(sim.buy('A1SELLER', { marketplaceId: DE.id, sku: 'R-1', quantity: 1 })).toBeUndefined()
    time.advance(90_000)
    const orderId = sim.buy('A1SELLER', { marketplaceId: DE.id, sku: 'R-1', quantity: 2 })!
    expect(sim.buy('A1SELLER', { marketplaceId: DE.id, sku: 'R-1', quantity: 1 })).toBeUndefined()
    const order = await client.call(GetOrder, { orderId, includedData: ORDER_DATA })
    expect(order.ok && order.value).toMatchObject({
      fulfillment: { fulfillmentStatus: 'UNSHIPPED' },
      proceeds: { grandTotal: { amount: '179.98', currencyCode: 'EUR' } },
      buyer: { buyerName: expect.stringContaining('simulated') },
    })
    await client.call(ConfirmShipment, {
      orderId,
      marketplaceId: DE.id,
      parcelNumber: '1',
      carrierCode: 'Other',
      carrierName: 'India Post',
      trackingNumber: 'EE123456785IN',
      shippedAt: time.now(),
      lines: [{ orderItemId: '1', quantity: 2 }],
    })
    const money = await client.call(ListTransactions, { postedAfter: new Date('2026-11-01T00:00:00Z') })
    expect(money.ok && money.value.transactions[0]?.totalAmount?.currencyAmount).toBe('152.98')
    time.advance(28 * 86_400_000)
    const paid = await client.call(ListPayouts, {})
    expect(paid.ok && paid.value.payouts[0]).toMatchObject({ currentStatus: 'PAID' })
    const [report] = valueOf(await settlementReports(client, new Date('2026-11-01T00:00:00Z')))
    const bytes = await fetchReport(client, report?.reportDocumentId ?? '')
    const read = readSettlement(bytes.ok ? bytes.value : Buffer.alloc(0), () => 2)
    expect(read.ok && [read.settlement.total, read.settlement.missing, read.settlement.lines.length]).toEqual(
      [15_298n, 0n, 2],
    )
  })

  test('lists on demand what is listed, zipped', async () => {
    const { client, time } = await setting()
    await client.call(PutListingsItem, put('R-1'))
    const { reportId } = valueOf(await askForReport(client, LISTINGS_REPORT, [DE.id]))
    expect(valueOf(await reportReady(client, reportId))).toBeUndefined()
    time.advance(90_000)
    const documentId = valueOf(await reportReady(client, reportId))
    const file = valueOf(await fetchReport(client, documentId ?? '', { restricted: true }))
    expect(readMerchantListings(file)).toMatchObject([
      { sku: 'R-1', price: '89.99', quantity: '3', status: 'Active' },
    ])
  })

  test('without the role for buyers nothing that names them is answered', async () => {
    const { sim, client } = await setting({}, 'A1PLAIN')
    sim.seller('A1PLAIN', 'EU')
    const other = await setting({}, 'A1NOROLE')
    const its = other.sim.seller('A1NEW', 'EU', { seesBuyers: false })
    const barred = amazonClient({
      runtime: other.runtime,
      account: { id: 'c2', region: 'EU', sellerId: 'A1NEW' },
      credentials: its.credentials,
      endpoints: other.sim.endpoints(),
    })
    const search = { marketplaceIds: [DE.id], createdAfter: new Date('2026-11-01T00:00:00Z') }
    expect(await barred.call(SearchOrders, { ...search, includedData: ORDER_DATA })).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    })
    expect((await barred.call(SearchOrders, { ...search, includedData: OPEN_ORDER_DATA })).ok).toBe(true)
    expect((await client.call(SearchOrders, { ...search, includedData: ORDER_DATA })).ok).toBe(true)
  })

  test('tells subscribers, some things twice', async () => {
    const { sim, client, time } = await setting({ hostility: { duplicateNotifications: 1 } })
    const place = await client.call(CreateDestination, {
      name: 'dhow',
      resource: { eventBridge: { accountId: '123456789012', region: 'eu-west-1' } },
    })
    if (!place.ok) throw new Error('no destination')
    const { destinationId } = place.value
    const type = 'LISTINGS_ITEM_STATUS_CHANGE'
    expect((await client.call(CreateSubscription, { type, payloadVersion: '1.0', destinationId })).ok).toBe(
      true,
    )
    await client.call(PutListingsItem, put('R-1'))
    expect(sim.news()).toEqual([])
    time.advance(90_000)
    const news = sim.news().map((one) => readNotification(one)!)
    expect(news.map(({ payload }) => payload['sku'])).toEqual(['R-1', 'R-1'])
    expect(new Set(news.map(({ id }) => id)).size).toBe(1)
    expect(sim.news()).toEqual([])
  })

  test('a seller who withdrew her consent is signed out', async () => {
    const { sim, client } = await setting()
    expect((await client.call(SearchListingsItems, { sellerId: 'A1SELLER', marketplaceId: DE.id })).ok).toBe(
      true,
    )
    sim.revoke('A1SELLER')
    const answer = await client.call(SearchListingsItems, { sellerId: 'A1SELLER', marketplaceId: DE.id })
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'signed-out' } })
  })

  test('a token that ended in between is no trouble to the client', async () => {
    const { client, time } = await setting()
    expect((await client.call(SearchListingsItems, { sellerId: 'A1SELLER', marketplaceId: DE.id })).ok).toBe(
      true,
    )
    time.advance(3_700_000)
    expect((await client.call(SearchListingsItems, { sellerId: 'A1SELLER', marketplaceId: DE.id })).ok).toBe(
      true,
    )
  })

  test('remembers across restarts where it was given a file', async () => {
    const file = join(folder, 'world.json')
    const first = await setting({ file })
    await first.client.call(PutListingsItem, put('R-1'))
    await first.sim.close()
    expect(existsSync(file)).toBe(true)
    const second = await setting({ file })
    expect((await second.client.call(GetListingsItem, key('R-1'))).ok).toBe(true)
  })

  test('speaks the same over a port', async () => {
    const { sim, client: _inside } = await setting({ hostility: { throttle: 'none' } })
    await sim.listen()
    const { credentials } = sim.seller('A1SELLER', 'EU')
    const outside = amazonClient({
      runtime: runtimeOf({ random: () => 0.01 }),
      account: { id: 'c9', region: 'EU', sellerId: 'A1SELLER' },
      credentials,
      endpoints: sim.endpoints(),
    })
    expect(await outside.call(PutListingsItem, put('Shawl/blue 01'))).toMatchObject({
      ok: true,
      value: { status: 'ACCEPTED' },
    })
    expect((await outside.call(GetListingsItem, key('Shawl/blue 01'))).ok).toBe(true)
    sim.behave({ reset: 1 })
    expect(await outside.call(PutListingsItem, put('R-9'))).toMatchObject({
      ok: false,
      problem: { mayHaveHappened: true },
    })
    await sim.close()
  })
})

describe.runIf(hasAmazonModels)('held against the official documents', () => {
  test('every answer that the simulator gives is as the models describe it', async () => {
    const { client, sim, time } = await setting({ judge: judge! })
    await client.call(PutListingsItem, put('R-1'))
    time.advance(90_000)
    sim.buy('A1SELLER', { marketplaceId: DE.id, sku: 'R-1', quantity: 1 })
    const seen: string[] = []
    const bad: string[] = []
    const validate = answersOf()
    const watching: typeof fetch = async (input, init) => {
      const response = await sim.fetch(input, init)
      const url = new URL(String(input))
      if (url.pathname.startsWith('/auth') || url.pathname.startsWith('/documents')) return response
      const body = await response.clone().text()
      const fault = validate(init?.method ?? 'GET', url.pathname, response.status, body)
      seen.push(`${response.status}`)
      if (fault) bad.push(fault)
      return response
    }
    const { credentials } = sim.seller('A1SELLER', 'EU')
    const checked = amazonClient({
      runtime: runtimeOf({ fetch: watching, time }),
      account: { id: 'c1', region: 'EU', sellerId: 'A1SELLER' },
      credentials,
      endpoints: sim.endpoints(),
      patience: 9_999_999,
    })
    await Promise.all(everyCall(checked))
    await checked.call(PutListingsItem, put('R-2'))
    await checked.call(GetListingsItem, key('R-1'))
    await checked.call(GetProductType, {
      productType: 'RUG',
      marketplaceId: DE.id,
      requirements: 'LISTING',
      locale: 'de_DE',
    })
    await checked.call(SearchOrders, {
      marketplaceIds: [DE.id],
      createdAfter: new Date(0),
      includedData: ORDER_DATA,
    })
    expect(bad).toEqual([])
    expect(seen.length).toBeGreaterThan(45)
  })

  test('our product types are schemas by the official meta-schema, and by our own', () => {
    const official = amazonJson('definitions', 'product-type-meta-schema-v1.json') as object
    for (const meta of [official, META_SCHEMA]) {
      const ajv = new Ajv2019({ strict: false, validateSchema: false })
      formats.default(ajv)
      addVocabulary(ajv)
      ajv.addMetaSchema(meta, undefined, false)
      for (const kind of Object.keys(KINDS)) {
        const sound = ajv.validateSchema(productTypeSchema(kind, DE, 'de_DE')!)
        expect([kind, sound, ajv.errorsText(ajv.errors)]).toEqual([kind, true, 'No errors'])
      }
      const check = compileProductType(productTypeSchema('RUG', DE, 'de_DE')!, meta)
      expect(check({}).map(({ attribute }) => attribute)).toContain('item_name')
      expect(ajv.validateSchema({ ...productTypeSchema('RUG', DE, 'de_DE'), maxUtf8ByteLength: 'two' })).toBe(
        false,
      )
    }
  })
})

/** A judge of answers: undefined where they fit. */
function answersOf(): (method: string, path: string, status: number, body: string) => string | undefined {
  const judgeOf = amazonJudge([...new Set(OPERATIONS.map(({ model }) => model))])
  const official = OPERATIONS.flatMap(({ model, name }) =>
    operationsOf(model).filter(({ verb }) => verb.operationId === name),
  )
  return (method, path, status, body) => {
    const name = judgeOf({ method, url: path, headers: new Headers(), body: undefined }).operation
    const one = official.find(({ verb }) => verb.operationId === name)
    const schema = one?.verb.responses[String(status)]?.schema
    if (!one) return `no operation ${method} ${path}`
    if (!one.verb.responses[String(status)]) return `${name}: ${status} is not foreseen`
    if (!schema) return undefined
    return judgeOf.valid(one.model, schema, JSON.parse(body), `${name} ${status}`)[0]
  }
}

describe('the shelf of product types', () => {
  const request = {
    productType: 'SHIRT',
    marketplaceId: DE.id,
    requirements: 'LISTING',
    locale: 'de_DE',
  } as const

  async function shelfSetting(name: string) {
    const its = await setting({ hostility: { throttle: 'none' } })
    const place = join(folder, name)
    const shelf = schemaShelf(place)
    const asked = async (): Promise<number> => {
      const before = its.sim.audit().requests
      const got = await shelf.get(its.client, request)
      expect(got.ok && shelf.check(got.value)({}).length).toBeGreaterThan(5)
      return its.sim.audit().requests - before
    }
    return { ...its, shelf, asked, place }
  }

  test('asks Amazon once a day, and downloads a document once', async () => {
    const { asked, time } = await shelfSetting('daily')
    expect(await asked()).toBe(4)
    expect(await asked()).toBe(0)
    time.advance(25 * 3_600_000)
    expect(await asked()).toBe(2)
  })

  test('takes a spoiled file for none', async () => {
    const { asked, place } = await shelfSetting('spoiled')
    await asked()
    for (const file of readdirSync(place)) writeFileSync(join(place, file), '{"type":"object"}')
    expect(await asked()).toBe(3)
    expect(await asked()).toBe(0)
  })

  test('refuses a document that is not the one that Amazon named', async () => {
    const { sim, time } = await shelfSetting('forged')
    const { credentials } = sim.seller('A1SELLER', 'EU')
    const forging: typeof fetch = async (input, init) =>
      String(input).includes('/documents/') ? new Response('{}') : sim.fetch(input, init)
    const client = amazonClient({
      runtime: runtimeOf({ fetch: forging, time }),
      account: { id: 'c1', region: 'EU', sellerId: 'A1SELLER' },
      credentials,
      endpoints: sim.endpoints(),
    })
    const got = await schemaShelf(join(folder, 'forged')).get(client, request)
    expect(got).toMatchObject({ ok: false, problem: { errors: [{ code: 'checksum' }] } })
    expect(existsSync(join(folder, 'forged'))).toBe(false)
  })
})
