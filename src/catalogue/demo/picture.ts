/** A drawn picture for a made-up product: a block-print star on white, no photo of anything. */
import { Jimp } from 'jimp'
import type { PreparedFile } from '#platform/files/prepare.ts'

export type DemoPicture = Readonly<{ file: PreparedFile; side: number }>

/** Indigo, madder, ochre, leaf: the colours of Ajrakh. */
const COLOURS = [0x1d3557ff, 0x9b2c2cff, 0xb7791fff, 0x2f6f4fff]
const WHITE = 0xffffffff

/** `which` turns the pattern and its colours, so that no two kinds look alike. */
export async function drawPicture(side: number, which: number): Promise<Buffer> {
  const image = new Jimp({ width: side, height: side, color: WHITE })
  const [middle, radius] = [side / 2, side * 0.36]
  const rays = 6 + (which % 5) * 2
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [dx, dy] = [x - middle, y - middle]
      const far = Math.hypot(dx, dy) / radius
      if (far > 1) continue
      const petal = Math.cos(Math.atan2(dy, dx) * rays + which)
      const ring = Math.floor(far * 6 + petal * 0.6)
      image.setPixelColor(ring % 2 === 0 ? COLOURS[(which + ring) % COLOURS.length]! : WHITE, x, y)
    }
  return image.getBuffer('image/jpeg', { quality: 85 })
}
