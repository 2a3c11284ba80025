/** Why a code is proposed: which of the person's words speak for it, which facts she told, and what would part it. */
import type { Candidate } from './candidates.ts'
import type { Learned } from './engine.ts'
import { FACTS, type FactName } from './facts.ts'
import { hashOf } from './hash.ts'
import { placeOf, type Postings } from './postings.ts'
import { fieldsOf, type Product } from './product.ts'
import { penalty, UNKNOWN, type Answers, type FactsOf } from './questions.ts'
import { tokens, type Vocabulary } from './tokens.ts'

/** A fact with a value, as `material: silver`. */
export type Told = Readonly<{ about: FactName; value: string }>
/** The code that the goods would have if one fact were another. */
export type Otherwise = Told & Readonly<{ hs6: string }>

export type Reasons = Readonly<{
  /** The person's own words that speak for the code, in her order and spelling. */
  words: readonly string[]
  /** Her answers that agree with the code. */
  told: readonly Told[]
  otherwise: readonly Otherwise[]
}>

const MOST_WORDS = 6
const MOST_OTHERWISE = 3
/** What one description may name; longer ones are read from the front. */
const MOST_READ = 60

/** Reasons for each candidate, in their order. */
export function reasonsFor(
  product: Product,
  candidates: readonly Candidate[],
  answers: Answers,
  { learned, vocabulary, facts }: Readonly<{ learned: Learned; vocabulary: Vocabulary; facts: FactsOf }>,
): Reasons[] {
  const speaking = surfaceWords(product).map((word) => ({
    word,
    codes: codesNamedBy(tokens(word, vocabulary), candidates, learned),
  }))
  return candidates.map(({ hs6 }) => ({
    words: [...new Set(speaking.filter(({ codes }) => codes.has(hs6)).map(({ word }) => word))].slice(
      0,
      MOST_WORDS,
    ),
    told: toldFor(hs6, answers, facts),
    otherwise: otherwiseFor(hs6, candidates, facts),
  }))
}

/** The words of a product as they were written. */
function surfaceWords(product: Product): string[] {
  const text = fieldsOf(product)
    .map((field) => field.text)
    .join(' ')
  return (text.match(/[\p{L}'’\u{200C}\u{200D}\p{M}-]+/gu) ?? []).slice(0, MOST_READ)
}

/** Which of the candidates the tokens of one word stand for, in a passage or in the code's own document. */
function codesNamedBy(
  words: readonly string[],
  candidates: readonly Candidate[],
  { codes, passages, owners, documents }: Learned,
): ReadonlySet<string> {
  const places = new Map(candidates.map(({ hs6 }) => [placeIn(codes, hs6), hs6]))
  const named = new Set<string>()
  for (const word of words) {
    for (const id of idsOf(documents, word)) hear(places, id, named)
    for (const id of idsOf(passages, word)) hear(places, owners[id]!, named)
  }
  return named
}

function hear(places: ReadonlyMap<number, string>, place: number, named: Set<string>): void {
  const hs6 = places.get(place)
  if (hs6 !== undefined) named.add(hs6)
}

const placeIn = (codes: readonly string[], hs6: string): number => codes.indexOf(hs6)

function idsOf({ terms, starts, ids }: Postings, word: string): Uint32Array {
  const place = placeOf(terms, hashOf(word))
  return place < 0 ? ids.subarray(0, 0) : ids.subarray(starts[place], starts[place + 1])
}

function toldFor(hs6: string, answers: Answers, facts: FactsOf): Told[] {
  const own = facts(hs6)
  return FACTS.flatMap((about) => {
    const value = answers[about]
    if (value === undefined || value === UNKNOWN || own[about] === undefined) return []
    return penalty(own, { [about]: value }) === 0 ? [{ about, value }] : []
  })
}

/** Far-off candidates part by a fact as well, but a bangle is no artificial joint whatever the answer. */
const isNear = ({ hs6, confidence }: Candidate, from: string): boolean =>
  confidence >= WORTH_NAMING || hs6.slice(0, 4) === from.slice(0, 4)
const WORTH_NAMING = 0.02

/** The likeliest other candidate for each single fact that parts it from this one. */
function otherwiseFor(hs6: string, candidates: readonly Candidate[], facts: FactsOf): Otherwise[] {
  const own = facts(hs6)
  const found = new Map<string, Otherwise>()
  for (const other of candidates) {
    if (other.hs6 === hs6 || !isNear(other, hs6)) continue
    const theirs = facts(other.hs6)
    const parting = FACTS.filter(
      (about) => own[about] !== undefined && theirs[about] !== undefined && own[about] !== theirs[about],
    )
    const [about] = parting
    if (parting.length !== 1 || about === undefined) continue
    const value = theirs[about]!
    const key = `${about} ${value}`
    if (!found.has(key)) found.set(key, { about, value, hs6: other.hs6 })
  }
  return [...found.values()].slice(0, MOST_OTHERWISE)
}
