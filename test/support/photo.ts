/** A photo such as a phone would send, small. */
import { Jimp } from 'jimp'

export const aPhoto = async (): Promise<Buffer> =>
  new Jimp({ width: 320, height: 200, color: 0x96281bff }).getBuffer('image/jpeg')
