/** Random consignments: the fast path held against the receipt's bigint rules. */
import { makeWorkspace, priceWorld } from '#reach/fast/price.ts'
import { pricesAtLimits, receiptTotal } from '#reach/fast/reference.ts'
import { compileWorld } from '#reach/fast/terms.ts'
import type { WorldTerms } from '#reach/fast/world.ts'
import { LANES } from '#reach/rules/consignment.ts'
import { allDestinations } from '#reach/rules/destination.ts'
import { addDays } from '#kernel/day.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import type { Outcome } from './crew.ts'
import { emptyProducts, randomFrom } from './products.ts'

const PER_WORLD = 20_000
/** Destinations looked at of every article priced. */
const EACH = 4

/** `count` consignments, 20,000 on each of some random days by a random lane. */
export function checkConsignments(book: TradeBook, count: number, seed: number): Outcome {
  const random = randomFrom(seed)
  const outcome: Outcome = { sum: 0n, figures: 0, checked: 0, wrong: [] }
  const days = Math.round((Date.parse(book.lastDay) - Date.parse(book.firstDay)) / 86_400_000)
  while (outcome.checked < count) {
    const on = addDays(book.firstDay, Math.floor(random() * (days + 1)))
    const edition = openBook(book, on)
    const lane = LANES[Math.floor(random() * LANES.length)]!
    const world = compileWorld(edition, lane)
    checkWorld(world, edition, Math.min(PER_WORLD, count - outcome.checked), random, outcome)
  }
  return outcome
}

function checkWorld(
  world: WorldTerms,
  edition: Parameters<typeof receiptTotal>[0],
  count: number,
  random: () => number,
  outcome: Outcome,
): void {
  const places = allDestinations(edition)
  const room = makeWorkspace(world, 1)
  const totals = new Float64Array(places.length)
  const one = emptyProducts(1)
  for (let done = 0; done < count;) {
    const first = Math.floor(random() * places.length)
    draw(world, first, random, one)
    priceWorld(world, one, room, totals)
    const article = { hs: world.hs6[one.hs[0]!]!, paise: one.paise[0]!, mg: one.mg[0]! }
    for (let k = 0; k < EACH && done < count; k++, done++) {
      const d = k === 0 ? first : Math.floor(random() * places.length)
      const want = Number(receiptTotal(edition, article, places[d]!, world.lane) ?? NaN)
      outcome.checked++
      if (!Number.isNaN(want)) outcome.figures++
      if (!Object.is(want, totals[d]!))
        outcome.wrong.push(
          `${world.on} ${world.lane} ${places[d]!.iso2} ${JSON.stringify(article)} ${want} ${totals[d]}`,
        )
    }
  }
}

/** Any code, weight and price; a third of the prices at a value limit of the destination, a third of the weights at a step. */
function draw(
  world: WorldTerms,
  destination: number,
  random: () => number,
  into: ReturnType<typeof emptyProducts>,
): void {
  const terms = world.destinations[destination]!
  const { firstMg, stepMg, mostMg, table } = terms.freight
  const step = Math.floor(random() * table.length)
  const heaviest = Math.min(world.mostMg, 40_000_000)
  const weight =
    random() < 1 / 3
      ? Math.min(mostMg, firstMg + step * stepMg) + Math.floor(random() * 2)
      : Math.exp(random() * Math.log(heaviest))
  into.mg[0] = Math.max(1, Math.floor(weight))
  const atLimits =
    random() < 1 / 3 ? pricesAtLimits(terms, world.currencies[terms.currency]!, table[step]!) : []
  const anyPrice = Math.floor(Math.exp(random() * Math.log(world.mostPaise))) + 1
  const price = atLimits[Math.floor(random() * atLimits.length)] ?? anyPrice
  into.paise[0] = Math.min(world.mostPaise, price)
  into.hs[0] = Math.floor(random() * world.hs6.length)
}
