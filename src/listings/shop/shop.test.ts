/** A firm's own shop over the whole program: from an offer to a page, a feed and a photo abroad. */
import { randomUUID } from 'node:crypto'
import { Jimp } from 'jimp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaOrgIsThere, shapeFaults, vocabularyFaults } from '../../../test/support/schema-org.ts'
import { INSIDE, aFirm } from '../../../test/support/access.ts'
import { testEngine } from '../../../test/support/listings.ts'
import { signIn, web, type SignedInPerson } from '../../../test/support/web.ts'
import { insertPhoto } from '#catalogue/store/photos.ts'
import { insertProduct } from '#catalogue/store/products.ts'
import { insertVariant } from '#catalogue/store/variants.ts'
import { LANGS } from '#kernel/words.ts'
import { workAccount } from '../engine/work-account.ts'
import { accountsOf } from '../store/connections/connections.ts'
import { insertListing } from '../store/publishing/listings.ts'
import { move } from '../store/publishing/moves.ts'

const NOW = new Date('2026-11-22T06:30:00Z')
let at = NOW.getTime()
let site: Awaited<ReturnType<typeof web>>
let firmId: string
let her: SignedInPerson
let photoId: string
let slug: string
const [productId, small, large] = [randomUUID(), randomUUID(), randomUUID()]
const listingIds: string[] = []

beforeAll(async () => {
  site = await web({ now: () => NOW })
  firmId = await aFirm(site.context, INSIDE)
  her = await signIn(site.app, site.context, { owns: firmId, lang: 'gu' })
  const joined = await post('/listings/connect/own-shop', { way: 'open', region: '' })
  expect(joined.statusCode).toBe(303)
  await somethingToSell()
  await workUntilIdle()
})
afterAll(() => site.close())

const get = (url: string) => site.app.inject({ url })
const post = (url: string, payload: Record<string, string>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { ...her.headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(payload).toString(),
  })

async function somethingToSell() {
  const { db, files, at: now } = site.context
  const [account] = await accountsOf(db, firmId)
  slug = account!.seller
  const image = await new Jimp({ width: 900, height: 900, color: 0xaa3322ff }).getBuffer('image/jpeg')
  const prepared = await files.prepare(image)
  if (!prepared.ok) throw new Error('no photo')
  photoId = randomUUID()
  await db.transaction().execute(async (tx) => {
    const file = await files.record({ ...now(), db: tx }, prepared.value, {
      name: 'lamp.jpg',
      room: 'catalogue',
    })
    await insertProduct(tx, {
      id: productId,
      firmId,
      createdBy: null,
      now: NOW,
      status: 'ready',
      title: { en: 'Brass oil lamp' },
      hs6: '940550',
      codeFrom: 'maker',
      originDistrict: 'kachchh',
    })
    for (const [id, sku] of [
      [small, 'LAMP-S'],
      [large, 'LAMP-L'],
    ] as const) {
      const figures = { pricePaise: 240_000n, netWeightGrams: 700, packedWeightGrams: 900 }
      await insertVariant(tx, { id, productId, firmId, sku, now: NOW, options: { size: sku }, ...figures })
      for (const [market, currency, price] of [
        ['DE', 'EUR', 2_900n],
        ['US', 'USD', 3_400n],
      ] as const) {
        const made = await insertListing(tx, {
          id: randomUUID(),
          firmId,
          connectionId: account!.id,
          market,
          productId,
          variantId: id,
          sku,
          lang: 'en',
          currency,
          digits: 2,
          productType: 'product',
          content: {
            title: `Brass oil lamp </script> ${sku}`,
            bullets: ['Cast by hand'],
            description: 'A lamp of brass & light.',
            brand: 'Rann Weavers',
            gtin: null,
            photos: [],
            origin: 'IN',
            attributes: { size: sku, material: 'brass' },
          },
          price,
          priceFrom: 'hand',
          fxMillionths: null,
          handlingDays: 2,
          quantity: 5,
          demo: false,
          now: NOW,
        })
        listingIds.push(made!)
      }
    }
    await insertPhoto(tx, {
      id: photoId,
      productId,
      variantId: null,
      fileId: file.id,
      alt: { en: 'A lamp' },
      width: 900,
      height: 900,
      advice: [],
      addedBy: null,
      now: NOW,
    })
    await move(tx, { event: 'complete', ids: listingIds, now: NOW })
  })
}

async function workUntilIdle() {
  const { db, vault, marketplaces } = site.context
  await db.transaction().execute((tx) => move(tx, { event: 'publish', ids: listingIds, now: NOW }))
  const [account] = await accountsOf(db, firmId)
  const engine = testEngine({
    db,
    vault,
    now: () => new Date(at),
    sleep: async (ms) => void (at += ms),
    marketplaces: [...marketplaces.values()],
  })
  for (let turn = 0; turn < 20; turn += 1) {
    if ((await workAccount(engine, account!.id)).state === 'idle') return
    at += 60_000
  }
}

const ldOf = (page: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page)![1]!) as Record<
    string,
    unknown
  >

describe('the shop abroad', () => {
  test('offers handed in by the engine are live, each with its address', async () => {
    const rows = await site.context.db
      .selectFrom('listings.listing')
      .select(['state', 'url', 'sku', 'market'])
      .where('firm_id', '=', firmId)
      .execute()
    for (const { state, url, sku, market } of rows) {
      expect(state).toBe('live')
      expect(url).toContain(`/shop/${slug}/${sku}?to=${market}`)
    }
    expect(rows).toHaveLength(4)
  })

  test('every language shows the piece in the buyer’s money; until published search engines keep out', async () => {
    for (const lang of LANGS) {
      const prefix = lang === 'en' ? '' : `/${lang}`
      for (const path of [`/shop/${slug}?to=DE`, `/shop/${slug}/LAMP-S?to=DE`]) {
        const page = await get(prefix + path)
        expect(page.statusCode).toBe(200)
        expect(page.body).toContain(`lang="${lang}"`)
        expect(page.body).toContain('29')
        expect(page.body).toContain('noindex')
      }
    }
    expect((await get(`/shop/${slug}/LAMP-S?to=US`)).body).toContain('34')
    expect((await get(`/shop/${slug}/NEVER`)).statusCode).toBe(404)
    expect((await get('/shop/nobody-here')).statusCode).toBe(404)
    expect((await get(`/shop/${slug}/google.xml?to=DE`)).statusCode).toBe(404)
  })

  test('where the figures are sure the price at the door stands there, where not the maker is to be asked', async () => {
    const page = (await get(`/shop/${slug}/LAMP-S?to=DE`)).body
    expect(/At your door in Germany|Ask the maker for the price/.test(page)).toBe(true)
  })

  test('the photo is for everybody while the goods are offered, and may be kept for a day', async () => {
    const photo = await get(`/photo/${photoId}`)
    expect(photo.statusCode).toBe(200)
    expect(photo.headers['content-type']).toBe('image/jpeg')
    expect(photo.headers['cache-control']).toBe('public, max-age=86400')
    const again = await site.app.inject({
      url: `/photo/${photoId}`,
      headers: { 'if-none-match': String(photo.headers['etag']) },
    })
    expect(again.statusCode).toBe(304)
    expect((await get(`/photo/${photoId}/small`)).statusCode).toBe(200)
    expect((await get(`/photo/${randomUUID()}`)).statusCode).toBe(404)
  })
})

describe('the maker arranges it', () => {
  test('a contact nobody could reach is refused beside its field', async () => {
    const wrong = await post('/listings/shop', { way: 'whatsapp', to: '12', returns: '14' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('id="to-error"')
  })

  test('published with a number: the page may be found, the feed is there, buyers write to her', async () => {
    const saved = await post('/listings/shop', {
      published: 'yes',
      way: 'whatsapp',
      to: '98250 00000',
      returns: '14',
    })
    expect(saved.statusCode).toBe(303)
    const page = (await get(`/shop/${slug}/LAMP-S?to=DE&fresh`)).body
    expect(page).not.toContain('noindex')
    expect(page).toContain('https://wa.me/919825000000?text=')
    const feed = await get(`/shop/${slug}/google.xml?to=DE`)
    expect(feed.headers['content-type']).toContain('application/xml')
    expect(feed.body.match(/<item>/g)).toHaveLength(2)
    expect(feed.body).toContain('<g:price>29.00 EUR</g:price>')
    expect(feed.body).toContain(`<g:item_group_id>${productId}</g:item_group_id>`)
    expect(feed.body).toContain('brass &#38; light')
    const sheet = (await get(`/shop/${slug}/google.tsv?to=US`)).body.trimEnd().split('\n')
    expect(sheet).toHaveLength(3)
    expect(sheet[0]!.split('\t')).toHaveLength(sheet[1]!.split('\t').length)
    expect(sheet[1]).toContain('34.00 USD')
  })

  test('the number lies sealed', async () => {
    const row = await site.context.db.selectFrom('listings.shop').selectAll().executeTakeFirstOrThrow()
    expect(row.contact_sealed).toMatch(/^v1:/)
    expect(JSON.stringify(row)).not.toContain('9825000000')
  })
})

describe('accounts side by side', () => {
  test('each account has the same number of lines, and the rule of their order is public', async () => {
    await post('/listings/connect/amazon-simulated', { way: 'open', region: 'eu' })
    for (const lang of LANGS) {
      const prefix = lang === 'en' ? '' : `/${lang}`
      const page = await site.app.inject({ url: `${prefix}/listings/where`, headers: her.headers })
      expect(page.statusCode).toBe(200)
      const accounts = [...page.body.matchAll(/choose\?to=([0-9a-f-]{36})\./g)].map(([, id]) => id)
      const counts = [...Map.groupBy(accounts, (id) => id).values()].map(({ length }) => length)
      expect(counts).toEqual([8, 8])
      const rule = await get(`${prefix}/listings/ranking`)
      expect(rule.body).toContain('export function rank&lt;T')
    }
    const one = await site.app.inject({ url: '/listings/where?to=DE', headers: her.headers })
    expect([...one.body.matchAll(/choose\?to=[0-9a-f-]{36}\.(\w\w)/g)].map(([, to]) => to)).toEqual([
      'DE',
      'DE',
    ])
  })
})

describe.skipIf(!schemaOrgIsThere('JSON-LD of shops'))('schema.org finds nothing against', () => {
  test('a piece of several sizes with delivery and returns, and no text breaks out of the script', async () => {
    const ld = ldOf((await get(`/shop/${slug}/LAMP-S?to=DE&again`)).body)
    expect(ld).toMatchObject({ '@type': 'ProductGroup', productGroupID: productId })
    expect(JSON.stringify(ld)).toContain('MerchantReturnFiniteReturnWindow')
    expect(JSON.stringify(ld)).toContain('</script>')
    expect(await shapeFaults(ld)).toEqual([])
    // Search engines want the property's whole name here; the vocabulary calls that a text.
    const { variesBy, ...rest } = ld
    expect(variesBy).toEqual(['https://schema.org/size'])
    expect(vocabularyFaults(rest)).toEqual([])
    const [piece] = ld['hasVariant'] as Record<string, unknown>[]
    expect(await shapeFaults(piece!)).toEqual([])
    expect(vocabularyFaults(piece!)).toEqual([])
  })
})
