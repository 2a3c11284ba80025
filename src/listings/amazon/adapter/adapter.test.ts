/** Amazon behind the port, against the simulated one. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Connection, Market, Marketplace, Offer, Submission } from '../../port.ts'
import { GUARDED_GTIN } from '../simulator/catalogue.ts'
import { openSimulator, type SimulatorOptions } from '../simulator/simulator.ts'
import { memoryBuckets } from '../transport/memory-buckets.ts'
import { manualTime, runtimeOf } from '../transport/runtime.ts'
import { amazonMarketplace, simulatedAmazon, simulatedSellerId } from './amazon.ts'
import { amountOf, numberOf } from './amounts.ts'
import { attributesOf, holds, languageTag, noSchema } from './envelope.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'dhow-adapter-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const connection: Connection = {
  id: '7f0b3c1e-0000-4000-8000-000000000001',
  firmId: 'f1',
  marketplace: 'amazon-simulated',
  region: 'eu',
  mode: 'open',
  seller: '',
  simulated: true,
  secrets: {},
}

async function setting(options: SimulatorOptions = {}, patience = 600_000) {
  const time = manualTime(new Date('2026-11-22T10:00:00Z'))
  const sim = await openSimulator({ clock: time, ...options })
  const runtime = runtimeOf({ fetch: sim.fetch, time, random: () => 0.5 })
  const buckets = memoryBuckets()
  const port = simulatedAmazon({ runtime, buckets, dataDir, patience }, sim)
  const all = await port.markets(connection)
  if (!all.ok) throw new Error('no markets')
  const market = all.value.find(({ iso2 }) => iso2 === 'DE')!
  return { time, sim, port, market, runtime, buckets }
}

const rug = (sku: string, more: Partial<Offer['content']> = {}): Offer => ({
  sku,
  productType: 'RUG',
  lang: 'de',
  content: {
    title: 'Teppich aus Kutch',
    bullets: ['Von Hand gewebt', 'Reine Wolle'],
    description: 'Ein Teppich aus Wolle.',
    brand: 'Rann Weavers',
    gtin: null,
    photos: ['https://photos.example/1.jpg', 'https://photos.example/2.jpg'],
    origin: 'IN',
    attributes: {
      color: 'Rot',
      size: '90 x 60 cm',
      material: ['Wolle'],
      item_type_keyword: 'area-rugs',
      supplier_declared_dg_hz_regulation: 'not_applicable',
    },
    ...more,
  },
  price: { minor: 8_999n, currency: 'EUR', digits: 2 },
  quantity: 3,
  handlingDays: 4,
})
const put = (sku: string, more: Partial<Offer['content']> = {}): Submission => ({
  id: `id-${sku}`,
  sku,
  contentHash: `h-${sku}`,
  way: 'put',
  offer: rug(sku, more),
})

async function statesOf(port: Marketplace, market: Market, skus: string[]): Promise<string[]> {
  const answer = await port.statusOf(connection, market, skus)
  return answer.ok ? answer.value.map(({ state }) => state) : [answer.why]
}

describe('Amazon behind the port', () => {
  test('knows its stores, their money and languages', async () => {
    const { port, market } = await setting()
    expect(market).toMatchObject({ outsideId: 'A1PA6795UKMFR9', currency: 'EUR', digits: 2, open: true })
    expect(market.langs).toEqual(['de-DE', 'en-GB'])
    expect(port.simulated).toBe(true)
    expect(port.name.en).toContain('simulated')
    expect(await port.seller(connection)).toEqual({ ok: true, value: simulatedSellerId(connection.id) })
  })

  test('finds a product type and its schema', async () => {
    const { port, market } = await setting()
    const types = await port.productTypes(connection, market, { text: 'wool dhurrie rug', lang: 'en' })
    expect(types).toEqual({ ok: true, value: [{ name: 'RUG', title: 'Rug (simulated)' }] })
    const schema = await port.schemaOf(connection, market, 'RUG', 'de')
    expect(schema.ok && schema.value).toMatchObject({ productType: 'RUG', version: 'SIM1' })
    expect(schema.ok && schema.value.groups[0]?.attributes).toContain('item_name')
    expect((await port.schemaOf(connection, market, 'SHIP', 'de')).ok).toBe(false)
  })

  test('one by one: taken in, waiting, live; price and stock changed; taken away', async () => {
    const { port, market, time, sim } = await setting()
    const taken = await port.submit(connection, market, [put('R-1')], 'each')
    expect(taken).toMatchObject({ ok: true, value: { as: 'each', outcomes: [{ outcome: 'accepted' }] } })
    expect(await statesOf(port, market, ['R-1', 'R-2'])).toEqual(['waiting', 'gone'])
    time.advance(90_000)
    const live = await port.statusOf(connection, market, ['R-1'])
    expect(live.ok && live.value[0]).toMatchObject({
      state: 'live',
      url: expect.stringMatching(/^https:\/\/www\.amazon\.de\/dp\/B0SIM/),
    })
    const cheaper: Offer = {
      ...rug('R-1'),
      price: { minor: 7_950n, currency: 'EUR', digits: 2 },
      quantity: 0,
    }
    const patch: Submission = { id: 'p', sku: 'R-1', contentHash: 'p', way: 'patch', offer: cheaper }
    expect(await port.submit(connection, market, [patch], 'each')).toMatchObject({
      value: { outcomes: [{ outcome: 'accepted' }] },
    })
    const sellerId = simulatedSellerId(connection.id)
    const bought = sim.buy(sellerId, { marketplaceId: market.outsideId, sku: 'R-1', quantity: 1 })
    expect(bought).toBeUndefined()
    const away: Submission = { id: 'd', sku: 'R-1', contentHash: 'd', way: 'delete', productType: 'RUG' }
    await port.submit(connection, market, [away], 'each')
    expect(await statesOf(port, market, ['R-1'])).toEqual(['gone'])
  })

  test('a dry run names what is missing before Amazon is asked, and what Amazon says after', async () => {
    const { port, market, sim } = await setting()
    expect(await port.preview(connection, market, rug('R-1'))).toEqual({ ok: true, value: [] })
    const before = sim.audit().requests
    const { material: _material, ...attributes } = rug('R-1').content.attributes
    const bare = await port.preview(connection, market, rug('R-1', { attributes, title: 'दरी'.repeat(40) }))
    expect(bare.ok && bare.value.map(({ code, attributes: [name] }) => [code, name])).toEqual([
      ['missing', 'material'],
      ['too-long', 'item_name'],
    ])
    expect(sim.audit().requests).toBe(before)
  })

  test('a brand that is guarded needs approval, and says where to ask', async () => {
    const { port, market } = await setting()
    const guarded = await port.restrictions(connection, market, rug('R-1', { gtin: GUARDED_GTIN }))
    expect(guarded.ok && guarded.value[0]).toMatchObject({
      reason: { code: 'APPROVAL_REQUIRED', severity: 'error' },
      links: [{ url: expect.stringContaining('sellercentral') }],
    })
    expect(await port.restrictions(connection, market, rug('R-2'))).toEqual({ ok: true, value: [] })
  })

  test('as a lot: one feed for all, each told of its own', async () => {
    const { port, market, time, sim } = await setting()
    const { material: _material, ...attributes } = rug('x').content.attributes
    const many = [...Array.from({ length: 30 }, (_, i) => put(`R-${i}`)), put('BAD', { attributes })]
    const handed = await port.submit(connection, market, many, 'lot')
    if (!handed.ok || handed.value.as !== 'lot') throw new Error('not taken in')
    const lotId = handed.value.outsideId
    expect(await port.follow(connection, market, lotId, many)).toMatchObject({ value: { state: 'working' } })
    time.advance(60_000)
    const done = await port.follow(connection, market, lotId, many)
    if (!done.ok || done.value.state !== 'done') throw new Error('not done')
    expect(done.value.outcomes.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(30)
    expect(done.value.outcomes.at(-1)).toMatchObject({
      sku: 'BAD',
      outcome: 'rejected',
      reasons: [{ code: '90220', attributes: ['material'] }],
    })
    expect(sim.audit()).toMatchObject({ feeds: 1, refused: 0, crossed: 0 })
  })

  test('a feed whose answer was lost is found again; a known one is somebody else’s', async () => {
    const { port, market, time } = await setting()
    const many = Array.from({ length: 12 }, (_, i) => put(`R-${i}`))
    const first = await port.submit(connection, market, many, 'lot')
    time.advance(1_000)
    const begunAt = time.now()
    const lost = { submissions: many, as: 'lot' as const, begunAt, knownLots: [] as string[] }
    const known = first.ok && first.value.as === 'lot' ? first.value.outsideId : ''
    expect(await port.received(connection, market, lost)).toMatchObject({ value: { outsideId: known } })
    expect(await port.received(connection, market, { ...lost, knownLots: [known] })).toEqual({
      ok: true,
      value: { as: 'lot', outsideId: undefined },
    })
  })

  test('edits whose answers were lost are recognised by what the item holds', async () => {
    const { port, market, sim, time } = await setting({ hostility: { throttle: 'none' }, seed: 11 })
    await port.submit(connection, market, [put('warm')], 'each')
    sim.behave({ reset: 1 })
    const begunAt = time.now()
    const all = Array.from({ length: 8 }, (_, i) => put(`R-${i}`))
    for (const one of all) {
      const answer = await port.submit(connection, market, [one], 'each')
      expect(answer).toMatchObject({ ok: true, value: { outcomes: [{ outcome: 'uncertain' }] } })
    }
    sim.behave({ reset: 0 })
    const lost = { submissions: all, as: 'each' as const, begunAt, knownLots: [] }
    const answer = await port.received(connection, market, lost)
    if (!answer.ok || answer.value.as !== 'each') throw new Error('no answer')
    const arrived = new Set([...sim.audit().skus.keys()].map((key) => key.split('|')[2]))
    expect(answer.value.got.filter(({ got }) => got).map(({ id }) => id.slice(3))).toEqual(
      all.map(({ sku }) => sku).filter((sku) => arrived.has(sku)),
    )
    const changed = { ...lost, submissions: [put('warm', { title: 'Ein anderer Teppich' })] }
    expect(await port.received(connection, market, changed)).toMatchObject({
      value: { got: [{ got: false }] },
    })
  })

  test('once Amazon says later, the rest is not even asked about', async () => {
    const { port, market, sim } = await setting({ hostility: { throttle: 'quarter' } }, 0)
    const fresh = Array.from({ length: 5 }, (_, i) => put(`R-${i}`))
    let outcomes: string[] = []
    for (let round = 0; round < 6 && !outcomes.includes('accepted'); round += 1) {
      const answer = await port.submit(connection, market, fresh, 'each')
      if (answer.ok && answer.value.as === 'each')
        outcomes = answer.value.outcomes.map(({ outcome }) => outcome)
    }
    expect(outcomes.filter((one) => one === 'later').length).toBeGreaterThanOrEqual(4)
    expect(sim.audit().throttled).toBeLessThanOrEqual(3)
  })

  test('orders and money come in the port’s words, Σ of the parts is the amount', async () => {
    const { port, market, time, sim } = await setting()
    await port.submit(connection, market, [put('R-1')], 'each')
    time.advance(90_000)
    const sellerId = simulatedSellerId(connection.id)
    const id = sim.buy(sellerId, { marketplaceId: market.outsideId, sku: 'R-1', quantity: 2 })
    const page = await port.orders(connection, new Date('2026-11-01T00:00:00Z'))
    expect(page.ok && page.value.rows[0]).toMatchObject({
      outsideId: id,
      market: 'DE',
      state: 'unshipped',
      total: { minor: 17_998n, currency: 'EUR', digits: 2 },
      lines: [{ sku: 'R-1', quantity: 2, price: { minor: 17_998n } }],
      taxCollected: true,
      importNumber: 'IM0000000000',
      buyer: { iso2: 'DE' },
    })
    const money = await port.finances(connection, new Date('2026-11-01T00:00:00Z'))
    expect(money.ok && money.value.rows).toEqual([])
    const second = money.ok ? await port.finances(connection, money.value.next!) : money
    expect(second).toEqual({ ok: true, value: { rows: [], next: undefined } })
  })

  test('an account without the role for buyers still sells: its orders come without them', async () => {
    const { port, market, time, sim } = await setting()
    sim.seller(simulatedSellerId('other'), 'EU', { seesBuyers: false })
    const other = { ...connection, id: 'other' }
    await port.submit(other, market, [put('R-1')], 'each')
    time.advance(90_000)
    sim.buy(simulatedSellerId('other'), { marketplaceId: market.outsideId, sku: 'R-1', quantity: 1 })
    const page = await port.orders(other, new Date('2026-11-01T00:00:00Z'))
    expect(page.ok && page.value.rows[0]).toMatchObject({ state: 'unshipped' })
    expect(page.ok && page.value.rows[0]?.buyer).toBeUndefined()
  })

  test('consent that was withdrawn asks to be connected anew', async () => {
    const { port, market, sim } = await setting()
    sim.revoke(simulatedSellerId(connection.id))
    expect(await port.statusOf(connection, market, ['R-1'])).toMatchObject({ ok: false, why: 'credentials' })
    expect(await port.submit(connection, market, [put('R-1')], 'each')).toMatchObject({ why: 'credentials' })
  })

  test('a real account is joined by her own keys or by consent to the operator’s app', async () => {
    const { runtime, buckets, sim } = await setting()
    const publicApp = {
      applicationId: 'amzn1.sp.solution.1',
      clientId: 'amzn1.application-oa2-client.simulated',
      clientSecret: 'simulated-secret',
    }
    const real = amazonMarketplace({ runtime, buckets, dataDir, endpoints: sim.endpoints, publicApp })
    expect(real.simulated).toBe(false)
    expect(real.ways.private?.map(({ name, secret }) => [name, secret])).toEqual([
      ['sellerId', false],
      ['clientId', false],
      ['clientSecret', true],
      ['refreshToken', true],
    ])
    const url = new URL(real.ways.public!.url('ae', 'state-1', 'https://dhow.example/back'))
    expect([url.host, url.searchParams.get('state')]).toEqual(['sellercentral.amazon.ae', 'state-1'])
    sim.seller('A1NEW', 'EU')
    const query = { state: 'state-1', selling_partner_id: 'A1NEW', spapi_oauth_code: 'code.A1NEW' }
    const taken = await real.ways.public!.take('eu', query, 'https://dhow.example/back')
    expect(taken).toEqual({
      ok: true,
      value: { seller: 'A1NEW', secrets: { refreshToken: 'Atzr|simulated.A1NEW' } },
    })
    const joined: Connection = {
      ...connection,
      marketplace: 'amazon',
      mode: 'public',
      seller: 'A1NEW',
      secrets: { refreshToken: 'Atzr|simulated.A1NEW' },
    }
    expect(await real.seller(joined)).toEqual({ ok: true, value: 'A1NEW' })
    expect(await real.seller({ ...joined, seller: 'A1OTHER' })).toMatchObject({ ok: false, why: 'refused' })
    expect(amazonMarketplace({ runtime, buckets, dataDir }).ways.public).toBeUndefined()
  })

  test('the quota falls with every call', async () => {
    const { port, market } = await setting()
    const left = async () =>
      (await port.limits(connection)).find((one) => one.operation === 'putListingsItem')?.left
    expect(await left()).toBe(10)
    await port.submit(connection, market, [put('R-1')], 'each')
    expect(await left()).toBe(9)
  })
})

describe('the envelope', () => {
  const market: Market = {
    iso2: 'BE',
    outsideId: 'M',
    name: 'amazon.com.be',
    currency: 'EUR',
    digits: 2,
    langs: ['fr-BE', 'nl-BE'],
    open: true,
  }

  test('takes the store’s own tag for a language, or its first', () => {
    expect(languageTag('nl', market)).toBe('nl_BE')
    expect(languageTag('nl-BE', market)).toBe('nl_BE')
    expect(languageTag('de', market)).toBe('fr_BE')
  })

  test('the draft’s own words win over what is derived', () => {
    const said = attributesOf(
      rug('R', { attributes: { item_name: 'Von Hand geschrieben' } }),
      market,
      noSchema,
    )
    expect(said['item_name']).toEqual([
      { value: 'Von Hand geschrieben', language_tag: 'fr_BE', marketplace_id: 'M' },
    ])
  })

  test('numbers of items by their length', () => {
    const type = (gtin: string) =>
      attributesOf(rug('R', { gtin }), market, noSchema)['externally_assigned_product_identifier']?.[0]?.[
        'type'
      ]
    expect([type('8901234567894'), type('036000291452'), type('18901234567891')]).toEqual([
      'ean',
      'upc',
      'gtin',
    ])
  })

  test('recognises its own after Amazon added to it and put it in another order', () => {
    const ours = { a: [{ value: 1 }, { value: 2, tag: 'x' }] }
    expect(holds({ a: [{ value: 2, tag: 'x', more: true }, { value: 1 }], b: [] }, ours)).toBe(true)
    expect(holds({ a: [{ value: 1 }] }, ours)).toBe(false)
    expect(holds(undefined, ours)).toBe(false)
  })
})

test('amounts go to Amazon and come back to the same paise', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 9_999_999_999n), fc.constantFrom('EUR', 'JPY', 'USD'), (minor, currency) => {
      const digits = currency === 'JPY' ? 0 : 2
      const text = JSON.stringify(numberOf({ minor, digits }))
      expect(amountOf(text, currency)).toEqual({ minor, currency, digits })
      expect(amountOf(`-${text}`, currency)?.minor).toBe(-minor)
    }),
  )
  expect(amountOf('1.2E+3', 'EUR')?.minor).toBe(120_000n)
  expect(amountOf('12.5e-1', 'EUR')?.minor).toBe(125n)
  expect(amountOf('1.005', 'EUR')).toBeUndefined()
  expect(amountOf('nothing', 'EUR')).toBeUndefined()
})
