/** Random products: real HS codes, prices and weights as makers' catalogues have them. The seed names them all. */
import type { Articles } from '#reach/fast/price.ts'
import type { WorldTerms } from '#reach/fast/world.ts'

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fills the columns: prices from 20 to 90,000 rupees and weights from 10 g to 25 kg, small ones commoner. */
export function fillProducts(world: WorldTerms, random: () => number, into: Articles): void {
  const { hs, paise, mg, length } = into
  for (let i = 0; i < length; i++) {
    hs[i] = Math.floor(random() * world.hs6.length)
    paise[i] = Math.floor(2000 * Math.exp(random() * 8.4))
    mg[i] = Math.floor(10 * Math.exp(random() * 7.8)) * 1000
  }
}

export const emptyProducts = (length: number): Articles => ({
  hs: new Uint16Array(length),
  paise: new Float64Array(length),
  mg: new Float64Array(length),
  length,
})

/** A part of the columns, without copying. */
export const slice = ({ hs, paise, mg }: Articles, from: number, to: number): Articles => ({
  hs: hs.subarray(from, to),
  paise: paise.subarray(from, to),
  mg: mg.subarray(from, to),
  length: Math.min(to, hs.length) - from,
})
