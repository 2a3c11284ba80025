/** A conversation with the finder as it is kept. */
import type { Lang } from '#kernel/words.ts'
import type { FactName } from './facts.ts'
import type { Explained } from './find.ts'
import type { Product } from './product.ts'
import type { Answers } from './questions.ts'

/** One question answered, in the order asked. */
export type Answered = Readonly<{ about: FactName; value: string }>

/** What is asked: the words, and the facts told so far. */
export type Question = Readonly<{ product: Product; answers: readonly Answered[] }>

/** Who asks: whose words these are, where somebody is signed in. */
export type Asker = Readonly<{ tenant: string | null; lang: Lang }>

export type FoundKept = Readonly<{
  candidates: readonly Readonly<{ hs6: string; confidence: number }>[]
  abstain: boolean
  question: string | null
}>

export type Trail = Readonly<{
  id: string
  askedAt: Date
  lang: Lang
  product: Product
  answers: readonly Answered[]
  found: FoundKept
  /** SHA-256 of the finder's files, and the version of the trade book. */
  engine: string
  book: string
  tenant: string | null
  hs6: string | null
  hs8: string | null
  chosenAt: Date | null
}>

export const answersOf = (answers: readonly Answered[]): Answers =>
  Object.fromEntries(answers.map(({ about, value }) => [about, value]))

export const keptOf = ({ candidates, abstain, question }: Explained): FoundKept => ({
  candidates: candidates.map(({ hs6, confidence }) => ({ hs6, confidence: Number(confidence.toFixed(4)) })),
  abstain,
  question: question?.about ?? null,
})

/** The first step of a conversation. No code is taken yet. */
export const newTrail = (
  question: Question,
  found: Explained,
  { tenant, lang }: Asker,
  made: Readonly<{ id: string; at: Date; engine: string; book: string }>,
): Trail => ({
  id: made.id,
  askedAt: made.at,
  lang,
  ...question,
  found: keptOf(found),
  engine: made.engine,
  book: made.book,
  tenant,
  hs6: null,
  hs8: null,
  chosenAt: null,
})

/** The words to remember, folded, so that the same words are one row; empty where there are none. */
export const wordsToKeep = ({ text }: Product): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 300)
