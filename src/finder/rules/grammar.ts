import type { Random } from './random.ts'

/** A sentence of the grammar and the code that the law gives it. */
export type Example = Readonly<{ code: string; text: string }>

/** Word sets by name: `brass` → brass, brass metal. */
export type WordSets = ReadonlyMap<string, readonly string[]>

/** A garment: who wears it, how it is usually made, and its codes by fibre, knitted and woven. */
export type Garment = Readonly<{
  names: readonly string[]
  who: string
  usual: 'k' | 'w'
  knitted: Codes
  woven: Codes
}>
/** An article whose code is decided by its material. */
export type Article = Readonly<{ names: readonly string[]; looks: string; codes: Codes }>
/** Any of the first words with any of the second. */
export type Pair = Readonly<{ first: readonly string[]; second: readonly string[]; code: string }>
export type Codes = ReadonlyMap<string, string>

const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((part) => part.trim()))

const list = (text: string): string[] => text.split(';').map((word) => word.trim())
const codes = (text: string): Codes =>
  new Map(
    text
      .split(',')
      .map((pair) => pair.trim().split(/\s+/) as [string, string])
      .filter(([name]) => name),
  )

export const readWordSets = (text: string): WordSets =>
  new Map(rows(text).map(([name = '', words = '']) => [name, list(words)]))

export const readGarments = (text: string): Garment[] =>
  rows(text).map(([names = '', who = '', usual = '', knitted = '', woven = '']) => ({
    names: list(names),
    who,
    usual: usual === 'k' ? 'k' : 'w',
    knitted: codes(knitted),
    woven: codes(woven),
  }))

export const readArticles = (text: string): Article[] =>
  rows(text).map(([names = '', looks = '', table = '']) => ({
    names: list(names),
    looks,
    codes: codes(table),
  }))

export const readPairs = (text: string): Pair[] =>
  rows(text).map(([words = '', code = '']) => {
    const [first = '', second = ''] = words.split('×')
    return { first: list(first), second: list(second), code }
  })

/** Every sentence of a pair row. */
export const pairExamples = ({ first, second, code }: Pair): Example[] =>
  first.flatMap((one) => second.map((other) => ({ code, text: `${one} ${other}` })))

/** `count` sentences for each material of an article. */
export function articleExamples(article: Article, sets: WordSets, count: number, random: Random): Example[] {
  const looks = sets.get(article.looks) ?? ['']
  return [...article.codes].flatMap(([material, code]) =>
    Array.from({ length: count }, () => {
      const look = random.next() < 0.5 ? random.pick(looks) : ''
      return { code, text: words(look, materialWord(material, sets, random), random.pick(article.names)) }
    }),
  )
}

/** `count` sentences for each fibre of a garment in its usual construction, half as many in the other. */
export function garmentExamples(garment: Garment, sets: WordSets, count: number, random: Random): Example[] {
  const constructions = [
    ['k', garment.knitted],
    ['w', garment.woven],
  ] as const
  return constructions.flatMap(([construction, table]) =>
    [...table].flatMap(([fibre, code]) => {
      const times = construction === garment.usual ? count : count >> 1
      return Array.from({ length: times }, () => ({
        code,
        text: garmentText(garment, construction, fibre, sets, random),
      }))
    }),
  )
}

function garmentText(
  garment: Garment,
  construction: 'k' | 'w',
  fibre: string,
  sets: WordSets,
  random: Random,
): string {
  const name = random.pick(garment.names)
  const who = random.pick(sets.get(garment.who) ?? [garment.who])
  const cloth = materialWord(fibre, sets, random)
  const made = madeWord(garment.usual, construction, sets, random)
  const look = random.next() < 0.5 ? random.pick(sets.get('look') ?? ['']) : ''
  const order = random.next()
  if (order < 0.3) return words(name, 'for', who, 'made of', cloth, made)
  return order < 0.6 ? words(who, cloth, made, name) : words(look, made, cloth, who, name)
}

/** The construction is said where it is not the usual one, and now and then where it is. */
function madeWord(usual: 'k' | 'w', construction: 'k' | 'w', sets: WordSets, random: Random): string {
  const share = construction === usual ? (construction === 'k' ? 0.5 : 0.2) : 1
  if (random.next() >= share) return ''
  return random.pick(sets.get(construction === 'k' ? 'knitted' : 'woven') ?? [''])
}

const materialWord = (name: string, sets: WordSets, random: Random): string =>
  random.pick(sets.get(name) ?? [name])
const words = (...parts: string[]): string => parts.filter(Boolean).join(' ')
