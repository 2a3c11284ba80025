/** A text cut into words that can be compared, each with its place in what was typed. */

export type Token = Readonly<{
  /** For comparing: small letters, no accents, no zero-width signs. */
  norm: string
  /** Where it stands in the text, in UTF-16 units. */
  from: number
  to: number
  /** Which sentence of the text, counted from 0. */
  sentence: number
}>

/** Signs that are not read: soft hyphen and zero-width joiners. */
const UNREAD = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** Latin accents, and the dots of Devanagari and Gujarati that people leave out. */
const MARKS = /[\u0300-\u036f\u093c\u0abc]/g
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+/gu
const SENTENCE_END = /[.!?;\n।|•]/

/** One word as it is compared: accents and the nukta gone, chandrabindu read as anusvara. */
export function normal(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(UNREAD, '')
    .replace(MARKS, '')
    .replace(/\u0901/g, '\u0902')
    .replace(/\u0a81/g, '\u0a82')
    .toLowerCase()
  return /^[a-z]+[0-9][a-z0-9]*$/.test(plain) && /[a-z]{2}/.test(plain) ? letters(plain) : plain
}

const LOOKS_LIKE: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' }
/** `cur3s` is read as `cures`: digits between letters stand for the letters they look like. */
const letters = (word: string): string =>
  word.replace(/[01345](?=[a-z])/g, (digit) => LOOKS_LIKE[digit] ?? digit)

/** The words of a text. Letters that stand alone one after another (`c u r e s`) are read as one word. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  let sentence = 0
  let last = 0
  for (const match of text.matchAll(WORD)) {
    if (SENTENCE_END.test(text.slice(last, match.index))) sentence += 1
    last = match.index + match[0].length
    const norm = normal(match[0])
    if (norm !== '') found.push({ norm, from: match.index, to: last, sentence })
  }
  return joined(found)
}

const terms = new Map<string, readonly string[]>()
/** The words of a term of the book or of a name: worked out once, for there are few and they come again and again. */
export function wordsOf(term: string): readonly string[] {
  let words = terms.get(term)
  if (!words) terms.set(term, (words = tokensOf(term).map(({ norm }) => norm)))
  return words
}

const isLetter = ({ norm }: Token): boolean => /^[a-z]$/.test(norm)

function joined(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length;) {
    let end = at
    while (end < tokens.length && isLetter(tokens[end]!)) end += 1
    const [first, last] = [tokens[at]!, tokens[end - 1]]
    if (last && end - at >= 4) {
      const norm = tokens
        .slice(at, end)
        .map((one) => one.norm)
        .join('')
      out.push({ ...first, norm, to: last.to })
      at = end
    } else {
      out.push(first)
      at += 1
    }
  }
  return out
}
