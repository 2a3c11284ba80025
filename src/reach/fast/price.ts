/**
 * Landed totals of single articles for the whole world: integers in float64, exact while below 2^53, the same figures as
 * the receipt to the last minor unit (`fast.test.ts` and `bench/reach.ts` compare them with it).
 */
import { countSteps } from './freight-terms.ts'
import { priceBanded, priceGeneral, priceOdd, priceSimple, priceTwoBands, type Articles } from './loops.ts'
import type { CurrencyTerms, DestinationTerms, WorldTerms } from './world.ts'

export type { Articles } from './loops.ts'

/** Reusable room for one chunk of articles. A few hundred to a few thousand fit a processor's inner caches. */
export type Workspace = Readonly<{
  size: number
  goods: Float64Array
  /** Weight steps by shape of price list, and each destination's shape. */
  steps: readonly Uint16Array[]
  shapeOf: Uint16Array
  shapes: readonly number[]
  /** Articles of the chunk that the straight loops leave out, by kind of destination; −1 where they leave out none. */
  odd: readonly Uint16Array[]
  oddOf: Int16Array
  oddKinds: readonly Uint8Array[]
}>

export function makeWorkspace(world: WorldTerms, size: number): Workspace {
  if (size > 65_535) throw new RangeError('a chunk holds at most 65,535 articles')
  const shapes = numbered(
    world.destinations,
    ({ freight }) => `${freight.firstMg} ${freight.stepMg} ${freight.mostMg}`,
  )
  const masks = new Map<Int16Array, Uint8Array>()
  const kinds = numbered(world.destinations, (terms) => oddCodes(terms, masks))
  const isOdd = kinds.distinct.map((mask) => mask?.includes(1) ?? false)
  return {
    size,
    goods: new Float64Array(size),
    steps: shapes.distinct.map(() => new Uint16Array(size)),
    shapeOf: Uint16Array.from(shapes.of),
    shapes: shapes.first,
    odd: kinds.distinct.map((_, kind) => new Uint16Array(isOdd[kind] ? size + 1 : 0)),
    oddOf: Int16Array.from(kinds.of, (kind) => (isOdd[kind] ? kind : -1)),
    oddKinds: kinds.distinct.map((mask) => mask ?? new Uint8Array(0)),
  }
}

/** Numbers the different keys of some things: each thing's number, the keys, and the first thing of each. */
function numbered<T, K>(
  things: readonly T[],
  keyOf: (thing: T) => K,
): { of: number[]; distinct: K[]; first: number[] } {
  const known = new Map<K, number>()
  const first: number[] = []
  const of = things.map((thing, index) => {
    const key = keyOf(thing)
    let number = known.get(key)
    if (number === undefined) {
      known.set(key, (number = known.size))
      first.push(index)
    }
    return number
  })
  return { of, distinct: [...known.keys()], first }
}

/** Codes that a plan leaves out: special duties, and those of another grid of bands. One mask for all of one tariff. */
function oddCodes(
  { duties, gridOf, plan }: DestinationTerms,
  masks: Map<Int16Array, Uint8Array>,
): Uint8Array | undefined {
  if (!plan) return undefined
  const isOdd = (special: number, code: number) =>
    special >= 0 || (gridOf.length > 0 && gridOf[code] !== plan.grid) ? 1 : 0
  if (gridOf.length > 0) return Uint8Array.from(duties.special, isOdd)
  let mask = masks.get(duties.special)
  if (!mask) masks.set(duties.special, (mask = Uint8Array.from(duties.special, isOdd)))
  return mask
}

/**
 * Prices up to `size` articles for every destination: totals in the destination's minor units, destination by
 * destination (`out[d × size + i]`); NaN where the article has no figure there.
 */
export function priceWorld(world: WorldTerms, articles: Articles, room: Workspace, out: Float64Array): void {
  for (const [shape, steps] of room.steps.entries()) {
    countSteps(world.destinations[room.shapes[shape]!]!.freight, articles.mg, articles.length, steps)
  }
  for (const [kind, list] of room.odd.entries())
    if (list.length > 0) listOdd(room.oddKinds[kind]!, articles, list)
  let currency = -1
  for (const index of world.order) {
    const terms = world.destinations[index]!
    const begin = index * room.size
    if (!terms.served) {
      out.fill(NaN, begin, begin + articles.length)
      continue
    }
    if (terms.currency !== currency)
      toCurrency(world.currencies[(currency = terms.currency)]!, articles, room.goods)
    priceThere(terms, articles, room, index, out, begin)
  }
}

function priceThere(
  terms: DestinationTerms,
  articles: Articles,
  room: Workspace,
  index: number,
  out: Float64Array,
  begin: number,
): void {
  const steps = room.steps[room.shapeOf[index]!]!
  if (!terms.plan) return priceGeneral(terms, articles, room.goods, steps, out, begin)
  if (terms.plan.simple) priceSimple(terms, terms.plan, articles, room.goods, steps, out, begin)
  else if (terms.plan.twoBands) priceTwoBands(terms, terms.plan, articles, room.goods, steps, out, begin)
  else priceBanded(terms, terms.plan, articles, room.goods, steps, out, begin)
  const kind = room.oddOf[index]!
  if (kind >= 0) priceOdd(terms, articles, room.goods, steps, room.odd[kind]!, out, begin)
}

/** The places of articles with odd codes; their number comes first. */
function listOdd(mask: Uint8Array, { hs, length }: Articles, list: Uint16Array): void {
  let count = 0
  for (let i = 0; i < length; i++) {
    list[count + 1] = i
    count += mask[hs[i]!]!
  }
  list[0] = count
}

/**
 * paise × factor ÷ 10^power, half up. The product in float64 is off by less than `NEAR`, which matters only where the
 * sum lies that close to a whole number: there it is worked out in exact integers.
 */
function toCurrency(terms: CurrencyTerms, { paise, length }: Articles, into: Float64Array): void {
  const { rate } = terms
  for (let i = 0; i < length; i++) {
    const sum = paise[i]! * rate + 0.5
    const whole = Math.floor(sum)
    const part = sum - whole
    into[i] = Math.abs(part - 0.5) > 0.5 - NEAR ? convertExactly(terms, paise[i]!) : whole
  }
}

/** Values stay below 2^37, where float64 resolves 2^-15: eight times that is a safe nearness. */
const NEAR = 2 ** -12

function convertExactly({ factor, power }: CurrencyTerms, paise: number): number {
  const unit = 10n ** BigInt(power)
  return Number((BigInt(paise) * BigInt(factor) * 2n + unit) / (unit * 2n))
}
