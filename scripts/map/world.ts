/** The whole drawing, from Natural Earth and India's land border to one SVG file and a table of what is in it. */
import { areaOf, centroidOf, mapPoints, type Point, type Polygon, type Shape } from './geometry.ts'
import { countries, NEUTRAL } from './countries.ts'
import { dotsOf, largest } from './dots.ts'
import { withIndiaByLaw } from './india.ts'
import { project, unroll } from './projection.ts'
import { simplified } from './simplify.ts'

export const HOME = 'IN'
/** India, and the neighbours whose coast begins where India's ends: the same detail on both sides of the corner. */
const FINE = [HOME, 'PK', 'BD']
/** Islands below this many square units are left out, except the last of a country and all of the home country. */
const ISLANDS_FROM = 3

export type Drawing = Readonly<{
  /** By code, whole units; also `NEUTRAL` and `HOME`. */
  shapes: ReadonlyMap<string, Shape>
  dots: ReadonlyMap<string, Point>
}>

/** `destinations` are ISO 3166-1 letters; the drawing holds each once, as a shape or as a dot. */
export function drawWorld(destinations: readonly string[]): Drawing {
  const legal = withIndiaByLaw(countries(new Set(destinations)))
  const projected = new Map([...legal].map(([code, shape]) => [code, onMap(shape)]))
  const dots = dotsOf([...destinations].sort(), projected)
  const land = new Map<string, Shape>([[NEUTRAL, []]])
  for (const [code, shape] of [...projected].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (dots.has(code)) land.get(NEUTRAL)!.push(...shape.filter(isSeen))
    else if (code === HOME) land.set(code, shape)
    else land.set(code, [...(land.get(code) ?? []), ...withoutSpecks(shape)])
  }
  const shapes = simplified(land, FINE)
  // What is too small to keep its form is still part of India: a diamond of the size of a speck.
  const specks = (land.get(HOME) ?? []).filter((polygon) => !isSeen(polygon))
  shapes.set(HOME, [...(shapes.get(HOME) ?? []).filter(isSeen), ...specks.map(diamond)])
  return { shapes, dots }
}

const onMap = (shape: Shape): Shape =>
  mapPoints(
    shape.map((polygon) => polygon.map(unroll)),
    project,
  )

const isSeen = ([outer]: Polygon): boolean => Math.abs(areaOf(outer ?? [])) >= ISLANDS_FROM

function withoutSpecks(shape: Shape): Shape {
  const seen = shape.filter(isSeen)
  return seen.length > 0 ? seen : shape.filter(([outer]) => outer === largest(shape))
}

function diamond([outer]: Polygon): Polygon {
  const [x, y] = centroidOf(outer ?? []).map(Math.round) as Point
  return [
    [
      [x - 2, y],
      [x, y - 2],
      [x + 2, y],
      [x, y + 2],
      [x - 2, y],
    ],
  ]
}
