import Fastify from 'fastify'
import type { Viewer } from '#people/viewer.ts'
import { expect, test } from 'vitest'
import { pageCache } from './page-cache.ts'

const OPEN = { config: { action: 'public.read' } } as const

/** A page that counts how often it was made, under a book and a day that the test can change. */
function counting() {
  const app = Fastify()
  const world = { version: 'a', now: new Date('2026-11-22T06:30:00Z'), made: 0 }
  const services = {
    shelf: { current: async () => ({ book: { version: world.version } }) },
    at: () => ({ now: world.now }),
  } as unknown as Parameters<typeof pageCache>[1]
  app.decorateRequest('viewer', null)
  app.addHook('preHandler', async (request) => {
    if (request.headers.cookie) request.viewer = { name: 'Rami' } as Viewer
  })
  pageCache(app, services, { bytes: 2500, seconds: 60 })
  const page = (text: string) => `<p>${text} ${'x'.repeat(700)}</p>`
  app.get('/page', OPEN, (_request, reply) =>
    reply
      .header('content-language', 'en')
      .type('text/html')
      .send(page(String(++world.made))),
  )
  app.get('/broken', OPEN, (_request, reply) =>
    reply
      .code(422)
      .type('text/html')
      .send(page(String(++world.made))),
  )
  app.get('/own', { config: { action: 'person.self' } }, (_request, reply) =>
    reply.type('text/html').send(page(String(++world.made))),
  )
  app.get('/api/page', OPEN, (_request, reply) => reply.type('text/html').send(page(String(++world.made))))
  return { app, world }
}

test('the same address is made once, and answered the same with and without compression', async () => {
  const { app, world } = counting()
  const first = await app.inject('/page')
  const again = await app.inject('/page')
  const zipped = await app.inject({ url: '/page', headers: { 'accept-encoding': 'gzip' } })
  expect(world.made).toBe(1)
  expect(again.body).toBe(first.body)
  expect(again.headers['content-language']).toBe('en')
  expect(zipped.headers['content-encoding']).toBe('gzip')
  expect(zipped.rawPayload.length).toBeLessThan(first.rawPayload.length)
})

test('who holds the page already is told so without sending it', async () => {
  const { app } = counting()
  const { headers } = await app.inject('/page')
  const same = await app.inject({ url: '/page', headers: { 'if-none-match': String(headers.etag) } })
  expect([same.statusCode, same.body]).toEqual([304, ''])
})

test('another language, query, trade book or day is another page', async () => {
  const { app, world } = counting()
  await app.inject('/page')
  await app.inject({ url: '/page', headers: { 'accept-language': 'gu' } })
  await app.inject('/page?x=1')
  expect(world.made).toBe(3)
  world.version = 'b'
  await app.inject('/page?x=1')
  world.now = new Date('2026-11-22T18:30:00Z')
  await app.inject('/page?x=1')
  expect(world.made).toBe(5)
})

test('refusals and the API are never kept', async () => {
  const { app, world } = counting()
  for (const url of ['/broken', '/broken', '/api/page', '/api/page']) await app.inject(url)
  expect(world.made).toBe(4)
})

test('the pages asked for longest ago make room', async () => {
  const { app, world } = counting()
  for (const x of [1, 2, 3, 4]) await app.inject(`/page?x=${x}`)
  await app.inject('/page?x=4')
  expect(world.made).toBe(4)
  await app.inject('/page?x=1')
  expect(world.made).toBe(5)
})

test('a page of somebody signed in is neither kept nor answered from what is kept', async () => {
  const { app, world } = counting()
  const headers = { cookie: 'dhow=hers' }
  await app.inject({ url: '/page', headers })
  await app.inject('/page')
  expect(world.made).toBe(2)
  const kept = await app.inject('/page')
  expect(world.made).toBe(2)
  const hers = await app.inject({ url: '/page', headers })
  expect(world.made).toBe(3)
  expect(hers.body).not.toBe(kept.body)
})

test('a page that is not open to everybody is never kept', async () => {
  const { app, world } = counting()
  await app.inject('/own')
  await app.inject('/own')
  expect(world.made).toBe(2)
})
