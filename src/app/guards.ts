/** What stands before every page: a strict content policy, a limit on requests, compression. */
import compress from '@fastify/compress'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Requests a minute from one address. A training hall shares one; so pages are generous. */
export type Limits = Readonly<{ pages: number; api: number }>
export const LIMITS: Limits = { pages: 1200, api: 300 }

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/')

export async function guards(app: FastifyInstance, limits: Limits): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The block-print border lies in the style sheet as data.
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // Behind plain http on a local network the header would only confuse; a proxy with TLS adds its own.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })
  await app.register(rateLimit, {
    global: true,
    timeWindow: 60_000,
    max: (request) => (isApi(request) ? limits.api : limits.pages),
    keyGenerator: (request) => `${isApi(request) ? 'api' : 'page'} ${request.ip}`,
  })
  // Level 1: half the work of the default for a few percent more bytes (ground: pages are made anew each time).
  await app.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ['gzip'],
    zlibOptions: { level: 1 },
  })
}

/** Bodies of forms, and files with them. A room that takes larger files says so at its own route. */
export async function forms(app: FastifyInstance): Promise<void> {
  await app.register(formbody, { bodyLimit: 200_000 })
  await app.register(multipart, {
    limits: { fileSize: 12_000_000, files: 5, fields: 100, fieldSize: 100_000, parts: 110, headerPairs: 100 },
  })
}
