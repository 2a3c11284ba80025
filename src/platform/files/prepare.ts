import { no, yes, type Answer } from '#kernel/refusal.ts'
import type { Log } from '../log.ts'
import { FileEmpty, FileInfected, FileTooLarge, PhotoTooLarge, PhotoUnreadable } from '../refusals.ts'
import type { ContentStore, Sha256 } from './content.ts'
import { claimedDimensions, type Dimensions } from './dimensions.ts'
import { sniff, type KeptType, type SentType } from './kinds.ts'
import { develop } from './photo.ts'
import type { VirusScanner } from './scanner.ts'
import { withoutMetadata } from './webp.ts'

export type FileLimits = Readonly<{
  /** Of what is sent; 10 MB. */
  maxBytes: number
  /** Of a photo; 25: unpacking takes 50 to 60 bytes of memory for each pixel. */
  maxMegapixels: number
}>
export const FILE_LIMITS: FileLimits = { maxBytes: 10_000_000, maxMegapixels: 25 }

/** A file that lies on disk, and has no row yet. */
export type PreparedFile = Readonly<{
  sha256: Sha256
  bytes: number
  type: KeptType
  thumbnail: Sha256 | null
  isScanned: boolean
}>

export type FileSource = Uint8Array | AsyncIterable<Uint8Array>
export type Preparing = Readonly<{
  contents: ContentStore
  scanner: VirusScanner | undefined
  limits: FileLimits
  log: Log
}>

/** Size, kind, virus, then the photo's own work, then the disk: nothing that was refused ever lies there. */
export async function prepare(tools: Preparing, source: FileSource): Promise<Answer<PreparedFile>> {
  const { contents, limits } = tools
  const sent = await readAll(source, limits.maxBytes)
  if (!sent.ok) return sent
  const type = await sniff(sent.value)
  if (!type.ok) return type
  const scanned = await scan(tools, sent.value)
  if (!scanned.ok) return scanned
  const kept = await kindred[type.value](sent.value, limits)
  if (!kept.ok) return kept
  const { bytes, thumbnail } = kept.value
  return yes({
    sha256: await contents.write(bytes),
    bytes: bytes.length,
    type: kept.value.type,
    thumbnail: thumbnail ? await contents.write(thumbnail) : null,
    isScanned: scanned.value,
  })
}

/** Stops reading at the limit, so a sender without end fills nothing. */
async function readAll(source: FileSource, maxBytes: number): Promise<Answer<Buffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of source instanceof Uint8Array ? [source] : source) {
    length += part.length
    if (length > maxBytes) return no(FileTooLarge({ megabytes: Math.floor(maxBytes / 1_000_000) }))
    parts.push(part)
  }
  return length === 0 ? no(FileEmpty()) : yes(Buffer.concat(parts))
}

/** Whether a scanner saw it. One that is away stops nobody: the file is marked and asked about later. */
async function scan({ scanner, log }: Preparing, bytes: Buffer): Promise<Answer<boolean>> {
  const verdict = await scanner?.scan(bytes)
  if (verdict?.is === 'infected') {
    log.warn({ virus: verdict.virus }, 'an infected file was refused')
    return no(FileInfected())
  }
  if (verdict?.is === 'fault') log.warn({ reason: verdict.reason }, 'the virus scanner could not be asked')
  return yes(verdict?.is === 'clean')
}

type Kept = Readonly<{ type: KeptType; bytes: Buffer; thumbnail?: Buffer }>
type Kindred = (bytes: Buffer, limits: FileLimits) => Answer<Kept> | Promise<Answer<Kept>>

const photo =
  (type: 'image/jpeg' | 'image/png'): Kindred =>
  async (bytes, limits) => {
    const fits = withinPixels(claimedDimensions(bytes, type), limits)
    if (!fits.ok) return fits
    const developed = await develop(bytes)
    if (!developed) return no(PhotoUnreadable())
    return yes({ type: 'image/jpeg', bytes: developed.whole, thumbnail: developed.thumbnail })
  }

/** What becomes of each kind. */
const kindred: Readonly<Record<SentType, Kindred>> = {
  'image/jpeg': photo('image/jpeg'),
  'image/png': photo('image/png'),
  'image/webp': (bytes, limits) => {
    const still = withoutMetadata(bytes)
    const fits = withinPixels(still, limits)
    return fits.ok ? yes({ type: 'image/webp', bytes: still!.bytes }) : fits
  },
  'application/pdf': (bytes) => yes({ type: 'application/pdf', bytes }),
}

function withinPixels(claimed: Dimensions | undefined, { maxMegapixels }: FileLimits): Answer<true> {
  if (!claimed) return no(PhotoUnreadable())
  const fits = claimed.width * claimed.height <= maxMegapixels * 1_000_000
  return fits ? yes(true) : no(PhotoTooLarge({ megapixels: maxMegapixels }))
}
