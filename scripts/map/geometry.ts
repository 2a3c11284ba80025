/** Points are [longitude, latitude] in degrees, or [x, y] of the drawing once projected. Rings are closed: last = first. */
export type Point = [number, number]
export type Ring = Point[]
/** Outer ring first, then its holes. */
export type Polygon = Ring[]
/** All the pieces of one country. */
export type Shape = Polygon[]

export const ringsOf = (shape: Shape): Ring[] => shape.flat()

/** Signed area in square units of whatever the points are in. */
export function areaOf(ring: Ring): number {
  let twice = 0
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  })
  return twice / 2
}

/** Centre of mass of a ring; of a ring without area, its first point. */
export function centroidOf(ring: Ring): Point {
  const area = areaOf(ring)
  const [originX, originY] = ring[0] ?? [0, 0]
  if (area === 0) return [originX, originY]
  let x = 0
  let y = 0
  for (let index = 0; index + 1 < ring.length; index++) {
    // Relative to the first point, so that small rings far from zero keep their digits.
    const [ax, ay] = [ring[index]![0] - originX, ring[index]![1] - originY]
    const [bx, by] = [ring[index + 1]![0] - originX, ring[index + 1]![1] - originY]
    const cross = ax * by - bx * ay
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return [originX + x / (6 * area), originY + y / (6 * area)]
}

export function mapPoints(shape: Shape, change: (point: Point) => Point): Shape {
  return shape.map((polygon) => polygon.map((ring) => ring.map(change)))
}

/** Steps to a degree of the grid on which all coordinates lie, so that equal points are equal numbers (0.1 mm). */
const STEPS = 1e9
/** Farthest that rounding moves a point off an edge it lay on, in degrees. */
export const ROUNDING = 3 / STEPS

export function onGrid(shape: Shape): Shape {
  return mapPoints(shape, ([x, y]) => [Math.round(x * STEPS) / STEPS, Math.round(y * STEPS) / STEPS])
}

/** [west, south, east, north] */
export function boundsOf(ring: Ring): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    bounds[0] = Math.min(bounds[0], x)
    bounds[1] = Math.min(bounds[1], y)
    bounds[2] = Math.max(bounds[2], x)
    bounds[3] = Math.max(bounds[3], y)
  }
  return bounds
}

/** Even-odd rule over all rings, as SVG fills a path. */
export function contains(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const [ax, ay] = ring[index]!
      const [bx, by] = ring[before]!
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}
