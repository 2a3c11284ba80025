import type { Lang } from '#kernel/words.ts'
import { ABSTAIN_BELOW, likeliest, type Candidate } from './candidates.ts'
import { judge, readProduct, type Learned } from './engine.ts'
import type { Product } from './product.ts'
import { reasonsFor, type Reasons } from './reasons.ts'
import { lifts, recall, type Remembered } from './remembered.ts'
import { nextQuestion, penalty, type Answers, type FactsOf, type Question } from './questions.ts'
import { isTooVague, toldFacts } from './told.ts'
import type { Vocabulary } from './tokens.ts'

/** What answers: all that was learned, the words' meanings, our labels and the codes' facts. */
export type Finder = Readonly<{
  learned: Learned
  vocabulary: Vocabulary
  /** Our plain words for a code, in the language asked, else in English, else our lexicon's first phrase. */
  label: (code: string, lang: Lang) => string
  /** What a code's description says for certain: material, construction, gender … */
  facts: FactsOf
}>

/** Candidates with our words for them, likeliest first. */
export type Found = Readonly<{
  candidates: readonly (Candidate & { label: string })[]
  /** True where no candidate is likely enough to be proposed. */
  abstain: boolean
  /** The one question that would part the candidates best. */
  question: Question | null
}>

const MORE_WORDS: Question = { about: 'more-words', choices: [] }

/**
 * Finds the HS6 codes that fit a product, the answers given so far and what the tenant was told before. Deterministic;
 * refuses nothing: an empty text abstains and asks for words.
 */
export function find(
  finder: Finder,
  product: Product,
  lang: Lang = 'en',
  most: number = 10,
  answers: Answers = {},
  remembered: readonly Remembered[] = [],
): Found {
  const { learned, vocabulary, facts } = finder
  const read = readProduct(product, vocabulary)
  const words = read.flatMap((one) => one.words)
  if (words.length === 0) return { candidates: [], abstain: true, question: MORE_WORDS }
  const { scores, believed } = judge(learned, read)
  recall(words, remembered, vocabulary, learned.codes, scores)
  if (Object.keys(answers).length > 0)
    for (const [at, code] of learned.codes.entries()) scores[at] = scores[at]! - penalty(facts(code), answers)
  const best = likeliest(learned.codes, scores, Math.max(most, 10), believed)
  const isVague = isTooVague(words, best, vocabulary) && Object.keys(answers).length === 0
  return {
    candidates: best.slice(0, most).map((one) => ({ ...one, label: finder.label(one.hs6, lang) })),
    abstain: isVague || best[0]!.confidence < ABSTAIN_BELOW,
    question: isVague
      ? MORE_WORDS
      : nextQuestion(best, facts, answers, toldFacts(words, facts(best[0]!.hs6))),
  }
}

/** What `find` answers, with the reasons of each candidate. `before`: the tenant took it for such words already. */
export type Explained = Omit<Found, 'candidates'> &
  Readonly<{ candidates: readonly (Found['candidates'][number] & Reasons & Readonly<{ before: boolean }>)[] }>

/** Finds and says why: the words that speak for each candidate, and what would make it another code. */
export function explain(
  finder: Finder,
  product: Product,
  lang: Lang,
  most: number,
  answers: Answers,
  remembered: readonly Remembered[],
): Explained {
  const found = find(finder, product, lang, Math.max(most, LOOKED_AT), answers, remembered)
  const reasons = reasonsFor(product, found.candidates, answers, finder)
  const words = remembered.length > 0 ? wordsOf(product, finder) : []
  const taken = lifts(words, remembered, finder.vocabulary)
  const candidates = found.candidates
    .map((one, at) => ({ ...one, ...reasons[at]!, before: taken.has(one.hs6) }))
    .filter(
      ({ confidence, words: named }, at) =>
        at === 0 || confidence >= WORTH_A_LOOK || (at < FEW && named.length > 0),
    )
    .slice(0, most)
  return { ...found, candidates }
}

const wordsOf = (product: Product, { vocabulary }: Finder): string[] =>
  readProduct(product, vocabulary).flatMap(({ words }) => words)

/** The first is shown however unlikely, two more where one of her words speaks for them; others only where they may be right. */
const FEW = 3
const WORTH_A_LOOK = 0.02

/** Candidates among which another code is looked for. */
const LOOKED_AT = 10
