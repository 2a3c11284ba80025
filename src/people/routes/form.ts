/** A form's body as text: whatever came, each field is one string. */
import type { FastifyRequest } from 'fastify'

export function fieldsOf({ body }: Pick<FastifyRequest, 'body'>): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {}
  const entries = Object.entries(body).map(([name, value]) => [name, textOf(value)])
  return Object.fromEntries(entries) as Record<string, string>
}

const textOf = (value: unknown): string => {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value
  return typeof last === 'string' ? last : ''
}

/** All values of a field that may be ticked several times. */
export function allOf({ body }: Pick<FastifyRequest, 'body'>, name: string): string[] {
  const value: unknown = (body as Record<string, unknown> | null)?.[name]
  return [value].flat().filter((one): one is string => typeof one === 'string')
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** What is no identifier names nothing; the database would throw at it. */
export const uuid = (text: string): string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : NOBODY

/**
 * A path of ours to go on to, without host or language; empty for anything else. `//host` and `/\host` would lead a
 * browser away.
 */
export function nextPath(text: unknown): string {
  // A name that stands twice in an address is a list.
  if (typeof text !== 'string' || text.length > 2000 || !/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(text)) return ''
  const { pathname, search, host } = new URL(text, 'http://here.invalid')
  return host === 'here.invalid' && !pathname.startsWith('//') ? pathname + search : ''
}
