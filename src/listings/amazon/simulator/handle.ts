/** From bytes to an answer: what strikes, who asks, may he, is it well formed, what is said. */
import type { OperationName } from '../limits.ts'
import { refuse, type Ask, type Reply, type Settings } from './ask.ts'
import { ANSWERS } from './answers.ts'
import { transfer } from './documents.ts'
import { settleFeeds } from './feeds.ts'
import { blowFor, gate, limitOf } from './hostility.ts'
import { settleOrders } from './orders.ts'
import { chanceFrom } from './random.ts'
import { REQUESTS } from './requests.ts'
import { findOperation } from './routes-table.ts'
import { grant } from './sign-in.ts'
import { forgetOld, nextId, type Kept, type Seller } from './world.ts'

export type Wire = Readonly<{ method: string; url: URL; headers: Headers; body: string }>
export type Answer = Readonly<{ status: number; headers: Record<string, string>; bytes: Buffer }> | 'cut'

/** Says what is wrong with a request; nothing where it is well formed. */
export type Judge = (request: {
  method: string
  url: string
  headers: Headers
  body: string | undefined
}) => Readonly<{ faults: readonly string[] }>

type Making = Readonly<{
  kept: Kept
  now: () => number
  settings: () => Settings
  judge: Judge | undefined
}>

const nobody: Seller = { id: '', region: 'EU', name: '', seesBuyers: false, revoked: false }
/** Requests between two tidyings. */
const tidyEvery = 500
const mark = { 'x-dhow-simulated': 'true' }

export function handler({ kept, now, settings, judge }: Making): (wire: Wire) => Answer {
  const { world } = kept
  const chance = chanceFrom(settings().seed)
  const mayAsk = gate()

  const asking = (seller: Seller, at: number): Ask => ({
    world,
    settings: settings(),
    now: at,
    seller,
    path: {},
    query: {},
    body: undefined,
  })
  const settle = (): void =>
    settleFeeds(world, (id, at) => asking(world.sellers[id] ?? nobody, at === 0 ? now() : at))

  const say = (reply: Reply, rate?: number): Answer => {
    const headers: Record<string, string> = { ...mark, 'x-amzn-requestid': `sim-${nextId(world)}` }
    // As Amazon does: never on a 429.
    if (rate !== undefined && reply.status !== 429) headers['x-amzn-ratelimit-limit'] = String(rate)
    if (reply.body !== undefined) headers['content-type'] = 'application/json'
    const text = reply.body === undefined ? '' : JSON.stringify(reply.body)
    return { status: reply.status, headers, bytes: Buffer.from(text) }
  }

  const documents = ({ method, url, headers, body }: Wire): Answer => {
    const id = decodeURIComponent(url.pathname.slice('/documents/'.length))
    const answer = transfer(world, { method, id, contentType: headers.get('content-type'), body, now: now() })
    return { ...answer, headers: mark }
  }

  const operation = (wire: Wire): Answer => {
    const found = findOperation(wire.method, wire.url.pathname)
    if (!found) return say(refuse(404, 'NotFound', 'No such operation'))
    const { name, path } = found
    const limit = limitOf(settings().hostility, name)
    const signedIn = sellerOf(wire, name)
    if ('status' in signedIn) return say(signedIn, limit.rate)
    if (!mayAsk(settings().hostility, signedIn.id, name, now())) {
      world.tally.throttled += 1
      return say(tooMany)
    }
    const read = wellFormed(wire, name)
    const faults = judge?.({
      ...wire,
      url: wire.url.pathname + wire.url.search,
      body: wire.body || undefined,
    }).faults
    if ('status' in read || (faults && faults.length > 0)) {
      world.tally.refused += 1
      const why = 'status' in read ? read : refuse(400, 'InvalidInput', faults?.join('; ') ?? '')
      return say(why, limit.rate)
    }
    const ask = { ...asking(signedIn, now()), path, query: read.query, body: read.body }
    settleOrders(ask)
    return say(ANSWERS[name](ask), limit.rate)
  }

  const sellerOf = ({ headers }: Wire, name: OperationName): Seller | Reply => {
    const token = world.tokens[headers.get('x-amz-access-token') ?? '']
    if (!token) return refuse(403, 'Unauthorized', 'Access to requested resource is denied.')
    if (token.endsAt <= now()) return expired
    const seller = token.scope === '' ? world.sellers[token.sellerId] : nobody
    const isGrantless = [
      'createDestination',
      'getDestinations',
      'deleteDestination',
      'deleteSubscriptionById',
    ].includes(name)
    if (!seller || (token.scope !== '') !== isGrantless)
      return refuse(403, 'Unauthorized', 'Access to requested resource is denied.')
    return seller
  }

  const answer = (wire: Wire): Answer => {
    if (wire.url.pathname === '/auth/o2/token')
      return say(grant(world, new URLSearchParams(wire.body), now()))
    return wire.url.pathname.startsWith('/documents/') ? documents(wire) : operation(wire)
  }

  return (wire) => {
    kept.reload()
    settle()
    world.tally.requests += 1
    if (world.tally.requests % tidyEvery === 0) forgetOld(world, now())
    const blow = blowFor(settings().hostility, chance)
    if (blow?.kind === 'too-many') {
      world.tally.throttled += 1
      return say(tooMany)
    }
    const said = blow?.when === 'before' ? undefined : answer(wire)
    kept.save()
    if (!blow) return said!
    world.tally[blow.kind === 'cut' ? 'cut' : 'broken'] += 1
    return blow.kind === 'cut'
      ? 'cut'
      : say(refuse(500, 'InternalFailure', 'We encountered an internal error. (simulated)'))
  }
}

const tooMany = refuse(429, 'QuotaExceeded', 'You exceeded your quota for the requested resource.')
const expired: Reply = {
  status: 403,
  body: {
    errors: [
      {
        code: 'Unauthorized',
        message: 'Access to requested resource is denied.',
        details: 'The access token you provided has expired.',
      },
    ],
  },
}

/** The query and body by our own forms, or why not. */
export function wellFormed(
  wire: Wire,
  name: OperationName,
): { query: Record<string, unknown>; body: unknown } | Reply {
  const shape: {
    query: { safeParse(value: unknown): unknown }
    body?: { safeParse(value: unknown): unknown }
  } = REQUESTS[name]
  const query = shape.query.safeParse(Object.fromEntries(wire.url.searchParams)) as Parsed
  if (!query.success) return refuse(400, 'InvalidInput', query.error?.message ?? 'query')
  if (!shape.body) return { query: query.data as Record<string, unknown>, body: undefined }
  const body = shape.body.safeParse(jsonOf(wire.body)) as Parsed
  return body.success
    ? { query: query.data as Record<string, unknown>, body: body.data }
    : refuse(400, 'InvalidInput', body.error?.message ?? 'body')
}

type Parsed = { success: boolean; data?: unknown; error?: { message: string } }

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
