import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppContext } from '../../../app/context.ts'
import { INSIDE } from '../../../../test/support/access.ts'
import { aFirm } from '../../../../test/support/firms.ts'
import { aPhoto, aProduct, type ProductParts } from '../../../../test/support/products.ts'
import { signIn, web } from '../../../../test/support/web.ts'
import { qualityTasks } from '../../quality-tasks.ts'
import { noteChange, updateProduct } from '../../store/products.ts'
import { updateVariant, variantsOf } from '../../store/variants.ts'

let app: Awaited<ReturnType<typeof web>>['app']
let context: AppContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ app, context, close } = await web())
})
afterAll(() => close())

const judge = (firmId: string, at = context.at()) =>
  qualityTasks(context)['catalogue.judge-firm']!(at, { firmId })
const kinds = async (productId: string) =>
  (await context.db
    .selectFrom('catalogue.finding' as never)
    .select(['kind', 'evidence', 'ignored_at'] as never)
    .where('product_id' as never, '=', productId as never)
    .orderBy('kind' as never)
    .execute()) as { kind: string; evidence: Record<string, unknown>; ignored_at: Date | null }[]
const names = async (productId: string) => (await kinds(productId)).map(({ kind }) => kind)

const WHOLE: ProductParts = {
  product: {
    title: { en: 'Brass peacock oil lamp', hi: 'पीतल का दीया', gu: 'પિત્તળનો દીવો' },
    hs6: '741980',
    codeFrom: 'maker',
    goodsText: 'Brass peacock oil lamp for home decoration',
    materials: [{ material: 'brass', bps: 10_000 }],
  },
  variant: { netWeightGrams: 350, packedWeightGrams: 420, gtin: null, costPaise: 90_000n },
}
async function made(firmId: string, { product = {}, variant = {} }: ProductParts = {}) {
  const id = await aProduct(context, firmId, {
    product: { ...WHOLE.product, ...product },
    variant: { ...WHOLE.variant, ...variant },
  })
  await aPhoto(context, id)
  return id
}

describe('data quality', () => {
  test('a whole product has nothing to put right but its GTIN', async () => {
    const firm = await aFirm(context, INSIDE)
    const id = await made(firm)
    await judge(firm)
    expect(await names(id)).toEqual(['no-gtin'])
  })

  test('a text that says silver over brass, a cotton code over polyester, and a price below cost are seen', async () => {
    const firm = await aFirm(context, INSIDE)
    const silver = await made(firm, { product: { title: { en: 'Silver peacock lamp' } } })
    const plated = await made(firm, {
      product: { goodsText: 'Silver plated brass lamp with art silk tassel' },
    })
    const top = await made(firm, {
      product: {
        title: { en: 'Printed top', hi: 'टॉप', gu: 'ટોપ' },
        hs6: '620630',
        goodsText: 'Printed woven top for women',
        materials: [{ material: 'polyester', bps: 10_000 }],
      },
      variant: { costPaise: 200_000n, pricePaise: 149_900n },
    })
    await judge(firm)
    expect(await names(silver)).toEqual(['no-gtin', 'no-translation', 'text-material'])
    expect(await names(plated)).toEqual(['no-gtin'])
    const seen = await kinds(top)
    expect(seen.map(({ kind }) => kind)).toEqual(['below-cost', 'code-material', 'no-gtin'])
    expect(seen[1]!.evidence).toEqual({ hs: '620630', said: 'cotton', main: 'polyester' })
  })

  test('a weight is odd beside the firm’s own others, and says by what', async () => {
    const firm = await aFirm(context, INSIDE)
    for (const grams of [340, 350, 350, 360, 365, 348])
      await made(firm, { variant: { netWeightGrams: grams } })
    const kilos = await made(firm, { variant: { netWeightGrams: 3500, packedWeightGrams: 3600 } })
    await judge(firm)
    const odd = (await kinds(kilos)).find(({ kind }) => kind === 'weight-odd')!
    expect(odd.evidence).toMatchObject({ grams: 3500, usual: 350, others: 6, heading: '7419' })
    const her = await signIn(app, context, { owns: firm })
    for (const [lang, words] of [
      ['en', 'your 6 others under 7419 weigh about 350 g'],
      ['hi', 'लगभग 350 g'],
      ['gu', 'આશરે 350 g'],
    ] as const) {
      const page = await app.inject({
        url: `/${lang}/products/quality?kind=weight-odd`,
        headers: her.headers,
      })
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(words)
      expect(page.body).toContain(`/products/${kilos}/measures`)
    }
    expect((await app.inject({ url: `/en/products/${kilos}`, headers: her.headers })).body).toContain(
      'Weight unlike your others',
    )
  })

  test('what is ignored with a reason stays away until its figures change; without one it stays', async () => {
    const firm = await aFirm(context, INSIDE)
    const her = await signIn(app, context, { owns: firm })
    const id = await made(firm, { variant: { packedWeightGrams: 350 } })
    await judge(firm)
    const [variant] = await variantsOf(context.db, id)
    const send = (form: Record<string, string>) =>
      app.inject({
        method: 'POST',
        url: '/products/quality',
        headers: { ...her.headers, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({
          csrf: her.csrf,
          subject: variant!.id,
          kind: 'packed-same',
          do: 'ignore',
          ...form,
        }).toString(),
      })
    expect((await send({ [`why-packed-same-${variant!.id}`]: ' ' })).statusCode).toBe(422)
    expect((await send({ [`why-packed-same-${variant!.id}`]: 'Sold without a box' })).statusCode).toBe(303)
    const ignored = async () => (await kinds(id)).find(({ kind }) => kind === 'packed-same')?.ignored_at
    const change = (wish: object) =>
      context.db.transaction().execute(async (tx) => {
        await updateVariant(tx, variant!.id, wish, context.at().now)
        await noteChange(tx, { productId: id, part: 'variants', by: null, now: context.at().now })
      })
    await change({ costPaise: 100n })
    await judge(firm)
    expect(await ignored()).not.toBeNull()
    await change({ netWeightGrams: 360, packedWeightGrams: 360 })
    await judge(firm)
    expect(await ignored()).toBeNull()
    await change({ packedWeightGrams: 400 })
    await judge(firm)
    expect(await names(id)).toEqual(['no-gtin'])
  })

  test('a price grows old by itself, and one tap says that it holds', async () => {
    const firm = await aFirm(context, INSIDE)
    const her = await signIn(app, context, { owns: firm })
    const id = await made(firm)
    await judge(firm)
    const later = { ...context.at(), now: new Date('2027-06-01T06:30:00Z') }
    await judge(firm, later)
    expect(await names(id)).toEqual(['no-gtin', 'price-old'])
    const [variant] = await variantsOf(context.db, id)
    const said = await app.inject({
      method: 'POST',
      url: '/products/quality',
      headers: { ...her.headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ csrf: her.csrf, subject: variant!.id, do: 'price-holds' }).toString(),
    })
    expect(said.statusCode).toBe(303)
    await judge(firm)
    expect(await names(id)).toEqual(['no-gtin'])
  })

  test('two SKUs that a tired eye reads alike are told to each other; archived products are left alone', async () => {
    const firm = await aFirm(context, INSIDE)
    const [one, other] = [
      await made(firm, { variant: { sku: 'KUR-10' } as never }),
      await made(firm, { variant: { sku: 'KUR_1O' } as never }),
    ]
    await judge(firm)
    expect((await kinds(one)).find(({ kind }) => kind === 'twin-sku')?.evidence).toEqual({
      sku: 'KUR-10',
      other: 'KUR_1O',
    })
    await context.db.transaction().execute(async (tx) => {
      await updateProduct(tx, other, { status: 'archived' }, context.at().now)
      await noteChange(tx, { productId: other, part: 'status', by: null, now: context.at().now })
    })
    await judge(firm)
    expect(await names(other)).toEqual([])
  })
})
