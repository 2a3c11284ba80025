/**
 * Files of a ZIP archive as they stream in, one after the other and each in memory alone. Names are only told, never used as a
 * path; what the archive says of sizes is not believed: the unpacked bytes are counted.
 */
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'

export type ZipLimits = Readonly<{
  entries: number
  /** Unpacked bytes of one file, and of all. */
  each: number
  total: number
  /** Unpacked bytes for one packed byte, over all that came so far. */
  ratio: number
}>

/** `bytes` are absent where the file is larger than one may be, or cannot be unpacked. */
export type ZipEntry = Readonly<{ name: string; bytes: Buffer | undefined }>

/** Why an archive is read no further. */
export class ZipStopped extends Error {
  override readonly name = 'ZipStopped'
  readonly why: 'not-zip' | 'too-many' | 'too-much'
  constructor(why: ZipStopped['why'], options?: ErrorOptions) {
    super(why, options)
    this.why = why
  }
}

/** A deflated byte unpacks to a thousand at most: what one push can hold is bounded. */
const PUSH = 16_384
/** Small archives of plain pictures may pack well. */
const RATIO_FROM = 1_000_000

export async function* zipEntries(
  content: AsyncIterable<Buffer>,
  limits: ZipLimits,
): AsyncGenerator<ZipEntry> {
  const ready: ZipEntry[] = []
  const counted: Counted = { entries: 0, unpacked: 0, packed: 0, stop: undefined }
  const unzip = new Unzip((file) => collect(file, ready, counted, limits))
  unzip.register(UnzipInflate)
  let first = true
  for await (const chunk of content) {
    if (first && !chunk.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) throw new ZipStopped('not-zip')
    first = false
    for (let at = 0; at < chunk.length; at += PUSH) {
      const some = chunk.subarray(at, at + PUSH)
      counted.packed += some.length
      push(unzip, some, false)
      if (counted.stop) throw new ZipStopped(counted.stop)
      yield* ready.splice(0)
    }
  }
  if (first) throw new ZipStopped('not-zip')
  push(unzip, new Uint8Array(0), true)
  if (counted.stop) throw new ZipStopped(counted.stop)
  yield* ready.splice(0)
}

function push(unzip: Unzip, chunk: Uint8Array, last: boolean): void {
  try {
    unzip.push(chunk, last)
  } catch (error) {
    throw new ZipStopped('not-zip', { cause: error })
  }
}

/** `stop`: the unpacker swallows what is thrown out of its callbacks, so the reason waits here. */
type Counted = { entries: number; unpacked: number; packed: number; stop: ZipStopped['why'] | undefined }

function collect(file: UnzipFile, ready: ZipEntry[], counted: Counted, limits: ZipLimits): void {
  counted.entries += 1
  if (counted.entries > limits.entries) counted.stop = 'too-many'
  if (counted.stop) return
  const parts: Uint8Array[] = []
  let size = 0
  let isOver = false
  const end = (bytes: Buffer | undefined): void => {
    if (isOver) return
    isOver = true
    parts.length = 0
    ready.push({ name: file.name, bytes })
  }
  // Other ways to pack than storing and deflating (APPNOTE.TXT 4.4.5), and encryption, are not read.
  if (file.compression !== 0 && file.compression !== 8) return end(undefined)
  file.ondata = (error, data, final) => {
    if (error) return end(undefined)
    size += data.length
    counted.unpacked += data.length
    const isBomb = counted.unpacked > RATIO_FROM && counted.unpacked > limits.ratio * counted.packed
    if (counted.unpacked > limits.total || isBomb) counted.stop = 'too-much'
    if (isOver || counted.stop) return
    if (size > limits.each) return end(undefined)
    parts.push(data)
    if (final) end(Buffer.concat(parts))
  }
  file.start()
}
