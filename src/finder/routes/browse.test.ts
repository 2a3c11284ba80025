import { gzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { elements, readHtml, textOf } from '../../../test/support/html.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { Label } from '../views/said.tsx'
import { browseRoutes } from './browse.tsx'
import { suggestRoutes } from './suggest.ts'

const app = Fastify()
beforeAll(async () => {
  app.setValidatorCompiler(() => (value) => ({ value }))
  app.setSerializerCompiler(() => (value) => JSON.stringify(value))
  const shelved = await tradeBook()
  const now = new Date('2026-11-22T06:30:00Z')
  const reading = {
    shelf: { current: async () => shelved },
    at: () => ({ now }),
    asset: (name: string) => `/assets/${name}`,
  }
  browseRoutes(app, reading, async (_request, reply) => reply.send('an answer'))
  suggestRoutes(app, reading)
  await app.ready()
})

const get = async (url: string) => {
  const { statusCode, body, headers } = await app.inject(url)
  return { statusCode, body, headers, all: elements(readHtml(body)) }
}
const heading = (all: ReturnType<typeof elements>) => textOf(all.find(({ tag }) => tag === 'h1')!)
const hrefs = (all: ReturnType<typeof elements>) => all.flatMap(({ attributes: { href } }) => href ?? [])

describe('the home of the finder', () => {
  test.each(LANGS)('leads to all 96 chapters in %s, with a box that needs no script', async (lang) => {
    const { statusCode, all } = await get(`/${lang}/find`)
    expect(statusCode).toBe(200)
    const chapters = hrefs(all).filter((href) => /\/find\/\d\d$/.test(href))
    expect(new Set(chapters).size).toBe(96)
    expect(all.filter(({ tag }) => tag === 'details')).toHaveLength(21)
    const input = all.find(({ tag, attributes }) => tag === 'input' && attributes['name'] === 'q')
    expect(
      all.some(({ tag, attributes }) => tag === 'label' && attributes['for'] === input?.attributes['id']),
    ).toBe(true)
    const form = all.find(({ tag }) => tag === 'form')
    expect(form?.attributes).toMatchObject({ method: 'get', action: `/${lang}/find` })
    expect(hrefs(all).filter((href) => href.startsWith(`/${lang}/find?q=`))).toHaveLength(3)
  })

  test('hands words over to whoever answers them', async () => {
    expect((await app.inject('/gu/find?q=bangle')).body).toBe('an answer')
    expect((await app.inject('/gu/find?q=%20')).body).toContain('<html lang="gu">')
  })
})

describe('one code', () => {
  test('a chapter shows its headings, not its codes', async () => {
    const { all, body } = await get('/en/find/71')
    expect(hrefs(all)).toContain('/en/find/7117')
    expect(hrefs(all)).not.toContain('/en/find/711719')
    expect(body).toContain('<title>HS 71: ')
  })

  test('a heading shows its codes, and the way up', async () => {
    const { all } = await get('/gu/find/7117')
    expect(hrefs(all)).toEqual(
      expect.arrayContaining(['/gu/find/711719', '/gu/find/71', '/gu/find#section-XIV']),
    )
  })

  test('six digits show the Indian lines, what sets it apart, India’s rules, and the way to reach', async () => {
    const { all, body } = await get('/en/find/711719')
    expect(hrefs(all)).toEqual(
      expect.arrayContaining(['/en/find/71171910', '/en/find/71171990', '/en/reach?hs=711719']),
    )
    expect(body).toContain('As valid on 22 Nov 2026')
    const { body: blouse } = await get('/en/find/620630')
    expect(blouse).toContain('Cotton')
    expect(blouse).toContain('Silk')
    expect(blouse).toContain('earlier 62063000')
  })

  test('India’s own rule stands on the page of its goods, with its source', async () => {
    const { all, body } = await get('/en/find/7118')
    expect(body).not.toContain('v-closed')
    const coin = hrefs(all).find((href) => /\/find\/7118\d\d$/.test(href))!
    const { body: page } = await get(coin)
    expect(page).toContain('v-closed')
    expect(page).toContain('/tradebook#IN-GOLD-FTP')
  })

  test('eight digits show the line and the others beside it', async () => {
    const { all } = await get('/hi/find/71171990')
    expect(hrefs(all)).toEqual(
      expect.arrayContaining(['/hi/find/711719', '/hi/find/71171910', '/hi/reach?hs=71171990']),
    )
  })

  test('a code with dots leads to its one address', async () => {
    const { statusCode, headers } = await app.inject('/gu/find/7117.19?in=a')
    expect([statusCode, headers.location]).toEqual([301, '/gu/find/711719?in=a'])
    expect((await app.inject(`/gu/find/${encodeURIComponent('૭૧૧૭')}`)).headers.location).toBe(
      '/gu/find/7117',
    )
  })

  test('a label that is not written in the reader’s language is marked as English', async () => {
    const marked = Label({ said: { text: 'Imitation jewellery', lang: 'en' }, lang: 'gu' })
    const own = Label({ said: { text: 'દાગીના', lang: 'gu' }, lang: 'gu' })
    expect([marked.props.lang, own.props.lang]).toEqual(['en', undefined])
  })
})

describe('the filter', () => {
  test('narrows by a word of any language, also by what stands under a heading', async () => {
    const shown = async (url: string) =>
      new Set(hrefs((await get(url)).all).filter((href) => /^\/en\/find\/\d{4}$/.test(href))).size
    expect(await shown('/en/find/71')).toBe(18)
    expect(await shown('/en/find/71?in=imitation')).toBeLessThan(4)
    expect(await shown('/en/find/71?in=imitation')).toBeGreaterThan(0)
    expect(await shown(`/en/find/71?in=${encodeURIComponent('મોતી')}`)).toBeGreaterThan(0)
    const { body } = await get('/en/find/71?in=%3Cb%3E')
    expect(body).toContain('Nothing here says “&lt;b>”')
    expect(body).toContain('noindex')
  })
})

describe('no such code', () => {
  test.each([
    ['en', 'There is no HS code 999999'],
    ['hi', 'HS कोड 999999 है ही नहीं'],
    ['gu', 'HS કોડ 999999 છે જ નહીં'],
  ])('is said in %s', async (lang, sentence) => {
    const { statusCode, all } = await get(`/${lang}/find/999999`)
    expect([statusCode, heading(all)]).toEqual([404, sentence])
  })

  test('the nearest that exists is offered', async () => {
    expect(hrefs((await get('/en/find/711777')).all)).toContain('/en/find/7117')
    expect(hrefs((await get('/en/find/71171977')).all)).toContain('/en/find/711719')
  })

  test('an old line names the one that took its place', async () => {
    const { statusCode, all, body } = await get('/en/find/62063000')
    expect(statusCode).toBe(404)
    expect(body).toContain('HS code 62063000 is no longer valid')
    expect(hrefs(all)).toContain('/en/find/62063090')
  })

  test('a code that the world’s list has dropped says since when', async () => {
    const { book } = await tradeBook()
    const old = book.tables.get('hs6')!.find(({ tail }) => tail.validTo === '2021-12-31')!.cells['hs6']!
    expect((await get(`/en/find/${old}`)).body).toContain('31 Dec 2021')
  })

  test.each(['abc', '7', '123', '%3Cscript%3E', '0'.repeat(500)])('%s is a page, not a bug', async (code) => {
    const { statusCode, body } = await get(`/en/find/${code}`)
    expect([404, 414]).toContain(statusCode)
    expect(body).not.toContain('<script>')
  })
})

test('every page is small: chapters, the longest headings, the home', async () => {
  for (const lang of LANGS)
    for (const code of ['', '/84', '/85', '/29', '/0304', '/8708', '/300490', '/711719', '/71?in=a'])
      expect(
        gzipSync((await app.inject(`/${lang}/find${code}`)).body, { level: 1 }).byteLength,
        code,
      ).toBeLessThan(30_000)
})
