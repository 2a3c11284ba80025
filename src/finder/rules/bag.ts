/**
 * The embedding-bag classifier: features → mean vector → P(chapter) · P(heading | chapter) · P(HS6 | heading).
 * The layers are int8 rows of `width` numbers with a scale per row; the embeddings are numbers from -7 to 7, two to
 * a byte (the first in the upper half), read as they lie: unpacking all of them would cost more than they are used.
 */
export type Bag = Readonly<{
  width: number
  buckets: number
  rows: Int8Array
  rowScale: Float32Array
  chapters: BagLayer
  headings: BagLayer
  codes: BagLayer
}>

/** One softmax layer: the rows `starts[parent] … starts[parent + 1]` share that parent's probability. */
export type BagLayer = Readonly<{
  rows: Int8Array
  scale: Float32Array
  bias: Float32Array
  starts: Int32Array
}>

const FLOOR = -20.7

/** Adds `weight · ln P(code)` of the features to `out`, each at least ln 1e-9. */
export function addLogProbability(
  bag: Bag,
  feature: readonly number[],
  out: Float64Array,
  weight: number,
): void {
  if (feature.length === 0) return
  const mean = meanVector(bag, feature)
  const chapters = logChances(bag.chapters, mean, Float32Array.of(0))
  const headings = logChances(bag.headings, mean, chapters)
  const codes = logChances(bag.codes, mean, headings)
  for (let code = 0; code < codes.length; code++)
    out[code] = out[code]! + weight * Math.max(codes[code]!, FLOOR)
}

function meanVector({ width, buckets, rows, rowScale }: Bag, feature: readonly number[]): Float32Array {
  const mean = new Float32Array(width)
  for (const hash of feature) {
    const row = hash % buckets
    const scale = rowScale[row]!
    for (let at = 0, place = (row * width) >> 1; at < width; at += 2, place++) {
      const two = rows[place]!
      mean[at] = mean[at]! + (two >> 4) * scale
      mean[at + 1] = mean[at + 1]! + ((two << 28) >> 28) * scale
    }
  }
  const share = 1 / Math.sqrt(feature.length)
  for (let at = 0; at < width; at++) mean[at] = mean[at]! * share
  return mean
}

/** Below this a branch is not walked: its codes cannot come near the first hundred. */
const HOPELESS = -14

function logChances(
  { rows, scale, bias, starts }: BagLayer,
  mean: Float32Array,
  parents: Float32Array,
): Float32Array {
  const width = mean.length
  const found = new Float32Array(bias.length)
  for (let parent = 0; parent < parents.length; parent++) {
    const [from, to] = [starts[parent]!, starts[parent + 1]!]
    const given = parents[parent]!
    if (to - from < 2 || given < HOPELESS) {
      found.fill(given, from, to)
      continue
    }
    let most = -Infinity
    for (let row = from; row < to; row++) {
      let sum = 0
      for (let at = 0, place = row * width; at < width; at++, place++) sum += rows[place]! * mean[at]!
      found[row] = sum * scale[row]! + bias[row]!
      if (found[row]! > most) most = found[row]!
    }
    let total = 0
    for (let row = from; row < to; row++) total += Math.exp(found[row]! - most)
    const shift = given - most - Math.log(total)
    for (let row = from; row < to; row++) found[row] = found[row]! + shift
  }
  return found
}
