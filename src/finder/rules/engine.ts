import { addLogProbability, type Bag } from './bag.ts'
import { trust } from './candidates.ts'
import { features } from './features.ts'
import { addScores, type Postings } from './postings.ts'
import { fieldsOf, type Field, type Product } from './product.ts'
import { freshPatience, tokens, type Vocabulary } from './tokens.ts'

/** What was learned, as it lies in memory. */
export type Learned = Readonly<{
  /** HS6 codes in order, and the first code of each heading (one more at the end). */
  codes: readonly string[]
  headingStarts: Int32Array
  /** Short passages: lexicon phrases, tariff lines, labels. `owners`: a code, or `codes.length` + a heading. */
  passages: Postings
  owners: Uint16Array
  /** One document per code. */
  documents: Postings
  bags: readonly Bag[]
}>

/** How the parts are weighed against each other. Chosen on finder dev sets only; see docs/guides/lexicon.md. */
export type Weights = Readonly<{ passages: number; documents: number; bags: number; heading: number }>
export const WEIGHTS: Weights = { passages: 8, documents: 3, bags: 1, heading: 0.5 }

/** The second and third best passage of a code count less than its best one. */
const PASSAGE_SHARES = [1, 0.3, 0.15] as const

type Read = Readonly<{ field: Field; words: readonly string[] }>

/** The fields of a product as tokens. */
export function readProduct(product: Product, vocabulary: Vocabulary): Read[] {
  const patience = freshPatience()
  return fieldsOf(product).map((field) => ({ field, words: tokens(field.text, vocabulary, patience) }))
}

/** What the three parts think of every code, each brought to its weight. Differences are log odds. */
export type Opinions = Readonly<{ passages: Float64Array; documents: Float64Array; bags: Float64Array }>

/** The opinions on a product, in the order of `learned.codes`. */
export function opinionsOn(learned: Learned, read: readonly Read[], weights: Weights = WEIGHTS): Opinions {
  const documents = new Float32Array(learned.codes.length)
  for (const { field, words } of read) addScores(learned.documents, words, field.weight, documents)
  return {
    passages: scaled(passageScores(learned, read, weights.heading), weights.passages),
    documents: scaled(documents, weights.documents),
    bags: bagScores(learned, read, weights.bags),
  }
}

/** The score of every code: the opinions added up. */
export const fused = ({ passages, documents, bags }: Opinions): Float64Array =>
  passages.map((score, at) => score + documents[at]! + bags[at]!)

/** The scores of every code, and how far their lead is to be believed. */
export function judge(learned: Learned, read: readonly Read[]): { scores: Float64Array; believed: number } {
  const opinions = opinionsOn(learned, read)
  const scores = fused(opinions)
  const best = scores.indexOf(scores.reduce((a, b) => Math.max(a, b), -Infinity))
  const words = read.reduce((sum, one) => sum + one.words.length, 0)
  return { scores, believed: trust(words, agreement(opinions, best)) }
}

/** How many of the three put the code first that comes first together (0 to 3). */
export function agreement({ passages, documents, bags }: Opinions, best: number): number {
  return [passages, documents, bags].filter((part) => part.every((score) => score <= part[best]!)).length
}

function passageScores(learned: Learned, read: readonly Read[], headingShare: number): Float32Array {
  const found = new Float32Array(learned.passages.count)
  const touched: number[] = []
  for (const { field, words } of read) addScores(learned.passages, words, field.weight, found, touched)
  const owners = bestThree(learned, found, touched)
  const count = learned.codes.length
  for (let heading = 0; heading + 1 < learned.headingStarts.length; heading++) {
    const from = owners[count + heading]! * headingShare
    if (from > 0) lift(owners, from, learned.headingStarts[heading]!, learned.headingStarts[heading + 1]!)
  }
  return owners.subarray(0, count)
}

/** A passage of a heading speaks for each of its codes, but less than a passage of the code itself. */
function lift(owners: Float32Array, from: number, start: number, end: number): void {
  for (let code = start; code < end; code++) {
    const own = owners[code]!
    owners[code] = Math.max(own, from) + Math.min(own, from) * PASSAGE_SHARES[1]
  }
}

/** Per owner the best, second and third best passage, weighed together. */
function bestThree(
  { owners, codes, headingStarts }: Learned,
  found: Float32Array,
  touched: readonly number[],
): Float32Array {
  const size = codes.length + headingStarts.length
  const [first, second, third] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)]
  for (const passage of touched) {
    const owner = owners[passage]!
    const score = found[passage]!
    if (score > first[owner]!) {
      third[owner] = second[owner]!
      second[owner] = first[owner]!
      first[owner] = score
    } else if (score > second[owner]!) {
      third[owner] = second[owner]!
      second[owner] = score
    } else if (score > third[owner]!) third[owner] = score
  }
  const [one, two, three] = PASSAGE_SHARES
  for (let owner = 0; owner < size; owner++)
    first[owner] = first[owner]! * one + second[owner]! * two + third[owner]! * three
  return first
}

/** The name alone and all fields together, half each. */
function bagScores(learned: Learned, read: readonly Read[], weight: number): Float64Array {
  const total = new Float64Array(learned.codes.length)
  const name = read.filter(({ field }) => field.kind === 'name').flatMap(({ words }) => features(words))
  const all = read.flatMap(({ words }) => features(words))
  const views = all.length > name.length && name.length > 0 ? [name, all] : [all]
  for (const view of views)
    for (const bag of learned.bags)
      addLogProbability(bag, view, total, weight / (views.length * learned.bags.length))
  return total
}

function scaled(part: Float32Array, weight: number): Float64Array {
  let most = 1e-9
  for (const value of part) if (value > most) most = value
  return Float64Array.from(part, (value) => (weight * value) / most)
}
