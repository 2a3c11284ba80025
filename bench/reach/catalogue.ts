/** A whole catalogue for the whole world, chunk by chunk, by as many threads as share the cursor. */
import { makeWorkspace, priceWorld, type Articles, type Workspace } from '#reach/fast/price.ts'
import type { WorldTerms } from '#reach/fast/world.ts'
import { slice } from './products.ts'

/** How many articles at a time: their columns and totals stay in a core's own cache. */
export const CHUNK = 1000

export const roomFor = (world: WorldTerms): Workspace => makeWorkspace(world, CHUNK)

/** Totals lie chunk by chunk, in a chunk destination by destination. */
export const placeOf = (destinations: number, product: number, destination: number): number =>
  Math.floor(product / CHUNK) * CHUNK * destinations + destination * CHUNK + (product % CHUNK)

export function priceChunks(
  world: WorldTerms,
  products: Articles,
  room: Workspace,
  totals: Float64Array,
  cursor: Int32Array,
): void {
  const width = CHUNK * world.destinations.length
  for (;;) {
    const chunk = Atomics.add(cursor, 0, 1)
    if (chunk * CHUNK >= products.length) return
    const some = slice(products, chunk * CHUNK, (chunk + 1) * CHUNK)
    priceWorld(world, some, room, totals.subarray(chunk * width, (chunk + 1) * width))
  }
}
