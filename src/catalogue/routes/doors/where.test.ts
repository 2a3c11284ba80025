import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppContext } from '../../../app/context.ts'
import { INSIDE } from '../../../../test/support/access.ts'
import { aFirm } from '../../../../test/support/firms.ts'
import { signIn, web } from '../../../../test/support/web.ts'
import { day } from '#kernel/day.ts'
import { insertProduct, noteChange } from '../../store/products.ts'
import { insertVariant } from '../../store/variants.ts'
import { answerDoors } from '../../usecases/doors/answer-doors.ts'

let app: Awaited<ReturnType<typeof web>>['app']
let context: AppContext
let close: () => Promise<void>
let her: Awaited<ReturnType<typeof signIn>>
let product: string
let unfinished: string

beforeAll(async () => {
  ;({ app, context, close } = await web())
  const firmId = await aFirm(context, INSIDE)
  her = await signIn(app, context, { owns: firmId })
  product = await aProduct(firmId, 'COMB-1', '330590')
  unfinished = await aProduct(firmId, 'COMB-2', null)
  await answerDoors(context.at(), await context.shelf.current(), day('2026-11-22'), product)
})
afterAll(() => close())

async function aProduct(firmId: string, sku: string, hs6: string | null): Promise<string> {
  const { db } = context
  const { now, newId } = context.at()
  const id = newId()
  await db.transaction().execute(async (tx) => {
    const code = hs6 ? { hs6, codeFrom: 'maker' as const } : {}
    const words = { title: { en: 'Hair oil', gu: 'વાળનું તેલ', hi: 'बालों का तेल' }, make: 'cosmetics' }
    await insertProduct(tx, { id, firmId, createdBy: null, now, ...words, ...code })
    const measures = { pricePaise: 29_900n, netWeightGrams: 220, packedWeightGrams: 300 }
    await insertVariant(tx, { id: newId(), productId: id, firmId, sku, now, ...measures })
    await noteChange(tx, { productId: id, part: 'created', by: null, now })
  })
  return id
}

const read = (url: string, headers: Readonly<Record<string, string>> = her.headers) =>
  app.inject({ method: 'GET', url, headers: { ...headers } })

describe('where a product can go, as a page', () => {
  test('names what is closed with the reason, and the step that brings a missing paper', async () => {
    const { statusCode, body } = await read(`/products/${product}/where`)
    expect(statusCode).toBe(200)
    expect(body).toContain('/firm/step/euPerson')
    expect(body).toContain('/learn/step/euPerson')
    expect(body).toMatch(/Closed here \(\d+\)/)
    expect(body).toContain('map-papers')
  })

  test('shows no price where nothing may go, and labels every estimate', async () => {
    const { body } = await read(`/products/${product}/where`)
    const closed = body.slice(body.indexOf('Closed here ('))
    expect(closed).not.toContain('₹')
    const brazil = body.slice(body.indexOf('/reach/BR?'))
    expect(brazil.slice(0, brazil.indexOf('</li>'))).toContain('Estimate')
  })

  test('says what is missing before it can be asked', async () => {
    const { body } = await read(`/products/${unfinished}/where`)
    expect(body).toContain('To answer this we still need')
    expect(body).toContain(`/products/${unfinished}/code`)
  })

  test('is a table too', async () => {
    const { statusCode, headers, body } = await read(`/products/${product}/where.csv`)
    expect(statusCode).toBe(200)
    expect(headers['content-disposition']).toContain('COMB-1')
    expect(body.split('\r\n').length).toBeGreaterThan(240)
  })

  test('is nobody else’s', async () => {
    const other = await signIn(app, context, { owns: await aFirm(context, INSIDE) })
    expect((await read(`/products/${product}/where`, other.headers)).statusCode).toBe(403)
    expect((await read(`/products/${product}/where.csv`, other.headers)).statusCode).toBe(403)
  })

  test('stands for the whole catalogue by country, and ranks the steps', async () => {
    const { statusCode, body } = await read('/products/where?to=US,DE')
    expect(statusCode).toBe(200)
    expect(body).toContain('COMB-1')
    expect(body).toContain('United States')
    expect(body).toContain('One step that opens doors')
    expect(body).not.toContain('COMB-2')
  })

  test('is short on the product’s own page', async () => {
    const { body } = await read(`/products/${product}`)
    expect(body).toContain('See every country')
  })
})
