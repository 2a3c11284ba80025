import type { Bag, BagLayer } from '../rules/bag.ts'
import type { Layer, Plan, Weights } from './classifier.ts'

/** Float rows → int8 rows with a scale each; the figures differ in the third digit. */
export function quantised(weights: Weights, { width, buckets }: Plan): Bag {
  const [rows, rowScale] = small(weights.rows, width)
  const layer = ({ rows, bias, starts }: Layer): BagLayer => {
    const [tiny, scale] = small(rows, width)
    return { rows: tiny, scale, bias, starts }
  }
  return { width, buckets, rows, rowScale, chapters: layer(weights.chapters), headings: layer(weights.headings), codes: layer(weights.codes) }
}

function small(values: Float32Array, width: number): [Int8Array, Float32Array] {
  const scale = new Float32Array(values.length / width)
  const found = new Int8Array(values.length)
  for (let row = 0; row < scale.length; row++) {
    let most = 1e-9
    for (let at = row * width; at < (row + 1) * width; at++) most = Math.max(most, Math.abs(values[at]!))
    scale[row] = most / 127
    for (let at = row * width; at < (row + 1) * width; at++) found[at] = Math.round(values[at]! / scale[row]!)
  }
  return [found, scale]
}
