import type { Bag, BagLayer } from '../rules/bag.ts'
import { packed } from '../store/learned.ts'
import type { Layer, Plan, Weights } from './classifier.ts'

/** Float rows → whole numbers with a scale per row: embeddings in 4 bits, the layers in 8. The figures hardly differ. */
export function quantised(weights: Weights, { width, buckets }: Plan): Bag {
  const [rows, rowScale] = small(weights.rows, width, 7)
  const layer = ({ rows, bias, starts }: Layer): BagLayer => {
    const [tiny, scale] = small(rows, width, 127)
    return { rows: tiny, scale, bias, starts }
  }
  return {
    width,
    buckets,
    rows: packed(rows),
    rowScale,
    chapters: layer(weights.chapters),
    headings: layer(weights.headings),
    codes: layer(weights.codes),
  }
}

/** Rows of whole numbers from -`top` to `top`, each with its scale. */
function small(values: Float32Array, width: number, top: number): [Int8Array, Float32Array] {
  const scale = new Float32Array(values.length / width)
  const found = new Int8Array(values.length)
  for (let row = 0; row < scale.length; row++) {
    let most = 1e-9
    for (let at = row * width; at < (row + 1) * width; at++) most = Math.max(most, Math.abs(values[at]!))
    scale[row] = most / top
    for (let at = row * width; at < (row + 1) * width; at++) found[at] = Math.round(values[at]! / scale[row]!)
  }
  return [found, scale]
}
