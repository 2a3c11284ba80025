/** A small generator (xorshift32) with a fixed beginning: the same words in, the same figures out. */
export type Random = Readonly<{
  next: () => number
  below: (limit: number) => number
  pick: <T>(list: readonly T[]) => T
}>

export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { next, below, pick: (list) => list[below(list.length)]! }
}
