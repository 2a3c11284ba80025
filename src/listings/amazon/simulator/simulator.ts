/**
 * An Amazon of our own that speaks the same contract and remembers: for tests, and for showing Dhow without an account. Every answer
 * says that it is simulated. It has no clockwork: what is due is carried out when the next request comes.
 */
import Fastify, { type FastifyInstance } from 'fastify'
import type { Region } from '../marketplaces.ts'
import type { Credentials } from '../transport/token.ts'
import { audit, type Audit } from './audit.ts'
import type { Ask, Settings } from './ask.ts'
import { settleFeeds } from './feeds.ts'
import { handler, type Judge, type Wire } from './handle.ts'
import { KIND, type Hostility } from './hostility.ts'
import { placeOrder, type Wish } from './orders.ts'
import { addSeller, CLIENT, refreshTokenOf } from './sign-in.ts'
import { keptWorld } from './world.ts'

export type SimulatorOptions = Readonly<{
  clock?: { now(): Date }
  seed?: number
  hostility?: Partial<Hostility>
  /** How long a feed takes. */
  feedSeconds?: number
  /** How long after acceptance an item is decided. */
  issueSeconds?: number
  ordersPerDay?: number
  /** Keeps the world across restarts; without it the world ends with the process. */
  file?: string
  /** A second opinion on every request: Amazon's own models, where a test has them. */
  judge?: Judge
}>

export type SimulatedSeller = Readonly<{ sellerId: string; region: Region; credentials: Credentials }>

export type Simulator = Readonly<{
  /** In the same process, without a port. */
  fetch: typeof fetch
  /** For other processes; answers `http://127.0.0.1:port`. */
  listen(port?: number): Promise<string>
  /** The addresses to hand to a client, in this process or, after `listen`, in others. */
  endpoints(): { api: string; token: string }
  /** An account that can sign in; the same id is the same account. `seesBuyers` false: the role for buyers' data is missing. */
  seller(id: string, region: Region, options?: { seesBuyers?: boolean }): SimulatedSeller
  /** She withdraws her consent. */
  revoke(sellerId: string): void
  /** A buyer buys; undefined: not for sale, or too few. */
  buy(sellerId: string, wish: Wish): string | undefined
  /** News that are due and were not taken yet, in the form that Amazon would push; some of them twice. */
  news(): object[]
  audit(): Audit
  /** The share of things that go wrong from now on. */
  behave(hostility: Partial<Hostility>): void
  close(): Promise<void>
}>

const inProcess = 'https://amazon.simulated.invalid'

export async function openSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const clock = options.clock ?? { now: () => new Date() }
  const kept = keptWorld(options.file)
  const { world } = kept
  let settings: Settings = {
    seed: options.seed ?? 1,
    hostility: { ...KIND, ...options.hostility },
    feedSeconds: options.feedSeconds ?? 60,
    issueSeconds: options.issueSeconds ?? 90,
    ordersPerDay: options.ordersPerDay ?? 0,
    base: inProcess,
  }
  const now = (): number => clock.now().getTime()
  const handle = handler({ kept, now, settings: () => settings, judge: options.judge })
  let server: FastifyInstance | undefined

  const askAs = (sellerId: string, at = now()): Ask => ({
    world,
    settings,
    now: at,
    seller: world.sellers[sellerId] ?? {
      id: sellerId,
      region: 'EU',
      name: '',
      seesBuyers: false,
      revoked: true,
    },
    path: {},
    query: {},
    body: undefined,
  })
  const settle = (): void => settleFeeds(world, (id, at) => askAs(id, at === 0 ? now() : at))

  return {
    fetch: async (input, init = {}) => {
      const request = new Request(input, init)
      const url = new URL(request.url)
      const body = await request.text()
      const wire: Wire = { method: request.method, url, headers: request.headers, body }
      const answer = handle(wire)
      if (answer === 'cut') throw new TypeError('fetch failed: socket hang up (simulated)')
      const empty = answer.status === 204 || answer.bytes.length === 0
      return new Response(empty ? null : new Uint8Array(answer.bytes), {
        status: answer.status,
        headers: answer.headers,
      })
    },
    async listen(port = 0) {
      server = serve(handle)
      const base = await server.listen({ port, host: '127.0.0.1' })
      settings = { ...settings, base }
      return base
    },
    endpoints: () => ({ api: settings.base, token: `${settings.base}/auth/o2/token` }),
    seller(id, region, { seesBuyers = true } = {}) {
      kept.reload()
      addSeller(world, id, region, seesBuyers)
      kept.save()
      return { sellerId: id, region, credentials: { ...CLIENT, refreshToken: refreshTokenOf(id) } }
    },
    revoke(sellerId) {
      if (world.sellers[sellerId]) world.sellers[sellerId].revoked = true
      for (const token of Object.values(world.tokens)) if (token.sellerId === sellerId) token.endsAt = 0
    },
    buy(sellerId, wish) {
      settle()
      const order = placeOrder(askAs(sellerId), wish)
      kept.save()
      return order
    },
    news() {
      settle()
      const due = world.news.filter((one) => !one.taken && one.at <= now())
      for (const one of due) one.taken = true
      return due.map(({ body }) => body)
    },
    audit() {
      settle()
      return audit(world, now())
    },
    behave(hostility) {
      settings = { ...settings, hostility: { ...settings.hostility, ...hostility } }
    },
    close: async () => server?.close(),
  }
}

/** The same behind a port. Bodies come as they are: documents have types of their own. */
function serve(handle: ReturnType<typeof handler>): FastifyInstance {
  const app = Fastify({ bodyLimit: 128 * 1024 * 1024, forceCloseConnections: true })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.all('/*', async (request, reply) => {
    const headers = new Headers(request.headers as Record<string, string>)
    const url = new URL(request.url, inProcess)
    const answer = handle({ method: request.method, url, headers, body: (request.body as string) ?? '' })
    if (answer === 'cut') {
      request.raw.socket.destroy()
      return reply.hijack()
    }
    return reply.code(answer.status).headers(answer.headers).send(answer.bytes)
  })
  return app
}
