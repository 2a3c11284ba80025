import { connect, type Socket } from 'node:net'

/** What a scanner said. `fault`: it could not be asked, so nothing is known. */
export type Verdict = Readonly<
  { is: 'clean' } | { is: 'infected'; virus: string } | { is: 'fault'; reason: string }
>

export type VirusScanner = Readonly<{ scan(bytes: Uint8Array): Promise<Verdict> }>

/** Large files take clamd seconds. */
const TIMEOUT_MS = 30_000
const CHUNK = 64 * 1024

/**
 * The scanner at `value` (DHOW_CLAMD): ClamAV's daemon as `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Undefined
 * where none is configured. Throws a line for the operator where the address is something else.
 */
export function scannerFrom(value: string | undefined): VirusScanner | undefined {
  if (!value?.trim()) return undefined
  const [, path] = /^unix:(\/.+)$/.exec(value) ?? []
  if (path) return clamd(() => connect({ path }))
  const [, host, port] = /^tcp:\/\/\[?([^/\]]+?)\]?:(\d+)\/?$/.exec(value) ?? []
  if (!host) throw new Error('DHOW_CLAMD must be tcp://host:port or unix:/path/of/the/socket')
  return clamd(() => connect({ host, port: Number(port) }))
}

/** Asks by the command INSTREAM: chunks with their length before them, an empty one at the end. Source: clamd(8). */
function clamd(dial: () => Socket): VirusScanner {
  return { scan: (bytes) => converse(dial(), bytes).then(verdictOf, faultOf) }
}

function converse(socket: Socket, bytes: Uint8Array): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let answer = ''
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('no answer in time')))
    // clamd hangs up in the middle when a file is larger than it takes: what it said before that counts.
    socket.on('error', (error) => (answer ? resolve(answer) : reject(error)))
    socket.on('data', (part) => (answer += part.toString('utf8')))
    socket.on('close', () => resolve(answer))
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += CHUNK) writeChunk(socket, bytes.subarray(at, at + CHUNK))
      writeChunk(socket, new Uint8Array())
    })
  }).finally(() => socket.destroy())
}

function writeChunk(socket: Socket, chunk: Uint8Array): void {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(chunk.length)
  socket.write(length)
  if (chunk.length > 0) socket.write(chunk)
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`, `… ERROR`; ended by a zero byte, as we asked with the `z`. */
function verdictOf(answer: string): Verdict {
  const line = answer.replace(/\0.*$/s, '').trim()
  if (line === 'stream: OK') return { is: 'clean' }
  const [, virus] = /^stream: (.+) FOUND$/.exec(line) ?? []
  return virus
    ? { is: 'infected', virus }
    : { is: 'fault', reason: line || 'clamd hung up without an answer' }
}

const faultOf = (error: Error): Verdict => ({ is: 'fault', reason: error.message })
