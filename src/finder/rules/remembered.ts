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
  for (const [hs6, lift] of lifts(words, remembered, vocabulary)) {
    const at = codes.indexOf(hs6)
    if (at >= 0) scores[at] = scores[at]! + lift
  }
}

/** How much what was remembered lifts each code for words like these; codes that nothing speaks for are absent. */
export function lifts(
  words: readonly string[],
  remembered: readonly Remembered[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  if (remembered.length === 0 || words.length === 0) return found
  const asked = weighed(words, vocabulary)
  for (const one of remembered) {
    const alike = cosine(asked, weighedText(one.words, vocabulary))
    if (alike < ALIKE) continue
    const lift = LIFT * alike * alike * (one.origin === 'corrected' ? OFFICER : 1)
    found.set(one.hs6, Math.max(found.get(one.hs6) ?? 0, lift))
  }
  return found
}

/** How alike two texts' words are, 0 to 1. */
export function likeness(one: readonly string[], other: readonly string[], vocabulary: Vocabulary): number {
  return cosine(weighed(one, vocabulary), weighed(other, vocabulary))
}

type Weighed = ReadonlyMap<string, number>

const known = new WeakMap<Vocabulary, Map<string, Weighed>>()
const KEPT_AT_MOST = 10_000

/** A shop's remembered words are the same at every question: reading 2,000 of them anew would take longer than answering. */
function weighedText(text: string, vocabulary: Vocabulary): Weighed {
  let kept = known.get(vocabulary)
  if (!kept) known.set(vocabulary, (kept = new Map()))
  const found = kept.get(text) ?? weighed(tokens(text, vocabulary), vocabulary)
  if (kept.size < KEPT_AT_MOST) kept.set(text, found)
  return found
}

function weighed(words: readonly string[], { frequency }: Vocabulary): Weighed {
  return new Map(words.map((word) => [word, 1 / Math.log(3 + frequency(word))]))
}

function cosine(one: Weighed, other: Weighed): number {
  const norm = (words: Weighed): number => Math.hypot(...words.values())
  let both = 0
  for (const [word, weight] of one) both += weight * (other.get(word) ?? 0)
  return both === 0 ? 0 : both / (norm(one) * norm(other))
}
