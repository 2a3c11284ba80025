/** `npm run bench -- reach`: how fast and how exactly the whole world is priced. See bench/README.md. */
import { parseArgs } from 'node:util'
import { makeWorkspace, priceWorld } from '#reach/fast/price.ts'
import { compareWithDuck } from './reach/compare.ts'
import { newCursor, startCrew, type Crew, type Setting, type Task } from './reach/crew.ts'
import { load, median, millions, seconds } from './reach/machine.ts'
import { emptyProducts, fillProducts, randomFrom, slice } from './reach/products.ts'
import { openWorld, readBook } from './reach/world.ts'

const THREADS = 2
const { values: flags } = parseArgs({
  options: {
    check: { type: 'string' },
    state: { type: 'boolean', default: false },
    products: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    seed: { type: 'string' },
    on: { type: 'string', default: '2026-11-22' },
  },
})
const seed = Number(flags.seed ?? Date.now() % 1_000_000)
const setting: Setting = { on: flags.on, lane: 'courier', seed }
const beside = import.meta.url.endsWith('.mjs') ? './reach/worker.mjs' : './reach/worker.ts'
const crew = await startCrew(THREADS, setting, new URL(beside, import.meta.url))
console.log(`seed ${seed}, ${setting.on}, ${setting.lane}, load ${load()}`)
try {
  const isGood = flags.check
    ? await check(crew, Number(flags.check))
    : flags.state
      ? await state(crew)
      : await race(crew)
  if (!isGood) process.exitCode = 1
} finally {
  await crew.stop()
}

/** The fast path against the receipts. */
async function check(crew: Crew, consignments: number): Promise<boolean> {
  const tasks: Task[] = Array.from({ length: THREADS }, (_, worker) => ({
    kind: 'check',
    consignments: Math.ceil(consignments / THREADS),
    worker,
  }))
  const outcomes: Awaited<ReturnType<Crew['run']>> = []
  const taken = await seconds(async () => outcomes.push(...(await crew.run(tasks))))
  const [checked, figures] = [
    outcomes.reduce((n, one) => n + one.checked, 0),
    outcomes.reduce((n, one) => n + one.figures, 0),
  ]
  const wrong = outcomes.flatMap((one) => one.wrong)
  console.log(
    `${checked} random consignments (${figures} with a figure) against the receipts in ${taken.toFixed(1)} s: ${wrong.length} different`,
  )
  for (const line of wrong.slice(0, 20)) console.log(`  ${line}`)
  return wrong.length === 0
}

/** The catalogue of a state, in bounded memory. */
async function state(crew: Crew): Promise<boolean> {
  const products = Number(flags.products ?? 10_000_000)
  const cursor = newCursor()
  const tasks: Task[] = Array.from({ length: THREADS }, () => ({ kind: 'state', products, cursor }))
  const outcomes: Awaited<ReturnType<Crew['run']>> = []
  const taken = await seconds(async () => outcomes.push(...(await crew.run(tasks))))
  const sum = outcomes.reduce((total, one) => total + one.sum, 0n)
  const add = (figure: (one: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((total, one) => total + figure(one), 0)
  const quotes = products * 243
  console.log(
    `${products} products × 243 = ${quotes} totals in ${taken.toFixed(1)} s on ${THREADS} threads: ${millions(quotes / taken)}`,
  )
  console.log(`checksum: ${add((one) => one.figures)} figures, their sum ${sum} minor units`)
  console.log(
    `sample against the receipts: ${add((one) => one.checked)} totals, ${add((one) => one.wrong.length)} different`,
  )
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB; load ${load()}`)
  return add((one) => one.wrong.length) === 0
}

async function race(crew: Crew): Promise<boolean> {
  const book = await readBook()
  const { on, lane } = setting
  const compiled: number[] = []
  for (let round = 0; round < 7; round++) compiled.push(await seconds(() => openWorld(book, on, lane)))
  const { world } = openWorld(book, on, lane)
  console.log(
    `a world compiled in ${(compiled[0]! * 1000).toFixed(0)} ms the first time, ${(median(compiled) * 1000).toFixed(0)} ms median`,
  )
  const products = emptyProducts(Number(flags.products ?? 10_000))
  fillProducts(world, randomFrom(seed), products)
  const served = world.destinations.filter((terms) => terms.served).length
  console.log(
    `${products.length} products × ${world.destinations.length} destinations (${served} reached by ${lane})`,
  )
  const isSame = await compareWithDuck({ world, products, crew, rounds: Number(flags.rounds) })
  const room = makeWorkspace(world, 1)
  const totals = new Float64Array(world.destinations.length)
  const single: number[] = []
  for (let i = 0; i < 3000; i++)
    single.push(
      await seconds(() =>
        priceWorld(world, slice(products, i % products.length, (i % products.length) + 1), room, totals),
      ),
    )
  console.log(
    `one product for ${totals.length} destinations: ${(median(single.slice(1000)) * 1000).toFixed(4)} ms`,
  )
  return isSame
}
