/** Devanagari and Gujarati letters to Latin ones. The two Unicode blocks are parallel, so one table serves both. */

/** Vowels, consonants and vowel signs by their place in the block. */
const VOWELS: Readonly<Record<number, string>> = {
  0x05: 'a',
  0x06: 'aa',
  0x07: 'i',
  0x08: 'ii',
  0x09: 'u',
  0x0a: 'uu',
  0x0b: 'ri',
  0x0d: 'e',
  0x0f: 'e',
  0x10: 'ai',
  0x11: 'o',
  0x13: 'o',
  0x14: 'au',
}
const CONSONANTS = consonants(
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h',
)
const SIGNS: Readonly<Record<number, string>> = {
  0x3e: 'aa',
  0x3f: 'i',
  0x40: 'ii',
  0x41: 'u',
  0x42: 'uu',
  0x43: 'ri',
  0x45: 'e',
  0x47: 'e',
  0x48: 'ai',
  0x49: 'o',
  0x4b: 'o',
  0x4c: 'au',
}
const DOTTED: Readonly<Record<string, string>> = { j: 'z', ph: 'f', k: 'q' }
const [CANDRABINDU, ANUSVARA, NUKTA, VIRAMA] = [0x01, 0x02, 0x3c, 0x4d]

/** From 0x15 (ka) on, one sound each. */
function consonants(sounds: string): Readonly<Record<number, string>> {
  return Object.fromEntries(sounds.split(' ').map((sound, index) => [0x15 + index, sound]))
}

const NATIVE = /[\u0900-\u097F\u0A80-\u0AFF]/
export const isNative = (word: string): boolean => NATIVE.test(word)

/** Decimal digits of any script as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit <= '9') return digit
    const code = digit.codePointAt(0)!
    let zero = code
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String((code - zero) % 10)
  })
}

type Syllable = { consonant: string; vowel: string }

/** One Devanagari or Gujarati word in Latin letters, with the a's that nobody says left out. */
export function romanised(word: string): string {
  const syllables: Syllable[] = []
  for (const letter of word.normalize('NFD').replace(/[\u200c\u200d]/g, '')) {
    const code = letter.codePointAt(0)!
    const place = placeInBlock(code)
    if (place === undefined) syllables.push({ consonant: letter.toLowerCase(), vowel: '' })
    else hear(syllables, place)
  }
  dropSilent(syllables)
  return syllables.map(({ consonant, vowel }) => consonant + vowel).join('')
}

function placeInBlock(code: number): number | undefined {
  if (code >= 0x0900 && code < 0x0980) return code - 0x0900
  return code >= 0x0a80 && code < 0x0b00 ? code - 0x0a80 : undefined
}

function hear(syllables: Syllable[], place: number): void {
  const last = syllables.at(-1)
  if (VOWELS[place] !== undefined) syllables.push({ consonant: '', vowel: VOWELS[place] })
  else if (CONSONANTS[place] !== undefined) syllables.push({ consonant: CONSONANTS[place], vowel: 'a' })
  else if (place === CANDRABINDU || place === ANUSVARA) syllables.push({ consonant: 'n', vowel: '' })
  else if (!last) return
  else if (SIGNS[place] !== undefined) last.vowel = SIGNS[place]
  else if (place === VIRAMA) last.vowel = ''
  else if (place === NUKTA) last.consonant = DOTTED[last.consonant] ?? last.consonant
}

/** Schwa deletion: at the end, and between a voiced syllable before and after. */
function dropSilent(syllables: Syllable[]): void {
  const last = syllables.at(-1)
  if (syllables.length > 1 && last?.vowel === 'a' && last.consonant) last.vowel = ''
  for (let at = syllables.length - 2; at > 0; at--) {
    const [before, here, after] = [syllables[at - 1]!, syllables[at]!, syllables[at + 1]!]
    if (here.vowel === 'a' && here.consonant && before.vowel && after.vowel && after.consonant)
      here.vowel = ''
  }
}
