/**
 * Run in a process of its own (photo.ts): one photo, unpacked and packed anew. Whatever is not a pixel is left behind: EXIF
 * with its place, comments, profiles.
 */
import { Jimp } from 'jimp'
import type { DevelopReply } from './photo.ts'

const WHOLE = 1600
const THUMBNAIL = 320
const WHITE = 0xffffffff
/** What 25 megapixels need; the library's own limit is meant for less. */
const decoding = { 'image/jpeg': { maxMemoryUsageInMB: 1500 } }

/** Never enlarges. Transparent parts become white: a JPEG has none. */
async function packed(photo: Photo, longest: number, quality: number): Promise<Uint8Array> {
  if (Math.max(photo.width, photo.height) > longest) photo.scaleToFit({ w: longest, h: longest })
  const { width, height } = photo
  const paper = new Jimp({ width, height, color: WHITE }).composite(photo)
  return paper.getBuffer('image/jpeg', { quality })
}

type Photo = Awaited<ReturnType<typeof Jimp.fromBuffer>>

async function develop(bytes: Uint8Array): Promise<DevelopReply> {
  try {
    const photo = await Jimp.fromBuffer(Buffer.from(bytes), decoding)
    const whole = await packed(photo, WHOLE, 82)
    return { whole, thumbnail: await packed(photo, THUMBNAIL, 72) }
  } catch (fault) {
    return { unreadable: fault instanceof Error ? fault.message : String(fault) }
  }
}

process.once('message', (bytes) => void develop(bytes as Uint8Array).then((reply) => process.send!(reply)))
