import type { Candidate } from './candidates.ts'
import { stem } from './english.ts'
import type { FactName, Facts } from './facts.ts'
import type { Vocabulary } from './tokens.ts'

/** Words (as stems) that already tell a fact, so that it is not asked again. */
const TELLING: Readonly<Partial<Record<FactName, ReadonlySet<string>>>> = {
  construction: new Set([
    'knit',
    'knitt',
    'knitted',
    'crochet',
    'woven',
    'jersey',
    'handloom',
    'denim',
    'knotted',
    'knot',
    'tuft',
  ]),
  gender: new Set(['women', 'men', 'girl', 'boy']),
  precious: new Set(['imitation', 'artificial', 'plat', 'plated', 'oxidis', 'oxidiz', 'sterling']),
  print: new Set(['print', 'printed']),
  state: new Set(['powder', 'ground', 'whol', 'whole']),
}

/** Words that name a material outright, where its own name is not the word. */
const MATERIAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  synthetic: ['polyester', 'nylon', 'acrylic', 'georgette'],
  viscose: ['rayon', 'viscose'],
  wood: ['wooden', 'sheesham', 'teak', 'mango'],
  ceramic: ['clay', 'terracotta', 'pottery'],
  brass: ['copper', 'bronze'],
  steel: ['stainless'],
  gold: ['platinum'],
  aluminium: ['aluminum'],
}

/** The stems of all words that name a material. */
const stemsOf = (material: string): ReadonlySet<string> =>
  new Set([material, ...(MATERIAL_NAMES[material] ?? [])].map((word) => stem(word)))

/**
 * The facts that the words of a product already tell. The material is told where the words name that of the likeliest
 * code: a gold-plated brass bangle names two, so another one named does not count.
 */
export function toldFacts(words: readonly string[], likeliest: Facts = {}): ReadonlySet<FactName> {
  const told = new Set<FactName>()
  const { material } = likeliest
  if (material !== undefined) {
    const names = stemsOf(material)
    if (words.some((word) => names.has(word))) told.add('material')
  }
  for (const [name, telling] of Object.entries(TELLING) as [FactName, ReadonlySet<string>][])
    if (words.some((word) => telling.has(word))) told.add(name)
  return told
}

const VAGUE_BELOW = 0.2
/** One plain word (bangle, saree) means few kinds of goods: a question parts those better than more words. */
const FEW_TOGETHER = 0.3

/** At most one word that the finder knows, and no code, nor a handful of them, that stands out for it. */
export function isTooVague(
  words: readonly string[],
  best: readonly Candidate[],
  { frequency }: Vocabulary,
): boolean {
  const known = new Set(words.filter((word) => frequency(word) > 0))
  if (known.size !== 1) return known.size === 0
  const together = best.slice(0, 8).reduce((sum, { confidence }) => sum + confidence, 0)
  return (best[0]?.confidence ?? 0) < VAGUE_BELOW && together < FEW_TOGETHER
}
