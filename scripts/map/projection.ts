/**
 * Equal Earth (Šavrič, Patterson and Jenny 2018, doi:10.1080/13658816.2018.1504949): every country keeps its true
 * share of the surface, which matters when its colour is the message.
 */
import type { Point, Ring } from './geometry.ts'

/**
 * Centre of the map. The cut lies opposite, at 169° W in the Bering Strait, between Russia and Alaska and east of
 * Samoa, Niue and Tokelau: only St Lawrence Island and one Aleutian island touch it (see `unroll`).
 */
export const CENTRE = 11
/** Units across; at a page width of 1200 px a unit is 0.3 px. */
export const WIDTH = 4000
/** Antarctica is dropped, and the ocean around it with it. */
const SOUTH = -57
/** Room above the pole, so that the edge of the globe is not cut. */
const MARGIN = 4

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796]
const M = Math.sqrt(3) / 2
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The formula itself, y upwards, for a globe of radius 1. `longitude` counts from the centre of the map. */
function equalEarth(longitude: number, latitude: number): Point {
  const t = Math.asin(M * Math.sin(radians(latitude)))
  const t2 = t * t
  const t6 = t2 * t2 * t2
  const x = (radians(longitude) * Math.cos(t)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)))
  return [x, t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))]
}

const SCALE = WIDTH / 2 / equalEarth(180, 0)[0]
const TOP = equalEarth(0, 90)[1] * SCALE + MARGIN
export const HEIGHT = Math.round(TOP - equalEarth(0, SOUTH)[1] * SCALE)

/** From degrees to units of the drawing, y downwards. The longitude may lie beyond ±180 (see `unroll`). */
export function project([longitude, latitude]: Point): Point {
  const [x, y] = equalEarth(longitude - CENTRE, latitude)
  return [WIDTH / 2 + x * SCALE, TOP - y * SCALE]
}

/** The longitude that stands for the same meridian and lies within 180° of the centre. */
export const nearCentre = (longitude: number): number =>
  longitude - 360 * Math.floor((longitude - CENTRE + 180) / 360)

/**
 * A ring in longitudes without jumps, on the side of the map where most of it lies; the few islands across the cut
 * reach a hair over the edge instead of being torn in two.
 */
export function unroll(ring: Ring): Ring {
  let before: number | undefined
  const even = ring.map(([longitude, latitude]): Point => {
    before = before === undefined ? longitude : longitude - 360 * Math.round((longitude - before) / 360)
    return [before, latitude]
  })
  const mean = even.reduce((sum, [longitude]) => sum + longitude, 0) / even.length
  const shift = nearCentre(mean) - mean
  return even.map(([longitude, latitude]) => [longitude + shift, latitude])
}
