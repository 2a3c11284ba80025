/** The catalogue of a whole state: more totals than memory holds, so each chunk is summed up and overwritten. */
import { priceWorld, type Workspace } from '#reach/fast/price.ts'
import { receiptTotal } from '#reach/fast/reference.ts'
import type { WorldTerms } from '#reach/fast/world.ts'
import { allDestinations } from '#reach/rules/destination.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { CHUNK } from './catalogue.ts'
import type { Outcome } from './crew.ts'
import { emptyProducts, fillProducts, randomFrom } from './products.ts'

/** Prices the chunks off the cursor. Products depend on the seed and the chunk alone, so any number of threads agree. */
export function priceState(
  edition: Edition,
  world: WorldTerms,
  room: Workspace,
  length: number,
  seed: number,
  cursor: Int32Array,
): Outcome {
  const places = allDestinations(edition)
  const totals = new Float64Array(CHUNK * world.destinations.length)
  const outcome: Outcome = { sum: 0n, figures: 0, checked: 0, wrong: [] }
  const whole = emptyProducts(CHUNK)
  for (;;) {
    const chunk = Atomics.add(cursor, 0, 1)
    if (chunk * CHUNK >= length) return outcome
    const products = { ...whole, length: Math.min(CHUNK, length - chunk * CHUNK) }
    const random = randomFrom(seed + chunk)
    fillProducts(world, random, products)
    priceWorld(world, products, room, totals)
    for (let d = 0; d < world.destinations.length; d++) addUp(totals, d * CHUNK, products.length, outcome)
    // One total of every chunk, by chance, is held against the receipt.
    const i = Math.floor(random() * products.length)
    const d = Math.floor(random() * places.length)
    const article = { hs: world.hs6[products.hs[i]!]!, paise: products.paise[i]!, mg: products.mg[i]! }
    const want = Number(receiptTotal(edition, article, places[d]!, world.lane) ?? NaN)
    outcome.checked++
    if (!Object.is(want, totals[d * CHUNK + i]!))
      outcome.wrong.push(`${places[d]!.iso2} ${JSON.stringify(article)}`)
  }
}

/** Sums stay exact: a thousand totals below 10^11 are below 2^53. */
function addUp(totals: Float64Array, begin: number, length: number, outcome: Outcome): void {
  let sum = 0
  let figures = 0
  for (let i = begin; i < begin + length; i++) {
    const total = totals[i]!
    if (total === total) {
      sum += total
      figures++
    }
  }
  outcome.sum += BigInt(sum)
  outcome.figures += figures
}
