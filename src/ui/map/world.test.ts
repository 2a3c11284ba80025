import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { mapFiles } from '../../../scripts/map/draw.ts'
import { boundsOf, contains, type Point, type Ring } from '../../../scripts/map/geometry.ts'
import { landBorder } from '../../../scripts/map/india.ts'
import { nearCentre, project } from '../../../scripts/map/projection.ts'
import { DOTS, SHAPES, WORLD_SIZE } from './world.ts'

const svg = readFileSync(join(import.meta.dirname, 'world.svg'), 'utf8')
const destinations = readFileSync(join(import.meta.dirname, '../../../data/destinations.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.slice(0, 2))

/** The rings of each path, read from the file as a browser would. */
const drawn = new Map(
  [...svg.matchAll(/<path id="(\w+)" d="([^"]+)"/g)].map(([, id = '', path = '']) => [id, ringsIn(path)]),
)

function ringsIn(path: string): Ring[] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = part.match(/-?\d+/g)?.map(Number) ?? []
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, index): Point => {
        x += numbers[2 * index]!
        y += numbers[2 * index + 1]!
        return [x, y]
      })
    })
}

const land = [...drawn]
  .filter(([id]) => id !== 'sea' && id !== 'grid')
  .map(([id, rings]) => ({ id, rings, box: boundsOf(rings.flat()) }))

const inBox = ([x, y]: Point, [west, south, east, north]: readonly number[]): boolean =>
  x >= west! && x <= east! && y >= south! && y <= north!

/** Codes of all shapes that cover a place given as [north, east]. */
function whoCovers([latitude, longitude]: readonly [number, number]): string[] {
  const point = project([nearCentre(longitude), latitude])
  return land.filter(({ rings, box }) => inBox(point, box) && contains(rings, point)).map(({ id }) => id)
}

describe('India is drawn with the boundaries that Indian law requires', () => {
  test.each([
    ['Gilgit', [35.92, 74.31]],
    ['Hunza', [36.32, 74.65]],
    ['Skardu', [35.3, 75.63]],
    ['Muzaffarabad', [34.37, 73.47]],
    ['Mirpur', [33.2, 73.8]],
    ['Aksai Chin', [35.0, 79.5]],
    ['Aksai Chin, Soda Plains', [35.4, 79.3]],
    ['Shaksgam', [36.02, 76.63]],
    ['K2', [35.88, 76.51]],
    ['Shaksgam, Aghil side', [36.2, 76.4]],
    ['Siachen', [35.42, 77.1]],
    ['Demchok', [32.7, 79.45]],
    ['Tawang', [27.59, 91.87]],
    ['Itanagar', [27.1, 93.62]],
    ['Walong', [28.12, 97.02]],
    ['Srinagar', [34.08, 74.8]],
    ['Leh', [34.16, 77.58]],
    ['Gangtok', [27.33, 88.61]],
    ['Port Blair', [11.67, 92.72]],
    ['Kanyakumari', [8.15, 77.5]],
    ['Bhuj', [23.25, 69.67]],
    ['Agartala', [23.83, 91.28]],
  ] as const)('%s lies in India and in no other shape', (_, place) => {
    expect(whoCovers(place)).toEqual(['IN'])
  })

  test.each([
    ['Lahore', [31.55, 74.34], 'PK'],
    ['Islamabad', [33.69, 73.05], 'PK'],
    ['Chitral', [35.85, 71.79], 'PK'],
    ['Karachi', [24.95, 67.1], 'PK'],
    ['Kashgar', [39.47, 75.99], 'CN'],
    ['Lhasa', [29.65, 91.12], 'CN'],
    ['Kathmandu', [27.71, 85.32], 'NP'],
    ['Thimphu', [27.47, 89.64], 'BT'],
    ['Dhaka', [23.81, 90.41], 'BD'],
    ['Mandalay', [21.97, 96.08], 'MM'],
    ['Colombo', [6.9, 79.95], 'LK'],
    ['Kabul', [34.53, 69.17], 'AF'],
  ] as const)('%s does not', (_, place, country) => {
    expect(whoCovers(place)).toEqual([country])
  })

  test('Lakshadweep and Minicoy are there, however small', () => {
    const islands = drawn.get('IN')!.filter((ring) => ring.every(([x, y]) => near([x, y], [9.8, 72.9], 25)))
    expect(islands).toHaveLength(2)
  })

  test('no corner of the land border is farther than half a pixel from the outline as drawn', () => {
    const outline = drawn
      .get('IN')!
      .flatMap((ring) => ring.map((point, index) => [point, ring[index + 1] ?? ring[0]!] as const))
    const away = landBorder().map((corner) => {
      const point = project(corner)
      return Math.min(...outline.map(([start, end]) => distance(point, start, end)))
    })
    expect(Math.max(...away)).toBeLessThan(1.5)
  })

  test('nothing in and around India lies in two shapes, and along the land border nothing lies in none', () => {
    const wrong: string[] = []
    for (let latitude = 6; latitude < 38; latitude += 0.17) {
      for (let longitude = 68; longitude < 98; longitude += 0.17) {
        const count = whoCovers([latitude, longitude]).length
        const isInland = latitude > 25.5 && longitude > 70
        if (count > 1 || (isInland && count === 0)) wrong.push(`${latitude} ${longitude}: ${count}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('the drawing', () => {
  test('every destination is a shape or a dot, and nothing is both', () => {
    const missing = destinations.filter((code) => SHAPES.includes(code) === code in DOTS)
    expect(missing).toEqual([])
    expect([...SHAPES].filter((code) => !drawn.has(code))).toEqual([])
    expect(SHAPES.length + Object.keys(DOTS).length).toBe(destinations.length + 1)
  })

  test.each([
    ['Paris', [48.86, 2.35], 'FR'],
    ['Cayenne', [4.5, -52.5], 'GF'],
    ['Spitsbergen', [77.8, 17], 'SJ'],
    ['Pristina', [42.66, 21.16], 'XK'],
    ['Anadyr', [66, 175], 'RU'],
    ['Chukotka beyond 180°', [66.5, -172.5], 'RU'],
    ['Anchorage', [61.5, -149.5], 'US'],
    ['Suva', [-17.9, 178.1], 'FJ'],
    ['Hargeisa', [9.56, 44.06], 'rest'],
    ['Simferopol', [45.1, 34.1], 'rest'],
  ] as const)('%s is where it belongs', (_, place, code) => {
    expect(whoCovers(place)).toEqual([code])
  })

  test('dots stand apart, on the map, and close to their places', () => {
    const dots = Object.entries(DOTS)
    for (const [code, [x, y]] of dots) {
      expect(x > 0 && x < WORLD_SIZE[0] && y > 0 && y < WORLD_SIZE[1], code).toBe(true)
      for (const [other, [otherX, otherY]] of dots)
        if (other < code) expect(Math.hypot(x - otherX, y - otherY), `${code} ${other}`).toBeGreaterThan(15)
    }
    expect(near(DOTS['SG']!, [1.35, 103.82], 12)).toBe(true)
    expect(near(DOTS['MU']!, [-20.3, 57.6], 12)).toBe(true)
    expect(near(DOTS['TV']!, [-8.52, 179.2], 12)).toBe(true)
    expect(near(DOTS['BB']!, [13.18, -59.55], 40)).toBe(true)
  })

  test('the file stays light', () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(60_000)
    expect(brotliCompressSync(svg).length).toBeLessThan(60_000)
  })

  test('drawing again gives the same bytes', () => {
    const again = mapFiles()
    expect(again['world.svg']).toBe(svg)
    expect(again['world.ts']).toBe(readFileSync(join(import.meta.dirname, 'world.ts'), 'utf8'))
  })
})

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** Whether a point of the drawing lies within so many units of a place on the globe. */
function near(
  [x, y]: readonly [number, number],
  [latitude, longitude]: readonly [number, number],
  units: number,
) {
  const [placeX, placeY] = project([nearCentre(longitude), latitude])
  return Math.hypot(x - placeX, y - placeY) <= units
}
