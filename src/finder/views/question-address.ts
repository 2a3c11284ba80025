/** A question to the finder as an address: `q` are the words, every fact answered so far is a parameter of its own. */
import { MOST_QUESTIONS } from '../rules/questions.ts'
import { isAnswer, isFact, type Answered } from '../rules/trail.ts'

export type Asked = Readonly<{ q: string; answers: readonly Answered[] }>

const LONGEST = 600

/** Reads an address or a form. The answers keep the order in which they stand; what is no choice of ours is passed over. */
export function readAsked(query: unknown): Asked {
  const given = (typeof query === 'object' && query !== null ? query : {}) as Record<string, unknown>
  const q = textOf(given['q']).slice(0, LONGEST)
  const answers = Object.entries(given).flatMap(([about, value]) =>
    isFact(about) && isAnswer(textOf(value)) ? [{ about, value: textOf(value) }] : [],
  )
  return { q, answers: answers.slice(0, MOST_QUESTIONS) }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? textOf(value[0]) : ''

/** The query of an address; a further answer, or one taken back (null), may be given. */
export function queryOf(
  { q, answers }: Asked,
  change: Readonly<Partial<Record<string, string | null>>> = {},
): string {
  const params = new URLSearchParams({ q })
  for (const { about, value } of answers) if (change[about] === undefined) params.set(about, value)
  for (const [name, value] of Object.entries(change)) if (value) params.set(name, value)
  return `?${params.toString()}`
}
