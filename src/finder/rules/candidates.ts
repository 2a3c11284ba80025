/** Scores → probabilities, headings and chapters by summing, and the candidates a person sees. */

/** Softens the softmax over all codes; fitted on the dev sets. */
export const TEMPERATURE = 2.5

/**
 * The share of a lead that is believed: less where the three opinions differ, and where the text says many things.
 * Fitted on the dev sets by cross-validation (five folds: 6 % of the answers above 0.7 were wrong), and
 * then taken one step lower, for the dev sets flatter: of a long text only the clearest lead comes above 0.7.
 */
export function trust(words: number, agreement: number): number {
  if (agreement < 2) return 0.55
  if (words <= SHORT) return agreement === 3 ? 1 : 0.9
  return agreement === 3 ? 0.75 : 0.7
}
/** Up to here a text names goods and says little else. */
const SHORT = 5

/** Below this the finder does not propose a code as likely. */
export const ABSTAIN_BELOW = 0.12

export type Candidate = Readonly<{ hs6: string; score: number; confidence: number }>

/** Softmax at the temperature, or at another. */
export function probabilities(scores: Float64Array, heat: number = TEMPERATURE): Float64Array {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  const found = scores.map((score) => Math.exp((score - most) / heat))
  let sum = 0
  for (const one of found) sum += one
  return found.map((one) => one / sum)
}

/** The `most` likeliest codes; equal scores keep the order of the codes. */
export function likeliest(
  codes: readonly string[],
  scores: Float64Array,
  most: number,
  believed: number = 1,
): Candidate[] {
  const chance = probabilities(scores)
  return [...scores.keys()]
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, most)
    .map((at) => ({ hs6: codes[at]!, score: scores[at]!, confidence: chance[at]! * believed }))
}

/** Chances of headings (4 digits) or chapters (2), by summing over their codes, likeliest first. */
export function summed(codes: readonly string[], chance: Float64Array, digits: 2 | 4): [string, number][] {
  const sums = new Map<string, number>()
  for (const [at, code] of codes.entries()) {
    const short = code.slice(0, digits)
    sums.set(short, (sums.get(short) ?? 0) + chance[at]!)
  }
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
