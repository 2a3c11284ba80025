import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { amazonClient, type ClientSettings } from './client.ts'
import { CreateFeed } from './operations/feeds.ts'
import { GetListingsItem, PutListingsItem } from './operations/listings-items.ts'
import { ListTransactions } from './operations/finances.ts'
import { takeFrom } from './transport/bucket-step.ts'
import { memoryBuckets } from './transport/memory-buckets.ts'
import { manualTime, runtimeOf } from './transport/runtime.ts'
import { tokenCache } from './transport/token.ts'

const start = new Date('2026-11-22T10:00:00Z')
type Reply = (request: { url: string; token: string | null; body: string }) => Response | Promise<Response>

/** A client whose other side is written in the test. */
function clientWith(reply: Reply, settings: Partial<ClientSettings> = {}) {
  const time = manualTime(start)
  const seen: string[] = []
  let tokens = 0
  const fetchIt: typeof fetch = async (input, init = {}) => {
    const url = String(input)
    if (url.endsWith('/token')) {
      tokens += 1
      return Response.json({ access_token: `Atza|${tokens}`, expires_in: 3600 })
    }
    const token = new Headers(init.headers).get('x-amz-access-token')
    seen.push(`${init.method} ${new URL(url).pathname}`)
    return reply({ url, token, body: String(init.body ?? '') })
  }
  const logged: object[] = []
  const note = (fields: object): void => void logged.push(fields)
  const log = { debug: note, info: note, warn: note, error: note }
  const runtime = runtimeOf({ fetch: fetchIt, time, random: () => 0.5, log })
  const client = amazonClient({
    runtime,
    account: { id: 'c1', region: 'EU', sellerId: 'A1' },
    credentials: { clientId: 'c', clientSecret: 'secret-s', refreshToken: 'secret-r' },
    ...settings,
  })
  return { client, time, seen, logged, tokens: () => tokens, runtime }
}

const item = { sellerId: 'A1', sku: 'S1', marketplaceId: 'A1F83G8C2ARO7P' }
const found = (): Response => Response.json({ sku: 'S1' }, { headers: { 'x-amzn-RateLimit-Limit': '2.0' } })
const put = { ...item, productType: 'RUG', requirements: 'LISTING', attributes: {} } as const

describe('a call to Amazon', () => {
  test('ten calls at once fetch one access token', async () => {
    const { client, tokens } = clientWith(found)
    await Promise.all(Array.from({ length: 10 }, async () => client.call(GetListingsItem, item)))
    expect(tokens()).toBe(1)
  })

  test('the token is renewed a minute before its end', async () => {
    const { client, tokens, time } = clientWith(found)
    await client.call(GetListingsItem, item)
    time.advance(3_539_000)
    await client.call(GetListingsItem, item)
    expect(tokens()).toBe(1)
    time.advance(2_000)
    await client.call(GetListingsItem, item)
    expect(tokens()).toBe(2)
  })

  test('a token that ended early is fetched anew, once', async () => {
    const expired = {
      errors: [
        {
          code: 'Unauthorized',
          message: 'Access denied',
          details: 'The access token you provided has expired.',
        },
      ],
    }
    const { client, tokens, seen } = clientWith(({ token }) =>
      token === 'Atza|1' ? Response.json(expired, { status: 403 }) : found(),
    )
    expect((await client.call(GetListingsItem, item)).ok).toBe(true)
    expect([tokens(), seen.length]).toEqual([2, 2])
    const never = clientWith(() => Response.json(expired, { status: 403 }))
    const answer = await never.client.call(GetListingsItem, item)
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'forbidden', status: 403 } })
    expect(never.tokens()).toBe(2)
  })

  test('a missing role is not asked about again', async () => {
    const denied = { errors: [{ code: 'Unauthorized', message: 'Access to requested resource is denied.' }] }
    const { client, seen } = clientWith(() => Response.json(denied, { status: 403 }))
    expect(await client.call(GetListingsItem, item)).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    })
    expect(seen).toHaveLength(1)
  })

  test('consent that was withdrawn is said as such', async () => {
    const runtime = runtimeOf({
      time: manualTime(start),
      fetch: async () =>
        Response.json({ error: 'invalid_grant', error_description: 'gone' }, { status: 400 }),
    })
    const { client } = clientWith(found, { tokens: tokenCache(runtime) })
    expect(await client.call(GetListingsItem, item)).toMatchObject({
      ok: false,
      problem: { kind: 'signed-out', errors: [{ code: 'invalid_grant' }] },
    })
  })

  test('a read is repeated after 500 and a cut line, a write is not: it may have happened', async () => {
    let calls = 0
    const shaky: Reply = () => {
      calls += 1
      if (calls === 1) return new Response('', { status: 500 })
      if (calls === 2) throw new TypeError('socket hang up')
      return found()
    }
    expect((await clientWith(shaky).client.call(GetListingsItem, item)).ok).toBe(true)
    calls = 0
    const writer = clientWith(shaky)
    expect(await writer.client.call(PutListingsItem, put)).toMatchObject({
      ok: false,
      problem: { kind: 'unreachable', mayHaveHappened: true },
    })
    expect(writer.seen).toHaveLength(1)
    calls = 1
    const feeder = clientWith(shaky)
    const fed = await feeder.client.call(CreateFeed, { marketplaceIds: ['x'], inputFeedDocumentId: 'd' })
    expect(fed).toMatchObject({ ok: false, problem: { mayHaveHappened: true } })
  })

  test('429 did nothing, so even a write waits and comes again', async () => {
    let calls = 0
    const { client, time } = clientWith(() => {
      calls += 1
      if (calls < 3)
        return Response.json({ errors: [{ code: 'QuotaExceeded', message: 'slow' }] }, { status: 429 })
      return Response.json({ sku: 'S1', status: 'ACCEPTED', submissionId: 'x' })
    })
    expect((await client.call(PutListingsItem, put)).ok).toBe(true)
    expect(calls).toBe(3)
    expect(time.now().getTime() - start.getTime()).toBeGreaterThanOrEqual(500)
  })

  test('without patience a full queue is said at once, with the time to come back', async () => {
    const { client, seen } = clientWith(found, { patience: 0 })
    const outcomes = []
    for (let i = 0; i < 12; i += 1) outcomes.push(await client.call(GetListingsItem, item))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(10)
    expect(outcomes.at(-1)).toMatchObject({ ok: false, problem: { kind: 'throttled', retryAfterMs: 500 } })
    expect(seen).toHaveLength(10)
  })

  test('the rate in the answer is learned: two a second instead of five', async () => {
    const buckets = memoryBuckets()
    const { client } = clientWith(found, { buckets })
    await client.call(GetListingsItem, item)
    expect((await buckets.read({ account: 'c1', operation: 'getListingsItem' }))?.rate).toBe(2)
  })

  test('an answer that does not fit is said, without its content in the log', async () => {
    const { client, logged } = clientWith(() => Response.json({ sku: 7, buyer: 'Asha Patel' }))
    expect(await client.call(GetListingsItem, item)).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable' },
    })
    const text = JSON.stringify(logged)
    expect(text).not.toContain('Asha')
    expect(text).not.toContain('secret')
    expect(text).toContain('getListingsItem')
  })

  test('a stopped call stops', async () => {
    const stop = new AbortController()
    stop.abort()
    const { client, seen } = clientWith(found)
    expect(await client.call(GetListingsItem, item, { signal: stop.signal })).toMatchObject({
      problem: { kind: 'stopped' },
    })
    expect(seen).toEqual([])
  })

  test('an amount keeps the digits that Amazon sent', async () => {
    const sent =
      '{"payload":{"transactions":[{"totalAmount":{"currencyAmount":12.10,"currencyCode":"EUR"}}]}}'
    const { client } = clientWith(() => new Response(sent))
    const answer = await client.call(ListTransactions, { postedAfter: start })
    expect(answer.ok && answer.value.transactions[0]?.totalAmount?.currencyAmount).toBe('12.10')
  })
})

test('no moment sees more calls than the bucket allows, however callers come', () => {
  const limit = { rate: 0.25, burst: 3 }
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9_000 }), { maxLength: 60 }), (gaps) => {
      let state: Parameters<typeof takeFrom>[0]
      let at = 0
      const sent: number[] = []
      for (const gap of gaps) {
        at += gap
        const turn = takeFrom(state, limit, at, 20_000)
        state = turn.state
        if (turn.taken) sent.push(at + turn.waitMs)
      }
      for (const [index, from] of sent.entries()) {
        const until = sent.slice(index).filter((one) => one >= from)
        for (const [more, one] of until.entries())
          expect(more + 1).toBeLessThanOrEqual(limit.burst + ((one - from) / 1000) * limit.rate + 1e-6)
      }
    }),
  )
})
