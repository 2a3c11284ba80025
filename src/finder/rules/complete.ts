/** Words that are still being typed: the last one may be only the beginning of a word. */

/** Words of our labels and lexicon, each with how often it stands there, sorted by the words. */
export type Wordlist = readonly (readonly [word: string, times: number])[]

const WORD = /[\p{L}\p{M}]{3,}/gu
const FEWEST_LETTERS = 3
/** So many words that begin alike are looked at. */
const MOST_READ = 500

export function wordlist(texts: Iterable<string>): Wordlist {
  const times = new Map<string, number>()
  for (const text of texts)
    for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORD))
      times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The text with its last word completed to the commonest one that begins so; as it is where that word is whole. */
export function completed(text: string, words: Wordlist): string {
  const [, before = '', last = ''] = /^(.*?)([\p{L}\p{M}]+)$/su.exec(text.normalize('NFC')) ?? []
  const begun = last.toLowerCase()
  if (begun.length < FEWEST_LETTERS) return text
  let best: readonly [string, number] | undefined
  const first = placeOf(words, begun)
  for (const one of words.slice(first, first + MOST_READ)) {
    if (one[0] === begun) return text
    if (!one[0].startsWith(begun)) break
    if (!best || one[1] > best[1]) best = one
  }
  return best ? before + best[0] : text
}

/** The first place whose word does not come before the one asked for. */
function placeOf(words: Wordlist, word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]![0] < word) low = middle + 1
    else high = middle
  }
  return low
}
