/** Width and height in pixels. */
export type Dimensions = Readonly<{ width: number; height: number }>

/**
 * The dimensions that a JPEG or PNG claims, read from its head alone: a few kilobytes can unpack to gigabytes, so this is
 * asked before anything is unpacked. Undefined where the head is broken.
 */
export function claimedDimensions(bytes: Buffer, type: 'image/jpeg' | 'image/png'): Dimensions | undefined {
  const found = type === 'image/png' ? ofPng(bytes) : ofJpeg(bytes)
  return found && found.width > 0 && found.height > 0 ? found : undefined
}

/** Eight bytes of signature, then the chunk IHDR (PNG, section 11.2.2). */
function ofPng(bytes: Buffer): Dimensions | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The first "start of frame" (ITU T.81, B.2.2); DHT, JPG and DAC share its range of markers. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function ofJpeg(bytes: Buffer): Dimensions | undefined {
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]!
    // Fill bytes may stand before a marker.
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
