/**
 * Story 18: a hair oil that "cures baldness" to the US. Claim, ingredient and licence checks fail before anything is handed in, with
 * a better text; the marketplace's manager reads the same findings; put right, it goes out.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertProduct } from '../../src/catalogue/store/products.ts'
import { placeNamed } from '../../src/catalogue/store/stock/places.ts'
import { countStock } from '../../src/catalogue/store/stock/stock.ts'
import { insertVariant } from '../../src/catalogue/store/variants.ts'
import type { Market } from '../../src/listings/port.ts'
import { findingsOf } from '../../src/listings/store/checks/findings.ts'
import { keepAccount } from '../../src/listings/store/connections/connections.ts'
import { findListing } from '../../src/listings/store/publishing/listings.ts'
import { day } from '../../src/kernel/day.ts'
import { EVERYWHERE } from '../../src/people/rules/roles.ts'
import { LANGS } from '../../src/kernel/words.ts'
import { INSIDE } from '../support/access.ts'
import { aFirm } from '../support/firms.ts'
import { holds } from '../support/held.ts'
import { smallMarketplace } from '../support/small-marketplace.ts'
import { signIn, web, type SignedInPerson } from '../support/web.ts'

const NOW = new Date('2026-11-22T06:30:00Z')
const US: Market = {
  iso2: 'US',
  outsideId: 'us-1',
  name: 'United States',
  currency: 'USD',
  digits: 2,
  langs: ['en-US'],
  open: true,
}
const small = smallMarketplace(() => NOW)

let site: Awaited<ReturnType<typeof web>>
let firmId: string
let accountId: string
let owner: SignedInPerson
let listingId: string

beforeAll(async () => {
  site = await web({ marketplaces: [small.port] })
  const { db, vault } = site.context
  firmId = await aFirm(site.context, INSIDE)
  owner = await signIn(site.app, site.context, { owns: firmId })
  const productId = randomUUID()
  await db.transaction().execute(async (tx) => {
    accountId = await keepAccount(tx, vault, {
      id: randomUUID(),
      firmId,
      marketplace: 'small',
      region: '',
      mode: 'open',
      seller: 'SELLER-1',
      secrets: {},
      simulated: true,
      markets: [US],
      renewBy: null,
      by: null,
      now: NOW,
    })
    await insertProduct(tx, {
      id: productId,
      firmId,
      createdBy: null,
      now: NOW,
      status: 'ready',
      make: 'cosmetics',
      hs6: '330590',
      codeFrom: 'maker',
      title: { en: 'Bhringraj hair oil cures baldness' },
      about: { en: 'With 2 % minoxidil and cold pressed sesame oil.\nMassage into dry hair.' },
    })
    const variantId = randomUUID()
    await insertVariant(tx, {
      id: variantId,
      productId,
      firmId,
      sku: 'OIL-100',
      pricePaise: 24_900n,
      costPaise: 12_000n,
      now: NOW,
    })
    const mover = { by: null, now: NOW, newId: randomUUID }
    const placeId = await placeNamed(tx, {
      id: randomUUID(),
      firmId,
      name: 'Workshop',
      district: null,
      now: NOW,
    })
    await countStock(tx, { variantId, placeId, onHand: 12, reference: 'count-1' }, mover)
  })
  const made = await post('/en/listings/choose', {
    to: `${accountId}.US`,
    type: 'HAIR_OIL',
    product: productId,
    deed: 'make',
  })
  expect(made.statusCode).toBe(303)
  const row = await db
    .selectFrom('listings.listing')
    .select('id')
    .where('product_id', '=', productId)
    .executeTakeFirstOrThrow()
  listingId = row.id
})
afterAll(() => site.close())

const get = (url: string, person = owner) => site.app.inject({ url, headers: person.headers })
const post = (url: string, fields: Record<string, string>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { ...owner.headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })

test('claim, ingredient and licence stand against it, and nothing is handed in', async () => {
  const found = await findingsOf(site.context.db, listingId)
  const grave = found.filter(({ weight }) => weight === 'block').map(({ rule }) => rule)
  expect(grave).toEqual(
    expect.arrayContaining(['claim-us-hair', 'ingredient', 'ingredients-us', 'licence-cosmetic']),
  )
  expect(found.find(({ rule }) => rule === 'claim-us-hair')).toMatchObject({
    text: 'cures baldness',
    better: 'Bhringraj hair oil for hair that looks full and glossy',
    source: 'US-CFR-310-527',
  })
  expect(found.find(({ rule }) => rule === 'ingredient')?.text).toBe('minoxidil')
  expect((await findListing(site.context.db, listingId))?.state).toBe('draft')
  const tried = await post('/en/listings', { offer: listingId, deed: 'publish' })
  expect(tried.statusCode).toBe(422)
  expect(tried.body).toContain('Not sent')
  expect((await findListing(site.context.db, listingId))?.state).toBe('draft')
  expect(await site.context.db.selectFrom('listings.submission').selectAll().execute()).toEqual([])
})

test('she reads it beside the words, in her language, with the better text; the manager of the marketplace reads the same', async () => {
  const words = { en: 'needs approval', hi: 'मंज़ूरी चाहिए', gu: 'મંજૂરી જોઈએ' }
  const manager = await signIn(site.app, site.context, {
    grants: [
      { role: 'marketplace-manager', area: EVERYWHERE, from: day('2026-01-01'), to: day('2026-12-31') },
    ],
  })
  for (const lang of LANGS) {
    const page = await get(`/${lang}/listings/draft/${listingId}`)
    expect(page.statusCode).toBe(200)
    for (const part of [
      words[lang],
      '<mark>cures baldness</mark>',
      'for hair that looks full and glossy',
      '21 CFR 310.527',
    ])
      expect(page.body, `${lang} ${part}`).toContain(part)
    const seen = await get(`/${lang}/listings/draft/${listingId}`, manager)
    expect(seen.statusCode).toBe(200)
    expect(seen.body).toContain(words[lang])
    expect(seen.body).not.toContain('name="deed"')
  }
})

test('put right with the better text, the list of ingredients and the licence, it goes out', async () => {
  const { db, vault } = site.context
  const claim = (await findingsOf(db, listingId)).findIndex(({ rule }) => rule === 'claim-us-hair')
  expect(
    (await post(`/en/listings/draft/${listingId}`, { deed: 'better', place: String(claim) })).statusCode,
  ).toBe(303)
  expect((await findListing(db, listingId))?.content.title).toBe(
    'Bhringraj hair oil for hair that looks full and glossy',
  )
  await db.transaction().execute((tx) => holds(tx, vault, { firmId, now: NOW, kinds: ['ayush', 'usMocra'] }))
  const saved = await post(`/en/listings/draft/${listingId}`, {
    deed: 'save',
    lang: 'en-US',
    title: 'Bhringraj hair oil for hair that looks full and glossy',
    bullet: 'Cold pressed sesame oil with bhringraj',
    description: 'Massage into dry hair.',
    brand: 'Bhuj Herbs',
    'attributes.ingredients': 'Sesamum Indicum Seed Oil, Eclipta Prostrata Extract',
    handling: '3',
    pricing: 'policy',
  })
  expect(saved.statusCode).toBe(303)
  expect((await findingsOf(db, listingId)).filter(({ weight }) => weight === 'block')).toEqual([])
  expect((await findListing(db, listingId))?.state).toBe('ready')
  const gone = await post(`/en/listings/draft/${listingId}`, { deed: 'publish' })
  expect(gone.statusCode).toBe(303)
  expect((await findListing(db, listingId))?.state).toBe('queued')
})
