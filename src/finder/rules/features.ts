import { hashOf } from './hash.ts'

const SHORTEST_SPLIT = 5
const PIECES = [4, 5] as const

/** Feature numbers (32-bit hashes) of a token list: words, pairs of neighbours, and pieces of 4 and 5 letters. */
export function features(words: readonly string[]): number[] {
  const found: number[] = []
  for (const [at, word] of words.entries()) {
    found.push(...wordFeatures(word))
    const next = words[at + 1]
    if (next !== undefined) found.push(hashOf(`b:${word} ${next}`))
  }
  return found
}

const kept = new Map<string, readonly number[]>()
const KEPT_AT_MOST = 20_000

function wordFeatures(word: string): readonly number[] {
  const known = kept.get(word)
  if (known) return known
  const found = [hashOf(`w:${word}`)]
  if (word.length >= SHORTEST_SPLIT) {
    const fenced = `<${word}>`
    for (const size of PIECES)
      for (let at = 0; at + size <= fenced.length; at++)
        found.push(hashOf(`c:${fenced.slice(at, at + size)}`))
  }
  if (kept.size < KEPT_AT_MOST) kept.set(word, found)
  return found
}
