/** Outlines filled with colour, with smooth edges. */
import type { Contour } from './outline.ts'

/** Red, green and blue, a byte each, line by line. */
export type Picture = Readonly<{ width: number; height: number; rgb: Uint8Array }>
export type Colour = readonly [number, number, number]

export const blank = (width: number, height: number): Picture => ({
  width,
  height,
  rgb: new Uint8Array(width * height * 3).fill(255),
})

/** `#1b2850` → 27, 40, 80. Throws on anything else. */
export function readColour(text: string): Colour {
  const [, r = '', g = '', b = ''] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text) ?? []
  if (r === '') throw new Error(`a colour that is not known: ${text}`)
  return [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)]
}

/** From top to bottom; `turn` says which way the outline goes there. */
type Edge = Readonly<{ top: number; bottom: number; x: number; slope: number; turn: 1 | -1 }>

/** Lines looked at in each pixel's height; across it, edges count exactly. */
const LINES = 4

/** Paints the inside of the outlines (the rule `nonzero` of SVG) onto the picture. */
export function fill(picture: Picture, contours: readonly Contour[], colour: Colour): void {
  const edges = contours.flatMap(edgesOf)
  const top = Math.max(0, Math.floor(Math.min(...edges.map((edge) => edge.top))))
  const bottom = Math.min(picture.height, Math.ceil(Math.max(...edges.map((edge) => edge.bottom))))
  const covered = new Float32Array(picture.width + 1)
  for (let row = top; row < bottom; row += 1) {
    covered.fill(0)
    const near = edges.filter((edge) => edge.top < row + 1 && edge.bottom > row)
    for (let line = 0; line < LINES; line += 1) cover(covered, near, row + (line + 0.5) / LINES)
    paint(picture, row, covered, colour)
  }
}

function edgesOf(contour: Contour): Edge[] {
  const edges: Edge[] = []
  let [fromX, fromY] = [contour.at(-2) ?? 0, contour.at(-1) ?? 0]
  for (let at = 0; at < contour.length; at += 2) {
    const [x, y] = [contour[at] ?? 0, contour[at + 1] ?? 0]
    if (y !== fromY) {
      const slope = (x - fromX) / (y - fromY)
      const down = y > fromY
      const [top, bottom] = down ? [fromY, y] : [y, fromY]
      edges.push({ top, bottom, x: down ? fromX : x, slope, turn: down ? 1 : -1 })
    }
    fromX = x
    fromY = y
  }
  return edges
}

/** Adds what lies inside along the line at height `y`. */
function cover(covered: Float32Array, edges: readonly Edge[], y: number): void {
  const crossings = edges
    .filter(({ top, bottom }) => top <= y && y < bottom)
    .map(({ top, x, slope, turn }) => ({ x: x + (y - top) * slope, turn }))
    .sort((a, b) => a.x - b.x)
  let winding = 0
  let from = 0
  for (const { x, turn } of crossings) {
    if (winding !== 0) addSpan(covered, from, x)
    winding += turn
    from = x
  }
}

/** From `a` to `b`: the pixels at both ends only as far as they are touched. */
function addSpan(covered: Float32Array, a: number, b: number): void {
  const end = Math.min(b, covered.length - 1)
  for (let at = Math.max(0, a); at < end;) {
    const pixel = Math.floor(at)
    const next = Math.min(pixel + 1, end)
    covered[pixel] = (covered[pixel] ?? 0) + (next - at) / LINES
    at = next
  }
}

function paint({ width, rgb }: Picture, row: number, covered: Float32Array, colour: Colour): void {
  for (let x = 0; x < width; x += 1) {
    const share = Math.min(1, covered[x] ?? 0)
    if (share === 0) continue
    const at = (row * width + x) * 3
    for (let part = 0; part < 3; part += 1) {
      const below = rgb[at + part] ?? 0
      rgb[at + part] = Math.round(below + ((colour[part] ?? 0) - below) * share)
    }
  }
}
