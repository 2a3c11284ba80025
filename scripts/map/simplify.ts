/** From projected shapes to as few whole-number points as the eye needs, common borders staying common. */
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { areaOf, type Point, type Polygon, type Ring, type Shape } from './geometry.ts'

type World = Topology<{ world: GeometryCollection }>

/** Points whose triangle is smaller than this are left out, in square units (11 are a pixel at 1200 px). */
const FINEST = 2
/** Some countries are drawn this much finer: their boundary must hold wherever one looks closely. */
const FINER = 8

/** `fine` are the codes that keep the finest outline. */
export function simplified(shapes: ReadonlyMap<string, Shape>, fine: readonly string[]): Map<string, Shape> {
  const world = topology({ world: asFeatures(shapes) }) as World
  world.arcs = world.arcs.map((arc) =>
    withoutRepeats(arc.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)])),
  )
  const weighed = presimplify(world)
  for (const index of new Set(fine.flatMap((code) => arcsOf(weighed, code)))) {
    // Each point carries its triangle as a third number.
    for (const point of weighed.arcs[index]!) point[2] = (point[2] ?? 0) * FINER
  }
  const { features } = feature(simplify(weighed, FINEST), weighed.objects.world)
  return new Map(
    features.map(({ id, geometry }) => [
      String(id),
      cleaned((geometry as MultiPolygon).coordinates as Shape),
    ]),
  )
}

function asFeatures(shapes: ReadonlyMap<string, Shape>): FeatureCollection {
  const features = [...shapes].map(([id, coordinates]) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates },
  }))
  return { type: 'FeatureCollection', features }
}

function arcsOf(world: World, code: string): number[] {
  const geometry = world.objects.world.geometries.find(({ id }) => id === code)
  if (geometry?.type !== 'MultiPolygon') throw new Error(`${code} is not on the map`)
  // A negative number is an arc walked backwards.
  return geometry.arcs.flat(2).map((index) => (index < 0 ? ~index : index))
}

/** An arc keeps both ends even where they fall together: other arcs hang on them. */
function withoutRepeats(arc: Ring): Ring {
  const kept = arc.filter(
    ([x, y], index) => index === 0 || x !== arc[index - 1]![0] || y !== arc[index - 1]![1],
  )
  return kept.length === 1 ? [kept[0]!, kept[0]!] : kept
}

/** Rings that shrank to a line or a point are gone; a polygon without its outer ring goes whole. */
function cleaned(shape: Shape): Shape {
  return shape
    .map((polygon): Polygon => {
      const rings = polygon.map((ring) => withoutRepeats(ring.map(([x, y]): Point => [x, y])))
      return rings.filter((ring, index) => index === 0 || areaOf(ring) !== 0)
    })
    .filter(([outer]) => outer !== undefined && areaOf(outer) !== 0)
}
