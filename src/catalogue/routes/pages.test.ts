/** Every page of one product, in every language and in no other; light enough for a slow line. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGS, type Lang, type Sentence } from '#kernel/words.ts'
import { aFirm, INSIDE } from '../../../test/support/access.ts'
import { elements, readHtml, spoken, textOf } from '../../../test/support/html.ts'
import { aPhoto, aProduct } from '../../../test/support/products.ts'
import { signIn, web } from '../../../test/support/web.ts'
import { LIST, NEW, STATES } from '../words/list.ts'
import { PHOTOS } from '../words/photos.ts'
import { CODE, GAPS, MAKE, PRODUCT, WORDS } from '../words/product.ts'
import { HISTORY, OPTIONS, STOCK, VARIANTS } from '../words/variants.ts'

let site: Awaited<ReturnType<typeof web>>
let headers: Record<string, string>
let product: string
beforeAll(async () => {
  site = await web()
  const firm = await aFirm(site.context, INSIDE)
  headers = { ...(await signIn(site.app, site.context, { owns: firm })).headers, accept: 'text/html' }
  const title = { en: 'Brass peacock lamp', hi: 'पीतल का मोर दीया', gu: 'પિત્તળનો મોર દીવો', de: 'Öllampe' }
  product = await aProduct(site.context, firm, {
    product: { title, materials: [{ material: 'brass', bps: 10_000 }], hs6: '741810', codeFrom: 'maker' },
    variants: 3,
  })
  await aPhoto(site.context, product)
})
afterAll(() => site.close())

const own: readonly Sentence[] = [
  LIST,
  NEW,
  STATES,
  PHOTOS,
  CODE,
  GAPS,
  MAKE,
  PRODUCT,
  WORDS,
  HISTORY,
  OPTIONS,
  STOCK,
  VARIANTS,
].flatMap((table) => Object.values(table))
const OTHERS: Readonly<Record<Lang, RegExp>> = {
  en: /[\u0900-\u0aff]/,
  hi: /[\u0a80-\u0aff]/,
  gu: /[\u0900-\u0963\u0966-\u097f]/,
}

const PARTS = [
  '',
  '/words',
  '/make',
  '/code',
  '/goods-text',
  '/variants',
  '/measures',
  '/stock',
  '/photos',
  '/history',
  '/print',
]
test.each(PARTS.flatMap((part) => LANGS.map((lang) => [part, lang] as const)))(
  'the page %s in %s',
  async (part, lang) => {
    const answer = await site.app.inject({ url: `/${lang}/products/${product}${part}`, headers })
    expect(answer.statusCode).toBe(200)
    expect(gzipSync(answer.body, { level: 1 }).length).toBeLessThan(30_000)
    const page = readHtml(answer.body)
    const all = elements(page)
    expect(all.find(({ tag }) => tag === 'html')?.attributes['lang']).toBe(lang)
    expect(all.filter(({ tag }) => tag === 'h1')).toHaveLength(1)
    const ids = all.flatMap(({ attributes: { id } }) => id ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const texts = spoken(page).filter(({ lang: said }) => said === lang)
    expect(texts.filter(({ text }) => OTHERS[lang].test(text))).toEqual([])
    const english = new Set(own.filter((one) => lang !== 'en' && one.en !== one[lang]).map(({ en }) => en))
    expect(texts.filter(({ text }) => english.has(text.trim()))).toEqual([])
    expect(textOf(page)).not.toMatch(/\{\w+\}/)
  },
)

test('a product of another firm is not there for her, whatever she asks', async () => {
  const other = await aProduct(site.context, await aFirm(site.context, INSIDE))
  for (const part of PARTS) {
    const answer = await site.app.inject({ url: `/en/products/${other}${part}`, headers })
    expect(answer.statusCode, part).toBe(403)
  }
  const nobody = await site.app.inject({ url: '/en/products/nonsense', headers })
  expect(nobody.statusCode).toBe(404)
})
