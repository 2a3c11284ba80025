/** Worker threads that price: started once, each with its own world, then given one task after another. */
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What all tasks are about. */
export type Setting = Readonly<{ on: string; lane: 'courier'; seed: number }>

export type Task =
  /** Price `products` products by chunks taken off `cursor`, into `totals` where they are kept. */
  | { kind: 'catalogue'; products: number; totals: SharedArrayBuffer; cursor: SharedArrayBuffer }
  /** The same without keeping them: sums, and a sample held against the receipts. */
  | { kind: 'state'; products: number; cursor: SharedArrayBuffer }
  /** Random consignments on random days by random lanes against the receipts. */
  | { kind: 'check'; consignments: number; worker: number }

export type Outcome = { sum: bigint; figures: number; checked: number; wrong: string[] }

export type Crew = Readonly<{
  /** Gives every worker its task; answers when the last has finished. */
  run: (tasks: readonly Task[]) => Promise<Outcome[]>
  stop: () => Promise<unknown>
}>

export async function startCrew(size: number, setting: Setting, worker: URL): Promise<Crew> {
  const workers = Array.from({ length: size }, () => new Worker(worker, { workerData: setting }))
  await Promise.all(workers.map((one) => answerOf(one)))
  return {
    run: (tasks) =>
      Promise.all(
        tasks.map((task, index) => {
          const outcome = answerOf(workers[index]!)
          workers[index]!.postMessage(task)
          return outcome
        }),
      ),
    stop: () => Promise.all(workers.map((one) => one.terminate())),
  }
}

/** The next message; a worker that dies rejects. */
async function answerOf(worker: Worker): Promise<Outcome> {
  const [message] = (await once(worker, 'message')) as [Outcome]
  return message
}

export const newCursor = (): SharedArrayBuffer => new SharedArrayBuffer(4)
