/** A photo's pixels as the rules read them. */
import { Jimp } from 'jimp'
import type { Grey } from '../rules/photo-advice.ts'

/** Shown shrunk to this: enough to see blur, and little to compute. */
const LONGEST = 640

export type Pixels = Readonly<{ width: number; height: number; grey: Grey }>

/** Of a JPEG that the file store made; undefined where it cannot be opened (a WebP). */
export async function readPixels(bytes: Buffer): Promise<Pixels | undefined> {
  try {
    const photo = await Jimp.fromBuffer(bytes)
    const { width, height } = photo
    if (Math.max(width, height) > LONGEST) photo.scaleToFit({ w: LONGEST, h: LONGEST })
    return { width, height, grey: greyOf(photo.bitmap) }
  } catch {
    return undefined
  }
}

/** Lightness by ITU-R BT.601. */
function greyOf({ width, height, data }: { width: number; height: number; data: Uint8Array }): Grey {
  const light = new Uint8Array(width * height)
  for (let at = 0; at < light.length; at += 1)
    light[at] = (299 * data[at * 4]! + 587 * data[at * 4 + 1]! + 114 * data[at * 4 + 2]!) / 1000
  return { width, height, light }
}
