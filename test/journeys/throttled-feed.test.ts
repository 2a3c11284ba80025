/**
 * Story 19: 2,000 SKUs at a marketplace that allows a quarter request per second on every operation, answers 429 and 500 at
 * random and cuts lines, while the worker process is killed every minute. Each SKU ends in exactly one of live, rejected with a
 * reason, or waiting; nothing is handed in twice; the work goes on where it stood. Audited from both sides.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { simulatedSellerId } from '../../src/listings/amazon/adapter/amazon.ts'
import { dayInIndia } from '../../src/kernel/day.ts'
import { marketByCountry } from '../../src/listings/amazon/marketplaces.ts'
import { openSimulator } from '../../src/listings/amazon/simulator/simulator.ts'
import type { Market } from '../../src/listings/port.ts'
import { runsOf } from '../../src/listings/store/publishing/list.ts'
import { publish } from '../../src/listings/usecases/publishing/publish.ts'
import { vaultOf } from '../../src/people/vault.ts'
import type { Viewer } from '../../src/people/viewer.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { freshDatabase } from '../support/database.ts'
import { testKeyring } from '../support/keyring.ts'
import { aShop, countStates } from '../support/listings.ts'
import type { WorkerSettings } from '../support/publishing-worker.ts'
import { beginTime } from '../support/shared-time.ts'
import { tradeBook } from '../support/trade-book.ts'

const SKUS = 2000
const MINUTE_MS = 60_000
const EPOCH = new Date('2026-11-22T06:30:00Z')

const germany = marketByCountry('DE')!
const GERMANY: Market = {
  iso2: 'DE',
  outsideId: germany.id,
  name: 'amazon.de',
  currency: 'EUR',
  digits: 2,
  langs: ['de-DE'],
  open: true,
}

/** What the simulated shirt asks for beside title, points and description. */
const ATTRIBUTES = {
  item_type_keyword: 'shirts',
  supplier_declared_dg_hz_regulation: 'not_applicable',
  fabric_type: '100% Cotton',
  care_instructions: 'hand_wash',
  color: 'Indigo',
  size: 'M',
  department: 'womens',
}

test('2,000 SKUs, a quarter request per second, 429 and 500 at random, a kill every minute: nothing twice, nothing lost', async () => {
  const { db, url } = await freshDatabase()
  const startedAt = Date.now()
  const dataDir = mkdtempSync(join(tmpdir(), 'dhow-feed-'))
  const timeFile = join(dataDir, 'time')
  const time = beginTime(timeFile, EPOCH)
  const sim = await openSimulator({
    clock: time,
    seed: 19,
    hostility: { throttle: 'quarter', tooMany: 0.05, broken: 0.04, reset: 0.04, rejected: 0.05 },
  })
  const api = await sim.listen()
  onTestFinished(async () => {
    await sim.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const vault = vaultOf(testKeyring)
  const shop = await aShop(db, vault, {
    count: SKUS,
    now: EPOCH,
    markets: [GERMANY],
    marketplace: { key: 'amazon-simulated', simulated: true },
    region: 'eu',
    attributes: ATTRIBUTES,
  })
  sim.seller(simulatedSellerId(shop.connectionId), 'EU')
  const viewer: Viewer = { ...OWNER, actsFor: shop.firmId }
  const { listingIds } = shop
  const edition = (await tradeBook()).edition(dayInIndia(time.now()))
  const context = { db, now: time.now(), newId: () => crypto.randomUUID() }
  expect(await publish(context, viewer, edition, { firmId: shop.firmId, listingIds })).toBe(SKUS)

  const settings: WorkerSettings = { url, api, dataDir, timeFile, mostInALot: 250, lifeMs: MINUTE_MS }
  let lives = 0
  const seen: number[] = []
  for (let isOver = false; !isOver && lives < 90; lives += 1) {
    await live(settings)
    const [run] = await runsOf(db, shop.firmId, EPOCH)
    seen.push(run!.live + run!.rejected)
    isOver = run!.open + run!.waiting === 0
  }

  const states = await countStates(db, shop.connectionId)
  const audit = sim.audit()
  const ours = await db.selectFrom('listings.listing').select(['sku', 'state', 'reasons']).execute()
  const minutes = Math.round((time.now().getTime() - EPOCH.getTime()) / 60_000)
  const { requests, throttled, broken, cut, feeds, crossed } = audit
  const told = {
    states,
    kills: lives - 1,
    minutes,
    ms: Date.now() - startedAt,
    requests,
    throttled,
    broken,
    cut,
    feeds,
    crossed,
  }
  process.stdout.write(`throttled feed: ${JSON.stringify(told)}
`)

  // Our side: each SKU in exactly one end, the rejected with a reason.
  expect(ours).toHaveLength(SKUS)
  expect(Object.keys(states).sort()).toEqual(['live', 'rejected'])
  expect(states['live']! + states['rejected']!).toBe(SKUS)
  for (const { state, reasons } of ours) if (state === 'rejected') expect(reasons.length).toBeGreaterThan(0)
  // Their side: every SKU came, none twice, and it stands there as we say.
  expect(audit.skus.size).toBe(SKUS)
  const seller = simulatedSellerId(shop.connectionId)
  for (const { sku, state } of ours) {
    const theirs = audit.skus.get(`${seller}|${GERMANY.outsideId}|${sku}`)
    expect(theirs, sku).toMatchObject({ accepted: 1, sameContentAgain: 0, state })
  }
  // It really was hostile, and progress never went back.
  expect(lives).toBeGreaterThan(5)
  expect(audit.throttled).toBeGreaterThan(0)
  expect(audit.broken + audit.cut).toBeGreaterThan(0)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  // Nothing is left under way.
  const open = await db.selectFrom('listings.submission').select('id').where('outcome', 'is', null).execute()
  expect(open).toEqual([])
}, 300_000)

const OWNER: Viewer = {
  personId: '00000000-0000-4000-8000-000000000019',
  sessionId: '',
  name: 'Ramilaben',
  lang: 'gu',
  grants: [],
  actsFor: null,
  seat: 'owner',
  limits: [],
  seatTo: null,
  csrf: '',
}

/** One life of the worker: it ends by SIGKILL, or idle because everything is decided. */
async function live(settings: WorkerSettings): Promise<void> {
  const program = join(projectRoot(), 'test', 'support', 'publishing-worker.ts')
  const worker = spawn(process.execPath, [program, JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  onTestFinished(() => void worker.kill('SIGKILL'))
  const [code, signal] = (await once(worker, 'exit')) as [number | null, string | null]
  expect(signal ?? code, 'the worker was killed, or had nothing left to do').toSatisfy(
    (end) => end === 'SIGKILL' || end === 0,
  )
}
