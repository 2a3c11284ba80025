import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { browsers, codeIn, csrfIn, ORIGIN } from '../../../test/support/visiting.ts'
import { web } from '../../../test/support/web.ts'

let site: Awaited<ReturnType<typeof web>>
let clock = 0
const start = Date.parse('2026-11-22T06:30:00Z')
beforeAll(async () => {
  site = await web({ now: () => new Date(start + clock) })
})
afterAll(() => site.close())
/** Limits look a day back. */
beforeEach(() => {
  clock += 90_000_000
})

const { browser, comeIn } = browsers(() => site)

describe('signing in', () => {
  test.each(LANGS)('by a code on the phone, in %s, without script', async (lang) => {
    const her = browser(lang)
    const form = await her.get('/sign-in')
    expect(form.statusCode).toBe(200)
    expect(form.body).toContain('autocomplete="tel"')
    const asked = await her.post('/sign-in', { to: '+91 98250-12345', channel: 'whatsapp', next: '/reach' })
    expect(asked.headers.location).toBe(`/${lang}/sign-in/code?next=%2Freach`)
    const page = await her.get('/sign-in/code?next=%2Freach')
    expect(page.body).toContain('autocomplete="one-time-code"')
    expect(page.body).toContain('inputmode="numeric"')
    expect(page.body).not.toContain('9825012345')
    expect(page.headers['cache-control']).toBe('private, no-store')
    const entered = await her.post('/sign-in/code', { code: codeIn(page.body), next: '/reach' })
    expect(entered.statusCode).toBe(303)
    expect(entered.headers.location).toBe(`/${lang}/reach`)
    const cookie = entered.cookies.find(({ name }) => name === 'dhow')!
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(her.jar['dhow_ticket']).toBeUndefined()
    const me = await her.get('/me')
    expect(me.statusCode).toBe(200)
    expect(me.body).toContain('Chrome, Android')
  })

  test('takes digits of any script, and blanks between them', async () => {
    const her = browser('gu')
    await her.post('/sign-in', { to: '૯૮૨૫૦ ૧૨૩૪૫', channel: 'sms' })
    const code = codeIn((await her.get('/sign-in/code')).body)
    const gujarati = [...code].map((digit) => String.fromCodePoint(0xae6 + Number(digit))).join('')
    const entered = await her.post('/sign-in/code', { code: `${gujarati.slice(0, 3)} ${gujarati.slice(3)}` })
    expect(entered.headers.location).toBe('/gu/me')
  })

  test('by e-mail', async () => {
    const her = browser()
    expect((await her.get('/sign-in?by=email')).body).toContain('autocomplete="email"')
    await her.post('/sign-in', { to: 'Rami@Example.com ', by: 'email' })
    const page = await her.get('/sign-in/code')
    expect(page.body).toContain('r•••@example.com')
    expect((await her.post('/sign-in/code', { code: codeIn(page.body) })).statusCode).toBe(303)
  })

  test('the same number is the same person, however it is written', async () => {
    const first = await comeIn('98250 11111')
    await first.post('/me', { name: 'Ramilaben', lang: 'gu', csrf: csrfIn((await first.get('/me')).body) })
    clock += 60_000
    const second = await comeIn('+91-9825011111')
    expect((await second.get('/me')).body).toContain('Ramilaben')
  })

  test.each([
    ['12345', 'en', 'not a mobile number'],
    ['079 2658 1234', 'en', 'not a mobile number'],
    ['', 'hi', 'मोबाइल नंबर नहीं'],
    ['a@b', 'gu', 'ઈ-મેઇલ સરનામું લાગતું નથી'],
  ])('refuses “%s” beside the field in %s', async (to, lang, words) => {
    const reply = await browser(lang).post('/sign-in', { to })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(words)
  })

  test('five wrong tries end a code; the right digits then come too late', async () => {
    const her = browser()
    await her.post('/sign-in', { to: '98250 22222', channel: 'sms' })
    const code = codeIn((await her.get('/sign-in/code')).body)
    const wrong = code === '000000' ? '111111' : '000000'
    for (let tries = 1; tries <= 4; tries += 1)
      expect((await her.post('/sign-in/code', { code: wrong })).body).toContain('not the code we sent')
    expect((await her.post('/sign-in/code', { code: wrong })).body).toContain('no longer works')
    expect((await her.post('/sign-in/code', { code })).body).toContain('no longer works')
  })

  test('many tries at once are counted each', async () => {
    const her = browser()
    await her.post('/sign-in', { to: '98250 22223', channel: 'sms' })
    const code = codeIn((await her.get('/sign-in/code')).body)
    const guesses = Array.from({ length: 20 }, (_, index) =>
      String((Number(code) + 1 + index) % 1_000_000).padStart(6, '0'),
    )
    await Promise.all(guesses.map((guess) => her.post('/sign-in/code', { code: guess })))
    expect((await her.post('/sign-in/code', { code })).body).toContain('no longer works')
  })

  test('a code works once, for ten minutes, in the browser that asked', async () => {
    const her = browser()
    await her.post('/sign-in', { to: '98250 33333', channel: 'sms' })
    const ticket = { ...her.jar }
    const code = codeIn((await her.get('/sign-in/code')).body)
    const other = browser()
    expect((await other.post('/sign-in/code', { code })).headers.location).toBe('/en/sign-in')
    expect((await her.post('/sign-in/code', { code })).statusCode).toBe(303)
    Object.assign(other.jar, ticket)
    expect((await other.post('/sign-in/code', { code })).body).toContain('no longer works')
    clock += 40_000
    const late = browser()
    await late.post('/sign-in', { to: '98250 33333', channel: 'sms' })
    const second = codeIn((await late.get('/sign-in/code')).body)
    clock += 600_000
    expect((await late.post('/sign-in/code', { code: second })).body).toContain('no longer works')
  })

  test('a new code is not sent twice within half a minute, nor six times within the hour', async () => {
    const her = browser()
    const to = '98250 44444'
    await her.post('/sign-in', { to })
    const soon = await her.post('/sign-in/again', {})
    expect(soon.statusCode).toBe(422)
    expect(soon.body).toContain('wait 30 seconds')
    for (let sent = 2; sent <= 5; sent += 1) {
      clock += 31_000
      expect((await her.post('/sign-in/again', {})).statusCode).toBe(303)
    }
    clock += 31_000
    expect((await her.post('/sign-in/again', {})).body).toContain('Too many codes')
    clock += 3_600_000
    expect((await her.post('/sign-in', { to })).statusCode).toBe(303)
  })

  test('asked for many times at once, a number gets one code', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => browser().post('/sign-in', { to: '98250 55555' })),
    )
    expect(replies.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1)
  })

  test('says the same for a known and an unknown number', async () => {
    await comeIn('98250 66666')
    clock += 60_000
    const [known, unknown] = await Promise.all(
      ['98250 66666', '98250 66667'].map((to) => browser().post('/sign-in', { to, channel: 'sms' })),
    )
    const shape = ({ statusCode, body, headers }: NonNullable<typeof known>) => ({
      statusCode,
      body,
      location: headers.location,
      names: Object.keys(headers).sort(),
    })
    expect(shape(known!)).toEqual(shape(unknown!))
  })

  test('keeps no number, code or cookie in the clear', async () => {
    const her = await comeIn('98250 77777')
    const { db } = site.context
    const dump = JSON.stringify(
      [
        await db.selectFrom('people.code').selectAll().execute(),
        await db.selectFrom('people.contact').selectAll().execute(),
        await db.selectFrom('people.session').selectAll().execute(),
        await db.selectFrom('people.audit_entry').selectAll().execute(),
      ],
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    )
    expect(dump).not.toContain('9825077777')
    expect(dump).not.toContain(her.jar['dhow'])
  })

  test.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/%09/evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
  ])('goes on to our own pages only, not to %s', async (next) => {
    const her = browser()
    await her.post('/sign-in', { to: '98250 88888', next })
    const code = codeIn((await her.get('/sign-in/code')).body)
    const { location } = (await her.post('/sign-in/code', { code, next })).headers
    expect(new URL(String(location), ORIGIN).host).toBe('localhost')
  })
})
