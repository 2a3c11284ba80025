/**
 * Gives each edge the corners of other shapes that lie on it. Without this two countries would describe their common
 * border by different points, and simplifying would open gaps between them.
 */
import { ringsOf, type Point, type Ring, type Shape } from './geometry.ts'

/** The same shapes in the same order. A corner lies on an edge that is at most `tolerance` degrees away. */
export function withCommonPoints(shapes: readonly Shape[], tolerance: number): Shape[] {
  const corners = shapes.flatMap((shape) => ringsOf(shape).flat()).sort(([a], [b]) => a - b)
  return shapes.map((shape) =>
    shape.map((polygon) => polygon.map((ring) => splitEdges(ring, corners, tolerance))),
  )
}

function splitEdges(ring: Ring, corners: readonly Point[], tolerance: number): Ring {
  const split = ring.flatMap((start, index) => {
    const end = ring[index + 1]
    return end ? [start, ...between(start, end, corners, tolerance)] : [start]
  })
  return split.filter(
    ([x, y], index) => index === 0 || x !== split[index - 1]![0] || y !== split[index - 1]![1],
  )
}

/** Corners on the edge, in the order of the way along it. */
function between(start: Point, end: Point, corners: readonly Point[], tolerance: number): Point[] {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const length = Math.hypot(dx, dy)
  if (length === 0) return []
  const found: { at: number; point: Point }[] = []
  const [low, high] = [Math.min(start[0], end[0]) - tolerance, Math.max(start[0], end[0]) + tolerance]
  for (let index = firstFrom(corners, low); index < corners.length && corners[index]![0] <= high; index++) {
    const point = corners[index]!
    const [px, py] = [point[0] - start[0], point[1] - start[1]]
    const at = (px * dx + py * dy) / length
    const away = Math.abs(px * dy - py * dx) / length
    if (away <= tolerance && at > tolerance / 4 && at < length - tolerance / 4) found.push({ at, point })
  }
  return found.sort((a, b) => a.at - b.at).map(({ point }) => point)
}

/** Index of the first corner that is not west of `x`. */
function firstFrom(corners: readonly Point[], x: number): number {
  let [low, high] = [0, corners.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (corners[middle]![0] < x) low = middle + 1
    else high = middle
  }
  return low
}
