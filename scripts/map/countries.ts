/** The countries of Natural Earth (1:50 million) by the codes of our destinations. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { boundsOf, onGrid, type Polygon, type Shape } from './geometry.ts'

/** Land that no destination's code stands for; drawn, never coloured. */
export const NEUTRAL = 'rest'
/** No code of its own in Natural Earth, and wholly within India's boundary (see india.ts). */
export const SIACHEN = 'siachen'

type Named = Readonly<{ name: string }>
type World = Topology<{ countries: GeometryCollection<Named> }>
type Box = readonly [west: number, south: number, east: number, north: number]

/** Names of features that carry no number; the others go by their ISO 3166-1 number. */
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: 'XK', 'Siachen Glacier': SIACHEN }

/** Natural Earth draws these with the country that they belong to; a parcel goes to them under their own code. */
const APART: readonly (readonly [code: string, from: string, box: Box])[] = [
  // Claimed by two destinations; drawn for neither.
  [NEUTRAL, 'RU', [32, 44, 37, 46.5]],
  ['GF', 'FR', [-55, 2, -51, 6]],
  ['GP', 'FR', [-62, 15.8, -60.9, 16.6]],
  ['MQ', 'FR', [-61.3, 14.3, -60.7, 15]],
  ['RE', 'FR', [55, -21.6, 56, -20.7]],
  ['YT', 'FR', [44.9, -13.2, 45.4, -12.5]],
  ['BQ', 'NL', [-69, 11.9, -62.8, 17.8]],
  ['SJ', 'NO', [-9.5, 70.7, -7.7, 71.3]],
  ['SJ', 'NO', [10, 74, 34, 81]],
  ['CX', NEUTRAL, [105, -11, 106, -10]],
  ['CC', NEUTRAL, [96.5, -12.5, 97.1, -11.5]],
]

/** Shapes by code. Antarctica is left out; what is no destination lies under `NEUTRAL`. */
export function countries(destinations: ReadonlySet<string>): Map<string, Shape> {
  const shapes = new Map<string, Shape>()
  const add = (code: string, polygons: Shape): void => {
    shapes.set(code, [...(shapes.get(code) ?? []), ...polygons])
  }
  const known = new Set([...destinations, 'IN', SIACHEN])
  for (const { id, name, polygons } of naturalEarth()) {
    if (name === 'Antarctica') continue
    const code = UNNUMBERED[name] ?? codeOf(id)
    for (const polygon of polygons) {
      const owner = code && known.has(code) ? code : NEUTRAL
      add(APART.find(([, from, box]) => from === owner && lies(polygon, box))?.[0] ?? owner, [polygon])
    }
  }
  return shapes
}

function naturalEarth(): { id: string | undefined; name: string; polygons: Shape }[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  return feature(world, world.objects.countries).features.map(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new Error(`${properties.name} is a ${geometry.type}`)
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return { id: id?.toString(), name: properties.name, polygons: onGrid(polygons as Shape) }
  })
}

/** CLDR knows ISO 3166-1 numbers as aliases of the two letters: 276 → DE. */
function codeOf(number: string | undefined): string | undefined {
  return number === undefined ? undefined : new Intl.Locale(`und-${number}`).region
}

function lies(polygon: Polygon, [west, south, east, north]: Box): boolean {
  const [w, s, e, n] = boundsOf(polygon[0] ?? [])
  return w >= west && s >= south && e <= east && n <= north
}
