import { isStopWord, stem, usualSpelling } from './english.ts'
import { byEar, corrected, meaning, type Glossary } from './glossary.ts'
import { soundKey } from './phonetic.ts'
import { isNative, latinDigits, romanised } from './script.ts'
import { withoutExclusions, withoutMinorShares, withoutOrigin } from './exclusions.ts'

/** What a reader of product names knows: the glossary, and how often a stem stands in what the finder learned from. */
export type Vocabulary = Readonly<{ glossary: Glossary; frequency: (stem: string) => number }>

/** From this frequency on a word is taken as English even where the glossary has another meaning for it. */
const COMMON = 30
/** Latin words of the glossary's dropped ones that English needs. */
const ENGLISH_TOO = new Set(['no', 'me', 'se', 'par', 'print'])

/** Longer texts are cut: no one describes one product in more. */
const LONGEST = 3000

/**
 * How much more of a product is read: letters, words, and unknown words guessed at (guessing compares with
 * thousands). All fields share it, so that no input takes long.
 */
export type Patience = { letters: number; words: number; guesses: number }
export const freshPatience = (): Patience => ({ letters: LONGEST, words: 250, guesses: 24 })
/** A "word" of more letters is noise: nothing is learned from its pieces. */
const LONGEST_WORD = 40

const WORDS = /[\u0900-\u0963\u0970-\u097F\u0A80-\u0AE5\u0AF0-\u0AFF\u200c\u200d]+|[a-z]+/g

/**
 * The tokens of a text in English, Hindi, Gujarati, romanised or mixed: English stems, and for Indian words also
 * their sound (`~key`). Digits, units and filler words are dropped; exclusions do not count as what the goods are.
 */
export function tokens(text: string, vocabulary: Vocabulary, patience: Patience = freshPatience()): string[] {
  const words = wordsOf(text.slice(0, patience.letters))
  patience.letters -= Math.min(text.length, patience.letters)
  const found: string[] = []
  const most = Math.min(words.length, patience.words)
  patience.words -= most
  for (let at = 0; at < most; at++) {
    const pair = joinedMeaning(words, at, vocabulary.glossary)
    if (pair !== undefined) {
      found.push(...english(pair.meaning))
      at = pair.last
    } else found.push(...wordTokens(words[at]!, vocabulary, patience))
  }
  return found.filter((word, at) => word !== found[at - 1])
}

const wordsOf = (text: string): string[] =>
  (plain(text).match(WORDS) ?? []).filter((word) => word.length <= LONGEST_WORD)

/** Tokens of a text that is known to be English: tariff lines and our own lexicon. */
export const englishTokens = (text: string): string[] => english(plain(text))

function english(text: string): string[] {
  const found: string[] = []
  for (const word of text.match(/[a-z]+/g) ?? []) {
    if (word.length < 2 || isStopWord(word)) continue
    found.push(stem(usualSpelling(word)))
  }
  return found
}

function plain(text: string): string {
  const folded = latinDigits(text.slice(0, LONGEST))
    .normalize('NFKD')
    .replace(/(?![\u0900-\u097F\u0A80-\u0AFF])\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .replace(/\bt[- ]?shirts?\b/g, 'tshirt')
    .replace(/\bfashion (?=jewel)/g, 'imitation ')
    .replace(/\bnon[- ](?=[a-z])/g, 'non')
    .replace(/\b925\b/g, ' sterling silver ')
  return withoutOrigin(withoutExclusions(withoutMinorShares(folded)))
}

/** Between two words that belong together: gulab ka tel, चाँदी का सिक्का. */
const OF = new Set(['का', 'की', 'के', 'ની', 'નું', 'નો', 'ના', 'નાં', 'ka', 'ki', 'ke', 'ni', 'nu', 'no', 'na'])
const OF_ENDING = /(?:નું|નાં|ની|નો|ના|વાળું|વાળી|વાળો|વાળા)$/

/** What two neighbours mean together, where it is more than each alone; an "of" between them does not count. */
function joinedMeaning(
  words: readonly string[],
  at: number,
  { joined }: Glossary,
): { meaning: string; last: number } | undefined {
  const last = OF.has(words[at + 1] ?? '') && words[at + 2] !== undefined ? at + 2 : at + 1
  const [one, other] = [words[at]!, words[last]]
  if (other === undefined) return undefined
  const meaning =
    joined.get(`${keyOf(one)} ${keyOf(other)}`) ??
    (OF_ENDING.test(one) ? joined.get(`${keyOf(one.replace(OF_ENDING, ''))} ${keyOf(other)}`) : undefined)
  return meaning === undefined ? undefined : { meaning, last }
}

const keys = new Map<string, string>()
const KEYS_AT_MOST = 20_000

function keyOf(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = soundKey(isNative(word) ? romanised(word) : word)
  if (keys.size < KEYS_AT_MOST) keys.set(word, key)
  return key
}

function wordTokens(word: string, { glossary, frequency }: Vocabulary, patience: Patience): string[] {
  if (isNative(word)) return nativeTokens(romanised(word), glossary, patience)
  if (word.length < 2) return []
  const exact = glossary.spelt.get(word)
  if (isStopWord(word) || (exact === '' && !ENGLISH_TOO.has(word))) return []
  const times = frequency(stem(usualSpelling(word)))
  if (times === 0) return strange(word, exact ?? guess(glossary, word, patience))
  const isBoth = exact !== undefined && times < COMMON && word.length > 3
  return isBoth ? [...english(word), ...english(exact)] : english(word)
}

/** An English slip first, then an Indian word in Latin letters. */
function guess(glossary: Glossary, word: string, patience: Patience): string | undefined {
  const slip = patience.guesses-- > 0 ? corrected(glossary, word) : undefined
  return slip ?? (word.length < 3 ? undefined : meaning(glossary, word))
}

const strange = (word: string, found: string | undefined): string[] =>
  found === undefined ? [...english(word), `~${soundKey(word)}`] : english(found)

/** The sound stands in only for words that have no meaning here: beside one it would match chance likenesses. */
function nativeTokens(latin: string, glossary: Glossary, patience: Patience): string[] {
  const found =
    meaning(glossary, latin, true) ?? (patience.guesses-- > 0 ? byEar(glossary, latin) : undefined)
  if (found !== undefined) return english(found)
  const key = soundKey(latin)
  return key.length >= 2 ? [`~${key}`] : []
}
