/** A conversation with the finder as it is kept. */
import type { Lang } from '#kernel/words.ts'
import { CHOICES } from '../words.ts'
import { FACTS, type FactName } from './facts.ts'
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

/** Whether a fact exists, and a value of one: what is no choice of ours is no answer. */
export const isFact = (about: string): about is FactName => (FACTS as readonly string[]).includes(about)
export const isAnswer = (value: string): boolean => Object.hasOwn(CHOICES, value)

/**
 * The same value with every text in it fit to be stored: a database keeps neither NUL nor half a character.
 * (PostgreSQL, § 8.14 JSON Types: `\u0000` and unpaired surrogates are refused.)
 */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\0', ' ').toWellFormed() as T
  if (Array.isArray(value)) return value.map(storable) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [storable(name), storable(part)]),
  ) as T
}

/** The words to remember, folded, so that the same words are one row; empty where there are none. */
export const wordsToKeep = ({ text }: Product): string =>
  storable(text).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 300)
