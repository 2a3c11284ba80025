/** Places too small to be seen or hit as shapes become dots. */
import { areaOf, centroidOf, type Point, type Ring, type Shape } from './geometry.ts'
import { nearCentre, project } from './projection.ts'

/** A place whose largest piece is smaller becomes a dot; 45 square units are 4 pixels at 1200 px, some 3,500 km². */
const SEEN_FROM = 45
/** Dots are moved until their centres are this far apart, in units, so that each can be seen and hit. */
export const APART = 18

/**
 * Longitude and latitude of the capital where Natural Earth (1:50 million) has no land, or where the largest island
 * is not the one to which the post goes. Rounded to hundredths of a degree.
 */
const CAPITALS: Readonly<Record<string, Point>> = {
  FM: [158.16, 6.92],
  GI: [-5.35, 36.14],
  KI: [172.98, 1.33],
  MH: [171.38, 7.09],
  MV: [73.51, 4.18],
  TK: [-171.83, -9.2],
  TV: [179.2, -8.52],
}

export const largest = (shape: Shape): Ring =>
  shape
    .map(([outer]) => outer ?? [])
    .reduce((best, next) => (Math.abs(areaOf(next)) > Math.abs(areaOf(best)) ? next : best), [])

/** Where each small place has its dot, by code, in whole units. `shapes` are projected. */
export function dotsOf(codes: readonly string[], shapes: ReadonlyMap<string, Shape>): Map<string, Point> {
  const dots = new Map<string, Point>()
  for (const code of codes) {
    const piece = largest(shapes.get(code) ?? [])
    if (Math.abs(areaOf(piece)) >= SEEN_FROM) continue
    const capital = CAPITALS[code]
    if (!capital && piece.length === 0) throw new Error(`${code} has neither land nor capital`)
    dots.set(code, capital ? project([nearCentre(capital[0]), capital[1]]) : centroidOf(piece))
  }
  return spread(dots)
}

/** Pushes close pairs apart, a little at a time and always in the same order, and rounds. */
function spread(dots: ReadonlyMap<string, Point>): Map<string, Point> {
  const places = [...dots].map(([code, [x, y]]) => ({ code, x, y, homeX: x, homeY: y }))
  for (let round = 0; round < 400; round++) {
    for (const place of places) {
      // A weak pull home keeps each dot as near to its place as its neighbours allow.
      place.x += (place.homeX - place.x) * 0.02
      place.y += (place.homeY - place.y) * 0.02
    }
    for (const [index, a] of places.entries()) for (const b of places.slice(index + 1)) pushApart(a, b)
  }
  return new Map(places.map(({ code, x, y }) => [code, [Math.round(x), Math.round(y)]]))
}

function pushApart(a: { x: number; y: number }, b: { x: number; y: number }): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= APART) return
  const push = (APART - distance) / 2
  const [ux, uy] = distance < 1e-6 ? [1, 0] : [dx / distance, dy / distance]
  a.x -= ux * push
  a.y -= uy * push
  b.x += ux * push
  b.y += uy * push
}
