/** Calls to one WooCommerce shop: consumer key and secret over HTTPS, planned failures as values. */
import type { z } from 'zod'
import type { Buckets, Called, Connection, Limit, Reason } from '../port.ts'

export type WooParts = Readonly<{
  fetch: typeof fetch
  now(): Date
  sleep(ms: number): Promise<void>
  buckets: Buckets
  /** Whether a host lies in the open network: a seller types its name, and our own house must not be asked. */
  isPublic(host: string): Promise<boolean>
  /** How long a call may wait for its turn. */
  patienceMs: number
}>

/** WooCommerce has no limits of its own; hosts do. This is gentle to the smallest of them. */
export const CALLS: Limit = { rate: 2, burst: 10 }
const TIMEOUT_MS = 30_000
const SOON_MS = 30_000

export type WooCall = Readonly<{
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  query?: Readonly<Record<string, string>>
  body?: unknown
}>

const refused = (code: string, text: string): Called<never> => ({
  ok: false,
  why: 'refused',
  reasons: [reasonOf(code, text)],
})

export const reasonOf = (code: string, text: string): Reason => ({
  code,
  text: text.replace(/<[^>]*>/g, ' ').trim(),
  severity: 'error',
  attributes: [],
})

/** The shop's address without its end: only https, no port tricks, no user in it. Undefined for anything else. */
export function shopUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'https:' && url.username === '' && url.port === '' && url.search === ''
    ? url
    : undefined
}

/** One call. A write whose answer was lost is `uncertain`; a read is simply asked `later`. */
export async function callWoo<T>(
  parts: WooParts,
  connection: Connection,
  call: WooCall,
  shape: z.ZodType<T>,
): Promise<Called<T>> {
  const base = shopUrl(connection.secrets['shop'] ?? '')
  if (!base || !(await parts.isPublic(base.hostname)))
    return { ok: false, why: 'credentials', text: 'The address of the shop cannot be reached.' }
  const turn = await takeTurn(parts, connection)
  if (turn > 0) return { ok: false, why: 'later', afterMs: turn }
  const lost: Called<never> =
    call.method === 'GET' ? { ok: false, why: 'later', afterMs: SOON_MS } : { ok: false, why: 'uncertain' }
  try {
    const response = await parts.fetch(urlOf(base, call), requestOf(connection, call))
    return await readAnswer(parts, connection, call, response, shape, lost)
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return lost
    throw error
  }
}

async function takeTurn({ buckets, now, sleep, patienceMs }: WooParts, { id }: Connection): Promise<number> {
  const { waitMs, taken } = await buckets.take({ account: id, operation: 'call' }, CALLS, now(), patienceMs)
  if (!taken) return Math.max(1, waitMs)
  if (waitMs > 0) await sleep(waitMs)
  return 0
}

function urlOf(base: URL, { path, query = {} }: WooCall): string {
  const url = new URL(`${base.pathname.replace(/\/+$/, '')}/wp-json/wc/v3/${path}`, base)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.toString()
}

const requestOf = ({ secrets }: Connection, { method, body }: WooCall): RequestInit => ({
  method,
  // A redirect could lead the keys to another house.
  redirect: 'manual',
  headers: {
    authorization: `Basic ${Buffer.from(`${secrets['key'] ?? ''}:${secrets['secret'] ?? ''}`).toString('base64')}`,
    accept: 'application/json',
    'user-agent': 'Dhow/1.0',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  signal: AbortSignal.timeout(TIMEOUT_MS),
})

async function readAnswer<T>(
  { buckets, now }: WooParts,
  { id }: Connection,
  call: WooCall,
  response: Response,
  shape: z.ZodType<T>,
  lost: Called<never>,
): Promise<Called<T>> {
  const { status } = response
  if (status === 429 || status === 503) {
    const afterMs = retryAfter(response) ?? SOON_MS
    await buckets.pause({ account: id, operation: 'call' }, CALLS, afterMs, now())
    return { ok: false, why: 'later', afterMs }
  }
  const json = await readJson(response)
  const { code, message } = errorIn(json)
  if (status === 401 || status === 403)
    return { ok: false, why: 'credentials', text: message || `HTTP ${status}` }
  // The shop's own programs may have done half of it before they fell.
  if (status >= 500) return code === '' ? lost : refusedOrLost(code, message, lost)
  if (status >= 300) return refused(code || String(status), message)
  const read = shape.safeParse(json)
  if (read.success) return { ok: true, value: read.data }
  return call.method === 'GET' ? refused('unreadable', 'The answer does not fit WooCommerce REST v3.') : lost
}

/** Payment gateways that cannot pay back answer 500 with a code of the refund itself: nothing happened. */
const refusedOrLost = (code: string, message: string, lost: Called<never>): Called<never> =>
  code === 'woocommerce_rest_cannot_create_order_refund' ? refused(code, message) : lost

function retryAfter({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after'))
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3600) * 1000 : undefined
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text()) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function errorIn(json: unknown): { code: string; message: string } {
  const { code, message } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message.slice(0, 500) : '',
  }
}
