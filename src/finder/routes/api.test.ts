import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemSchema } from '#platform/problem.ts'
import { forgetTrails } from '../store/trails.ts'
import { web } from '../../../test/support/web.ts'
import * as shapes from './api-schemas.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const post = (url: string, payload: object) =>
  site.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } })

describe('POST /api/v1/find', () => {
  test('answers candidates with reasons, lines and one question in the documented shape', async () => {
    const answer = await post('/api/v1/find?lang=gu', {
      text: 'ઇમિટેશન બંગડી, પિત્તળ, સોનાનો ઢોળ',
      attributes: { material: 'brass' },
    })
    expect(answer.statusCode).toBe(200)
    const found = shapes.findAnswer.parse(answer.json())
    expect(found.candidates.map(({ hs6 }) => hs6).slice(0, 3)).toContain('711719')
    const best = found.candidates.find(({ hs6 }) => hs6 === '711719')!
    expect(best.words).toContain('બંગડી')
    expect(best.label).toMatch(/[\u0A80-\u0AFF]/)
    expect(best.lines.map(({ hs8 }) => hs8)).toEqual(['71171910', '71171920', '71171990'])
    expect(best.duty.official + best.duty.estimated + best.duty.unknown).toBe(243)
    expect(found.book).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a conversation: question, answer, code; then it is closed', async () => {
    const begun = shapes.findAnswer.parse((await post('/api/v1/find', { text: 'women kurti' })).json())
    expect(begun.question).not.toBeNull()
    const { about, choices } = begun.question!
    const next = await post('/api/v1/find/answer', { trail: begun.trail, about, value: choices[0]!.value })
    const found = shapes.findAnswer.parse(next.json())
    expect(found.trail).toBe(begun.trail)
    expect(found.question?.about).not.toBe(about)
    const taken = await post('/api/v1/find/accept', { trail: begun.trail, hs: found.candidates[0]!.hs6 })
    expect(shapes.acceptAnswer.parse(taken.json())).toMatchObject({ hs8: null, remembered: false })
    expect((await post('/api/v1/find/accept', { trail: begun.trail, hs: '620630' })).statusCode).toBe(409)
  })

  test.each([
    ['/api/v1/find', {}, 422, 'finder.not-readable'],
    ['/api/v1/find', { text: '   ' }, 422, 'finder.text-missing'],
    ['/api/v1/find', { text: 'x'.repeat(4000) }, 422, 'finder.not-readable'],
    ['/api/v1/find', { text: 'x', top: 'many' }, 422, 'finder.not-readable'],
    ['/api/v1/find', { text: 'x', attributes: { a: 'x'.repeat(21_000) } }, 422, 'finder.not-readable'],
    ['/api/v1/find', { text: 'x', answers: { material: 'constructor' } }, 422, 'finder.not-asked'],
    ['/api/v1/find', { text: 'x', answers: { colour: 'red' } }, 422, 'finder.not-asked'],
    [
      '/api/v1/find/answer',
      { trail: crypto.randomUUID(), about: 'material', value: 'brass' },
      404,
      'finder.trail-missing',
    ],
    [
      '/api/v1/find/answer',
      { trail: crypto.randomUUID(), about: 'colour', value: 'red' },
      422,
      'finder.not-asked',
    ],
    ['/api/v1/find/accept', { trail: crypto.randomUUID(), hs: '71171900' }, 422, 'finder.code-unknown'],
  ])('%s refuses %j', async (url, body, status, code) => {
    const answer = await post(url, body)
    expect(answer.statusCode).toBe(status)
    expect(problemSchema.parse(answer.json()).code).toBe(code)
  })

  test('half a character and NUL break nothing', async () => {
    const attributes = { 'na\u0000me': ['\ud800', { deep: '\u0000' }] }
    const answer = await post('/api/v1/find', { text: 'bangle \ud83d\u0000', attributes })
    expect(answer.statusCode).toBe(200)
  })

  test('a search that led to nothing is forgotten; a code that was taken is not', async () => {
    const { db } = site.context
    const lost = (await post('/api/v1/find', { text: 'wooden toy' })).json<{ trail: string }>().trail
    const kept = (await post('/api/v1/find', { text: 'wooden toy' })).json<{ trail: string }>().trail
    await post('/api/v1/find/accept', { trail: kept, hs: '950300' })
    await forgetTrails(db, new Date('2026-12-31'))
    const left = await db.selectFrom('finder.trail').select('id').where('id', 'in', [lost, kept]).execute()
    expect(left.map(({ id }) => id)).toEqual([kept])
  })
})
