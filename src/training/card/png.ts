/** A picture as a PNG file (ISO/IEC 15948): eight bits a channel, one block of data. */
import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import type { Picture } from './raster.ts'

const pack = promisify(deflate)
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const RGB = 2
/** Each line as the difference to the one above: large plain areas become zeros. */
const UP = 2

export async function pngOf({ width, height, rgb }: Picture): Promise<Buffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, RGB], 8)
  const data = await pack(filtered(width, height, rgb))
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function filtered(width: number, height: number, rgb: Uint8Array): Buffer {
  const line = width * 3
  const lines = Buffer.alloc((line + 1) * height)
  for (let row = 0; row < height; row += 1) {
    lines[row * (line + 1)] = UP
    for (let at = 0; at < line; at += 1) {
      const above = row === 0 ? 0 : (rgb[(row - 1) * line + at] ?? 0)
      lines[row * (line + 1) + 1 + at] = (rgb[row * line + at] ?? 0) - above
    }
  }
  return lines
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
