import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { web } from '../../../test/support/web.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const QUESTION = 'hs=62114219&price=1499&weight=450&currency=INR&on=2026-11-22'
const get = (url: string, headers: Record<string, string> = {}) =>
  site.app.inject({ url, headers: { accept: 'text/html', ...headers } })

describe('the form', () => {
  test('speaks the language of the address, else the one the browser wishes', async () => {
    expect((await get('/gu/reach')).body).toContain('<html lang="gu">')
    expect((await get('/reach', { 'accept-language': 'fr, hi-IN;q=0.8, en;q=0.5' })).body).toContain(
      '<html lang="hi">',
    )
    expect((await get('/reach')).body).toContain('<html lang="en">')
    expect((await get('/reach')).headers.vary).toContain('Accept-Language')
  })

  test('offers today in India and pins the version of the trade book', async () => {
    const { body } = await get('/en/reach')
    expect(body).toContain('value="2026-11-22"')
    expect(body).toMatch(/name="version" value="[0-9a-f]{12}"/)
  })
})

describe('all destinations', () => {
  test('are 243 rows within 30 KB compressed, shareable and reproducible', async () => {
    const { body, statusCode } = await get(`/en/reach?${QUESTION}`)
    expect(statusCode).toBe(200)
    expect(body.match(/<th scope="row">/g)).toHaveLength(243)
    expect(gzipSync(body, { level: 1 }).byteLength).toBeLessThan(30_000)
    expect((await get(`/en/reach?${QUESTION}`)).body).toBe(body)
  })

  test('sort by total both ways, and say so to a screen reader', async () => {
    const up = await get(`/en/reach?${QUESTION}&sort=total`)
    expect(up.body).toContain('aria-sort="ascending"')
    expect((await get(`/en/reach?${QUESTION}&sort=-total`)).body).toContain('aria-sort="descending"')
  })

  test('narrow by verdict, region and a name in any language', async () => {
    const rows = async (filter: string) =>
      ((await get(`/en/reach?${QUESTION}&${filter}`)).body.match(/<th scope="row">/g) ?? []).length
    expect(await rows('verdict=closed')).toBeGreaterThan(0)
    expect(await rows('verdict=closed')).toBeLessThan(50)
    expect(await rows(`find=${encodeURIComponent('જર્મની')}`)).toBe(1)
    expect(await rows('find=germany')).toBe(1)
    expect(await rows('find=atlantis')).toBe(0)
    expect(await rows('region=oceania')).toBeGreaterThan(10)
  })

  test('download as a sheet whose cells no spreadsheet runs', async () => {
    const { body, headers } = await get(`/en/reach.csv?${QUESTION}`)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="dhow-reach-62114219-2026-11-22-[0-9a-f]{8}\.csv"$/,
    )
    expect(body.split('\r\n')).toHaveLength(245)
  })

  test('come from the version that the address names, or a notice says there is none', async () => {
    const { context } = site
    const rows = await context.db.selectFrom('tradebook.version').select('hash').execute()
    const same = await get(`/en/reach?${QUESTION}&version=${rows[0]!.hash.slice(0, 12)}`)
    expect(same.statusCode).toBe(200)
    const none = await get(`/en/reach?${QUESTION}&version=00000000`)
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain('role="alert"')
  })
})

describe('bad input gets one sentence beside its field, in the page’s language', () => {
  test.each([
    ['an unknown code', 'hs=999999', 'hs-error', 'There is no HS code 999999'],
    ['a code of an older edition', 'hs=300220', 'hs-error', '300220'],
    ['a negative price', 'price=-5', 'price-error', '“-5” is not an amount'],
    ['an unknown currency', 'currency=ZZZ', 'currency-error', 'no exchange rate for “ZZZ”'],
    ['a day outside the book', 'on=2031-01-01', 'on-error', 'Our trade book covers'],
    ['a weight that is no number', 'weight=heavy', 'weight-error', 'Weight of one piece'],
    [
      'a rate and an amount at once',
      'dutyRate=8&dutyAmount=20',
      'dutyRate-error',
      'both a rate and an amount',
    ],
    ['markup', 'hs=%3Cscript%3Ealert(1)%3C/script%3E', 'hs-error', 'We could not read'],
  ])('%s', async (_name, change, place, sentence) => {
    const merged = new URLSearchParams({
      ...Object.fromEntries(new URLSearchParams(QUESTION)),
      ...Object.fromEntries(new URLSearchParams(change)),
    })
    const { statusCode, body } = await get(`/en/reach?${merged}`)
    expect(statusCode).toBe(422)
    expect(body).toMatch(
      new RegExp(`id="${place}"[^<]*>[^<]*${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    )
    expect(body).not.toContain('<script>')
  })

  test('in Gujarati too', async () => {
    const { body } = await get('/gu/reach?hs=999999&price=10&weight=10')
    expect(body).toContain('એચએસ કોડ 999999 અસ્તિત્વમાં નથી')
  })

  test('figures may be typed as people write them', async () => {
    const typed = `hs=6211.42.19&price=${encodeURIComponent('₹१,४९९')}&weight=${encodeURIComponent('૪૫૦')}&on=2026-11-22`
    expect((await get(`/hi/reach?${typed}`)).statusCode).toBe(200)
  })
})

describe('one destination', () => {
  test('shows every line with its working, source and date, papers and lanes', async () => {
    const { body, statusCode } = await get(`/en/reach/DE?${QUESTION}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('EU duty of so much per kind of article')
    expect(body).toMatch(/19% of €/)
    expect(body).toMatch(/as of \d{1,2} \w+ 20\d\d/)
    expect(body).toContain('Postal bill of export PBE-III')
    expect(body).toContain('Best for the buyer')
    // A sentence whose parameter nobody filled.
    expect(body).not.toMatch(/\{\w+\}/)
  })

  test('keeps the sheet of an origin claim', async () => {
    const { body } = await get(`/en/reach/GB?${QUESTION.replace('1499', '45000')}&origin=yes&originShare=45`)
    expect(body).toContain('Origin calculation sheet')
    expect(body).toContain('45%')
  })

  test('works back from a shelf price, and refuses one that is none', async () => {
    expect((await get(`/en/reach/DE?${QUESTION}&shelf=60&marketFee=15`)).body).toMatch(
      /Left for you: ₹[\d,.]+/,
    )
    expect((await get(`/en/reach/DE?${QUESTION}&shelf=1`)).body).toContain('nothing is left')
    expect((await get(`/en/reach/DE?${QUESTION}&shelf=abc`)).body).toContain('id="shelf-error"')
    expect((await get(`/en/reach/DE?${QUESTION}&shelf=60&marketFee=101`)).body).toContain(
      'id="marketFee-error"',
    )
  })

  test('is closed with its reason where trade is blocked', async () => {
    const { body } = await get(`/en/reach/KP?${QUESTION}`)
    expect(body).toContain('v-closed')
    expect(body).not.toContain('class="slip"')
  })

  test('that nobody knows is a page that does not exist', async () => {
    expect((await get(`/en/reach/ZZ?${QUESTION}`)).statusCode).toBe(404)
  })
})
