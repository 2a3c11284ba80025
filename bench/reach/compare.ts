/** Our engine and DuckDB price the same products for the same destinations, turn about, and must agree on every total. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import type { Articles, Workspace } from '#reach/fast/price.ts'
import type { WorldTerms } from '#reach/fast/world.ts'
import { CHUNK, placeOf, priceChunks, roomFor } from './catalogue.ts'
import { newCursor, type Crew } from './crew.ts'
import { LISTS_SQL, smallGroupsSql, totalsSql, type Arithmetic, type Shape } from './duck-sql.ts'
import { loadTables } from './duck-tables.ts'
import { copyBandwidth, load, median, millions, seconds, spread, taken, type Taken } from './machine.ts'

/** Every way of asking DuckDB that was tried; the fastest is timed against us. */
const WAYS = (
  ['lists', 'lists-by-small-groups', 'terms', 'terms-by-destination', 'dimensions'] as const satisfies Shape[]
).flatMap((shape) => (['double', 'bigint'] as const satisfies Arithmetic[]).map((kind) => ({ shape, kind })))

/**
 * What one total reads and writes in our loop: goods value 8, freight 8, code 2, rate 2, steps 2, total 8. Only the
 * total goes out to memory; the rest is in a core's cache.
 */
const BYTES = { touched: 30, stored: 8 }

type Bench = Readonly<{ world: WorldTerms; products: Articles; crew: Crew; rounds: number }>

/** Answers whether every total was the same. */
export async function compareWithDuck(bench: Bench): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'dhow-bench-'))
  try {
    return await race(bench, folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function race({ world, products, crew, rounds }: Bench, folder: string): Promise<boolean> {
  const duck = await (
    await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false' })
  ).connect()
  const loading = async () => {
    await loadTables(duck, world, products)
    await duck.run(LISTS_SQL)
    await duck.run(smallGroupsSql(join(folder, 'products.duckdb')))
  }
  console.log(`tables into DuckDB: ${(await seconds(loading)).toFixed(1)} s`)
  const quotes = products.length * world.destinations.length
  const ways = { 1: await fastestWay(duck, quotes, 1), 2: await fastestWay(duck, quotes, 2) }
  const shared = new SharedArrayBuffer(
    8 * Math.ceil(products.length / CHUNK) * CHUNK * world.destinations.length,
  )
  const totals = new Float64Array(shared)
  const room = roomFor(world)
  const ours = (threads: number) =>
    threads === 1 ? alone(world, products, room, totals) : together(crew, products, shared, threads)
  const theirs = (threads: 1 | 2) => ask(duck, ways[threads], threads)
  const times = new Map<string, Taken[]>()
  let agree = true
  for (let round = -1; round < rounds; round++) {
    for (const threads of [1, 2] as const)
      for (const [name, run] of [
        ['ours', ours],
        ['duckdb', theirs],
      ] as const) {
        const one = await run(threads)
        // The first round warms both up.
        if (round >= 0) times.set(`${name} ${threads}`, [...(times.get(`${name} ${threads}`) ?? []), one])
      }
    if (round <= 0) agree = (await sameTotals(duck, world, products, totals)) && agree
  }
  await report(times, quotes, rounds)
  return agree
}

type Way = (typeof WAYS)[number]

/** Each way is asked three times; the fastest on this number of threads is what we are held against. */
async function fastestWay(duck: DuckDBConnection, quotes: number, threads: number): Promise<Way> {
  const tried: { way: Way; fastest: number }[] = []
  for (const way of WAYS) {
    const times = [
      await ask(duck, way, threads),
      await ask(duck, way, threads),
      await ask(duck, way, threads),
    ]
    const fastest = Math.min(...times.map(({ wall }) => wall))
    tried.push({ way, fastest })
    console.log(`  DuckDB tried on ${threads}: ${way.shape} in ${way.kind}: ${millions(quotes / fastest)}`)
  }
  return tried.reduce((a, b) => (a.fastest <= b.fastest ? a : b)).way
}

async function ask(duck: DuckDBConnection, way: Way, threads: number): Promise<Taken> {
  await duck.run(`SET threads = ${threads}`)
  await duck.run('DROP TABLE IF EXISTS totals')
  return taken(() => duck.run(totalsSql(way.shape, way.kind, 'totals')))
}

const alone = (
  world: WorldTerms,
  products: Articles,
  room: Workspace,
  totals: Float64Array,
): Promise<Taken> => taken(() => priceChunks(world, products, room, totals, new Int32Array(1)))

function together(
  crew: Crew,
  products: Articles,
  totals: SharedArrayBuffer,
  threads: number,
): Promise<Taken> {
  const cursor = newCursor()
  const task = { kind: 'catalogue', products: products.length, totals, cursor } as const
  return taken(() => crew.run(Array.from({ length: threads }, () => task)))
}

/** Row by row: DuckDB's table against our array; no figure there must be no figure here. */
async function sameTotals(
  duck: DuckDBConnection,
  world: WorldTerms,
  products: Articles,
  totals: Float64Array,
): Promise<boolean> {
  const found = await duck.stream('SELECT id, dest, total FROM totals')
  const seen = new Uint8Array(totals.length)
  let rows = 0
  let wrong = 0
  let figures = 0
  for (let chunk = await found.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await found.fetchChunk()) {
    const [ids, places, sums] = chunk.getColumns() as [number[], number[], (bigint | null)[]]
    for (const [row, id] of ids.entries()) {
      const place = placeOf(world.destinations.length, id, places[row]!)
      const theirs = sums[row] === null ? NaN : Number(sums[row])
      if (!Object.is(theirs, totals[place]!) || seen[place] === 1) wrong++
      if (!Number.isNaN(theirs)) figures++
      seen[place] = 1
      rows++
    }
  }
  const all = products.length * world.destinations.length
  console.log(`compared row by row: ${rows} totals of ${all}, ${figures} with a figure, ${wrong} different`)
  return rows === all && wrong === 0
}

async function report(
  times: ReadonlyMap<string, readonly Taken[]>,
  quotes: number,
  rounds: number,
): Promise<void> {
  console.log(
    `\n${rounds} rounds turn about, median (fastest–slowest), both storing the totals; load ${load()}`,
  )
  const column = (name: string, clock: keyof Taken) => times.get(name)!.map((one) => one[clock])
  for (const threads of [1, 2]) {
    const [ours, duck] = [`ours ${threads}`, `duckdb ${threads}`]
    const ratio = (clock: keyof Taken) =>
      (median(column(duck, clock)) / median(column(ours, clock))).toFixed(1)
    const line = (name: string) =>
      `${millions(quotes / median(column(name, 'wall')))}, ${spread(column(name, 'wall'))}`
    console.log(`${threads} v ${threads} threads: ours ${line(ours)}`)
    console.log(
      `             DuckDB ${line(duck)} → ${ratio('wall')}× by the clock, ${ratio('cpu')}× by processor time`,
    )
  }
  const copied = await copyBandwidth()
  const rate = quotes / median(column('ours 1', 'wall'))
  const gib = (bytes: number) => ((bytes * rate) / 2 ** 30).toFixed(1)
  console.log(`memory copy: ${copied.toFixed(1)} GiB/s read and as much written, one thread`)
  console.log(
    `our loop on one thread: ${BYTES.touched} B touched a quote = ${gib(BYTES.touched)} GiB/s, of which ${BYTES.stored} B stored = ${gib(BYTES.stored)} GiB/s`,
  )
}
