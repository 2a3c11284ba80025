import { hashOf } from './hash.ts'

/**
 * An inverted index in typed arrays. `terms` are sorted hashes; the postings of `terms[t]` lie at
 * `starts[t] … starts[t + 1]`: the passages in `ids`, ascending, and their BM25 weights in `weights`, in units
 * of `units[t]`.
 */
export type Postings = Readonly<{
  terms: Uint32Array
  starts: Uint32Array
  ids: Uint32Array
  weights: Uint8Array
  units: Float32Array
  /** How many passages there are. */
  count: number
}>

/** The place of a term, or -1. */
export function placeOf(terms: Uint32Array, hash: number): number {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const here = terms[middle]!
    if (here === hash) return middle
    if (here < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** In how many passages a word stands. */
export function frequencyIn(postings: Postings, word: string): number {
  const place = placeOf(postings.terms, hashOf(word))
  return place < 0 ? 0 : postings.starts[place + 1]! - postings.starts[place]!
}

/** Adds the BM25 scores of `words`, times `weight`, to `scores`; passages seen for the first time go to `touched`. */
export function addScores(
  postings: Postings,
  words: readonly string[],
  weight: number,
  scores: Float32Array,
  touched?: number[],
): void {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  for (const [word, count] of times) {
    const place = placeOf(postings.terms, hashOf(word))
    if (place < 0) continue
    const factor = Math.min(count, 2) * weight * postings.units[place]!
    const end = postings.starts[place + 1]!
    for (let at = postings.starts[place]!; at < end; at++) {
      const id = postings.ids[at]!
      if (touched && scores[id] === 0) touched.push(id)
      scores[id] = scores[id]! + postings.weights[at]! * factor
    }
  }
}
