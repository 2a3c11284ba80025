import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../root.ts'

/** A photo made ready to be kept: both JPEG, upright, and without a word about camera, time or place. */
export type Developed = Readonly<{
  /** At most 1600 pixels at its longer side. */
  whole: Buffer
  /** At most 320. */
  thumbnail: Buffer
}>

export type DevelopReply = Readonly<{ whole: Uint8Array; thumbnail: Uint8Array } | { unreadable: string }>

/** A photo of 12 megapixels takes about four seconds; one that takes this long is given up. */
const TIMEOUT_MS = 60_000
/** Pages that people wait for come first. */
const NICE = 10

let last: Promise<unknown> = Promise.resolve()

/**
 * Unpacks a JPEG or PNG and packs it anew; undefined where it cannot be opened. It takes seconds of computing and, for 12
 * megapixels, some 750 MB: so each photo has a process of its own that gives them back, and one waits for the other.
 */
export function develop(bytes: Uint8Array): Promise<Developed | undefined> {
  const next = last.then(() => inProcess(bytes))
  last = next.catch(() => undefined)
  return next
}

async function inProcess(bytes: Uint8Array): Promise<Developed | undefined> {
  const darkroom = fork(programFile(), { serialization: 'advanced', execArgv: [], env: {} })
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const replied = Promise.race([once(darkroom, 'message', { signal }), endOf(darkroom)])
  // Heard below; here only so that an end before the bytes are sent is nobody's unhandled fault.
  replied.catch(() => undefined)
  try {
    if (darkroom.pid) setPriority(darkroom.pid, NICE)
    darkroom.send(bytes)
    const [reply] = (await replied) as [DevelopReply]
    return 'unreadable' in reply ? undefined : buffers(reply)
  } catch (error) {
    if (signal.aborted) return undefined
    throw error
  } finally {
    darkroom.kill('SIGKILL')
  }
}

async function endOf(darkroom: ChildProcess): Promise<never> {
  const [code, killedBy] = (await once(darkroom, 'exit')) as [number | null, string | null]
  throw new Error(`a photo ended its process (${killedBy ?? code}) without an answer`)
}

const buffers = ({ whole, thumbnail }: Exclude<DevelopReply, { unreadable: string }>): Developed => ({
  whole: Buffer.from(whole),
  thumbnail: Buffer.from(thumbnail),
})

/** Beside this file while sources run; in build/ once bundled, whatever program the bundle belongs to. */
const programFile = (): string =>
  import.meta.url.endsWith('.mjs')
    ? join(projectRoot(), 'build', 'photo.thread.mjs')
    : join(import.meta.dirname, 'photo.thread.ts')
