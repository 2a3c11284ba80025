import { isNear, skeleton, soundKey } from './phonetic.ts'
import { romanised } from './script.ts'

/** Indian trade words, by spelling and by sound, with the English words to search for instead. */
export type Glossary = Readonly<{
  spelt: ReadonlyMap<string, string>
  sounded: ReadonlyMap<string, string>
  /** Two words that mean something else together, by their sounds with a blank between. */
  joined: ReadonlyMap<string, string>
  /** Sounds long enough to be compared letter by letter. */
  long: readonly string[]
  /** English words of our own lexicon, made ready when a word first needs them. */
  english: () => EnglishWords
}>

type EnglishWords = Readonly<{
  /** By their consonants, for English said in Indian letters. */
  borrowed: ReadonlyMap<string, string>
  /** Long ones by first letter, the commonest first, for English misspelt. */
  long: ReadonlyMap<string, readonly string[]>
}>

/**
 * Reads the glossary: one row `spelling, spelling, … | English`, `#` begins a comment, an empty English side
 * means that the word parts no goods. Spellings may be in any script.
 */
export function readGlossary(text: string, englishWords: () => Iterable<string> = () => []): Glossary {
  const [spelt, sounded, joined] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ]
  for (const line of text.split('\n')) {
    const bar = line.indexOf('|')
    if (line.startsWith('#') || bar < 0) continue
    const english = line.slice(bar + 1).trim()
    for (const spelling of line.slice(0, bar).split(',')) {
      const words = spelling.trim().toLowerCase().split(/\s+/).map(romanised).filter(Boolean)
      if (words.length > 1) keep(joined, words.map(soundKey).join(' '), english)
      else if (words[0]) {
        keep(spelt, words[0], english)
        keep(sounded, soundKey(words[0]), english)
      }
    }
  }
  let english: EnglishWords | undefined
  return {
    spelt,
    sounded,
    joined,
    long: [...sounded.keys()].filter((key) => key.length >= 5),
    english: () => (english ??= sortEnglish(englishWords())),
  }
}

function sortEnglish(words: Iterable<string>): EnglishWords {
  const borrowed = new Map<string, string>()
  const long = new Map<string, string[]>()
  for (const word of words) {
    if (word.length > 3) keep(borrowed, skeleton(word), word)
    if (word.length < LONG_ENGLISH) continue
    const same = long.get(word[0]!) ?? []
    same.push(word)
    long.set(word[0]!, same)
  }
  return { borrowed, long }
}

function keep(map: Map<string, string>, key: string, value: string): void {
  if (key.length > 0 && !map.has(key)) map.set(key, value)
}

const LONG_ENGLISH = 6

/** The English word that a long Latin one misspells by one letter. */
export function corrected({ english }: Glossary, word: string): string | undefined {
  if (word.length < LONG_ENGLISH) return undefined
  return english()
    .long.get(word[0]!)
    ?.find((known) => isNear(word, known))
}

/** Endings of Hindi and Gujarati nouns and the postpositions written together with them. */
const ENDINGS =
  'wallah waali wali wala vaali valaa valu valun vali vala iyan iyon iyo yan yon mathi mate vaalu vaalun nun nii naa noo thii ni nu na no ne ma man thi on oe o en e u'.split(
    ' ',
  )
const OWN_ENDINGS = ['', 'i', 'u', 'o', 'a', 'aa', 'ii']

/** The English for one Latin spelling of an Indian word; undefined where the glossary does not know it. */
export const meaning = (glossary: Glossary, word: string, isNativeWord = false): string | undefined =>
  bySpelling(glossary, word, isNativeWord) ?? byEnding(glossary, word)

function bySpelling({ spelt, sounded }: Glossary, word: string, isNativeWord: boolean): string | undefined {
  const short = word.replaceAll('aa', 'a').replaceAll('ii', 'i').replaceAll('uu', 'u')
  const exact = spelt.get(word) ?? spelt.get(short)
  if (exact !== undefined) return exact
  const key = soundKey(word)
  return key.length >= 3 || isNativeWord ? sounded.get(key) : undefined
}

function byEnding({ spelt, sounded }: Glossary, word: string): string | undefined {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const base = word.slice(0, -ending.length)
    for (const own of OWN_ENDINGS) {
      const found = spelt.get(base + own)
      if (found !== undefined) return found
    }
    const key = soundKey(base)
    const found = key.length >= 3 ? sounded.get(key) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** c as it is said: cover, k; cent, s. */
const hardened = (word: string): string => word.replace(/c(?=[eiy])/g, 's').replace(/c(?!h)/g, 'k')

/** A native word with one slip of spelling, or an English word in Indian letters. */
export function byEar({ long, sounded, english }: Glossary, word: string): string | undefined {
  const key = soundKey(word)
  const bones = skeleton(word)
  const lent = bones.length >= 3 ? english().borrowed.get(bones) : undefined
  if (lent !== undefined && (bones.length > 3 || isNear(key, soundKey(hardened(lent))))) return lent
  if (key.length < 5) return undefined
  const near = long.find((other) => isNear(key, other))
  return near === undefined ? undefined : sounded.get(near)
}
