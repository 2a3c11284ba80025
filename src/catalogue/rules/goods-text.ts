/**
 * What customs reads of a parcel's contents. Words that could be anything are refused: by the EU's entry summary declaration
 * (ICS2; Delegated Regulation (EU) 2015/2446, Annex B, data element 18 05) and by the post. Used for products and for parcels.
 */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { GoodsTextLong, GoodsTextNotEnglish, GoodsTextVague } from '../refusals/goods-text.ts'

/** A term of the list, and where it counts. */
export type StopTerm = Readonly<{ term: string; scope: string; source: string }>

/** Those that count for one destination; without one, wherever any counts. */
export function stopTerms(edition: Edition, iso2?: string): StopTerm[] {
  const facts = iso2
    ? edition.factsFor('goods-text-stop-words', iso2)
    : edition.facts('goods-text-stop-words')
  return facts.map(({ cells, tail }) => ({
    term: cells['term'] ?? '',
    scope: cells['scope'] ?? '*',
    source: tail.sourceId,
  }))
}

/** The form's own limit, and that of data element 18 05 (512). */
export const LONGEST_GOODS_TEXT = 300

/** Say nothing of what a thing is, beside a stop word or alone. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the of for and or with in by to from other assorted various mixed different miscellaneous misc new old used ' +
    'small big large nice beautiful good best quality premium traditional ethnic indian india gujarat gujarati handmade ' +
    'hand made homemade home handcrafted handicraft handicrafts craft crafts fancy designer set sets pair pairs piece ' +
    'pieces pc pcs no nos number lot lots pack packs item thing things stuff product all kind kinds type types use'
  ).split(' '),
)

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter((word) => /\p{L}/u.test(word))

/** `item` for `items`, `accessory` for `accessories`. */
const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word

type Listed = readonly Readonly<{ one: StopTerm; parts: readonly string[] }>[]
/** A sheet asks about a hundred thousand texts: the same list is taken apart once. */
const taken = new WeakMap<readonly StopTerm[], Listed>()

function partsOf(terms: readonly StopTerm[]): Listed {
  const known = taken.get(terms)
  if (known) return known
  const listed = terms
    .map((one) => ({ one, parts: wordsOf(one.term).map(singular) }))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => b.parts.length - a.parts.length)
  taken.set(terms, listed)
  return listed
}

/**
 * The term that makes the text vague, or undefined. A term is vague where it stands alone: `Decorative items` and `Handmade
 * decorative items` are, `Brass decorative items: peacock oil lamp` is not, since it says what the thing is.
 */
export function vagueTerm(text: string, terms: readonly StopTerm[]): StopTerm | undefined {
  const words = wordsOf(text).map(singular)
  const listed = partsOf(terms)
  const covered = words.map(() => false)
  let found: StopTerm | undefined
  for (const { one, parts } of listed)
    for (let at = 0; at + parts.length <= words.length; at += 1)
      if (parts.every((part, index) => words[at + index] === part)) {
        covered.fill(true, at, at + parts.length)
        found ??= one
      }
  if (!found) return undefined
  const rest = words.filter((word, index) => !covered[index] && !FILLERS.has(word))
  return rest.length === 0 ? found : undefined
}

/** Customs abroad reads Latin letters. */
const isLatin = (text: string): boolean => !/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''))

/** Fit to stand on a customs paper for the destinations whose terms these are. Refuses with three better texts in params. */
export function readGoodsText(
  text: string,
  terms: readonly StopTerm[],
  better: readonly string[],
): Answer<string> {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if ([...plain].length > LONGEST_GOODS_TEXT)
    return no(GoodsTextLong({ most: LONGEST_GOODS_TEXT }, 'goodsText'))
  if (!isLatin(plain)) return no(GoodsTextNotEnglish({}, 'goodsText'))
  const vague = vagueTerm(plain, terms)
  if (!vague) return yes(plain)
  const [first = '', second = '', third = ''] = better
  return no(GoodsTextVague({ term: plain, first, second, third }, 'goodsText'))
}

/** What a product says of itself, in English. */
export type GoodsFacts = Readonly<{
  /** Largest part first; `percent` of the weight. */
  materials: readonly Readonly<{ name: string; percent: string }>[]
  /** What it is: `wall hanging`, `kurta`. */
  article: string
  /** What for: `for home decoration`. */
  use: string
}>

/** Material, article and use, said in three ways. Nothing is added that nobody told: not even that it was made by hand. */
export function betterTexts({ materials, article, use }: GoodsFacts): readonly [string, string, string] {
  const [main, second] = materials
  const names = materials.slice(0, 2).map(({ name }) => name)
  const parts = materials.map(({ name, percent }) => (second ? `${percent} % ${name}` : name))
  return [
    capital([main?.name, article, use].filter(Boolean).join(' ')),
    capital(`${[article, names.join(' and ')].filter(Boolean).join(' of ')}, ${use}`),
    capital(main ? `${article} ${use}, material: ${parts.join(', ')}` : `${article} (${use})`),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
