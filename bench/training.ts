/** `npm run bench -- training`: ten thousand registrations for one event and for fifty, against bare inserts. See bench/README.md. */
import { mkdtempSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { vaultOf } from '#people/vault.ts'
import { openDatabase, type Db } from '#platform/database.ts'
import { prepareJobs } from '#platform/jobs.ts'
import { silentLog } from '#platform/log.ts'
import { messageDesk } from '#platform/messages/desk.ts'
import { migrate } from '#platform/migrate.ts'
import { startPostgres } from '#platform/postgres.ts'
import { projectRoot } from '#platform/root.ts'
import { keyringFrom } from '#platform/secrets/keyring.ts'
import { bookSeat } from '#training/usecases/seats/book-seat.ts'
import { load } from './reach/machine.ts'
import { bareBooking, copyEvents, makeBareTables } from './training/bare.ts'
import { countSeats, openEvent, visitor } from './training/room.ts'

const { values: flags } = parseArgs({
  options: {
    registrations: { type: 'string', default: '10000' },
    events: { type: 'string', default: '1,50' },
    connections: { type: 'string', default: '10' },
  },
})
const registrations = Number(flags.registrations)
const connections = Number(flags.connections)
/** Who asks at the same time: more than there are connections, so that they are always at work. */
const AT_ONCE = 40

const dataDir = mkdtempSync(join(tmpdir(), 'dhow-training-'))
const awake = setInterval(() => undefined, 1000)
const server = await startPostgres({ root: projectRoot(), dataDir, log: silentLog })
try {
  await migrate(server.url, join(projectRoot(), 'migrations'), silentLog)
  await prepareJobs(server.url, silentLog)
  const { db, close } = openDatabase({ url: server.url, log: silentLog, connections })
  try {
    await makeBareTables(db)
    for (const events of flags.events.split(',')) await race(db, Number(events))
  } finally {
    await close()
  }
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
  clearInterval(awake)
}

/** Half of those who come find a seat, the others wait. Every tenth taps twice. Turn about with the bare inserts. */
async function race(db: Db, count: number): Promise<void> {
  const keyring = keyringFrom(undefined, dataDir)
  const vault = vaultOf(keyring)
  const desk = messageDesk({ keyring, carriers: {}, log: silentLog })
  const now = new Date('2026-11-22T06:30:00Z')
  const context = { db, vault, desk, now, newId: randomUUID, site: 'https://dhow.example' }
  const each = Math.ceil(registrations / count)
  const events: string[] = []
  for (let n = 0; n < count; n += 1) events.push(await openEvent(context, Math.ceil(each / 2), each))
  await copyEvents(db, events)
  const eventOf = (n: number) => events[n % count]!
  const from = count * 1_000_000
  const bare = await timed(registrations, (n) => bareBooking(db, eventOf(n), now))
  let taps = 0
  const ours = await timed(registrations, async (n) => {
    const request = { eventId: eventOf(n), needs: '', visitor: visitor(from + n), key: `${count} ${n}` }
    const twice = n % 10 === 0 ? [bookSeat(context, null, request)] : []
    taps += twice.length + 1
    await Promise.all([bookSeat(context, null, request), ...twice])
  })
  const bareAgain = await timed(registrations, (n) => bareBooking(db, eventOf(n), now))
  const counted = await countSeats(db, events)
  const lost = registrations - counted.seated - counted.waiting
  const bareSeconds = (bare.seconds + bareAgain.seconds) / 2
  const line = (name: string, { seconds, p50, p95 }: Timed) =>
    `  ${name}: ${seconds.toFixed(1)} s, ${(registrations / seconds).toFixed(0)} a second, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`
  console.log(
    [
      `${registrations} registrations (${taps} taps) for ${count} event${count === 1 ? '' : 's'}, ${connections} connections, load ${load()}`,
      line('ours', ours),
      line('bare inserts before', bare),
      line('bare inserts after', bareAgain),
      `  ratio ${(bareSeconds / ours.seconds).toFixed(2)} (bare ÷ ours)`,
      `  ${counted.seated} seated, ${counted.waiting} waiting; ${counted.oversold} oversold, ${lost} lost, ${counted.twice} twice, ${counted.gaps} gaps`,
    ].join('\n'),
  )
  if (counted.oversold + counted.twice + counted.gaps + Math.abs(lost) > 0) throw new Error('seats are wrong')
}

type Timed = Readonly<{ seconds: number; p50: number; p95: number }>

/** Does it so many times, always AT_ONCE of them under way; milliseconds are those of one. */
async function timed(times: number, work: (n: number) => Promise<unknown>): Promise<Timed> {
  const each: number[] = []
  let next = 0
  const begun = performance.now()
  const one = async () => {
    for (let n = next++; n < times; n = next++) {
      const from = performance.now()
      await work(n)
      each.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  const seconds = (performance.now() - begun) / 1000
  each.sort((a, b) => a - b)
  const at = (share: number) => each[Math.min(Math.floor(each.length * share), each.length - 1)] ?? 0
  return { seconds, p50: at(0.5), p95: at(0.95) }
}
