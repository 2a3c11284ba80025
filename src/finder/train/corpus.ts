/** Texts → codes, headings, passages, documents and training cases. */
import { features } from '../rules/features.ts'
import { readGlossary } from '../rules/glossary.ts'
import { withoutExclusions } from '../rules/exclusions.ts'
import { englishTokens, tokens, type Vocabulary } from '../rules/tokens.ts'
import type { Learned } from '../rules/engine.ts'
import { englishWords, readGlossaryText, readLabels, readLexicon } from '../store/own-words.ts'
import type { Case, Starts } from './classifier.ts'
import type { Descriptions } from './hs-descriptions.ts'
import { buildPostings } from './postings.ts'
import type { Source, Text } from './texts.ts'

export type ReadText = Text & Readonly<{ words: readonly string[] }>
/** The codes of the HS in order, with the first code of each heading. */
export type Frame = Readonly<{
  codes: readonly string[]
  headings: readonly string[]
  headingStarts: Int32Array
  chapters: readonly string[]
  chapterStarts: Int32Array
}>

/** How much a text of a source counts in training. */
const TRUST: Record<Source, number> = {
  hs: 1,
  us: 0.7,
  eu: 0.8,
  uk: 1,
  brands: 1,
  lexicon: 2,
  /** One word alone stands for many goods: it is to be found by, not to be learned by heart. */
  plain: 1,
  grammar: 1,
  labels: 1.5,
}

export function frameOf(known: Descriptions): Frame {
  const codes = [...known.keys()].filter((code) => code.length === 6).sort()
  const headings = [...new Set(codes.map((code) => code.slice(0, 4)))]
  const chapters = [...new Set(codes.map((code) => code.slice(0, 2)))]
  return {
    codes,
    headings,
    headingStarts: startsOf(headings, codes),
    chapters,
    chapterStarts: startsOf(chapters, headings),
  }
}

const startsOf = (above: readonly string[], below: readonly string[]): Int32Array =>
  Int32Array.from([...above.map((short) => below.findIndex((code) => code.startsWith(short))), below.length])

/** Tokens of every text; those without any are left out. */
export function readWords(texts: readonly Text[], folder: string): ReadText[] {
  const glossary = readGlossary(readGlossaryText(folder), () =>
    englishWords(readLexicon(folder), readLabels(folder)),
  )
  const vocabulary: Vocabulary = { glossary, frequency: () => 1 }
  const words = ({ lang, text }: Text): string[] =>
    lang === 'en' ? englishTokens(withoutExclusions(text.toLowerCase())) : tokens(text, vocabulary)
  return texts.map((text) => ({ ...text, words: words(text) })).filter(({ words }) => words.length > 0)
}

/** The index: short texts as passages, and one document per code. */
export function indexOf(
  read: readonly ReadText[],
  { codes, headings, headingStarts }: Frame,
  known: Descriptions,
): Omit<Learned, 'bags'> {
  const place = new Map(codes.map((code, at) => [code, at]))
  const headingPlace = new Map(headings.map((heading, at) => [heading, codes.length + at]))
  const passages = read.filter(({ code }) => code.length >= 4)
  return {
    codes,
    headingStarts,
    passages: buildPostings(passages.map(({ words }) => words)),
    owners: Uint16Array.from(passages, ({ code }) => place.get(code) ?? headingPlace.get(code)!),
    documents: buildPostings(documents(read, codes, known)),
  }
}

const IN_DOCUMENTS: ReadonlySet<Source> = new Set(['hs', 'us', 'eu', 'labels'])

/** All that official lines and our labels say of a code: its own words, each line's new ones, heading, chapter. */
function documents(read: readonly ReadText[], codes: readonly string[], known: Descriptions): string[][] {
  const own = new Map<string, Set<string>>(codes.map((code) => [code, new Set()]))
  const plain = new Map<string, readonly string[]>()
  for (const { code, source, words } of read) {
    if (source === 'hs') plain.set(code, words)
    if (IN_DOCUMENTS.has(source)) for (const word of words) own.get(code)?.add(word)
  }
  const above = (code: string): string[] =>
    englishTokens(withoutExclusions((known.get(code) ?? '').toLowerCase()))
  return codes.map((code) => [
    ...(plain.get(code) ?? []),
    ...own.get(code)!,
    ...above(code.slice(0, 4)),
    ...above(code.slice(0, 2)),
  ])
}

/** Where the children of each row begin; a flat classifier has all headings under one root. */
export const startsFor = ({ headings, headingStarts, chapterStarts }: Frame, isFlat: boolean): Starts => ({
  headings: isFlat ? Int32Array.of(0, headings.length) : chapterStarts,
  codes: headingStarts,
})

/** Training cases for one classifier. */
export function casesOf(
  read: readonly ReadText[],
  { codes, headings, chapters }: Frame,
  buckets: number,
  isFlat: boolean,
): Case[] {
  const places = [chapters, headings, codes].map((level) => new Map(level.map((code, at) => [code, at])))
  return read.flatMap(({ code, words, source }) => {
    const [chapter, heading, six] = places.map((place, at) => place.get(code.slice(0, 2 * (at + 1))) ?? -1)
    if (isFlat && heading! < 0) return []
    const hashes = Int32Array.from(features(words), (hash) => hash % buckets)
    return [
      {
        buckets: hashes,
        chapter: isFlat ? 0 : chapter!,
        heading: heading!,
        code: code.length === 6 ? six! : -1,
        weight: TRUST[source],
      },
    ]
  })
}
