import type { Candidate } from './candidates.ts'
import { FACTS, type FactName, type Facts } from './facts.ts'

/** A question that parts the candidates, or a wish for more words. `choices` are values of the fact. */
export type Question = Readonly<{ about: FactName | 'more-words'; choices: readonly string[] }>
/** What was answered; `unknown` is an answer. */
export type Answers = Readonly<Partial<Record<FactName, string>>>
export const UNKNOWN = 'unknown'

export const MOST_QUESTIONS = 4
/** Above this the first candidate needs no question; asking would only cost time. */
const SURE = 0.75
const LOOKED_AT = 8
/** A choice that fewer of the candidates stand behind is not worth a question. */
const LEAST_SHARE = 0.08
/** The first code must tell the fact, and of the rest so many (by confidence): else an answer says little. */
const LEAST_KNOWN = 0.5
/** What an answer that speaks against a code costs it, in units of score; an open fact costs a little. */
const AGAINST = 8
const OPEN = 1.5

export type FactsOf = (hs6: string) => Facts

/** How much the score of a code falls for what was answered. */
export function penalty(facts: Facts, answers: Answers): number {
  let sum = 0
  for (const name of FACTS) {
    const answer = answers[name]
    if (answer === undefined || answer === UNKNOWN) continue
    const fact = facts[name]
    if (fact === undefined) sum += OPEN
    else if (!agree(fact, answer)) sum += AGAINST
  }
  return sum
}

/** Values that cover others: plated brass is base metal, a porcelain cup is ceramic. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  brass: ['base-metal'],
  iron: ['base-metal', 'steel'],
  steel: ['base-metal', 'iron'],
  aluminium: ['base-metal'],
  porcelain: ['ceramic'],
  marble: ['stone'],
  cotton: ['textile'],
  silk: ['textile'],
  wool: ['textile'],
  synthetic: ['textile', 'viscose'],
  viscose: ['textile', 'synthetic'],
  linen: ['textile'],
  jute: ['textile'],
  imitation: ['base-metal', 'other'],
}
/** A general choice beside a particular one of its kind (base metal beside brass) is not asked: both would be true. */
const covers = (general: string, particular: string): boolean =>
  GENERAL.has(general) && general !== particular && (WIDER[particular]?.includes(general) ?? false)
const GENERAL: ReadonlySet<string> = new Set(['base-metal', 'textile', 'ceramic', 'stone'])

const agree = (fact: string, answer: string): boolean =>
  fact === answer || (WIDER[answer]?.includes(fact) ?? false) || (WIDER[fact]?.includes(answer) ?? false)

/**
 * The one question that parts the candidates best, or null where none does, where the first is sure enough, or
 * where four were asked. `told` are facts that the words already say: they are not asked again.
 */
export function nextQuestion(
  candidates: readonly Candidate[],
  factsOf: FactsOf,
  answers: Answers,
  told: ReadonlySet<FactName>,
): Question | null {
  const first = candidates[0]
  if (!first || first.confidence > SURE || Object.keys(answers).length >= MOST_QUESTIONS) return null
  const near = candidates.slice(0, LOOKED_AT)
  let best: { about: FactName; choices: string[]; gain: number } | undefined
  for (const about of FACTS) {
    if (answers[about] !== undefined || told.has(about) || factsOf(first.hs6)[about] === undefined) continue
    const { choices, gain, known } = parting(near, about, factsOf)
    if (choices.length > 1 && known >= LEAST_KNOWN && gain > (best?.gain ?? 0.15))
      best = { about, choices, gain }
  }
  return best ? { about: best.about, choices: best.choices } : null
}

/**
 * The choices of a fact, the likeliest first and "something else" last, the share of uncertainty that knowing it takes
 * away, and the share of the codes that tell it.
 */
function parting(
  near: readonly Candidate[],
  about: FactName,
  factsOf: FactsOf,
): { choices: string[]; gain: number; known: number } {
  const shares = new Map<string, number>()
  const all = near.reduce((sum, { confidence }) => sum + confidence, 0)
  for (const { hs6, confidence } of near) {
    const value = factsOf(hs6)[about]
    if (value !== undefined) shares.set(value, (shares.get(value) ?? 0) + confidence / all)
  }
  const kept = [...shares]
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const gain = kept.reduce((sum, [, share]) => sum - share * Math.log(share), 0)
  const values = kept
    .map(([value]) => value)
    .filter((value, _, all) => !all.some((one) => covers(value, one)))
  const choices = [
    ...values.filter((value) => value !== 'other'),
    ...values.filter((value) => value === 'other'),
  ]
  return { choices, gain, known: [...shares.values()].reduce((sum, share) => sum + share, 0) }
}
