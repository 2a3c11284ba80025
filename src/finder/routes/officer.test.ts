import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '#kernel/day.ts'
import { signIn, web } from '../../../test/support/web.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const page = (url: string, headers: Record<string, string> = {}) =>
  site.app.inject({ url, headers: { accept: 'text/html', ...headers } })
const send = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  site.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
  })
const person = (name: string, more: Omit<Parameters<typeof signIn>[2], 'name'> = {}) =>
  signIn(site.app, site.context, { name, ...more })

const officerOf = (code: string) =>
  person(`Officer of ${code}`, {
    grants: [
      { role: 'district-officer', area: { kind: 'district', code }, from: '2026-01-01' as Day, to: null },
    ],
  })
const q = encodeURIComponent

describe('“an officer should confirm”', () => {
  test('opens a task, once; the officer’s answer reaches the maker and is learned', async () => {
    const maker = await person('Kokilaben')
    const officer = await officerOf('rajkot')
    const asked = await send(
      '/en/find/take',
      { q: 'oxidised jhumka', hs: 'ask-711719', csrf: maker.csrf },
      maker.headers,
    )
    const address = String(asked.headers.location)
    expect((await page(address, maker.headers)).body).toContain('An officer will confirm it')
    const list = await page('/en/find/tasks', officer.headers)
    expect(list.body).toContain('oxidised jhumka')
    const { body } = await page(address, officer.headers)
    const action = /action="([^"]+\/find\/tasks\/[0-9a-f-]+)"/.exec(body)![1]!
    const wrong = await send(action, { hs: '71171900', note: 'x', csrf: officer.csrf }, officer.headers)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('There is no code 71171900')
    const answer = { hs: '71171990', note: 'Not bangles: the last line.', csrf: officer.csrf }
    expect((await send(action, answer, officer.headers)).statusCode).toBe(303)
    expect((await send(action, answer, officer.headers)).statusCode).toBe(409)
    const seen = await page(address, maker.headers)
    expect(seen.body).toContain('7117.19.90')
    expect(seen.body).toContain('Not bangles: the last line.')
    const learned = await site.context.db
      .selectFrom('finder.remembered')
      .select(['hs8', 'origin'])
      .where('words', '=', 'oxidised jhumka')
      .execute()
    expect(learned).toEqual([{ hs8: '71171990', origin: 'corrected' }])
  })

  test('asked twice is one question', async () => {
    const maker = await person('Manjulaben')
    const fields = { q: 'lac bangle', tried: '3f0c43ce-40d0-4c38-9a2f-4f5f2f1f0009', csrf: maker.csrf }
    const first = await send('/en/find/ask', fields, maker.headers)
    const again = await send('/en/find/ask', fields, maker.headers)
    expect([first.statusCode, again.headers.location]).toEqual([303, first.headers.location])
    const { body } = await page('/en/find?q=lac%20bangle', maker.headers)
    expect(body).toMatch(/name="tried" value="[0-9a-f-]{36}"/)
  })

  test('stands before the officers of its district, and before those of no other', async () => {
    const maker = await person('Nirmalaben')
    const [near, far] = [await officerOf('kachchh'), await officerOf('surat')]
    const words = 'bell metal cow bell'
    const asked = await send('/en/find/ask', { q: words, csrf: maker.csrf }, maker.headers)
    const address = String(asked.headers.location)
    const trail = address.split('/').at(-1)!
    await site.context.db
      .updateTable('finder.task')
      .set({ district: 'kachchh' })
      .where('trail', '=', trail)
      .execute()
    expect((await page('/en/find/tasks', near.headers)).body).toContain(words)
    expect((await page('/en/find/tasks', far.headers)).body).not.toContain(words)
    expect((await page(address, near.headers)).statusCode).toBe(200)
    expect((await page(address, far.headers)).statusCode).toBe(404)
    const { id } = await site.context.db
      .selectFrom('finder.task')
      .select('id')
      .where('trail', '=', trail)
      .executeTakeFirstOrThrow()
    const answer = { hs: '830610', note: '', csrf: far.csrf }
    expect((await send(`/en/find/tasks/${id}`, answer, far.headers)).statusCode).toBe(403)
  })

  test('a visitor signs in first, and a maker does not answer', async () => {
    const visitor = await send('/en/find/take', { q: 'jhumka', hs: 'ask-711719', material: 'brass' })
    expect(visitor.statusCode).toBe(303)
    const back = q('/find/line?q=jhumka&material=brass&hs=711719')
    expect(visitor.headers.location).toBe(`/en/sign-in?next=${back}`)
    const maker = await person('Lataben')
    expect((await page('/en/find/tasks', maker.headers)).statusCode).toBe(403)
  })
})
