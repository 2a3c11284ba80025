/**
 * A worker process of its own that publishes to the simulated Amazon of a test, in simulated time. A minute after it began to
 * work it is killed without a word, at some instant that nobody chose; the test starts it again. Its settings come as JSON in its first argument.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { simulatedAmazon } from '../../src/listings/amazon/adapter/amazon.ts'
import { CLIENT, refreshTokenOf } from '../../src/listings/amazon/simulator/sign-in.ts'
import { runtimeOf } from '../../src/listings/amazon/transport/runtime.ts'
import { PACE } from '../../src/listings/rules/publishing/pace.ts'
import { databaseBuckets } from '../../src/listings/store/publishing/buckets.ts'
import { listingsTasks } from '../../src/listings/tasks.ts'
import { vaultOf } from '../../src/people/vault.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { startWorker } from '../../src/platform/jobs.ts'
import { silentLog } from '../../src/platform/log.ts'
import { openShelf } from '../../src/tradebook/shelf.ts'
import { testKeyring } from './keyring.ts'
import { sharedTime } from './shared-time.ts'

export type WorkerSettings = Readonly<{
  url: string
  api: string
  dataDir: string
  /** Of the time that it shares with the test (shared-time.ts). */
  timeFile: string
  mostInALot: number
  /** Simulated milliseconds of life; absent: it lives on. */
  lifeMs?: number
}>

const settings = JSON.parse(process.argv[2] ?? '{}') as WorkerSettings
const { db } = openDatabase({ url: settings.url, log: silentLog, connections: 6 })
const born = sharedTime(settings.timeFile).now().getTime()
let dying = false
const time = sharedTime(settings.timeFile, (now) => {
  if (dying || settings.lifeMs === undefined || now < born + settings.lifeMs) return
  dying = true
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), Math.random() * 25)
})
/** A call takes a fifth of a second. */
const slowFetch: typeof fetch = (input, init) => {
  time.advance(200)
  return fetch(input, init)
}
const amazon = simulatedAmazon(
  {
    runtime: runtimeOf({ time, fetch: slowFetch }),
    buckets: databaseBuckets(db),
    dataDir: settings.dataDir,
    patience: 10_000,
  },
  {
    endpoints: () => ({ api: settings.api, token: `${settings.api}/auth/o2/token` }),
    seller: (id, region) => ({
      sellerId: id,
      region,
      credentials: { ...CLIENT, refreshToken: refreshTokenOf(id) },
    }),
  },
)
const marketplace = { ...amazon, lots: { ...amazon.lots, most: settings.mostInALot } }
const tasks = listingsTasks({
  engine: {
    db,
    vault: vaultOf(testKeyring),
    marketplaces: new Map([[marketplace.key, marketplace]]),
    desk: { queue: async () => randomUUID() },
    now: time.now,
    sleep: time.sleep,
    newId: randomUUID,
    log: silentLog,
    pace: { ...PACE, patienceMs: 600_000, sliceMs: 3_600_000, calls: 1_000_000 },
  },
  // What the queue would wait for has passed when it looks; what comes tomorrow is no longer this test's.
  due: (ms) => {
    if (ms > 3_600_000) return new Date(Date.now() + ms)
    time.advance(ms)
    return new Date()
  },
  shelf: openShelf(db),
  site: 'https://dhow.example',
})
await tasks['listings.keep-going']!({ db, now: time.now(), newId: randomUUID }, {})
await startWorker({ url: settings.url, db, clock: time, log: silentLog, tasks })
/** The program looks each minute for what a killed worker left behind; here a minute passes where nothing else moves the time. */
setInterval(() => void minutePasses(), 2000)
async function minutePasses(): Promise<void> {
  time.advance(60_000)
  await tasks['listings.keep-going']!({ db, now: time.now(), newId: randomUUID }, {})
}
// Nothing to hand in, to follow or to ask about before tomorrow: its work is done.
setInterval(() => void endWhenIdle(), 50)
async function endWhenIdle(): Promise<void> {
  const { rows } = await sql<{ left: number }>`select count(*)::int as left from listings.listing
    where state not in ('live', 'rejected')`.execute(db)
  if (rows[0]?.left === 0) process.exit(0)
}
