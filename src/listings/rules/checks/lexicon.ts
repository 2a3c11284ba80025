/** The words that the checks look for (listing-terms.csv), found in a text whatever their endings. */
import type { Edition } from '#tradebook/rules/edition.ts'
import { normal, tokensOf, type Token } from './tokens.ts'

export type Term = Readonly<{ list: string; term: string; more: string; source: string }>
/** A term in a text: tokens `at` to before `end`. */
export type Hit = Term & Readonly<{ at: number; end: number }>

type Entry = Readonly<{ words: readonly string[]; term: Term }>
export type Lexicon = Readonly<{ byFirst: ReadonlyMap<string, readonly Entry[]>; long: readonly Entry[] }>

const cache = new WeakMap<Edition, Map<string, Lexicon>>()

/** The terms that count for one destination; worked out once for an edition. */
export function lexiconFor(edition: Edition, iso2: string): Lexicon {
  const known = cache.get(edition) ?? new Map<string, Lexicon>()
  cache.set(edition, known)
  let lexicon = known.get(iso2)
  if (!lexicon) known.set(iso2, (lexicon = compile(edition, iso2)))
  return lexicon
}

function compile(edition: Edition, iso2: string): Lexicon {
  const rows = edition.factsFor('listing-terms', iso2).map(({ cells, tail }) => {
    const { list = '', term = '', more = '', lang = '' } = cells
    return { term: { list, term, more, source: tail.sourceId }, lang }
  })
  const entries = rows.flatMap(({ term, lang }) => formsOf(term, lang).map((words) => ({ words, term })))
  return {
    byFirst: Map.groupBy(entries, ({ words }) => words[0] ?? ''),
    long: entries.filter(
      ({ words, term }) => term.list === 'disease' && words.length === 1 && words[0]!.length >= 7,
    ),
  }
}

/** A term in every ending that its last word takes. */
function formsOf({ list, term }: Term, lang: string): string[][] {
  const words = tokensOf(term).map(({ norm }) => norm)
  const last = words.at(-1)
  if (last === undefined) return []
  const head = words.slice(0, -1)
  const isVerb = list === 'claim-verb' && words.length === 1 && lang === 'en'
  return [...new Set(isVerb ? verbForms(last) : endings(last, lang))].map((form) => [...head, form])
}

/** `cure` → cures, cured, curing, curative …: English forms as they stand in labels. */
function verbForms(verb: string): string[] {
  if (['for', 'anti', 'against'].includes(verb)) return [verb]
  const stem = verb.replace(/e$/, '')
  const twice = /^[^aeiou]*[aeiou][^aeiouwxyh]$/.test(verb) ? verb + verb.at(-1) : stem
  const suffixes = ['s', 'es', 'ed', 'ing', 'er', 'ers', 'ative', 'ment', 'ion', 'ive', 'y'].map(
    (end) => stem + end,
  )
  return [verb, `${verb}s`, `${verb}d`, ...suffixes, `${twice}ed`, `${twice}ing`, ...(IRREGULAR[verb] ?? [])]
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  relieve: ['relief'],
  fight: ['fought'],
  remedy: ['remedies', 'remedied'],
  eliminate: ['elimination'],
  reduce: ['reduction'],
  remove: ['removal'],
  treat: ['treatments'],
}

const HINDI = ['ों', 'ो', 'ें', 'े', 'ी', 'ा'].map(normal)
const GUJARATI = [
  'ને',
  'નો',
  'ની',
  'નું',
  'ના',
  'નાં',
  'થી',
  'માં',
  'માંથી',
  'ઓ',
  'ઓને',
  'ઓથી',
  'ો',
  'ા',
  'ાને',
  'ાનો',
  'ાની',
  'ાથી',
  'ાનું',
].map(normal)

function endings(word: string, lang: string): string[] {
  if (lang === 'hi') return [word, ...HINDI.map((end) => word + end)]
  if (lang === 'gu') return [word, ...GUJARATI.map((end) => word + end)]
  return lang === 'en' && /[a-z]{4}$/.test(word) && !word.endsWith('s') ? [word, `${word}s`] : [word]
}

/** A text as it was read: its words, and the terms found in it. */
export type Read = Readonly<{ tokens: readonly Token[]; hits: readonly Hit[] }>

export function readText(text: string, lexicon: Lexicon): Read {
  const tokens = tokensOf(text)
  return { tokens, hits: hitsIn(tokens, lexicon) }
}

/** Every term in a text; of several that begin at one word the longest of each list. */
export function hitsIn(tokens: readonly Token[], { byFirst, long }: Lexicon): Hit[] {
  const hits: Hit[] = []
  tokens.forEach((token, at) => {
    const best = new Map<string, Hit>()
    for (const { words, term } of byFirst.get(token.norm) ?? []) {
      const fits = words.every((word, index) => tokens[at + index]?.norm === word)
      const isOneSentence = tokens[at + words.length - 1]?.sentence === token.sentence
      const known = best.get(term.list)
      if (fits && isOneSentence && (!known || known.end - known.at < words.length))
        best.set(term.list, { ...term, at, end: at + words.length })
    }
    hits.push(...best.values())
    if (best.size === 0 && token.norm.length >= 7) {
      const near = long.find(({ words }) => isNear(token.norm, words[0]!))
      if (near) hits.push({ ...near.term, at, end: at + 1 })
    }
  })
  const free = hits.filter(({ list }) => list === 'innocent')
  return hits.filter(
    (hit) => hit.list === 'innocent' || !free.some((one) => one.at < hit.end && hit.at < one.end),
  )
}

/** One letter wrong, missing, too many, or two changed about; the first letter as it should be. */
export function isNear(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || a === b) return a === b
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
