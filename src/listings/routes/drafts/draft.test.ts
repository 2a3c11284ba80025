/** The draft's page over the whole program: lengths, prices, older versions, other offers' texts, prices by policy. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gzipSync } from 'node:zlib'
import { LANGS } from '#kernel/words.ts'
import { INSIDE } from '../../../../test/support/access.ts'
import { anOffer } from '../../../../test/support/listing-samples.ts'
import { smallMarketplace } from '../../../../test/support/small-marketplace.ts'
import { signIn, web, type SignedInPerson } from '../../../../test/support/web.ts'
import { updateVariant } from '#catalogue/store/variants.ts'
import { textsOf } from '../../store/drafts/texts.ts'
import { findListing } from '../../store/publishing/listings.ts'

const NOW = new Date('2026-11-22T06:30:00Z')
const small = smallMarketplace(() => NOW)
let site: Awaited<ReturnType<typeof web>>
let id: string
let her: SignedInPerson
let accountId: string

beforeAll(async () => {
  site = await web({ marketplaces: [small.port] })
  id = await anOffer(site.context, INSIDE)
  const listing = (await findListing(site.context.db, id))!
  accountId = listing.connectionId
  her = await signIn(site.app, site.context, { owns: listing.firmId })
  await site.context.db
    .transaction()
    .execute((tx) => updateVariant(tx, listing.variantId, { costPaise: 90_000n }, NOW))
})
afterAll(() => site.close())

const listing = async () => (await findListing(site.context.db, id))!
const get = (url: string) => site.app.inject({ url, headers: her.headers })
const post = (url: string, fields: Record<string, string>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { ...her.headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
const FORM = {
  deed: 'save',
  lang: 'de',
  title: 'Bestickte Kurta aus Baumwolle',
  bullet: 'Von Hand bestickt',
  description: 'Eine Kurta.',
  brand: 'Bhuj Embroidery',
  handling: '4',
  pricing: 'hand',
  price: '29,90',
}

test('texts and price are saved, checked, and stand as a version', async () => {
  expect((await post(`/en/listings/draft/${id}`, FORM)).statusCode).toBe(303)
  expect(await listing()).toMatchObject({ state: 'ready', price: 2990n, priceFrom: 'hand', handlingDays: 4 })
  expect((await listing()).content.title).toBe('Bestickte Kurta aus Baumwolle')
  expect(await textsOf(site.context.db, id)).toMatchObject([{ lang: 'de', version: 1 }])
})

test('a title of 70 Gujarati letters is 210 bytes: too long, said beside it, and nothing typed is lost', async () => {
  const long = 'ક'.repeat(70)
  const page = await post(`/gu/listings/draft/${id}`, { ...FORM, title: long })
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain('210 બાઇટ')
  expect(page.body).toContain(long)
  expect((await listing()).content.title).toBe('Bestickte Kurta aus Baumwolle')
})

test('a price below the cost is refused with the arithmetic', async () => {
  const page = await post(`/en/listings/draft/${id}`, { ...FORM, price: '5.00' })
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain('your cost of ₹900.00')
  expect((await listing()).price).toBe(2990n)
})

test('a claim brings it back to a draft, and the older version brings it out again', async () => {
  expect(
    (await post(`/en/listings/draft/${id}`, { ...FORM, lang: 'en', title: 'Kurta cures baldness' }))
      .statusCode,
  ).toBe(303)
  expect(await listing()).toMatchObject({ state: 'draft', lang: 'en' })
  const page = (await get(`/en/listings/draft/${id}`)).body
  expect(page).toContain('<mark>cures baldness</mark>')
  expect(page).toContain('disabled')
  expect((await post(`/en/listings/draft/${id}`, { deed: 'publish' })).statusCode).toBe(422)
  expect(
    (await post(`/en/listings/draft/${id}`, { deed: 'older', lang: 'de', version: '1' })).statusCode,
  ).toBe(303)
  expect(await listing()).toMatchObject({ state: 'ready', lang: 'de' })
})

test('by policy the price leaves what she wants after the fee, ends in .99, and changes with the policy at once', async () => {
  expect((await post(`/en/listings/draft/${id}`, { ...FORM, pricing: 'policy' })).statusCode).toBe(303)
  const done = await post(`/en/listings/prices/${accountId}`, {
    fee: '20',
    terms: 'dap',
    floor: '10',
    ending: '99',
  })
  expect(done.headers.location).toContain('done=1')
  const { price, currency } = await listing()
  expect(currency).toBe('EUR')
  expect(price! % 100n).toBe(99n)
  expect((await post(`/en/listings/prices/${accountId}`, { fee: '90', terms: 'dap' })).statusCode).toBe(422)
})

test('draft and prices speak three languages and stay small', async () => {
  for (const lang of LANGS)
    for (const path of [`/${lang}/listings/draft/${id}`, `/${lang}/listings/prices/${accountId}`]) {
      const page = await get(path)
      expect(page.statusCode, path).toBe(200)
      expect(page.body).toContain(`<html lang="${lang}"`)
      expect(gzipSync(page.body).length, path).toBeLessThan(30 * 1024)
    }
})
