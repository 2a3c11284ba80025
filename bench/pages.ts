/**
 * `npm run bench -- pages`: our server against a bare node:http server that sends the same bytes, in the same run, turn
 * about, 50 connections. Prints requests/s of both, the ratio, and the slowest one in a hundred.
 */
import { createServer } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import autocannon from 'autocannon'
import Fastify from 'fastify'
import { compose } from '../src/app/compose.ts'
import { readConfig } from '../src/app/config.ts'
import { openLog } from '../src/app/log.ts'
import { adoptShippedBook } from '../src/app/release.ts'
import { routes } from '../src/app/routes.ts'
import { load, median } from './reach/machine.ts'
import { projectRoot } from '#platform/root.ts'

const PAGES = {
  home: '/gu',
  world: '/gu/reach?hs=62114219&price=1499&weight=450&on=2026-11-22',
  receipt: '/gu/reach/FR?hs=62114219&price=1499&weight=450&on=2026-11-22',
}
const ROUNDS = 3
const SECONDS = 4

/** Ours: everything that a visitor's request goes through, except that nobody is sent away for asking often. */
async function ours(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dhow-bench-'))
  const config = readConfig({ DHOW_DATA: dataDir, LOG_LEVEL: 'silent' }, projectRoot())
  const { context, close } = await compose(config, openLog('silent'))
  await adoptShippedBook(context)
  const app = Fastify({ logger: false })
  await routes(app, context, { pages: 1e9, api: 1e9 })
  await app.listen({ port: 0, host: '127.0.0.1' })
  parentPort?.once('message', () => {
    void app
      .close()
      .then(close)
      .then(() => rmSync(dataDir, { recursive: true, force: true }))
      .then(() => process.exit(0))
  })
  parentPort?.postMessage((app.server.address() as AddressInfo).port)
}

/** The floor: the same bytes and headers from memory, and nothing else. */
function bare(body: Buffer, headers: Record<string, string>): Promise<{ port: number; close: () => void }> {
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body))
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() }),
    ),
  )
}

type Shot = Readonly<{ perSecond: number; p99: number; failed: number }>

async function shoot(port: number, path: string, encoding: string): Promise<Shot> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections: 50,
    duration: SECONDS,
    headers: { 'accept-encoding': encoding },
  })
  const failed = result.errors + result.timeouts + result.non2xx
  return { perSecond: result.requests.average, p99: result.latency.p99, failed }
}

async function compare(port: number, name: string, path: string, encoding: string): Promise<void> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'identity' } })
  const body = Buffer.from(await reply.arrayBuffer())
  const floor = await inWorker({ bare: { body, type: reply.headers.get('content-type') } })
  const [mine, theirs]: [Shot[], Shot[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    mine.push(await shoot(port, path, encoding))
    if (encoding === 'identity') theirs.push(await shoot(floor.port, path, encoding))
  }
  await floor.stop()
  const figures = (shots: readonly Shot[]) => ({
    perSecond: median(shots.map((shot) => shot.perSecond)),
    p99: median(shots.map((shot) => shot.p99)),
    failed: shots.reduce((sum, shot) => sum + shot.failed, 0),
  })
  const us = figures(mine)
  const size = `${(body.length / 1024).toFixed(0)} KB`.padStart(7)
  let line = `${name.padEnd(8)} ${encoding.padEnd(8)} ${size}  ours ${us.perSecond.toFixed(0).padStart(6)}/s p99 ${us.p99} ms`
  if (theirs.length > 0) {
    const them = figures(theirs)
    line += `   node:http ${them.perSecond.toFixed(0).padStart(6)}/s p99 ${them.p99} ms   ratio ${(us.perSecond / them.perSecond).toFixed(2)}`
  }
  console.log(us.failed > 0 ? `${line}   ${us.failed} FAILED` : line)
  if (us.failed > 0) process.exitCode = 1
}

/** A server in a thread of its own, so that the load does not share its loop. */
async function inWorker(data: unknown): Promise<{ port: number; stop: () => Promise<unknown> }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: data })
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  const gone = new Promise((resolve) => worker.once('exit', resolve))
  const stop = () => {
    worker.postMessage('stop')
    return gone
  }
  return { port, stop }
}

if (isMainThread) {
  const server = await inWorker({ ours: true })
  console.log(`50 connections, ${ROUNDS} rounds of ${SECONDS} s, load ${load()}`)
  for (const [name, path] of Object.entries(PAGES)) {
    await compare(server.port, name, path, 'identity')
    await compare(server.port, name, path, 'gzip')
  }
  await server.stop()
} else if ((workerData as { ours?: true }).ours) {
  await ours()
} else {
  const { body, type } = (workerData as { bare: { body: Uint8Array; type: string } }).bare
  const { port, close } = await bare(Buffer.from(body), {
    'content-type': type,
    'content-length': String(body.byteLength),
  })
  parentPort?.once('message', () => (close(), process.exit(0)))
  parentPort?.postMessage(port)
}
