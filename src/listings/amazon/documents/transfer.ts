/** Documents behind links that live for five minutes: no token goes with them, gzip is undone, size is bounded. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { good, problem, type Outcome } from '../outcome.ts'
import { backoffMs } from '../transport/backoff.ts'
import type { Runtime } from '../transport/runtime.ts'

const unzip = promisify(gunzip)
const maxBytes = 256 * 1024 * 1024
const attempts = 4
const timeoutMs = 120_000

type Sent = Readonly<{ status: number; bytes: Buffer }> | undefined

/** One exchange with bytes in both directions; undefined: no answer. Used where nothing can happen twice. */
async function sendOnce(runtime: Runtime, url: string, init: RequestInit): Promise<Sent> {
  try {
    const response = await runtime.fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
  } catch {
    return undefined
  }
}

async function send(
  runtime: Runtime,
  name: string,
  url: string,
  init: RequestInit,
): Promise<Outcome<Buffer>> {
  for (let attempt = 0; ; attempt += 1) {
    const sent = await sendOnce(runtime, url, init)
    if (sent && sent.status >= 200 && sent.status < 300) return good(sent.bytes)
    const passing = !sent || sent.status === 429 || sent.status >= 500
    runtime.log.warn({ operation: name, status: sent?.status, attempt }, 'document link failed')
    if (!passing) return problem('refused', name, { status: sent.status })
    if (attempt + 1 === attempts) return problem('unreachable', name, { status: sent?.status })
    await runtime.sleep(backoffMs(attempt, runtime.random()))
  }
}

/** The content type must be the one that the place was asked for with. */
export async function upload(
  runtime: Runtime,
  url: string,
  body: Blob,
  contentType: string,
): Promise<Outcome<undefined>> {
  const init = { method: 'PUT', headers: { 'content-type': contentType }, body }
  const sent = await send(runtime, 'upload', url, init)
  return sent.ok ? good(undefined) : sent
}

export type Link = Readonly<{ url: string; compressionAlgorithm?: 'GZIP' | undefined }>

/** A link that has run out answers `refused`: ask for a new one. */
export async function download(runtime: Runtime, link: Link): Promise<Outcome<Buffer>> {
  const sent = await send(runtime, 'download', link.url, { method: 'GET' })
  if (!sent.ok || !isZipped(link, sent.value)) return sent
  try {
    return good(await unzip(sent.value, { maxOutputLength: maxBytes }))
  } catch {
    return problem('unreadable', 'download', { status: 200 })
  }
}

/** Amazon says so, or the bytes do: reports come zipped without a word now and then. */
const isZipped = (link: Link, bytes: Buffer): boolean =>
  link.compressionAlgorithm === 'GZIP' || (bytes[0] === 0x1f && bytes[1] === 0x8b)

/** As Amazon writes checksums of schemas. */
export const md5Base64 = (bytes: Uint8Array | string): string =>
  createHash('md5').update(bytes).digest('base64')
