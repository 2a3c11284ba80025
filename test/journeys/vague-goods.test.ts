/** Story 12: "Decorative items" for a buyer in the EU is refused in Gujarati, with three better texts. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProduct } from '../../src/catalogue/store/products.ts'
import { aFirm, INSIDE } from '../support/access.ts'
import { readHtml, elements, textOf } from '../support/html.ts'
import { aProduct } from '../support/products.ts'
import { signIn, web } from '../support/web.ts'

let site: Awaited<ReturnType<typeof web>>
let headers: Record<string, string>
let firm: string
beforeAll(async () => {
  site = await web()
  firm = await aFirm(site.context, INSIDE)
  const her = await signIn(site.app, site.context, { owns: firm, lang: 'gu' })
  headers = { ...her.headers, accept: 'text/html' }
})
afterAll(() => site.close())

const lamp = () =>
  aProduct(site.context, firm, {
    product: {
      title: { en: 'Peacock oil lamp', gu: 'મોર દીવો' },
      materials: [{ material: 'brass', bps: 10_000 }],
    },
  })

async function send(product: string, goodsText: string, to: string) {
  const { version } = (await findProduct(site.context.db, product))!
  const form = new URLSearchParams({ goodsText, to, version: String(version) })
  return site.app.inject({
    method: 'POST',
    url: `/gu/products/${product}/goods-text`,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: form.toString(),
  })
}

test('“Decorative items” to Germany: the save is blocked in Gujarati with three better texts of material, thing and use', async () => {
  const product = await lamp()
  const refused = await send(product, 'Decorative items', 'DE')
  expect(refused.statusCode).toBe(422)
  const all = elements(readHtml(refused.body))
  const beside = all.find(({ attributes }) => attributes['id'] === 'goodsText-error')!
  expect(textOf(beside)).toContain('“Decorative items” પરથી ખબર નથી પડતી કે વસ્તુ શું છે')
  // What she typed still stands there.
  expect(textOf(all.find(({ attributes }) => attributes['id'] === 'goodsText')!).trim()).toBe(
    'Decorative items',
  )
  const better = all
    .filter(({ tag, attributes }) => tag === 'span' && attributes['lang'] === 'en')
    .map(textOf)
    .filter((text) => text.includes('oil lamp'))
  expect(better).toEqual([
    'Brass peacock oil lamp for home decoration',
    'Peacock oil lamp of brass, for home decoration',
    'Peacock oil lamp for home decoration, material: brass',
  ])
  for (const text of better) {
    expect(text).toMatch(/brass/i)
    expect(text).toMatch(/for home decoration/)
  }
  expect((await findProduct(site.context.db, product))!.goodsText).toBeNull()
})

test('each of the three better texts is then taken', async () => {
  const product = await lamp()
  for (const text of [
    'Brass peacock oil lamp for home decoration',
    'Peacock oil lamp of brass, for home decoration',
    'Peacock oil lamp for home decoration, material: brass',
  ]) {
    expect((await send(product, text, 'DE')).statusCode).toBe(303)
    expect((await findProduct(site.context.db, product))!.goodsText).toBe(text)
  }
})

test('the same words pass for the Emirates, where no such list counts; without a destination the strictest counts', async () => {
  const product = await lamp()
  expect((await send(product, 'Decorative items', 'AE')).statusCode).toBe(303)
  expect((await send(product, 'Decorative items', '')).statusCode).toBe(422)
})
