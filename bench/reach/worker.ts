/** One worker of the crew. */
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
import { parentPort, workerData } from 'node:worker_threads'
import { priceChunks, roomFor } from './catalogue.ts'
import { checkConsignments } from './check.ts'
import type { Outcome, Setting, Task } from './crew.ts'
import { emptyProducts, fillProducts, randomFrom } from './products.ts'
import { priceState } from './state.ts'
import { openWorld, readBook } from './world.ts'

const setting = workerData as Setting
const book = await readBook()
const { edition, world } = openWorld(book, setting.on, setting.lane)
const room = roomFor(world)
let products = emptyProducts(0)

const nothing: Outcome = { sum: 0n, figures: 0, checked: 0, wrong: [] }

function perform(task: Task): Outcome {
  if (task.kind === 'check') return checkConsignments(book, task.consignments, setting.seed + task.worker)
  if (task.kind === 'state')
    return priceState(edition, world, room, task.products, setting.seed, new Int32Array(task.cursor))
  if (products.length !== task.products)
    fillProducts(world, randomFrom(setting.seed), (products = emptyProducts(task.products)))
  priceChunks(world, products, room, new Float64Array(task.totals), new Int32Array(task.cursor))
  return nothing
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(perform(task)))
parentPort?.postMessage(nothing)
