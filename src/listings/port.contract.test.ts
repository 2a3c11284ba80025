/** What every marketplace owes the engine. The same cases over each of them: whoever adds one adds a row to `SHOPS`. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { LANGS } from '#kernel/words.ts'
import { aShop } from '../../test/support/listings.ts'
import { GERMANY } from '../../test/support/small-marketplace.ts'
import { web } from '../../test/support/web.ts'
import { simulatedAmazon } from './amazon/adapter/amazon.ts'
import { openSimulator } from './amazon/simulator/simulator.ts'
import { memoryBuckets } from './amazon/transport/memory-buckets.ts'
import { manualTime, runtimeOf } from './amazon/transport/runtime.ts'
import {
  STATUS_AT_A_TIME,
  type Connection,
  type Handed,
  type Market,
  type Marketplace,
  type Offer,
  type Submission,
} from './port.ts'
import { wooSimulator } from './woocommerce/simulator.ts'
import { wooCommerce } from './woocommerce/woocommerce.ts'

const START = new Date('2026-11-22T10:00:00Z')
const dataDir = mkdtempSync(join(tmpdir(), 'dhow-contract-'))
let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web({ now: () => START })
})
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true })
  await site.close()
})

type Shop = Readonly<{
  port: Marketplace
  connection: Connection
  productType: string
  attributes: Offer['content']['attributes']
  /** Lets so much time go by that the marketplace has decided. */
  settle(): void
}>

const aConnection = (more: Partial<Connection>): Connection => ({
  id: randomUUID(),
  firmId: randomUUID(),
  marketplace: '',
  region: '',
  mode: 'open',
  seller: '',
  simulated: true,
  secrets: {},
  ...more,
})

const SHOPS: Readonly<Record<string, () => Promise<Shop>>> = {
  'Amazon, simulated': async () => {
    const time = manualTime(START)
    const sim = await openSimulator({ clock: time })
    const runtime = runtimeOf({ fetch: sim.fetch, time, random: () => 0.5 })
    const port = simulatedAmazon({ runtime, buckets: memoryBuckets(), dataDir, patience: 600_000 }, sim)
    return {
      port,
      connection: aConnection({ marketplace: port.key, region: 'eu' }),
      productType: 'RUG',
      attributes: {
        color: 'Rot',
        size: '90 x 60 cm',
        material: ['Wolle'],
        item_type_keyword: 'area-rugs',
        supplier_declared_dg_hz_regulation: 'not_applicable',
      },
      settle: () => time.advance(10 * 60_000),
    }
  },
  'the own shop': async () => {
    const { db, vault, marketplaces } = site.context
    const port = marketplaces.get('own-shop')!
    const shop = await aShop(db, vault, { count: 1, now: START, markets: [GERMANY], marketplace: port })
    const its = { id: shop.connectionId, firmId: shop.firmId, marketplace: port.key, simulated: false }
    const attributes = { color: 'red', material: 'wool' }
    return { port, connection: aConnection(its), productType: 'product', attributes, settle: () => {} }
  },
  WooCommerce: async () => {
    const time = manualTime(START)
    const sim = wooSimulator({ now: time.now })
    const port = wooCommerce({
      ...time,
      fetch: sim.fetch,
      buckets: memoryBuckets(),
      isPublic: async () => true,
      patienceMs: 600_000,
    })
    const its = { marketplace: port.key, mode: 'private', simulated: false, secrets: sim.secrets } as const
    const attributes = { color: 'red', material: 'wool' }
    return { port, connection: aConnection(its), productType: 'product', attributes, settle: () => {} }
  },
}

describe.each(Object.entries(SHOPS))('%s keeps the contract of the port', (_name, open) => {
  let shop: Shop
  let market: Market
  beforeAll(async () => {
    shop = await open()
    market = valueOf(await shop.port.markets(shop.connection)).find(({ iso2 }) => iso2 === 'DE')!
  })

  const offer = (sku: string, more: Partial<Offer['content']> = {}): Offer => ({
    sku,
    productType: shop.productType,
    lang: 'de',
    content: {
      title: 'Teppich aus Kutch',
      bullets: ['Von Hand gewebt'],
      description: 'Ein Teppich aus Wolle.',
      brand: 'Rann Weavers',
      gtin: null,
      photos: ['https://photos.example/1.jpg'],
      origin: 'IN',
      attributes: shop.attributes,
      ...more,
    },
    price: { minor: 8_999n, currency: market.currency, digits: market.digits },
    quantity: 3,
    handlingDays: 4,
  })
  const put = (sku: string, more: Partial<Offer['content']> = {}): Submission => {
    const id = randomUUID()
    return { id, sku, contentHash: `h-${id}`, way: 'put', offer: offer(sku, more) }
  }
  const away = (sku: string): Submission => {
    const id = randomUUID()
    return { id, sku, contentHash: `h-${id}`, way: 'delete', productType: shop.productType }
  }
  const handIn = async (submissions: Submission[], as: 'each' | 'lot' = 'each') => {
    const handed = valueOf(await shop.port.submit(shop.connection, market, submissions, as))
    return outcomesOf(handed, submissions)
  }
  async function outcomesOf(handed: Handed, submissions: Submission[]) {
    if (handed.as === 'each') return handed.outcomes
    for (let asked = 0; asked < 20; asked += 1) {
      shop.settle()
      const far = valueOf(await shop.port.follow(shop.connection, market, handed.outsideId, submissions))
      if (far.state === 'done') return far.outcomes
      if (far.state === 'dropped') throw new Error('dropped')
    }
    throw new Error('never done')
  }
  const stateOf = async (sku: string) =>
    valueOf(await shop.port.statusOf(shop.connection, market, [sku]))[0]?.state

  test('it has a key, a name in every language, regions, and at least one way to join', () => {
    const { key, name, regions, ways, lots } = shop.port
    expect(key).toMatch(/^[a-z][a-z0-9-]*$/)
    for (const lang of LANGS) expect(name[lang]).not.toBe('')
    expect(regions.length).toBeGreaterThan(0)
    expect(Object.keys(ways).length).toBeGreaterThan(0)
    expect(lots.from).toBeGreaterThan(0)
    expect(lots.most).toBeGreaterThanOrEqual(lots.from)
  })

  test('it tells who the seller is, and its countries each once, with money and languages', async () => {
    expect(valueOf(await shop.port.seller(shop.connection))).not.toBe('')
    const all = valueOf(await shop.port.markets(shop.connection))
    expect(new Set(all.map(({ iso2 }) => iso2)).size).toBe(all.length)
    for (const { iso2, currency, langs, digits } of all) {
      expect(iso2).toMatch(/^[A-Z]{2}$/)
      expect(currency).toMatch(/^[A-Z]{3}$/)
      expect(digits).toBeGreaterThanOrEqual(0)
      expect(langs.length, iso2).toBeGreaterThan(0)
    }
  })

  test('it finds a product type; its schema can be read; an unknown one is refused, not thrown', async () => {
    const words = { text: 'wool rug', lang: 'en' }
    const types = valueOf(await shop.port.productTypes(shop.connection, market, words))
    expect(types.map(({ name }) => name)).toContain(shop.productType)
    const its = valueOf(await shop.port.schemaOf(shop.connection, market, shop.productType, 'de'))
    expect(its.checksum).not.toBe('')
    const ajv = new Ajv2019({ strict: false, validateSchema: false, validateFormats: false })
    const { $schema: _meta, ...schema } = its.schema as Record<string, unknown>
    expect(() => ajv.compile(schema)).not.toThrow()
    expect((await shop.port.schemaOf(shop.connection, market, 'SPACESHIP', 'de')).ok).toBe(false)
  })

  test('an offer is taken in, and in the end is live', async () => {
    const submission = put('CARPET-1')
    expect(await handIn([submission])).toMatchObject([{ id: submission.id, outcome: 'accepted' }])
    shop.settle()
    expect(await stateOf('CARPET-1')).toBe('live')
    expect(await stateOf('NEVER-1')).toBe('gone')
  })

  test('handed in anew it is replaced, and stays one', async () => {
    await handIn([put('CARPET-2')])
    shop.settle()
    const again = put('CARPET-2', { title: 'Teppich aus Bhuj' })
    expect(await handIn([again])).toMatchObject([{ id: again.id, outcome: 'accepted' }])
    shop.settle()
    expect(await stateOf('CARPET-2')).toBe('live')
  })

  test('price and pieces change without the texts; taken away it is gone', async () => {
    await handIn([put('CARPET-3')])
    shop.settle()
    const cheaper = { ...offer('CARPET-3'), quantity: 0, price: { ...offer('').price, minor: 7_950n } }
    const patch: Submission = {
      id: randomUUID(),
      sku: 'CARPET-3',
      contentHash: 'p',
      way: 'patch',
      offer: cheaper,
    }
    expect(await handIn([patch])).toMatchObject([{ id: patch.id, outcome: 'accepted' }])
    const gone = away('CARPET-3')
    expect(await handIn([gone])).toMatchObject([{ id: gone.id, outcome: 'accepted' }])
    shop.settle()
    expect(await stateOf('CARPET-3')).toBe('gone')
  })

  test('what is wrong is told by the dry run, keeps nothing there, and never goes live', async () => {
    const bad = put('CARPET-4', { title: '' })
    const said = valueOf(await shop.port.preview(shop.connection, market, offer('CARPET-4', { title: '' })))
    expect(said.some(({ severity }) => severity === 'error')).toBe(true)
    expect(await stateOf('CARPET-4')).toBe('gone')
    const [outcome] = await handIn([bad])
    expect(outcome).toMatchObject({ id: bad.id, outcome: 'rejected' })
    if (outcome?.outcome === 'rejected') expect(outcome.reasons.length).toBeGreaterThan(0)
    shop.settle()
    expect(await stateOf('CARPET-4')).not.toBe('live')
  })

  test('of several in one go each has its own answer', async () => {
    const all = [put('CARPET-5'), put('CARPET-6'), put('CARPET-7')]
    const outcomes = await handIn(all)
    expect(outcomes.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted'])
  })

  test('more than one by one as a lot: every submission is told of', async () => {
    const { from, most } = shop.port.lots
    if (most === from) return
    const all = Array.from({ length: from + 1 }, (_, at) => put(`LOT-${at}`))
    const outcomes = await handIn(all, 'lot')
    expect(outcomes.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
  })

  test('it remembers what it was given: got, and certainly not got', async () => {
    const [there, never] = [put('CARPET-8'), put('CARPET-9')]
    await handIn([there])
    shop.settle()
    const lost = { submissions: [there, never], as: 'each', begunAt: START, knownLots: [] } as const
    const known = valueOf(await shop.port.received(shop.connection, market, lost))
    expect(known.as === 'each' && known.got.map(({ got }) => got)).toEqual([true, false])
  })

  test('it says how twenty stand at once', async () => {
    const skus = Array.from({ length: STATUS_AT_A_TIME }, (_, at) => `CARPET-${at + 1}`)
    const states = valueOf(await shop.port.statusOf(shop.connection, market, skus))
    expect(states.map(({ sku }) => sku).sort()).toEqual([...skus].sort())
  })

  test('orders, payments and limits have their shape', async () => {
    valueOf(await shop.port.orders(shop.connection, START))
    valueOf(await shop.port.finances(shop.connection, START))
    for (const { left, burst } of await shop.port.limits(shop.connection)) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left).toBeLessThanOrEqual(burst)
    }
  })
})

function valueOf<T>(called: { ok: true; value: T } | { ok: false; why: string }): T {
  if (!called.ok) throw new Error(JSON.stringify(called))
  return called.value
}
