/** The drawing as text: the SVG file and the table that the map component reads. */
import type { Point, Ring, Shape } from './geometry.ts'
import { CENTRE, HEIGHT, project, WIDTH } from './projection.ts'
import type { Drawing } from './world.ts'

/**
 * One path for each country, named by its code, without colour: a page draws it by `<use href="world.svg#DE">` and
 * its own classes fill it, so no path has a colour of its own. Those of the root are for whoever opens the file itself.
 */
export function svgOf({ shapes }: Drawing): string {
  const paths = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, shape]) => `<path id="${id}" d="${pathOf(shape)}"/>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" fill="#bfae8c" stroke="#fffcf5" stroke-width="2" stroke-linejoin="round">`,
    '<!-- Land: Natural Earth 1:50 million (public domain). India: land border compiled by DataMeet (CC0). Dhow, npm run map. -->',
    `<defs><path id="sea" d="${linePath([...side(-180, 1), ...side(180, -1)])}z"/><path id="grid" d="${graticule()}"/></defs>`,
    ...paths,
    '</svg>',
    '',
  ].join('\n')
}

export function tableOf({ shapes, dots }: Drawing, home: Point): string {
  const codes = [...shapes.keys()].filter((code) => /^[A-Z]{2}$/.test(code)).sort()
  return `/** What src/ui/map/world.svg holds. Written by \`npm run map\`; change scripts/map instead. */

/** Units across and down. */
export const WORLD_SIZE = [${WIDTH}, ${HEIGHT}] as const

/** Codes with a shape of that id in the file; besides \`rest\` (land without a code), \`sea\` and \`grid\`. */
export const SHAPES: readonly string[] =
  // prettier-ignore
  '${codes.join(' ')}'.split(' ')

/** Centre of India's shape. */
export const HOME_POINT = [${home.join(', ')}] as const

/** Places too small for a shape, with the centre of their dot. */
export const DOTS: Readonly<Record<string, readonly [x: number, y: number]>> = {
${[...dots].map(([code, [x, y]]) => `  ${code}: [${x}, ${y}],`).join('\n')}
}
`
}

const pathOf = (shape: Shape): string =>
  shape
    .flat()
    .map((ring) => `${linePath(ring.slice(0, -1))}z`)
    .join('')

/** `M` to the first point, then steps from point to point, a minus sign also parting numbers. */
function linePath(points: Ring): string {
  let [atX, atY] = [0, 0]
  return points
    .map(([x, y], index) => {
      const step = [x - atX, y - atY] as const
      ;[atX, atY] = [x, y]
      if (index === 0) return `M${step[0]}${spaced(step[1])}${points.length > 1 ? 'l' : ''}`
      return `${index === 1 ? step[0] : spaced(step[0])}${spaced(step[1])}`
    })
    .join('')
}

const spaced = (step: number): string => (step < 0 ? String(step) : ` ${step}`)

/** The edge of the globe from pole to pole, or back. */
function side(longitude: number, direction: 1 | -1): Ring {
  return latitudes(5).map((latitude) => rounded([CENTRE + longitude, latitude * direction]))
}

/** Every 30 degrees. */
function graticule(): string {
  const meridians = [-150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150].map((longitude) =>
    latitudes(10).map((latitude) => rounded([CENTRE + longitude, latitude])),
  )
  const parallels = [-30, 0, 30, 60].map((latitude) =>
    [-180, 180].map((longitude) => rounded([CENTRE + longitude, latitude])),
  )
  return [...meridians, ...parallels].map(linePath).join('')
}

const latitudes = (step: number): number[] =>
  Array.from({ length: 180 / step + 1 }, (_, index) => index * step - 90)

const rounded = (point: Point): Point => project(point).map(Math.round) as Point
