import { hashOf } from '../rules/hash.ts'
import type { Postings } from '../rules/postings.ts'

const K1 = 1.2
const B = 0.75
const FULL = 255

/** BM25 weights of token lists as an inverted index of hashed terms. */
export function buildPostings(lists: readonly (readonly string[])[]): Postings {
  const byTerm = new Map<number, Map<number, number>>()
  let length = 0
  for (const [id, words] of lists.entries()) {
    length += words.length
    for (const word of words) {
      const hash = hashOf(word)
      const ids = byTerm.get(hash) ?? new Map<number, number>()
      ids.set(id, (ids.get(id) ?? 0) + 1)
      byTerm.set(hash, ids)
    }
  }
  return pack(byTerm, lists, length / Math.max(lists.length, 1))
}

function pack(
  byTerm: Map<number, Map<number, number>>,
  lists: readonly (readonly string[])[],
  average: number,
): Postings {
  const terms = Uint32Array.from(byTerm.keys()).sort()
  const starts = new Uint32Array(terms.length + 1)
  const units = new Float32Array(terms.length)
  const ids: number[] = []
  const weights: number[] = []
  for (const [at, term] of terms.entries()) {
    const found = byTerm.get(term)!
    units[at] = (Math.log(1 + (lists.length - found.size + 0.5) / (found.size + 0.5)) * (K1 + 1)) / FULL
    for (const [id, times] of found) {
      const norm = K1 * (1 - B + (B * lists[id]!.length) / average)
      ids.push(id)
      weights.push(Math.max(1, Math.round((times / (times + norm)) * FULL)))
    }
    starts[at + 1] = ids.length
  }
  return {
    terms,
    starts,
    ids: Uint32Array.from(ids),
    weights: Uint8Array.from(weights),
    units,
    count: lists.length,
  }
}
