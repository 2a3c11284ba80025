/**
 * Every route × every role × area, over injected requests: what the authorisation table says is what a request meets.
 * The table itself is held against an independent matrix in src/people/rules/authorisation.test.ts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import { AUTHORISATION, isBoundedByArea, mayDo, type Viewer } from '../../src/people/rules/authorisation.ts'
import {
  EVERYWHERE,
  ROLES,
  type Area,
  type Grant,
  type Role,
  type Where,
} from '../../src/people/rules/roles.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { AREA_SAMPLES, finderTask, INSIDE, OUTSIDE } from '../support/access.ts'
import { signIn, web } from '../support/web.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const WHO: readonly (Role | 'visitor')[] = ['visitor', ...ROLES]
const NOT_ROLE = new Set(['people.sign-in-first', 'people.not-allowed'])

const grantsOf = (role: Role | 'visitor', area: Area, to: string | null = null): Grant[] =>
  role === 'visitor' || role === 'maker'
    ? []
    : [{ role, area, from: day('2026-01-01'), to: to ? day(to) : null }]

const viewerWith = (grants: readonly Grant[]): Viewer => ({
  personId: 'p',
  sessionId: 's',
  name: '',
  lang: 'en',
  grants,
  actsFor: null,
  seat: null,
  limits: [],
  seatTo: null,
  csrf: '',
})

/** Requests are limited for each address: so many routes and roles would be more than one sends in a minute. */
let asked = 0
const nextAddress = (): string => {
  asked += 1
  return `10.9.${(asked >> 8) & 255}.${asked & 255}`
}

async function ask(role: Role | 'visitor', grants: Grant[], method: string, url: string, payload?: object) {
  const headers = role === 'visitor' ? {} : (await signIn(site.app, site.context, { grants })).headers
  const body = payload && new URLSearchParams(payload as Record<string, string>).toString()
  const reply = await site.app.inject({
    method: method as 'GET',
    url,
    remoteAddress: nextAddress(),
    headers: {
      ...headers,
      accept: 'application/json',
      ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(body ? { payload: body } : {}),
  })
  const isProblem = String(reply.headers['content-type']).includes('problem+json')
  return { status: reply.statusCode, code: isProblem ? (reply.json() as { code: string }).code : '' }
}

/** One address of each page: the languages are one route to the table. */
const routesOf = () =>
  site.app.guarded.filter(({ method, url }) => method !== 'HEAD' && !/^\/(en|hi|gu)(\/|$)/.test(url))
const filled = (url: string) => url.replace(/:\w+/g, '0')

test('every route names an action of the table, and every language of a page the same one', () => {
  expect(site.app.guarded.length).toBeGreaterThan(50)
  for (const { method, url, action } of site.app.guarded) {
    expect(Object.hasOwn(AUTHORISATION, action), `${method} ${url}`).toBe(true)
    const plain = url.replace(/^\/(en|hi|gu)(?=\/|$)/, '').replace(/\/$/, '') || '/'
    const same = site.app.guarded.find((other) => other.method === method && other.url === plain)
    expect(same?.action ?? action, `${method} ${url}`).toBe(action)
  }
})

test('writes are never merely read', () => {
  const open = site.app.guarded.filter(
    ({ method, action }) => !/GET|HEAD/.test(method) && action === 'public.read',
  )
  expect(open).toEqual([])
})

test.each(WHO)(
  '%s meets at every route what the table says about the role',
  async (role) => {
    for (const { method, url, action } of routesOf()) {
      const grants = grantsOf(role, EVERYWHERE)
      const may = mayDo(role === 'visitor' ? null : viewerWith(grants), action)
      const { status, code } = await ask(role, grants, method, filled(url))
      const refused = NOT_ROLE.has(code)
      expect(refused, `${method} ${url} (${action}): ${status} ${code}`).toBe(!may)
      if (!may) expect(status).toBe(role === 'visitor' ? 401 : 403)
      expect(status, `${method} ${url}`).toBeLessThan(500)
    }
  },
  120_000,
)

test.each(ROLES.slice(1))(
  '%s whose time is over is a maker',
  async (role) => {
    for (const { method, url, action } of routesOf()) {
      if (mayDo(viewerWith([]), action)) continue
      const { code } = await ask(role, grantsOf(role, EVERYWHERE, '2026-11-21'), method, filled(url))
      expect(code, `${method} ${url}`).toBe('people.not-allowed')
    }
  },
  120_000,
)

describe('routes bounded by area', () => {
  const areas: readonly Area[] = [
    { kind: 'state', code: 'GJ' },
    { kind: 'district', code: 'kachchh' },
  ]

  test('have each a sample', () => {
    const bounded = routesOf().filter(({ action }) => isBoundedByArea(action))
    const keys = bounded.map(({ method, url }) => `${method} ${url}`)
    expect(keys.filter((key) => !AREA_SAMPLES[key])).toEqual([])
    expect(Object.keys(AREA_SAMPLES).filter((key) => !keys.includes(key))).toEqual([])
  })

  test('or, for lists, a test that shows what is inside', () => {
    for (const sample of Object.values(AREA_SAMPLES)) {
      if (sample.kind !== 'list') continue
      expect(readFileSync(join(projectRoot(), sample.file), 'utf8')).toContain(sample.test)
    }
  })

  test('an officer’s list of questions is that of her district', async () => {
    const [here, there] = [await finderTask(site.context, INSIDE), await finderTask(site.context, OUTSIDE)]
    const grants = grantsOf('district-officer', { kind: 'district', code: 'kachchh' })
    const { headers } = await signIn(site.app, site.context, { grants })
    const tasks = await site.context.db.selectFrom('finder.task').select(['id', 'trail']).execute()
    const trailOf = (id: string) => tasks.find((task) => task.id === id)!.trail
    const { body } = await site.app.inject({ url: '/find/tasks', headers })
    expect(body).toContain(trailOf(here))
    expect(body).not.toContain(trailOf(there))
  })

  test.each(ROLES)(
    'let %s without a firm into no firm where a route is about one’s own',
    async (role) => {
      for (const { method, url } of routesOf()) {
        if (AREA_SAMPLES[`${method} ${url}`]?.kind !== 'own') continue
        const { status } = await ask(role, grantsOf(role, EVERYWHERE), method, filled(url))
        expect(status, `${method} ${url}`).toBeGreaterThanOrEqual(300)
      }
    },
    60_000,
  )

  test.each(ROLES)(
    'let %s in inside of the area, and nowhere else',
    async (role) => {
      for (const { method, url, action } of routesOf()) {
        const sample = AREA_SAMPLES[`${method} ${url}`]
        if (sample?.kind !== 'request') continue
        for (const area of areas)
          for (const where of [INSIDE, OUTSIDE]) {
            const grants = grantsOf(role, area)
            const known = Object.entries(where).filter(([name]) => sample.knows.includes(name as keyof Where))
            const place = Object.fromEntries(known) as Where
            const { url: address, payload } = await sample.ask(site.context, where)
            const { code } = await ask(role, grants, method, address, payload)
            const refused = NOT_ROLE.has(code) || code === 'people.not-here'
            const label = `${method} ${url} by ${role} of ${area.code} at ${JSON.stringify(where)}: ${code}`
            expect(refused, label).toBe(!mayDo(viewerWith(grants), action, place))
          }
      }
    },
    60_000,
  )
})
