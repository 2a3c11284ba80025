/**
 * Pages that were just made, kept for whoever asks the same. A page is a pure function of its address, language, trade
 * book and day, all of which are in the key, and is the same for every visitor; so a shared link that a whole training hall
 * opens is worked out once. Pages of signed-in people are not kept.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import type { Services } from '#tradebook/services.ts'
import { negotiate, splitPath } from '#ui/language.ts'

type Page = Readonly<{ plain: Buffer; zipped: Buffer; etag: string; language: string; madeAt: number }>

export type CacheSize = Readonly<{ bytes: number; seconds: number }>
/** What else a page shows, such as counts of the worker, may be this old. */
export const CACHE: CacheSize = { bytes: 48_000_000, seconds: 60 }

const LARGEST = 400_000
const zip = promisify(gzip)
const keys = new WeakMap<FastifyRequest, string>()

export function pageCache(app: FastifyInstance, { shelf, at }: Services, size: CacheSize = CACHE): void {
  const pages = new Map<string, Page>()
  let bytes = 0

  const drop = (key: string): void => {
    const page = pages.get(key)
    if (page) bytes -= page.plain.length + page.zipped.length
    pages.delete(key)
  }
  // After the limits on requests, which stand on each route.
  app.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'GET' || !isPage(request) || isPersonal(request)) return
    const { book } = await shelf.current()
    const key = keyOf(request, book.version, dayInIndia(at().now))
    const page = pages.get(key)
    if (!page) return void keys.set(request, key)
    if (performance.now() - page.madeAt > size.seconds * 1000) {
      drop(key)
      return void keys.set(request, key)
    }
    // The page asked for last is dropped last.
    pages.delete(key)
    pages.set(key, page)
    return sendKept(request, reply, page)
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const key = keys.get(request)
    const isHtml = String(reply.getHeader('content-type')).startsWith('text/html')
    if (!key || reply.statusCode !== 200 || !isHtml || typeof payload !== 'string') return payload
    const plain = Buffer.from(payload)
    if (plain.length > LARGEST) return payload
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    const language = String(reply.getHeader('content-language'))
    const page = { plain, zipped: await zip(plain, { level: 6 }), etag, language, madeAt: performance.now() }
    drop(key)
    pages.set(key, page)
    bytes += page.plain.length + page.zipped.length
    for (const oldest of pages.keys()) {
      if (bytes <= size.bytes) break
      drop(oldest)
    }
    void reply.header('etag', etag)
    return payload
  })
}

/** Whatever is made for one person is made anew, and never kept: only open pages, and only those that a visitor sees. */
const isPersonal = ({ viewer, routeOptions }: FastifyRequest): boolean =>
  Boolean(viewer) || routeOptions.config.action !== 'public.read'

const isPage = ({ url }: FastifyRequest): boolean => !/^\/(api|assets|healthz|readyz)\b/.test(url)

/** Everything that a page is made of, apart from facts that do not change. */
function keyOf(request: FastifyRequest, version: string, today: string): string {
  const wish = request.headers['accept-language']
  const lang = splitPath(request.url).lang ?? negotiate(Array.isArray(wish) ? wish.join() : wish)
  return [version, today, lang, request.protocol, request.host, request.url].join(' ')
}

function sendKept(request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  void reply
    .header('content-language', page.language)
    .header('vary', 'Accept-Language, Accept-Encoding')
    .header('cache-control', 'no-cache')
    .header('etag', page.etag)
    .type('text/html; charset=utf-8')
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send()
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (takesGzip) void reply.header('content-encoding', 'gzip')
  return reply.send(takesGzip ? page.zipped : page.plain)
}
