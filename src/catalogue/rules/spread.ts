/** From which places the pieces of an order come. */
export type Lying = Readonly<{ placeId: string; free: number }>

/**
 * All from one place where one has enough (the one with the fewest that still suffice, so that large heaps stay whole), else
 * from the fullest down. Undefined where all together have too few. A quantity of nothing takes nothing.
 */
export function spread(
  lying: readonly Lying[],
  quantity: number,
): readonly Readonly<{ placeId: string; quantity: number }>[] | undefined {
  if (quantity <= 0) return []
  const some = lying.filter(({ free }) => free > 0)
  const enough = some.filter(({ free }) => free >= quantity).sort((a, b) => a.free - b.free)[0]
  if (enough) return [{ placeId: enough.placeId, quantity }]
  let wanted = quantity
  const parts: { placeId: string; quantity: number }[] = []
  for (const { placeId, free } of some.toSorted((a, b) => b.free - a.free)) {
    const taken = Math.min(free, wanted)
    if (taken > 0) parts.push({ placeId, quantity: taken })
    wanted -= taken
  }
  return wanted === 0 ? parts : undefined
}
