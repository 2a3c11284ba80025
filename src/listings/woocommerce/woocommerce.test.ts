/** A WooCommerce shop behind the port, against the simulated one. */
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { memoryBuckets } from '../amazon/transport/memory-buckets.ts'
import { manualTime } from '../amazon/transport/runtime.ts'
import type { Connection, Offer, Submission } from '../port.ts'
import { isOpenAddress, isPublicHost } from './public-host.ts'
import { wooSimulator, type Mood } from './simulator.ts'
import { isFromShop } from './webhook.ts'
import { wooCommerce } from './woocommerce.ts'

async function setting(options: { mood?: (request: string) => Mood; paysBack?: boolean } = {}) {
  const time = manualTime(new Date('2026-11-22T10:00:00Z'))
  const sim = wooSimulator({ now: time.now, ...options })
  const port = wooCommerce({
    ...time,
    fetch: sim.fetch,
    buckets: memoryBuckets(),
    isPublic: async () => true,
    patienceMs: 600_000,
  })
  const connection: Connection = {
    id: '7f0b3c1e-0000-4000-8000-00000000000a',
    firmId: 'f1',
    marketplace: 'woocommerce',
    region: '',
    mode: 'private',
    seller: 'shop.example',
    simulated: false,
    secrets: sim.secrets,
  }
  const market = {
    iso2: 'DE',
    outsideId: 'DE',
    name: 'shop.example',
    currency: 'EUR',
    digits: 2,
    langs: ['de'],
    open: true,
  }
  return { time, sim, port, connection, market }
}

const lamp = (sku: string, more: Partial<Offer> = {}): Offer => ({
  sku,
  productType: 'product',
  lang: 'en',
  content: {
    title: 'Brass lamp <diya>',
    bullets: ['Cast by hand'],
    description: 'A lamp of brass.',
    brand: 'Rann Weavers',
    gtin: null,
    photos: ['https://photos.example/1.jpg'],
    origin: 'IN',
    attributes: { material: 'brass' },
  },
  price: { minor: 2_900n, currency: 'EUR', digits: 2 },
  quantity: 3,
  handlingDays: 2,
  ...more,
})
const put = (id: string, sku: string, more: Partial<Offer> = {}): Submission => ({
  id,
  sku,
  contentHash: id,
  way: 'put',
  offer: lamp(sku, more),
})

describe('handing in', () => {
  test('more than one go as one batch; a photo is told of once', async () => {
    const { port, sim, connection, market } = await setting()
    await port.submit(connection, market, [put('a', 'L-1'), put('b', 'L-2')], 'each')
    expect(sim.requests).toEqual(['GET products', 'POST products/batch'])
    expect(sim.bySku('L-1')).toMatchObject({
      name: 'Brass lamp <diya>',
      regular_price: '29.00',
      stock_quantity: 3,
    })
    await port.submit(connection, market, [put('c', 'L-1', { quantity: 1 })], 'each')
    expect(sim.requests.at(-1)).toMatch(/^PUT products\/\d+$/)
    expect(sim.bySku('L-1')).toMatchObject({ stock_quantity: 1, images: [{ src: expect.any(String) }] })
    expect([...sim.products.values()].filter(({ sku }) => sku === 'L-1')).toHaveLength(1)
  })

  test('an answer that is lost is uncertain; the mark on the product tells, and nothing is made twice', async () => {
    let mood: Mood = 'lost-after'
    const { port, sim, connection, market } = await setting({
      mood: (request) => (request.startsWith('POST') ? mood : undefined),
    })
    const one = put('a', 'L-1')
    expect(await port.submit(connection, market, [one], 'each')).toEqual({ ok: false, why: 'uncertain' })
    mood = undefined
    const lost = { submissions: [one], as: 'each', begunAt: new Date(), knownLots: [] } as const
    expect(await port.received(connection, market, lost)).toMatchObject({ value: { got: [{ got: true }] } })
    expect(sim.products.size).toBe(1)
  })

  test('too many requests and broken reads are "later": nothing was done', async () => {
    let mood: Mood = 'throttled'
    const { port, sim, connection, market } = await setting({ mood: () => mood })
    expect(await port.submit(connection, market, [put('a', 'L-1')], 'each')).toEqual({
      ok: false,
      why: 'later',
      afterMs: 7_000,
    })
    mood = 'broken'
    expect(await port.statusOf(connection, market, ['L-1'])).toMatchObject({ why: 'later' })
    expect(sim.products.size).toBe(0)
  })

  test('keys that are no longer good ask to be joined anew; the address must be https in the open network', async () => {
    const { port, connection } = await setting()
    const bad = { ...connection, secrets: { ...connection.secrets, secret: `cs_${'c'.repeat(40)}` } }
    expect(await port.seller(bad)).toMatchObject({ why: 'credentials' })
    for (const shop of ['http://shop.example', 'https://u:p@shop.example', 'https://shop.example:8443', 'x'])
      expect(await port.seller({ ...connection, secrets: { ...connection.secrets, shop } })).toMatchObject({
        why: 'credentials',
      })
    for (const host of ['127.0.0.1', '[::1]', 'localhost', '169.254.169.254'])
      expect(await isPublicHost(host)).toBe(false)
    expect(['10.1.2.3', '192.168.0.9', '::1', 'fe80::1', '::ffff:127.0.0.1'].some(isOpenAddress)).toBe(false)
    expect(isOpenAddress('93.184.216.34')).toBe(true)
  })
})

describe('orders', () => {
  test('are read in pages from an instant on, with the buyer and the money', async () => {
    const { port, sim, connection, time } = await setting()
    const since = time.now()
    time.advance(1_000)
    for (let at = 0; at < 101; at += 1) sim.buy('L-1', 2, '58.00')
    const first = await port.orders(connection, since)
    expect(first.ok && [first.value.rows.length, first.value.next]).toEqual([100, '2026-11-22T10:00:00|2'])
    const rest = await port.orders(connection, first.ok ? first.value.next! : '')
    expect(rest.ok && [rest.value.rows.length, rest.value.next]).toEqual([1, undefined])
    expect(rest.ok && rest.value.rows[0]).toMatchObject({
      state: 'unshipped',
      total: { minor: 5_800n, currency: 'EUR', digits: 2 },
      buyer: { name: 'Test Buyer', iso2: 'DE' },
      lines: [{ sku: 'L-1', quantity: 2 }],
    })
  })

  const body = 'We are sorry: the last lamp was sold an hour before.'
  test('one that cannot be sent is paid back, cancelled and explained; repeated, nothing happens twice', async () => {
    let lose = true
    const { port, sim, connection, market } = await setting({
      mood: (request) => (lose && request.endsWith('/refunds') ? 'lost-after' : undefined),
    })
    const id = sim.buy('L-1', 1, '29.00')
    const sorry = { outsideId: String(id), body, refund: { minor: 2_900n, currency: 'EUR', digits: 2 } }
    expect(await port.apologise!(connection, market, sorry)).toEqual({ ok: false, why: 'uncertain' })
    lose = false
    for (let time = 0; time < 2; time += 1)
      expect(await port.apologise!(connection, market, sorry)).toEqual({ ok: true, value: 'done' })
    expect(sim.order(id)).toMatchObject({ status: 'cancelled', refunds: [{ total: '-29.00' }] })
    expect(sim.notes.get(id)).toMatchObject([{ note: body, customer_note: true }])
  })

  test('where the payment provider cannot pay back by itself the seller must, and the order stands as it was', async () => {
    const { port, sim, connection, market } = await setting({ paysBack: false })
    const id = sim.buy('L-1', 1, '29.00')
    const sorry = { outsideId: String(id), body, refund: { minor: 2_900n, currency: 'EUR', digits: 2 } }
    expect(await port.apologise!(connection, market, sorry)).toMatchObject({ why: 'refused' })
    expect(sim.order(id)).toMatchObject({ status: 'processing', refunds: [] })
  })
})

test('news is the shop’s own only with its signature over every byte', () => {
  const body = Buffer.from('{"id":727}')
  const sign = createHmac('sha256', 'secret').update(body).digest('base64')
  expect(isFromShop(body, sign, 'secret')).toBe(true)
  expect(isFromShop(Buffer.from('{"id":728}'), sign, 'secret')).toBe(false)
  expect(isFromShop(body, sign, '')).toBe(false)
  expect(isFromShop(body, '', 'secret')).toBe(false)
})
