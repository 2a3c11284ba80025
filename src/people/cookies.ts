/** The two cookies: the session, and the ticket of a sign-in under way. Neither is readable by script. */
import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

type Name = 'session' | 'ticket'
const PLAIN: Readonly<Record<Name, string>> = { session: 'dhow', ticket: 'dhow_ticket' }

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https'

/** Over https the browser itself vouches that no other host and no plain page wrote it (RFC 6265bis, `__Host-`). */
const nameOf = (request: FastifyRequest, name: Name): string =>
  isSecure(request) ? `__Host-${PLAIN[name]}` : PLAIN[name]

const options = (request: FastifyRequest): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure(request),
})

export function cookieIn(request: FastifyRequest, name: Name): string | undefined {
  const value = request.cookies[nameOf(request, name)]
  return value && /^[\w-]{43}$/.test(value) ? value : undefined
}

export function setCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  name: Name,
  value: string,
  until: Date,
  now: Date,
): void {
  const maxAge = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 1000))
  void reply.setCookie(nameOf(request, name), value, { ...options(request), maxAge })
}

export function dropCookie(request: FastifyRequest, reply: FastifyReply, name: Name): void {
  void reply.clearCookie(nameOf(request, name), options(request))
}
