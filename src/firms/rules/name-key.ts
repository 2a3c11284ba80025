/**
 * One key for the many spellings of a firm's name: "Shree Ganesh Jewellers", "શ્રી ગણેશ જ્વેલર્સ", "श्री गणेश ज्वैलर्स".
 * The key is stored, so its rules are this file's own; whoever changes them raises the version.
 */
import { isNative, romanised } from '#finder/rules/script.ts'

/** Stored beside each key: keys of another version are worked out anew. */
export const NAME_KEY_VERSION = 1

const WORDS = /[\u0900-\u0963\u0970-\u097F\u0A80-\u0AE5\u0AF0-\u0AFF\u200c\u200d]+|[a-z]+|\p{Nd}+/gu

/** Latin letters as Gujarati and Hindi spell them out: R K is આર કે. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'e',
  b: 'bi',
  c: 'si',
  d: 'di',
  e: 'i',
  f: 'ef',
  g: 'ji',
  h: 'ech',
  i: 'aai',
  j: 'je',
  k: 'ke',
  l: 'el',
  m: 'em',
  n: 'en',
  o: 'o',
  p: 'pi',
  q: 'kyu',
  r: 'aar',
  s: 'es',
  t: 'ti',
  u: 'yu',
  v: 'vi',
  w: 'dablyu',
  x: 'eks',
  y: 'vaai',
  z: 'jed',
}

const doubled = /(.)\1+/g

/** Forms of a company and such, as they are heard: they tell nothing about which firm it is. */
const FORMS: ReadonlySet<string> = new Set(
  ['private', 'limited', 'company', 'messrs', 'proprietor'].map((word) => heard(word)),
)
/** Words too short to be known by sound, where Anand would be taken for "and": as they are spelt, प्रा. लि. among them. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  'pvt ltd llp opc co prop and the ms ane aur end praa li kun'.split(' '),
)

/** Equal keys are heard alike, whatever the script. Empty where the name has no letters that we can hear. */
export const nameKey = (name: string): string => heardWords(name).join('')

/** The words of a name as they are heard, without the form of the company and the final s of a plural. */
export const heardWords = (name: string): string[] => wordsOf(name).flatMap(hear)

/** Names share most of their words: a registry of a million rows hears few that are new. */
const known = new Map<string, readonly string[]>()
const KNOWN_AT_MOST = 50_000

function hear(word: string): readonly string[] {
  let keys = known.get(word)
  if (!keys) {
    keys = keysOf(latin(word))
    if (known.size < KNOWN_AT_MOST) known.set(word, keys)
  }
  return keys
}

function keysOf(word: string): string[] {
  if (SHORT_FORMS.has(word) || FORMS.has(heard(word))) return []
  const parts = isInitials(word) ? [...word].map((letter) => LETTERS[letter] ?? letter) : [word]
  return parts.map((part) => singular(heard(part))).filter(Boolean)
}

/** The name in small Latin letters for a search by trigrams; long vowels are short, so that Shree finds Shri. */
export const searchText = (name: string): string =>
  wordsOf(name)
    .map((word) => latin(word).replace(/aa/g, 'a').replace(/ee|ii/g, 'i').replace(/oo|uu/g, 'u'))
    .join(' ')

const latin = (word: string): string => (isNative(word) ? romanised(word) : word)

function wordsOf(name: string): string[] {
  const cut = name.slice(0, 200)
  const plain = (/^[\x20-\x7e]*$/.test(cut) ? cut : withoutAccents(cut))
    .toLowerCase()
    .replace(/\bm\s*\/\s*s\b/g, ' ')
    .replace(/['’]s\b/g, 's')
  return plain.match(WORDS) ?? []
}

const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?![\u0900-\u097F\u0A80-\u0AFF])\p{Mn}/gu, '')
    .normalize('NFC')

/** One letter, or two or three without a vowel: RK, S.M.T. */
const isInitials = (word: string): boolean =>
  /^[a-z]$/.test(word) || /^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(word)

const singular = (key: string): string => (key.length > 3 ? key.replace(/[sj]$/, '') : key)

/** Consonants alone: aspirates, t and d, w and v, z and j, x and ks, n and m before b and p fall together. */
function heard(word: string): string {
  const sounds = word
    .replace(/[tsc]ion/g, 'sn')
    .replace(/jn/g, 'gn')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch+/g, 'C')
    .replace(/[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/([bdgjkst])h/g, '$1')
    .replace(/t/g, 'd')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/m(?=[pbf])/g, 'n')
    .replace(doubled, '$1')
  return (sounds.slice(0, 1).replace(/[aeiou]/, 'a') + sounds.slice(1).replace(/[aeiouyh]/g, '')).replace(
    doubled,
    '$1',
  )
}
