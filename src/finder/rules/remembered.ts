/** What a tenant was told before: her words and the code that was taken for them. It speaks at once, for her alone. */
import { tokens, type Vocabulary } from './tokens.ts'

export type Remembered = Readonly<{
  words: string
  hs6: string
  hs8: string | null
  origin: 'accepted' | 'corrected'
}>

/** The same words once more lift their code by this much, in units of score: above what chance could bring. */
const LIFT = 14
/** An officer's word counts more than her own click. */
const OFFICER = 1.3
/** Words that are less alike than this have nothing to say. */
const ALIKE = 0.5

/**
 * Adds to `scores` (in the order of `codes`) what was remembered for words like these. Likeness is the cosine of the
 * words weighed by how seldom they are.
 */
export function recall(
  words: readonly string[],
  remembered: readonly Remembered[],
  vocabulary: Vocabulary,
  codes: readonly string[],
  scores: Float64Array,
): void {
  if (remembered.length === 0 || words.length === 0) return
  const asked = weighed(words, vocabulary)
  const lifts = new Map<string, number>()
  for (const one of remembered) {
    const alike = cosine(asked, weighed(tokens(one.words, vocabulary), vocabulary))
    if (alike < ALIKE) continue
    const lift = LIFT * alike * alike * (one.origin === 'corrected' ? OFFICER : 1)
    lifts.set(one.hs6, Math.max(lifts.get(one.hs6) ?? 0, lift))
  }
  for (const [hs6, lift] of lifts) {
    const at = codes.indexOf(hs6)
    if (at >= 0) scores[at] = scores[at]! + lift
  }
}

/** How alike two texts' words are, 0 to 1. */
export function likeness(one: readonly string[], other: readonly string[], vocabulary: Vocabulary): number {
  return cosine(weighed(one, vocabulary), weighed(other, vocabulary))
}

type Weighed = ReadonlyMap<string, number>

function weighed(words: readonly string[], { frequency }: Vocabulary): Weighed {
  return new Map(words.map((word) => [word, 1 / Math.log(3 + frequency(word))]))
}

function cosine(one: Weighed, other: Weighed): number {
  const norm = (words: Weighed): number => Math.hypot(...words.values())
  let both = 0
  for (const [word, weight] of one) both += weight * (other.get(word) ?? 0)
  return both === 0 ? 0 : both / (norm(one) * norm(other))
}
