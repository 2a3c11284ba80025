import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { web } from '../../../test/support/web.ts'
import * as shapes from './api-schemas.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const BODY = { on: '2026-11-22', items: [{ hs: '62114219', unitPrice: '1499.00', netWeightGrams: 450 }] }
const post = (url: string, payload: object | string, headers: Record<string, string> = {}) =>
  site.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })

describe('POST /api/v1/reach', () => {
  test('answers every destination in the documented shape', async () => {
    const answer = await post('/api/v1/reach', BODY)
    expect(answer.statusCode).toBe(200)
    const read = shapes.reachAnswer.parse(answer.json())
    expect(read.destinations).toHaveLength(243)
  })

  test('answers summaries, and sentences in the language asked for', async () => {
    const summary = await post('/api/v1/reach', { ...BODY, fields: 'summary' })
    expect(Object.keys(summary.json().destinations[0])).toEqual([
      'to',
      'lane',
      'coverage',
      'verdict',
      'currency',
      'total',
      'totalInr',
    ])
    const gujarati = await post('/api/v1/reach?lang=gu', BODY)
    expect(gujarati.headers['content-language']).toBe('gu')
    expect(JSON.stringify(gujarati.json().destinations)).toMatch(/[\u0A80-\u0AFF]/)
  })

  test.each([
    [
      'an unknown code',
      { items: [{ hs: '999999', unitPrice: '1', netWeightGrams: 1 }] },
      'reach.hs-unknown',
      'items.0.hs',
    ],
    [
      'a negative price',
      { items: [{ hs: '62114219', unitPrice: '-1', netWeightGrams: 1 }] },
      'reach.amount',
      'items.0.unitPrice',
    ],
    ['an unknown currency', { currency: 'ZZZ' }, 'reach.currency-unknown', 'currency'],
    ['a day outside the book', { on: '2019-01-01' }, 'reach.day-outside-book', 'on'],
    [
      'both a rate and an amount',
      { charges: { duty: { ratePercent: '8', amount: '5' } } },
      'reach.rate-and-amount',
      'charges.duty',
    ],
    ['items that are none', { items: 'many' }, 'reach.not-readable', 'items'],
    ['an unknown version', { version: '0123456789' }, 'tradebook.version-missing', undefined],
  ])('refuses %s as a problem', async (_name, change, code, field) => {
    const answer = await post('/api/v1/reach', { ...BODY, ...change })
    expect(answer.headers['content-type']).toContain('application/problem+json')
    const problem = shapes.problemSchema.parse(answer.json())
    expect([problem.code, problem.field]).toEqual([code, field])
    expect(problem.status).toBe(answer.statusCode)
    expect([404, 422]).toContain(answer.statusCode)
  })

  test('refuses ten megabytes, broken JSON, no JSON and an array', async () => {
    expect((await post('/api/v1/reach', JSON.stringify({ a: 'x'.repeat(10_000_000) }))).statusCode).toBe(413)
    expect((await post('/api/v1/reach', '{"on":')).json()).toMatchObject({ status: 400, code: 'bad-json' })
    expect((await post('/api/v1/reach', 'on=1', { 'content-type': 'text/csv' })).statusCode).toBe(415)
    expect((await post('/api/v1/reach', '[]')).statusCode).toBe(422)
  })

  test('tells its problem in Hindi to who asks in Hindi', async () => {
    const answer = await post('/api/v1/reach', { ...BODY, currency: 'ZZZ' }, { 'accept-language': 'hi' })
    expect(answer.json().detail).toContain('विनिमय दर')
  })
})

describe('quotes', () => {
  test('are kept, read again and replayed to the same bytes', async () => {
    const made = await post('/api/v1/quotes', { ...BODY, to: 'DE' })
    expect(made.statusCode).toBe(201)
    const quote = shapes.quoteAnswer.parse(made.json())
    expect(made.headers.location).toBe(`/api/v1/quotes/${quote.id}`)
    const read = await site.app.inject(made.headers.location as string)
    expect(read.body).toBe(made.body)
    const replay = await site.app.inject(`${made.headers.location as string}/replay`)
    expect(shapes.replayAnswer.parse(replay.json())).toEqual({ same: true, answer: quote.answer })
  })

  test('asked twice with one key are one quote; another body with that key is a conflict', async () => {
    const headers = { 'idempotency-key': 'order-7' }
    const first = await post('/api/v1/quotes', { ...BODY, to: 'DE' }, headers)
    const second = await post('/api/v1/quotes', { ...BODY, to: 'DE' }, headers)
    expect(second.json().id).toBe(first.json().id)
    expect((await post('/api/v1/quotes', { ...BODY, to: 'FR' }, headers)).statusCode).toBe(409)
  })

  test('that do not exist are 404 problems', async () => {
    for (const id of ['nonsense', '00000000-0000-4000-8000-000000000000']) {
      const answer = await site.app.inject(`/api/v1/quotes/${id}`)
      expect(answer.json()).toMatchObject({ status: 404, code: 'reach.quote-missing' })
    }
  })
})
