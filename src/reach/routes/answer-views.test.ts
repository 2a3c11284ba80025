import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { web } from '../../../test/support/web.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const QUESTION = 'hs=62114219&price=1499&weight=450&currency=INR&on=2026-11-22'
const get = (url: string) => site.app.inject({ url, headers: { accept: 'text/html' } })
const page = async (url: string) => (await get(url)).body
const rows = (body: string) => body.match(/<th scope="row">/g)?.length ?? 0

describe('the map', () => {
  test('leads to the receipt of each destination, India being where all begins', async () => {
    const body = await page(`/en/reach?${QUESTION}`)
    const map = body.slice(body.indexOf('<svg'), body.indexOf('</svg>', body.indexOf('role="group"')))
    expect(body).toContain('<title>Germany: With papers</title>')
    expect(map.match(/href="\/en\/reach\/[A-Z]{2}\?/g)).toHaveLength(243)
    expect(body).toContain('class="map-home"><title>India</title>')
    expect(body).toContain('<a class="skip" href="#list">')
  })

  test('shows five classes of price with their limits', async () => {
    const body = await page(`/en/reach?${QUESTION}&colour=price`)
    for (const step of [1, 2, 3, 4, 5]) expect(body).toContain(`class="map-${step}"`)
    expect(body).toMatch(/<li class="map-1">up to ₹[\d,]+0<\/li>/)
    expect(body).toMatch(/<li class="map-5">above ₹[\d,]+0<\/li>/)
  })

  test('pales where the filters leave a place out, and outlines what is pinned', async () => {
    const body = await page(`/en/reach?${QUESTION}&region=europe&pin=DE,US`)
    expect(body).toContain('#BR" class="map-rest"')
    expect(body).toContain('#DE" class="map-papers map-pin"')
    expect(body).toContain('Outside your filters')
  })
})

describe('side by side', () => {
  test('up to four destinations, each with its own way out of the comparison', async () => {
    const body = await page(`/en/reach/compare?${QUESTION}&pin=DE,US`)
    expect(body.match(/<th scope="col">/g)).toHaveLength(2)
    expect(body).toContain('aria-label="Take away Germany"')
    expect(body).toMatch(/href="\/en\/reach\/compare\?[^"]*pin=US"/)
    expect(body).toContain('€27.63')
  })

  test('more than four get a sentence, unknown ones none', async () => {
    const body = await page(`/en/reach/compare?${QUESTION}&pin=DE,US,GB,AE,JP,ZZ`)
    expect(body.match(/<th scope="col">/g)).toHaveLength(4)
    expect(body).toContain('make room for Japan')
    expect(await page(`/gu/reach/compare?${QUESTION}`)).toContain('હજી કોઈ દેશ પસંદ કર્યો નથી')
  })

  test('boxes ticked in a form are the same as pins in an address', async () => {
    const boxes = await page(`/en/reach/compare?${QUESTION}&pin=DE&pin=US`)
    expect(boxes.match(/<th scope="col">/g)).toHaveLength(2)
  })
})

describe('two days compared', () => {
  test('tells each total then and now, the widest change first', async () => {
    const body = await page(`/en/reach?${QUESTION}&against=2026-06-30`)
    expect(body).toContain('30 Jun 2026 to 22 Nov 2026: 36 dearer, 0 cheaper')
    expect(body).toContain(
      '<td class="n">€22.06</td><td class="n">€27.63</td><td class="n dearer">+€5.57</td>',
    )
    expect(body.indexOf('>Hungary<')).toBeGreaterThan(0)
  })

  test('can keep only what changed', async () => {
    const body = await page(`/en/reach?${QUESTION}&against=2026-06-30&only=changed`)
    expect(rows(body)).toBeLessThan(60)
    expect(rows(body)).toBeGreaterThan(26)
  })

  test('shows on a receipt both columns and the facts behind', async () => {
    const body = await page(`/en/reach/DE?${QUESTION}&against=2026-06-30`)
    expect(body).toContain('id="then"')
    expect(body).toContain('in force 1 Jul 2026 to 30 Jun 2028')
    expect(body).toContain('not charged')
    expect(await page(`/en/reach/DE?${QUESTION}&against=2026-11-22`)).toContain('nothing changed here')
  })

  test('says beside its field what is wrong with a day, in the reader’s language', async () => {
    const answer = await get(`/hi/reach?${QUESTION}&against=2031-01-01`)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toMatch(/id="against-error">[^<]*1 जन॰ 2025[^<]*31 दिस॰ 2027/)
    expect(rows(answer.body)).toBe(243)
  })
})

describe('the receipt', () => {
  test('tells which rules moved its sum and when', async () => {
    const body = await page(`/en/reach/DE?${QUESTION}`)
    expect(body).toContain('Since 1 Jul 2026')
    expect(body).toContain('+€3.57')
    expect(body).toContain('EU duty of so much per kind of article: new (+€3.00)')
  })

  test('leads to the sheet of an origin claim that stands, and to none that does not', async () => {
    const claim = 'hs=71171990&price=45000&weight=300&on=2026-11-22&origin=yes&originShare=45'
    expect(await page(`/en/reach/GB?${claim}`)).toContain('href="/en/reach/GB/origin?')
    const sheet = await page(`/en/reach/GB/origin?${claim}`)
    for (const words of [
      '45%',
      '30%',
      '71171990',
      '₹45,000.00',
      'Name and signature',
      'annex of the agreement',
    ])
      expect(sheet).toContain(words)
    expect(await page(`/en/reach/GB/origin?${QUESTION}`)).toContain('nothing to print')
    expect(await page(`/en/reach/GB?${claim.replace('Share=45', 'Share=5')}`)).not.toContain('/origin?')
  })
})

describe('the answer as files', () => {
  const SIZES = { 'reach.pdf': 500, 'reach.xlsx': 100, 'reach.csv': 200, 'reach/DE.pdf': 100 }

  test.each(Object.entries(SIZES))('%s is what its link says', async (path, kilobytes) => {
    const answer = await site.app.inject({ url: `/gu/${path}?${QUESTION}` })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-language']).toBe('gu')
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="dhow-reach-62114219-/)
    const size = answer.rawPayload.byteLength / 1000
    expect(size).toBeGreaterThan(kilobytes / 2)
    expect(size).toBeLessThan(kilobytes * 2)
  })

  test('a question that cannot be answered is refused, not a broken file', async () => {
    expect((await get(`/en/reach.pdf?${QUESTION}&on=2031-01-01`)).statusCode).toBe(422)
    expect((await get(`/en/reach/ZZ.pdf?${QUESTION}`)).statusCode).toBe(404)
    expect((await get('/en/reach.xlsx')).statusCode).toBe(302)
  })
})

describe('weights over the wire', () => {
  const LONG = `${QUESTION}&quantity=12&lane=post&origin=yes&originShare=45&originMethod=build-up&freight=1200&insurance=50&material=cotton&is=knitted&is=forChildren&pin=DE,US,GB,AE`
  test.each(
    LANGS.flatMap((lang) =>
      ['', '&colour=price', '&against=2025-01-01', '&sort=name'].map((view) => [lang, view]),
    ),
  )('%s%s stays within 30 KB however long the question', async (lang, view) => {
    const answer = await site.app.inject({
      url: `/${lang}/reach?${LONG}${view}`,
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(gunzipSync(answer.rawPayload).byteLength).toBeGreaterThan(100_000)
    expect(answer.rawPayload.byteLength).toBeLessThan(30_000)
  })

  test.each(LANGS)('%s: comparison, receipt and home are light', async (lang) => {
    const weight = async (url: string) => gzipSync(await page(url), { level: 1 }).byteLength
    expect(await weight(`/${lang}/reach/compare?${QUESTION}&pin=DE,US,GB,AE`)).toBeLessThan(6_000)
    expect(await weight(`/${lang}/reach/US?${LONG}&against=2026-01-01`)).toBeLessThan(22_000)
    expect(await weight(`/${lang}`)).toBeLessThan(12_000)
  })
})
