/**
 * India as Indian law requires it to be drawn (Survey of India's external boundary; Criminal Law Amendment Act 1961,
 * s. 2): Natural Earth's land, cut along the land border that DataMeet compiled. What lies within goes to India and is
 * taken out of every neighbour; what Natural Earth gave India beyond the line goes to the neighbour beside it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import clipping from 'polygon-clipping'
import { withCommonPoints } from './common-points.ts'
import { SIACHEN } from './countries.ts'
import { onGrid, ringsOf, ROUNDING, type Point, type Polygon, type Ring, type Shape } from './geometry.ts'

/** Every country that the line touches. */
export const NEIGHBOURS = ['PK', 'AF', 'CN', 'NP', 'BT', 'BD', 'MM'] as const

/** From the end of the line at the Sundarbans over open sea, around the peninsula, to its start at the Sir Creek. */
const OVER_THE_SEA: Ring = [
  [89.06, 20.9],
  [85, 5],
  [72, 5],
  [67.6, 22.5],
]
/** Lakshadweep, Minicoy, Andaman and Nicobar lie outside of that round. */
const isIsland = (polygon: Polygon): boolean => (polygon[0]?.length ?? 0) < 200

/** Sets India and its neighbours right. Answers all shapes, those elsewhere unchanged. */
export function withIndiaByLaw(shapes: ReadonlyMap<string, Shape>): Map<string, Shape> {
  const get = (code: string): Shape => shapes.get(code) ?? []
  const boundary: Shape = [[[...landBorder(), ...OVER_THE_SEA, landBorder()[0]!]]]
  const everything = clipping.union(get('IN'), get(SIACHEN), ...NEIGHBOURS.map(get))
  const india = [...clipping.intersection(everything, boundary), ...get('IN').filter(isIsland)]
  const beyond = clipping.difference(
    [...get('IN').filter((polygon) => !isIsland(polygon)), ...get(SIACHEN)],
    boundary,
  )
  const result = new Map(shapes)
  result.delete(SIACHEN)
  const slivers = new Map<string, Shape>()
  for (const sliver of beyond) {
    const code = besideOf(sliver, get)
    slivers.set(code, [...(slivers.get(code) ?? []), sliver])
  }
  for (const code of NEIGHBOURS) {
    const [own = [], gained = []] = withCommonPoints([get(code), slivers.get(code) ?? []], ROUNDING)
    result.set(code, clipping.difference(clipping.union(own, gained), boundary))
  }
  result.set('IN', india)
  const codes = ['IN', ...NEIGHBOURS]
  const rounded = codes.map((code) => onGrid(result.get(code) ?? []))
  withCommonPoints(rounded, ROUNDING).forEach((shape, index) => {
    result.set(codes[index]!, shape)
  })
  return result
}

/** DataMeet's line as a table of degrees, from the Arabian Sea to the Bay of Bengal. */
export function landBorder(): Ring {
  const [, ...rows] = readFileSync(join(import.meta.dirname, 'india-land-border.csv'), 'utf8')
    .trim()
    .split('\n')
  return rows.map((row) => {
    const [longitude, latitude] = row.split(',')
    return [Number(longitude), Number(latitude)]
  })
}

/** The neighbour on whose outline most corners of a sliver lie. */
function besideOf(sliver: Polygon, get: (code: string) => Shape): string {
  const corners = sliver.flat()
  const touching = NEIGHBOURS.map((code) => {
    const rings = ringsOf(get(code))
    return { code, count: corners.filter((corner) => rings.some((ring) => isOnOutline(corner, ring))).length }
  })
  return touching.reduce((best, next) => (next.count > best.count ? next : best)).code
}

function isOnOutline([x, y]: Point, ring: Ring): boolean {
  return ring.some(([ax, ay], index) => {
    const [bx, by] = ring[index + 1] ?? [ax, ay]
    if (x < Math.min(ax, bx) - ROUNDING || x > Math.max(ax, bx) + ROUNDING) return false
    if (y < Math.min(ay, by) - ROUNDING || y > Math.max(ay, by) + ROUNDING) return false
    return (
      Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) <= ROUNDING * (1 + Math.hypot(bx - ax, by - ay))
    )
  })
}
