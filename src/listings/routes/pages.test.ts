/** The pages of offers and accounts, over the whole program, in every language. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { INSIDE, aFirm } from '../../../test/support/access.ts'
import { anAccount, anOffer } from '../../../test/support/listing-samples.ts'
import { smallMarketplace } from '../../../test/support/small-marketplace.ts'
import { signIn, web, type SignedInPerson } from '../../../test/support/web.ts'
import { insertProduct } from '#catalogue/store/products.ts'
import { insertVariant } from '#catalogue/store/variants.ts'
import type { Called, Marketplace } from '../port.ts'
import { accountsOf, openConnection } from '../store/connections/connections.ts'
import { databaseBuckets } from '../store/publishing/buckets.ts'
import { findListing } from '../store/publishing/listings.ts'
import { move } from '../store/publishing/moves.ts'

const NOW = new Date('2026-11-22T06:30:00Z')
const small = smallMarketplace(() => NOW)
let answer: Called<string> = { ok: true, value: 'A1SELLER' }
const closed: Marketplace = {
  ...small.port,
  key: 'closed-shop',
  name: { en: 'Closed shop', hi: 'बंद दुकान', gu: 'બંધ દુકાન' },
  simulated: false,
  agreedForDays: 365,
  regions: [
    { key: 'eu', name: { en: 'Europe', hi: 'यूरोप', gu: 'યુરોપ' } },
    { key: 'na', name: { en: 'North America', hi: 'उत्तरी अमेरिका', gu: 'ઉત્તર અમેરિકા' } },
  ],
  ways: {
    private: [
      { name: 'clientId', label: { en: 'Client id', hi: 'क्लाइंट आईडी', gu: 'ક્લાયન્ટ આઈડી' }, secret: false },
      {
        name: 'clientSecret',
        label: { en: 'Client secret', hi: 'क्लाइंट सीक्रेट', gu: 'ક્લાયન્ટ સીક્રેટ' },
        secret: true,
        pattern: /[a-z0-9.-]{8,}/,
      },
    ],
    public: {
      url: (region, state, back) =>
        `https://market.example/agree?${new URLSearchParams({ region, state, back })}`,
      take: async (_, query) =>
        query['code'] === 'good'
          ? { ok: true, value: { seller: 'A2SELLER', secrets: { refreshToken: 'Atzr|secret' } } }
          : { ok: false, why: 'credentials', text: 'invalid_grant' },
    },
  },
  // As every real one, it keeps to its limits from the very first call.
  seller: async ({ id }) => {
    const limit = { rate: 1, burst: 5 }
    await databaseBuckets(site.context.db).take({ account: id, operation: 'seller' }, limit, NOW, 0)
    return answer
  },
}

let site: Awaited<ReturnType<typeof web>>
let firmId: string
let her: SignedInPerson
beforeAll(async () => {
  site = await web({ marketplaces: [small.port, closed] })
  firmId = await aFirm(site.context, INSIDE)
  her = await signIn(site.app, site.context, { owns: firmId, lang: 'gu' })
})
afterAll(() => site.close())

const get = (url: string, who = her) => site.app.inject({ url, headers: who.headers })
const post = (url: string, payload: Record<string, string | string[]>, who = her) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { ...who.headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(
      Object.entries(payload).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    ).toString(),
  })

describe('accounts', () => {
  test('an account is joined with her own keys: tried first, sealed, never shown again', async () => {
    const keys = { way: 'private', region: 'eu', clientId: 'amzn-app-1', clientSecret: 'very-secret-123' }
    const joined = await post('/gu/listings/connect/closed-shop', keys)
    expect(joined.statusCode).toBe(303)
    const [account] = await accountsOf(site.context.db, firmId)
    expect(account).toMatchObject({
      seller: 'A1SELLER',
      region: 'eu',
      mode: 'private',
      renewBy: '2027-11-22',
    })
    const { rows } = await site.context.db
      .selectFrom('listings.connection')
      .select('secrets_sealed')
      .where('firm_id', '=', firmId)
      .execute()
      .then((all) => ({ rows: all }))
    expect(rows[0]?.secrets_sealed).not.toContain('very-secret')
    expect((await openConnection(site.context.db, site.context.vault, account!.id))?.secrets).toEqual({
      clientId: 'amzn-app-1',
      clientSecret: 'very-secret-123',
    })
    const page = (await get('/gu/listings/connect')).body
    expect(page).toContain('બંધ દુકાન')
    expect(page).toContain('યુરોપ')
    for (const secret of ['very-secret-123', 'amzn-app-1']) expect(page).not.toContain(secret)
    expect((await get('/listings/connect/closed-shop')).body).not.toContain('very-secret')
  })

  test('keys that do not let us in are not kept; the marketplace’s own words are said, and nothing typed comes back', async () => {
    answer = { ok: false, why: 'credentials', text: 'unauthorized_client' }
    const refused = await post('/en/listings/connect/closed-shop', {
      way: 'private',
      region: 'na',
      clientId: 'x-1',
      clientSecret: 'other-secret-9',
    })
    answer = { ok: true, value: 'A1SELLER' }
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('unauthorized_client')
    expect(refused.body).not.toContain('other-secret-9')
    expect(await accountsOf(site.context.db, firmId)).toHaveLength(1)
    const short = await post('/en/listings/connect/closed-shop', {
      way: 'private',
      region: 'na',
      clientId: 'x',
      clientSecret: 'x',
    })
    expect(short.statusCode).toBe(422)
    expect(short.body).toContain('clientSecret-error')
  })

  test('joining the same seller again renews the account instead of making a second one', async () => {
    await post('/listings/connect/closed-shop', {
      way: 'private',
      region: 'eu',
      clientId: 'amzn-app-1',
      clientSecret: 'newer-secret-456',
    })
    const [account, ...more] = await accountsOf(site.context.db, firmId)
    expect(more).toEqual([])
    const opened = await openConnection(site.context.db, site.context.vault, account!.id)
    expect(opened?.secrets['clientSecret']).toBe('newer-secret-456')
  })

  test('by consent she must come back in the same session, once, within the hour', async () => {
    const away = await get('/listings/connect/closed-shop/consent?region=na')
    expect(away.statusCode).toBe(303)
    const there = new URL(away.headers.location as string)
    expect(there.searchParams.get('back')).toMatch(/\/listings\/connect\/closed-shop\/back$/)
    const state = there.searchParams.get('state')!
    const stranger = await signIn(site.app, site.context, { owns: firmId })
    expect(
      (await get(`/listings/connect/closed-shop/back?state=${state}&code=good`, stranger)).statusCode,
    ).toBe(403)
    const home = await get(`/listings/connect/closed-shop/back?state=${state}&code=good`)
    expect(home.statusCode).toBe(303)
    expect((await get(`/listings/connect/closed-shop/back?state=${state}&code=good`)).statusCode).toBe(403)
    const accounts = await accountsOf(site.context.db, firmId)
    expect(accounts.map(({ mode, region }) => `${mode} ${region}`).toSorted()).toEqual([
      'private eu',
      'public na',
    ])
  })

  test('a simulated one is joined without anything, says so on every page, and is left with one click', async () => {
    expect((await post('/listings/connect/small', { way: 'open', region: '' })).statusCode).toBe(303)
    for (const path of ['/gu/listings', '/gu/listings/connect', '/gu/listings/connect/small'])
      expect((await get(path)).body, path).toContain('બનાવટી')
    const account = (await accountsOf(site.context.db, firmId)).find(
      ({ marketplace }) => marketplace === 'small',
    )!
    const left = await post(`/gu/listings/account/${account.id}/leave`, { closing: 'yes' })
    expect(left.headers.location).toContain('done=left')
    expect((await accountsOf(site.context.db, firmId)).map(({ marketplace }) => marketplace)).not.toContain(
      'small',
    )
  })

  test('a helper who may publish may not join or leave accounts', async () => {
    const helper = await signIn(site.app, site.context, {
      actsFor: { firmId, owner: her.personId, limits: ['listing.read', 'listing.write'] },
    })
    expect((await get('/listings', helper)).statusCode).toBe(200)
    expect((await post('/listings/connect/small', { way: 'open', region: '' }, helper)).statusCode).toBe(403)
    const [account] = await accountsOf(site.context.db, firmId)
    expect((await post(`/listings/account/${account!.id}/leave`, { closing: 'no' }, helper)).statusCode).toBe(
      403,
    )
  })
})

describe('offers', () => {
  test('the list, one offer and both forms of joining speak all three languages', async () => {
    const id = await anOffer(site.context, INSIDE)
    const offer = (await findListing(site.context.db, id))!
    const owner = await signIn(site.app, site.context, { owns: offer.firmId })
    await site.context.db.transaction().execute(async (tx) => {
      const reasons = [
        { code: '90220', text: "'material' is required.", severity: 'error', attributes: ['material'] },
        { code: 'X-1', text: 'Ask us.', severity: 'warning', attributes: [] },
      ]
      await tx
        .updateTable('listings.listing')
        .set({ reasons: JSON.stringify(reasons) })
        .where('id', '=', id)
        .execute()
      for (const event of ['publish', 'begin', 'reject'] as const)
        await move(tx, { event, ids: [id], now: NOW })
    })
    const words = {
      en: [
        'rejected',
        'A field that the marketplace asks for is missing',
        'in the marketplace’s words',
        'Try again',
      ],
      hi: ['लौटाया गया', 'मार्केटप्लेस का माँगा हुआ एक खाना ख़ाली है', 'मार्केटप्लेस के शब्दों में', 'फिर कोशिश'],
      gu: ['પાછું આવ્યું', 'માર્કેટપ્લેસે માગેલું એક ખાનું ખાલી છે', 'માર્કેટપ્લેસના શબ્દોમાં', 'ફરી પ્રયત્ન'],
    }
    for (const lang of LANGS) {
      const page = await get(`/${lang}/listings/offer/${id}`, owner)
      expect(page.statusCode).toBe(200)
      for (const word of words[lang]) expect(page.body, `${lang} ${word}`).toContain(word)
      expect(page.body).toContain('is required.')
      expect(page.body).toContain(`/products/${offer.productId}`)
      expect((await get(`/${lang}/listings/connect/closed-shop`, owner)).statusCode).toBe(200)
      expect((await get(`/${lang}/listings?state=rejected`, owner)).body).toContain(offer.sku)
    }
    const csv = await get('/gu/listings.csv', owner)
    expect(csv.body).toContain('પાછું આવ્યું')
    expect(csv.body).toContain(offer.sku)
  })

  test('publishing from the list queues exactly the chosen ones, and the page tells how far it is', async () => {
    const id = await anOffer(site.context, INSIDE)
    const { firmId: firm } = (await findListing(site.context.db, id))!
    const owner = await signIn(site.app, site.context, { owns: firm })
    const done = await post('/en/listings', { offer: id, deed: 'publish' }, owner)
    expect(done.headers.location).toContain('done=1')
    expect((await findListing(site.context.db, id))?.state).toBe('queued')
    const page = (await get(done.headers.location as string, owner)).body
    expect(page).toContain('1 offers are in the queue')
    expect(page).toContain('http-equiv="refresh"')
    expect(page).toContain('<progress')
    const again = await post('/en/listings', { offer: id, deed: 'publish' }, owner)
    expect(again.statusCode).toBe(422)
    const jobs = await site.context.db
      .selectFrom('graphile_worker.jobs' as never)
      .select('key' as never)
      .execute()
    expect(JSON.stringify(jobs)).toContain('listings.publish:')
    await post(
      `/listings/account/${(await findListing(site.context.db, id))!.connectionId}/cancel`,
      {},
      owner,
    )
    expect((await findListing(site.context.db, id))?.state).toBe('ready')
  })

  test('another firm’s offers are neither shown nor touched', async () => {
    const id = await anOffer(site.context, INSIDE)
    expect((await get(`/listings/offer/${id}`)).statusCode).toBe(403)
    expect((await post(`/listings/offer/${id}`, { deed: 'close' })).statusCode).toBe(403)
    expect((await post('/listings', { offer: id, deed: 'close' })).statusCode).toBe(303)
    expect((await findListing(site.context.db, id))?.wanted).toBe('open')
  })

  test('products × country: new offers at today’s rate, rounded up, each once', async () => {
    const { db } = site.context
    const { firmId: firm, accountId } = await anAccount(site.context, INSIDE)
    const owner = await signIn(site.app, site.context, { owns: firm })
    const productId = randomUUID()
    await db.transaction().execute(async (tx) => {
      await insertProduct(tx, {
        id: productId,
        firmId: firm,
        createdBy: null,
        now: NOW,
        status: 'ready',
        title: { en: 'Bandhani dupatta', de: 'Bandhani-Tuch' },
        about: { de: 'Von Hand gebunden.\nBaumwolle' },
      })
      for (const [sku, pricePaise] of [
        ['DUP-RED', 89_900n],
        ['DUP-BLUE', null],
      ] as const)
        await insertVariant(tx, {
          id: randomUUID(),
          productId,
          firmId: firm,
          sku,
          pricePaise,
          options: { colour: sku },
          now: NOW,
        })
    })
    const to = `${accountId}.DE`
    const page = (await get(`/gu/listings/choose?to=${to}`, owner)).body
    expect(page).toContain('Bandhani dupatta')
    expect(page).toContain('value="SHIRT"')
    const made = await post(
      '/en/listings/choose',
      { to, type: 'SHIRT', product: productId, deed: 'make' },
      owner,
    )
    expect(made.headers.location).toContain('state=ready')
    const rows = await db
      .selectFrom('listings.listing')
      .selectAll()
      .where('product_id', '=', productId)
      .execute()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      sku: 'DUP-RED',
      lang: 'de',
      state: 'ready',
      currency: 'EUR',
      price_from: 'policy',
    })
    expect(rows[0]?.content).toMatchObject({
      title: 'Bandhani-Tuch, DUP-RED',
      bullets: ['Von Hand gebunden.', 'Baumwolle'],
    })
    const rate = Number(rows[0]!.fx_millionths) / 1e6
    expect(Number(rows[0]!.price_minor)).toBeGreaterThanOrEqual(Math.floor(899 * rate * 100))
    expect(Number(rows[0]!.price_minor)).toBeLessThanOrEqual(Math.ceil(899 * rate * 100) + 1)
    const twice = await post(
      '/en/listings/choose',
      { to, type: 'SHIRT', product: productId, deed: 'make' },
      owner,
    )
    expect(twice.statusCode).toBe(422)
    const untyped = await post(
      '/en/listings/choose',
      { to, type: '', product: productId, deed: 'make' },
      owner,
    )
    expect(untyped.statusCode).toBe(422)
  })
})
