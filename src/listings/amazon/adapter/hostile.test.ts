/** The adapter through an Amazon that throttles, errs and cuts lines: whoever follows the port's answers loses nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Called, Connection, Market, Marketplace, Submission } from '../../port.ts'
import { openSimulator } from '../simulator/simulator.ts'
import { memoryBuckets } from '../transport/memory-buckets.ts'
import { manualTime, runtimeOf } from '../transport/runtime.ts'
import { simulatedAmazon } from './amazon.ts'
import { chanceFrom } from '../simulator/random.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'dhow-hostile-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const connection: Connection = {
  id: 'hostile',
  firmId: 'f1',
  marketplace: 'amazon-simulated',
  region: 'eu',
  mode: 'open',
  seller: '',
  simulated: true,
  secrets: {},
}

const put = (sku: string): Submission => ({
  id: sku,
  sku,
  contentHash: sku,
  way: 'put',
  offer: {
    sku,
    productType: 'HOME',
    lang: 'de',
    content: {
      title: `Vase ${sku}`,
      bullets: ['Aus Messing'],
      description: 'Eine Vase.',
      brand: 'Jamnagar Brass',
      gtin: null,
      photos: ['https://photos.example/1.jpg'],
      origin: 'IN',
      attributes: {
        material: 'Messing',
        item_type_keyword: 'vases',
        supplier_declared_dg_hz_regulation: 'not_applicable',
      },
    },
    price: { minor: 2_499n, currency: 'EUR', digits: 2 },
    quantity: 5,
    handlingDays: 3,
  },
})

type Time = ReturnType<typeof manualTime>

/** Asks until there is an answer; `later` is waited for in the simulated time. */
async function persist<T>(time: Time, ask: () => Promise<Called<T>>): Promise<T> {
  for (let round = 0; round < 500; round += 1) {
    const answer = await ask()
    if (answer.ok) return answer.value
    if (answer.why !== 'later') throw new Error(JSON.stringify(answer))
    time.advance(Math.max(answer.afterMs, 1_000))
  }
  throw new Error('never an answer')
}

/** Everything that one hand-in needs; no attempt is repeated before `received` said that it did not arrive. */
type Bench = {
  port: Marketplace
  market: Market
  time: Time
  ended: Map<string, string>
  knownLots: string[]
}

async function lostAttempt(
  its: Bench,
  submissions: readonly Submission[],
  as: 'each' | 'lot',
  begunAt: Date,
) {
  const { port, market, time, knownLots } = its
  time.advance(port.settlesAfterMs)
  return persist(time, () => port.received(connection, market, { submissions, as, begunAt, knownLots }))
}

async function handLot(its: Bench, some: Submission[]): Promise<void> {
  const { port, market, time } = its
  const begunAt = time.now()
  const handed = await port.submit(connection, market, some, 'lot')
  if (!handed.ok && handed.why === 'later') time.advance(Math.max(handed.afterMs, 1_000))
  const isLost = !handed.ok && handed.why === 'uncertain'
  const found = isLost ? await lostAttempt(its, some, 'lot', begunAt) : undefined
  const taken = handed.ok ? handed.value : found
  if (taken?.as !== 'lot' || !taken.outsideId) return
  const lotId = taken.outsideId
  its.knownLots.push(lotId)
  const progress = await persist(time, async () => {
    const now = await port.follow(connection, market, lotId, some)
    return now.ok && now.value.state === 'working'
      ? { ok: false as const, why: 'later' as const, afterMs: now.value.afterMs }
      : now
  })
  if (progress.state !== 'done') return
  for (const one of progress.outcomes) its.ended.set(one.id, one.outcome)
}

async function handEach(its: Bench, some: Submission[]): Promise<void> {
  const { port, market, time, ended } = its
  const begunAt = time.now()
  const handed = await port.submit(connection, market, some, 'each')
  if (!handed.ok || handed.value.as !== 'each') return time.advance(1_000)
  const doubtful = new Set<string>()
  for (const one of handed.value.outcomes) {
    if (one.outcome === 'later') time.advance(one.afterMs)
    else if (one.outcome === 'uncertain') doubtful.add(one.id)
    else ended.set(one.id, one.outcome)
  }
  if (doubtful.size === 0) return
  const lost = some.filter(({ id }) => doubtful.has(id))
  const found = await lostAttempt(its, lost, 'each', begunAt)
  if (found.as !== 'each') return
  for (const { id } of found.got.filter(({ got }) => got)) ended.set(id, 'accepted')
}

async function handIn(its: Bench, all: Submission[], as: 'each' | 'lot'): Promise<void> {
  for (let round = 0; round < 400; round += 1) {
    const open = all.filter(({ id }) => !its.ended.has(id))
    if (open.length === 0) return
    await (as === 'lot' ? handLot(its, open.slice(0, 40)) : handEach(its, open.slice(0, 5)))
  }
}

async function hostile(seed: number) {
  const time = manualTime(new Date('2026-11-22T10:00:00Z'))
  const sim = await openSimulator({ clock: time, seed })
  const runtime = runtimeOf({ fetch: sim.fetch, time, random: chanceFrom(seed) })
  const port = simulatedAmazon({ runtime, buckets: memoryBuckets(), dataDir, patience: 2_000 }, sim)
  const markets = await persist(time, () => port.markets(connection))
  const market = markets.find(({ iso2 }) => iso2 === 'DE')!
  sim.behave({ throttle: 'quarter', tooMany: 0.1, broken: 0.12, reset: 0.12, rejected: 0.1 })
  return { sim, port, market, time }
}

test.each([
  ['lot', 160, 7],
  ['lot', 160, 8],
  ['each', 60, 9],
  ['each', 60, 10],
] as const)('handed in as %s: %i SKUs, nothing twice, nothing lost (seed %i)', async (as, count, seed) => {
  const { sim, port, market, time } = await hostile(seed)
  const all = Array.from({ length: count }, (_, i) => put(`V-${i}`))
  const ended = new Map<string, string>()
  await handIn({ port, market, time, ended, knownLots: [] }, all, as)
  expect([...ended.values()].filter((outcome) => outcome === 'accepted')).toHaveLength(count)
  time.advance(200_000)
  const { skus, broken, cut, throttled, crossed, refused } = sim.audit()
  expect(skus.size).toBe(count)
  for (const [key, its] of skus) {
    expect([key, its.accepted, its.sameContentAgain]).toEqual([key, 1, 0])
    expect(['live', 'rejected']).toContain(its.state)
  }
  expect([broken > 0, cut > 0, throttled > 0, crossed, refused]).toEqual([true, true, true, 0, 0])
})
