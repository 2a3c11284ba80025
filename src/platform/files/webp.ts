import type { Dimensions } from './dimensions.ts'

/** The chunks of a still picture; camera data (EXIF), notes (XMP) and whatever else stands there are left out. */
const KEPT = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L'])
const EXIF_AND_XMP = 0x08 | 0x04

/**
 * A WebP without its metadata, and its dimensions. The picture itself stays as it came: nothing we ship unpacks WebP.
 * Undefined where it is broken or moves. Source: RFC 9649, section 2.
 */
export function withoutMetadata(bytes: Buffer): Readonly<{ bytes: Buffer } & Dimensions> | undefined {
  const chunks = chunksOf(bytes)?.filter(({ name }) => KEPT.has(name))
  const dimensions = chunks?.[0] && dimensionsOf(chunks[0])
  if (!chunks || !dimensions || !chunks.some(({ name }) => name === 'VP8 ' || name === 'VP8L'))
    return undefined
  const parts = chunks.map(({ name, data }) => chunk(name, name === 'VP8X' ? withFlagsCleared(data) : data))
  return { bytes: chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...parts])), ...dimensions }
}

type Chunk = Readonly<{ name: string; data: Buffer }>

function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = []
  const end = Math.min(bytes.length, bytes.readUInt32LE(4) + 8)
  for (let at = 12; at + 8 <= end;) {
    const length = bytes.readUInt32LE(at + 4)
    if (at + 8 + length > end) return undefined
    chunks.push({ name: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, at + 8 + length) })
    at += 8 + length + (length % 2)
  }
  return chunks
}

/** A chunk is its name, its length and its data, filled up to an even length. */
function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

function withFlagsCleared(data: Buffer): Buffer {
  const cleared = Buffer.from(data)
  cleared[0] = cleared[0]! & ~EXIF_AND_XMP
  return cleared
}

function dimensionsOf({ name, data }: Chunk): Dimensions | undefined {
  if (data.length < 10 && name !== 'VP8L') return undefined
  if (name === 'VP8X') return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 }
  if (name === 'VP8 ') return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff }
  if (name !== 'VP8L' || data.length < 5 || data[0] !== 0x2f) return undefined
  const bits = data.readUInt32LE(1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}
