import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { web } from '../../../test/support/web.ts'

let site: Awaited<ReturnType<typeof web>>
let clock = 0
beforeAll(async () => {
  site = await web({ now: () => new Date(Date.parse('2026-11-22T06:30:00Z') + clock) })
})
afterAll(() => site.close())
/** Limits look a day back. */
beforeEach(() => {
  clock += 90_000_000
})

const origin = 'http://localhost:80'
type Jar = Record<string, string>

/** A browser in a few lines: keeps cookies, sends forms as browsers do. */
let browsers = 0
function browser(lang = 'en') {
  const jar: Jar = {}
  browsers += 1
  const remoteAddress = `10.0.${browsers >> 8}.${browsers & 255}`
  const keep = (reply: Awaited<ReturnType<typeof site.app.inject>>) => {
    for (const { name, value, maxAge } of reply.cookies)
      if (value === '' || maxAge === 0) delete jar[name]
      else jar[name] = value
    return reply
  }
  const headers = () => ({
    accept: 'text/html',
    'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36',
    cookie: Object.entries(jar)
      .map(([name, value]) => `${name}=${value}`)
      .join('; '),
  })
  const get = async (url: string) =>
    keep(await site.app.inject({ url: `/${lang}${url}`, headers: headers(), remoteAddress }))
  const post = async (url: string, form: Record<string, string>, more: Record<string, string> = {}) =>
    keep(
      await site.app.inject({
        method: 'POST',
        remoteAddress,
        url: `/${lang}${url}`,
        headers: { ...headers(), origin, 'content-type': 'application/x-www-form-urlencoded', ...more },
        payload: new URLSearchParams(form).toString(),
      }),
    )
  return { jar, get, post }
}

const codeIn = (page: string): string => /simulated-text"[^>]*>[^<]*?(\d{6})/.exec(page)?.[1] ?? ''
const csrfIn = (page: string): string => /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''

async function comeIn(to = '98250 12345', lang = 'en') {
  const her = browser(lang)
  const asked = await her.post('/sign-in', { to, channel: 'sms' })
  expect(asked.statusCode).toBe(303)
  const page = await her.get('/sign-in/code')
  const entered = await her.post('/sign-in/code', { code: codeIn(page.body) })
  expect(entered.headers.location).toBe(`/${lang}/me`)
  return her
}

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
  ])('goes on to our own pages only, not to %s', async (next) => {
    const her = browser()
    await her.post('/sign-in', { to: '98250 88888', next })
    const code = codeIn((await her.get('/sign-in/code')).body)
    const { location } = (await her.post('/sign-in/code', { code, next })).headers
    expect(new URL(String(location), origin).host).toBe('localhost')
  })
})

describe('a session', () => {
  test('is listed and ended from another device', async () => {
    const phone = await comeIn('98250 99999')
    clock += 60_000
    const desk = await comeIn('98250 99999')
    const page = (await desk.get('/me')).body
    const other = /\/me\/sessions\/([0-9a-f-]{36})\/end/.exec(page)?.[1]
    expect(other).toBeTruthy()
    const ended = await desk.post(`/me/sessions/${other}/end`, { csrf: csrfIn(page) })
    expect(ended.statusCode).toBe(303)
    expect((await phone.get('/me')).headers.location).toBe('/en/sign-in?next=%2Fme')
    expect((await desk.get('/me')).statusCode).toBe(200)
  })

  test('cannot be ended by somebody else', async () => {
    const her = await comeIn('98251 00001')
    const thief = await comeIn('98251 00002')
    const page = (await thief.get('/me')).body
    const { id } = await site.context.db
      .selectFrom('people.session')
      .select('id')
      .orderBy('created_at')
      .where('ended_at', 'is', null)
      .where('created_at', '>=', new Date(Date.parse('2026-11-22T06:30:00Z') + clock))
      .executeTakeFirstOrThrow()
    const reply = await thief.post(`/me/sessions/${id}/end`, { csrf: csrfIn(page) })
    expect([303, 404]).toContain(reply.statusCode)
    expect((await her.get('/me')).statusCode).toBe(200)
  })

  test('rolls on with use and ends after a month without', async () => {
    const her = await comeIn('98251 11111')
    const day = 86_400_000
    clock += 20 * day
    const used = await her.get('/me')
    expect(used.statusCode).toBe(200)
    expect(used.cookies.find(({ name }) => name === 'dhow')?.maxAge).toBe(30 * 86_400)
    clock += 20 * day
    expect((await her.get('/me')).statusCode).toBe(200)
    clock += 31 * day
    expect((await her.get('/me')).statusCode).toBe(303)
  })

  test('of the same browser makes room when she signs in anew', async () => {
    const her = await comeIn('98251 12121')
    const before = her.jar['dhow']!
    clock += 60_000
    await her.post('/sign-in', { to: '98251 12121', channel: 'sms' })
    await her.post('/sign-in/code', { code: codeIn((await her.get('/sign-in/code')).body) })
    expect((await her.get('/me')).body).not.toContain('Sign out everywhere else')
    her.jar['dhow'] = before
    expect((await her.get('/me')).statusCode).toBe(303)
  })

  test('ends for good when she signs out', async () => {
    const her = await comeIn('98251 22222')
    const copy = her.jar['dhow']!
    await her.post('/sign-out', { csrf: csrfIn((await her.get('/me')).body) })
    expect(her.jar['dhow']).toBeUndefined()
    her.jar['dhow'] = copy
    expect((await her.get('/me')).statusCode).toBe(303)
  })
})

describe('a form of another site', () => {
  test('does nothing: foreign origin, no token, or another session’s token', async () => {
    const her = await comeIn('98251 33333')
    const csrf = csrfIn((await her.get('/me')).body)
    const form = { name: 'Mallory', lang: 'en', csrf }
    expect((await her.post('/me', form, { origin: 'https://evil.example' })).statusCode).toBe(403)
    expect((await her.post('/me', form, { origin: 'null' })).statusCode).toBe(403)
    expect((await her.post('/me', { name: 'Mallory', lang: 'en' })).statusCode).toBe(403)
    expect((await her.post('/me', { ...form, csrf: `${csrf.slice(1)}A` })).statusCode).toBe(403)
    expect((await her.get('/me')).body).not.toContain('Mallory')
    expect((await her.post('/me', form)).statusCode).toBe(303)
  })

  test('cannot sign a visitor in either', async () => {
    const reply = await browser().post('/sign-in', { to: '98251 44444' }, { origin: 'https://evil.example' })
    expect(reply.statusCode).toBe(403)
    expect(reply.cookies).toEqual([])
  })
})

describe('pages of whoever is signed in', () => {
  test('are never kept and never served to others', async () => {
    const her = await comeIn('98251 55555')
    await her.post('/me', { name: 'Kanchanben', lang: 'en', csrf: csrfIn((await her.get('/me')).body) })
    const hers = await her.get('/tradebook')
    expect(hers.body).toContain('Kanchanben')
    expect(hers.headers['cache-control']).toBe('private, no-store')
    const visitor = browser()
    const first = await visitor.get('/tradebook')
    expect(first.body).not.toContain('Kanchanben')
    expect(first.body).toContain('Sign in')
    expect((await visitor.get('/tradebook')).headers['etag']).toBe(first.headers['etag'])
    expect((await her.get('/tradebook')).body).toContain('Kanchanben')
  })
})
