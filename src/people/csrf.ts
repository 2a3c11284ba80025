/**
 * Writes come from our own pages only. Three answers to a foreign page: the cookie is SameSite=Lax, the browser's Origin must
 * be ours, and every form carries a token made from the session's secret (OWASP: synchroniser token, verified origin).
 */
import type { FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { ForeignForm } from './refusals.ts'
import './viewer.ts'
import { sameText } from './vault.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

export const isWrite = (request: Pick<FastifyRequest, 'method'>): boolean => !SAFE.has(request.method)

/**
 * Undefined where an old browser says nothing. The host is compared, not the scheme: a proxy that ends TLS in front of us
 * need not tell us so.
 */
function isOurs(request: FastifyRequest): boolean | undefined {
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) return isHost(origin, request.host)
  return site === undefined ? undefined : site === 'same-origin' || site === 'none'
}

/** A port that goes without saying may be said all the same. */
function isHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  const here = `${from.protocol}//${host}`
  return from.host !== '' && URL.canParse(here) && new URL(here).host === from.host
}

const typeOf = (request: FastifyRequest): string => request.headers['content-type'] ?? ''
const isMultipart = (request: FastifyRequest): boolean => typeOf(request).startsWith('multipart/')
const isForm = (request: FastifyRequest): boolean =>
  isMultipart(request) || typeOf(request).startsWith('application/x-www-form-urlencoded')

/**
 * Throws Refused with ForeignForm for a write that did not come from our pages. Visitors' forms must not come from elsewhere;
 * with a session the token is needed too, but for multipart bodies, which `demandToken` answers once they are read.
 */
export function guardWrite(request: FastifyRequest): void {
  if (!isWrite(request)) return
  const ours = isOurs(request)
  const { viewer } = request
  if (ours === false && (viewer || isForm(request))) throw new Refused(ForeignForm())
  if (!viewer) return
  // A form to sign in may have been opened before she was signed in elsewhere: it has no token yet.
  if (request.routeOptions.config.action === 'session.open' && ours) return
  if (!isMultipart(request)) demandToken(request, tokenIn(request))
  else if (!ours) throw new Refused(ForeignForm())
}

function tokenIn({ headers, body }: FastifyRequest): unknown {
  const header = headers['x-csrf-token']
  if (header !== undefined) return header
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)['csrf'] : undefined
}

/** Throws Refused with ForeignForm unless `token` is the session's own. */
export function demandToken({ viewer }: Pick<FastifyRequest, 'viewer'>, token: unknown): void {
  if (!viewer || typeof token !== 'string' || !sameText(token, viewer.csrf)) throw new Refused(ForeignForm())
}
