import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { web } from '../../test/support/web.ts'
import * as json from '../tradebook/views/book-json.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const page = (url: string) => site.app.inject({ url, headers: { accept: 'text/html' } })

describe('public pages', () => {
  test.each(['/', '/en', '/hi', '/gu', '/gu/', '/tradebook', '/hi/tradebook', '/api/docs', '/gu/api/docs'])(
    '%s answers',
    async (url) => {
      const { statusCode, headers, body } = await page(url)
      expect(statusCode).toBe(200)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(body).not.toMatch(/ style=|<script(?! defer src="\/assets\/)/)
      // A sentence whose parameter nobody filled; the API's own addresses have braces.
      if (!url.endsWith('docs')) expect(body).not.toMatch(/\{\w+\}/)
    },
  )

  test('home counts from the trade book', async () => {
    const { book } = await import('../../test/support/trade-book.ts').then(({ tradeBook }) => tradeBook())
    expect((await page('/en')).body).toContain(`<strong>${book.sources.size}</strong>`)
  })

  test('keep the place when the language is switched', async () => {
    const { body } = await page('/en/reach?hs=62114219&price=1499&weight=450&find=a%26b')
    expect(body).toContain('href="/gu/reach?hs=62114219&amp;price=1499&amp;weight=450&amp;find=a%26b"')
  })

  test('forbid scripts and styles from elsewhere', async () => {
    const policy = (await page('/en')).headers['content-security-policy']
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
  })
})

describe('addresses that lead nowhere', () => {
  test('are a page for people and a problem for programs', async () => {
    const people = await page('/gu/nowhere')
    expect([people.statusCode, people.body.includes('આ પાનું અહીં નથી')]).toEqual([404, true])
    const program = await site.app.inject({ url: '/nowhere', headers: { accept: 'application/json' } })
    expect(program.json()).toMatchObject({ status: 404, code: 'not-found' })
    expect((await site.app.inject('/api/v1/nowhere')).headers['content-type']).toContain('problem+json')
  })
})

describe('the trade book’s lists', () => {
  test('are what their schemas say', async () => {
    const list = async (url: string) => (await site.app.inject(url)).json() as unknown[]
    const destinations = (await list('/api/v1/destinations')).map((row) => json.destinationSchema.parse(row))
    expect(destinations.find(({ iso2 }) => iso2 === 'DE')).toMatchObject({
      tariff: 'official',
      names: { gu: 'જર્મની' },
    })
    expect(destinations).toHaveLength(243)
    const versions = (await list('/api/v1/tradebook/versions')).map((row) => json.versionSchema.parse(row))
    expect(versions.filter(({ current }) => current)).toHaveLength(1)
    expect(
      (await list('/api/v1/tradebook/sources')).map((row) => json.sourceSchema.parse(row)).length,
    ).toBeGreaterThan(100)
  })
})

test('the OpenAPI document names every API address and nothing else', async () => {
  const document = (await site.app.inject('/api/openapi.json')).json() as {
    openapi: string
    paths: Record<string, object>
  }
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/v1/destinations',
    '/api/v1/find',
    '/api/v1/find/accept',
    '/api/v1/find/answer',
    '/api/v1/find/suggest',
    '/api/v1/quotes',
    '/api/v1/quotes/{id}',
    '/api/v1/quotes/{id}/replay',
    '/api/v1/reach',
    '/api/v1/tradebook/sources',
    '/api/v1/tradebook/versions',
    '/api/v1/training/events',
    '/api/v1/training/events/{id}',
    '/api/v1/training/events/{id}/bookings',
  ])
  expect(JSON.stringify(document.paths['/api/v1/reach'])).toContain('62114219')
})

describe('guards', () => {
  test('compress pages that are worth it', async () => {
    const answer = await site.app.inject({ url: '/en', headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers['content-encoding']).toBe('gzip')
  })

  test('stop a flood with a sentence, the API sooner than pages, probes never', async () => {
    const { routes } = await import('./routes.ts')
    const { default: Fastify } = await import('fastify')
    const app = Fastify()
    await routes(app, site.context, { pages: 3, api: 1 })
    const statuses = async (url: string, times: number) => {
      const seen = []
      for (let i = 0; i < times; i++) seen.push((await app.inject(url)).statusCode)
      return seen
    }
    expect(await statuses('/api/v1/tradebook/versions', 2)).toEqual([200, 429])
    expect(await statuses('/en', 4)).toEqual([200, 200, 200, 429])
    expect((await app.inject('/api/v1/tradebook/versions')).json()).toMatchObject({
      code: 'too-many-requests',
    })
    await app.close()
  })

  test('a bug is a 500 with an id, and tells nothing of the inside', async () => {
    const { errors } = await import('./errors.ts')
    const { default: Fastify } = await import('fastify')
    const app = Fastify()
    errors(app, (name) => name)
    app.get('/api/v1/boom', () => {
      throw new Error('secret')
    })
    const answer = await app.inject('/api/v1/boom')
    expect(answer.statusCode).toBe(500)
    expect(answer.json().detail).toMatch(/[0-9a-f-]{36}/)
    expect(answer.body).not.toContain('secret')
    await app.close()
  })
})
