/** Keys under which the many spellings of one Indian word meet: bandhani, bandhni, બાંધણી, बाँधनी. */

const SOUNDS: readonly (readonly [string, string])[] = [
  ['chh', 'c'],
  ['ch', 'c'],
  ['sh', 's'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['jh', 'j'],
  ['rh', 'r'],
  ['zh', 'j'],
  ['x', 'ks'],
  ['q', 'k'],
  ['w', 'v'],
  ['z', 'j'],
  ['ck', 'k'],
  ['ee', 'i'],
  ['ii', 'i'],
  ['oo', 'u'],
  ['uu', 'u'],
  ['aa', 'a'],
  ['ai', 'e'],
  ['ay', 'e'],
  ['au', 'o'],
  ['ou', 'o'],
]
const doubled = /(.)\1+/g

/** Long and short vowels, aspirates, sh/s, w/v and z/j fall together; a and h inside the word are dropped. */
export function soundKey(word: string): string {
  let heard = word.toLowerCase()
  for (const [spelt, sound] of SOUNDS) heard = heard.replaceAll(spelt, sound)
  heard = heard.replace(/m(?=[pbf])/g, 'n').replace(doubled, '$1')
  return (heard.slice(0, 1) + heard.slice(1).replace(/[ah]/g, '')).replace(doubled, '$1')
}

/** The consonants alone, as an English word is heard and written in Indian letters: cushion, કુશન, कुशन. */
export function skeleton(word: string): string {
  const heard = word
    .toLowerCase()
    .replace(/(tion|sion|shion)/g, 'sn')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch/g, 'j')
    .replace(/c/g, 'k')
    .replace(/ng\b/g, 'n')
    .replace(/ph/g, 'f')
    .replace(/[td]h/g, 'd')
    .replace(/sh/g, 's')
    .replace(/[wv]/g, 'v')
    .replace(/[zj]/g, 'j')
    .replace(/x/g, 'ks')
    .replace(/q/g, 'k')
    .replace(/m(?=[pbf])/g, 'n')
  return (heard.slice(0, 1).replace(/[aeiou]/, 'a') + heard.slice(1).replace(/[aeiouyh]/g, '')).replace(
    doubled,
    '$1',
  )
}

/** Whether two keys differ by at most one letter left out, put in or changed. */
export function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? at + 1 : at
  return short.slice(rest) === long.slice(at + 1)
}
