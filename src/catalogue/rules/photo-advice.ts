/** What could be better about a photo, worked out from its pixels. It never refuses: a poor photo is better than none. */
import type { Edition } from '#tradebook/rules/edition.ts'

export const ADVICE = ['small', 'tiny', 'background', 'dark', 'blurred'] as const
export type Advice = (typeof ADVICE)[number]

/** Lightness of each pixel, 0 to 255, row by row. */
export type Grey = Readonly<{ width: number; height: number; light: Uint8Array }>

export type Look = Readonly<{
  /** Mean lightness of the outermost strip, a twentieth of each side. */
  edge: number
  mean: number
  /** Variance of the Laplacian: sharp edges make it large (Pech-Pacheco et al. 2000). */
  sharpness: number
}>

const STRIP = 20

export function lookOf({ width, height, light }: Grey): Look {
  const strip = Math.max(1, Math.floor(Math.min(width, height) / STRIP))
  let [all, edges, edgeCount] = [0, 0, 0]
  let [sum, squares, inner] = [0, 0, 0]
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      const value = light[at]!
      all += value
      if (x < strip || y < strip || x >= width - strip || y >= height - strip) {
        edges += value
        edgeCount += 1
      }
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) continue
      const bend = 4 * value - light[at - 1]! - light[at + 1]! - light[at - width]! - light[at + width]!
      sum += bend
      squares += bend * bend
      inner += 1
    }
  const mean = inner === 0 ? 0 : sum / inner
  return {
    edge: edges / Math.max(1, edgeCount),
    mean: all / Math.max(1, width * height),
    sharpness: inner === 0 ? 0 : squares / inner - mean * mean,
  }
}

export type PhotoLimits = Readonly<Record<'tiny' | 'small' | 'background' | 'dark' | 'blurred', number>>

/** From the book; a limit that it does not hold stops nothing. */
export function photoLimits(edition: Edition): PhotoLimits {
  const value = (key: string) => Number(edition.fact('photo-limits', key)?.cells['value'] ?? 0)
  return {
    tiny: value('longest-side-least|amazon'),
    small: value('longest-side-zoom|amazon'),
    background: value('background-least|*'),
    dark: value('bright-least|*'),
    blurred: value('sharp-least|*'),
  }
}

export function adviceOn(
  { width, height }: Readonly<{ width: number; height: number }>,
  look: Look,
  limits: PhotoLimits,
): Advice[] {
  const longest = Math.max(width, height)
  const advice: Advice[] = []
  if (longest < limits.tiny) advice.push('tiny')
  else if (longest < limits.small) advice.push('small')
  if (look.mean < limits.dark) advice.push('dark')
  else if (look.edge < limits.background) advice.push('background')
  if (look.sharpness < limits.blurred) advice.push('blurred')
  return advice
}

/** Of one product: more than any marketplace shows. */
export const MOST_PHOTOS = 12
