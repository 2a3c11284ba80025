import type { Candidate } from './candidates.ts'
import type { FactName } from './facts.ts'
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

/** The facts that the words of a product already tell. */
export function toldFacts(words: readonly string[]): ReadonlySet<FactName> {
  const told = new Set<FactName>()
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
