import type { Lang } from '#kernel/words.ts'
import { ABSTAIN_BELOW, likeliest, type Candidate } from '../rules/candidates.ts'
import { judge, readProduct } from '../rules/engine.ts'
import type { Product } from '../rules/product.ts'
import { nextQuestion, penalty, type Answers, type Question } from '../rules/questions.ts'
import { isTooVague, toldFacts } from '../rules/told.ts'
import type { Finder } from '../store/open-finder.ts'

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
 * Finds the HS6 codes that fit a product and the answers given so far. Deterministic; refuses nothing:
 * an empty text abstains and asks for words.
 */
export function find(
  finder: Finder,
  product: Product,
  lang: Lang = 'en',
  most: number = 10,
  answers: Answers = {},
): Found {
  const { learned, vocabulary, facts } = finder
  const read = readProduct(product, vocabulary)
  const words = read.flatMap((one) => one.words)
  if (words.length === 0) return { candidates: [], abstain: true, question: MORE_WORDS }
  const { scores, believed } = judge(learned, read)
  if (Object.keys(answers).length > 0)
    for (const [at, code] of learned.codes.entries()) scores[at] = scores[at]! - penalty(facts(code), answers)
  const best = likeliest(learned.codes, scores, Math.max(most, 10), believed)
  const isVague = isTooVague(words, best, vocabulary) && Object.keys(answers).length === 0
  return {
    candidates: best.slice(0, most).map((one) => ({ ...one, label: finder.label(one.hs6, lang) })),
    abstain: isVague || best[0]!.confidence < ABSTAIN_BELOW,
    question: isVague ? MORE_WORDS : nextQuestion(best, facts, answers, toldFacts(words)),
  }
}
