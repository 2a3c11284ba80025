import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayInIndia } from '#kernel/day.ts'
import { browsers, codeIn, csrfIn, type Jar } from '../../../test/support/visiting.ts'
import { web } from '../../../test/support/web.ts'
import { insertGrant } from '../store/grants.ts'
import { seatDelegate, seatOwner } from '../store/seats.ts'
import { ticketHash } from '../vault.ts'

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

const sessionOf = ({ jar }: { jar: Jar }) =>
  site.context.db
    .selectFrom('people.session')
    .select(['id', 'person_id', 'acts_for'])
    .where('token_hash', '=', ticketHash(jar['dhow']!))
    .executeTakeFirstOrThrow()

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
    const { id } = await sessionOf(her)
    const reply = await thief.post(`/me/sessions/${id}/end`, { csrf: csrfIn(page) })
    expect(reply.statusCode).toBe(404)
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

  test('opened before a role was given ends as early as the role asks', async () => {
    const her = await comeIn('98251 10101')
    const { person_id: personId } = await sessionOf(her)
    const now = new Date(start + clock)
    const grant = {
      id: randomUUID(),
      personId,
      role: 'district-officer',
      area: { kind: 'district', code: 'kachchh' },
      from: dayInIndia(now),
      to: null,
      proposedBy: null,
      proposedAt: now,
      agreedAt: now,
    } as const
    await site.context.db.transaction().execute((tx) => insertGrant(tx, grant))
    clock += 11 * 3_600_000
    expect((await her.get('/me')).statusCode).toBe(200)
    clock += 13 * 3_600_000
    expect((await her.get('/me')).statusCode).toBe(303)
    const idle = await comeIn('98251 10102')
    const { person_id: other } = await sessionOf(idle)
    const second = { ...grant, id: randomUUID(), personId: other }
    await site.context.db.transaction().execute((tx) => insertGrant(tx, second))
    clock += 13 * 3_600_000
    expect((await idle.get('/me')).statusCode).toBe(303)
  })

  test('is at work for her own firm before one that somebody let her act for', async () => {
    const her = await comeIn('98251 20202')
    const { person_id: personId } = await sessionOf(her)
    const [own, other] = [randomUUID(), randomUUID()]
    const now = new Date(start + clock)
    const today = dayInIndia(now)
    await site.context.db.transaction().execute(async (tx) => {
      await seatDelegate(tx, {
        id: randomUUID(),
        firmId: other,
        personId,
        limits: ['firm.read'],
        from: today,
        to: today,
        givenBy: personId,
        consentVersion: 'v',
        consentLang: 'en',
        now,
      })
      const later = new Date(now.getTime() + 1000)
      await seatOwner(tx, { id: randomUUID(), firmId: own, personId, now: later })
    })
    clock += 60_000
    expect((await sessionOf(await comeIn('98251 20202'))).acts_for).toBe(own)
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
