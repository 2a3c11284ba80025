import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
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

const BANGLE = 'ઇમિટેશન બંગડી, પિત્તળ, સોનાનો ઢોળ'
const q = encodeURIComponent

describe('her words', () => {
  test('lead to codes with reasons, and what follows from each', async () => {
    const { body, statusCode } = await page(`/gu/find?q=${q(BANGLE)}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('7117.19')
    expect(body).toContain('<bdi lang="gu">બંગડી</bdi>')
    expect(body).toMatch(/સામાન્ય ડ્યૂટી: [^<]*0% થી [\d.]+%/)
    expect(body).toContain('/gu/find/line?q=')
  })

  test('one question at a time, with a picture for each choice and a way to say “I do not know”', async () => {
    const { body } = await page(`/en/find?q=${q('women kurti')}`)
    expect(body).toContain('Question 1 of at most 4')
    const choices = body.match(/class="choice"/g) ?? []
    expect(choices.length).toBeGreaterThanOrEqual(3)
    expect(body).toContain('class="swatch"')
    expect(body).toMatch(/=unknown"/)
    const next = /class="choice" href="([^"]+=unknown)"/.exec(body)![1]!.replaceAll('&amp;', '&')
    const after = await page(next)
    expect(after.body).toContain('I do not know')
    expect(after.body).toContain('class="chip"')
  })

  test('too few of them ask for more, with an example', async () => {
    expect((await page('/hi/find?q=zzqx')).body).toContain('थोड़ा और बता')
  })

  test('digits are a code to look up', async () => {
    for (const written of ['7117.19', '૭૧૧૭૧૯', '७११७ १९'])
      expect((await page(`/en/find?q=${q(written)}`)).headers.location).toBe('/en/find/711719')
    expect((await page('/en/find?q=...')).statusCode).toBe(200)
  })

  test('nothing that was typed is taken for markup', async () => {
    const { body } = await page(`/en/find?q=${q('<script>alert(1)</script> bangle')}`)
    expect(body).toContain('&lt;script>alert')
    expect(body).not.toContain('<script>alert')
  })

  test('an answer that is no choice of ours is passed over', async () => {
    for (const value of ['constructor', 'unobtainium', '__proto__']) {
      const { body, statusCode } = await page(`/en/find?q=bangle&material=${value}`)
      expect([statusCode, body.includes('class="chip"')]).toEqual([200, false])
    }
  })

  test('what would make it another code lies near: a bangle is no artificial joint', async () => {
    const { body } = await page(`/en/find?q=${q('imitation bangle, brass, gold plated')}`)
    expect(body).toContain('7117.90')
    expect(body).not.toContain('9021.31')
  })

  test('where nothing fits nobody is asked whether none of these fits', async () => {
    const { body } = await page('/en/find?q=zzqx')
    expect(body).not.toContain('None of these?')
    expect(body).toContain('Look through all codes')
  })
})

describe('to eight digits', () => {
  test('is a choice among the lines of the day, in words', async () => {
    const { body } = await page(`/en/find/line?q=${q('gold plated bangle')}&hs=711719`)
    for (const hs8 of ['71171910', '71171920', '71171990']) expect(body).toContain(`value="${hs8}"`)
    expect(body).not.toContain('71171900')
    expect(body).toContain('an officer should confirm')
  })

  test('a code that is none is refused', async () => {
    expect((await page('/en/find/line?q=bangle&hs=999999')).statusCode).toBe(422)
  })
})

describe('taking a code', () => {
  const tried = '3f0c43ce-40d0-4c38-9a2f-4f5f2f1f0001'
  const fields = { q: BANGLE, material: 'brass', hs: '71171910', tried }

  test('keeps the trail with both versions; the same try twice is one', async () => {
    const first = await send('/gu/find/take', fields)
    expect(first.statusCode).toBe(303)
    const again = await send('/gu/find/take', fields)
    expect(again.headers.location).toBe(first.headers.location)
    const { body } = await page(String(first.headers.location))
    expect(body).toContain('7117.19.10')
    expect(body).toContain(BANGLE)
    expect(body).toContain('પિત્તળ કે તાંબું')
    const kept = await site.context.db
      .selectFrom('finder.trail')
      .selectAll()
      .where('hs8', '=', '71171910')
      .execute()
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({
      hs6: '711719',
      tenant: null,
      answers: [{ about: 'material', value: 'brass' }],
    })
    expect(kept[0]?.engine).toMatch(/^[0-9a-f]{64}$/)
    expect(kept[0]?.book).toMatch(/^[0-9a-f]{64}$/)
  })

  test('another choice on the same page is another try', async () => {
    const one = await send('/en/find/take', { ...fields, hs: '71171920' })
    const other = await send('/en/find/take', { ...fields, hs: '71171990' })
    expect([one.statusCode, other.statusCode]).toEqual([303, 303])
    expect(other.headers.location).not.toBe(one.headers.location)
  })

  test('what no database can keep is kept as a blank', async () => {
    const odd = await send('/en/find/take', { q: 'bangle\u0000 brass', hs: '711719' })
    expect(odd.statusCode).toBe(303)
    expect((await page(String(odd.headers.location))).body).toContain('bangle  brass')
  })

  test('never pads: eight digits that are no line are refused', async () => {
    const padded = { ...fields, hs: '71171900', tried: '3f0c43ce-40d0-4c38-9a2f-4f5f2f1f0002' }
    const answer = await send('/en/find/take', padded)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('71171900')
  })

  test('teaches the finder at once, for whoever took it alone', async () => {
    const maker = await person('Hansaben')
    const words = 'meenakari kada set'
    expect((await page(`/en/find?q=${q(words)}`, maker.headers)).body).not.toContain('You took this code')
    await send('/en/find/take', { q: words, hs: '711311', csrf: maker.csrf }, maker.headers)
    const { body } = await page(`/en/find?q=${q(words)}`, maker.headers)
    expect(body).toContain('You took this code for such words before')
    expect(body.indexOf('7113.11')).toBeLessThan(body.indexOf('7117.19'))
    expect((await page(`/en/find?q=${q(words)}`)).body).not.toContain('You took this code')
  })

  test('another tenant’s trail is not here', async () => {
    const [one, other] = [await person('Ilaben'), await person('Jayaben')]
    const taken = await send(
      '/en/find/take',
      { q: 'silver anklet', hs: '711311', csrf: one.csrf },
      one.headers,
    )
    const address = String(taken.headers.location)
    expect((await page(address, one.headers)).statusCode).toBe(200)
    expect((await page(address, other.headers)).statusCode).toBe(404)
    expect((await page(address)).statusCode).toBe(404)
  })
})

test.each(LANGS)('the pages are light in %s', async (lang) => {
  const { gzipSync } = await import('node:zlib')
  const { body } = await page(`/${lang}/find?q=${q('women cotton kurti printed')}`)
  expect(gzipSync(body, { level: 1 }).byteLength).toBeLessThan(30_000)
})
