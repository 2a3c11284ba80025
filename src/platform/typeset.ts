/**
 * Documents as PDF or SVG, set by Typst from a template under src/. Only Noto Sans (with Gujarati and Devanagari) is
 * offered, and templates switch fallback off, so no font of the machine slips in.
 */
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from './root.ts'

/** What the thread is asked. `data` reaches the template as JSON in `sys.inputs.data`: its text is never read as Typst. */
export type Typesetting = Readonly<{
  /** Path of the template below src/, such as `reach/views/documents/receipt.typ`. */
  template: string
  data: unknown
  format?: 'pdf' | 'svg'
}>

export type TypesettingReply = Readonly<{ id: number; bytes: Uint8Array } | { id: number; fault: string }>
type Waiting = Readonly<{ resolve: (bytes: Buffer) => void; reject: (fault: Error) => void }>

let press: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * The finished document. Setting a long table takes a second of pure computing, so it is done in one thread of its own,
 * one document after the other, and other visitors' pages are not held up. A template that does not compile rejects.
 */
export function typeset(job: Typesetting): Promise<Buffer> {
  press ??= startPress()
  const id = (lastId += 1)
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    press!.ref()
    press!.postMessage({ id, ...job, data: JSON.stringify(job.data) })
  })
}

function startPress(): Worker {
  const started = new Worker(threadFile())
  started.unref()
  started.on('message', (reply: TypesettingReply) => settle(started, reply))
  started.on('error', (fault) => abandon(started, fault))
  started.on('exit', () => abandon(started, new Error('the typesetting thread ended')))
  return started
}

/** Beside this file while sources run; in build/ once bundled, whatever program the bundle belongs to. */
const threadFile = (): string =>
  import.meta.url.endsWith('.mjs')
    ? join(projectRoot(), 'build', 'typeset.thread.mjs')
    : join(import.meta.dirname, 'typeset.thread.ts')

function settle(from: Worker, reply: TypesettingReply): void {
  const { resolve, reject } = waiting.get(reply.id) ?? {}
  waiting.delete(reply.id)
  // An idle press must not keep the program alive.
  if (waiting.size === 0) from.unref()
  if ('bytes' in reply)
    resolve?.(Buffer.from(reply.bytes.buffer, reply.bytes.byteOffset, reply.bytes.byteLength))
  else reject?.(new Error(reply.fault))
}

/** The next document starts a new thread. */
function abandon(dead: Worker, fault: Error): void {
  if (press !== dead) return
  press = undefined
  for (const { reject } of waiting.values()) reject(fault)
  waiting.clear()
}
