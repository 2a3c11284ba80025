import { say, type Lang, type Params, type Sentence } from './words.ts'

/** Which kind of planned "no" it is; the error handler turns it into 422, 403, 404 or 409. */
export type RefusalKind = 'invalid' | 'forbidden' | 'missing' | 'conflict'

/** A planned "no": a code for machines and a sentence for people. Not a bug. */
export type Refusal = Readonly<{
  code: string
  kind: RefusalKind
  sentence: Sentence
  params: Params
  /** The field of the form or the JSON pointer that the sentence stands beside. */
  field?: string
}>

export type RefusalRow = (params?: Params, field?: string) => Refusal

/** One row of a room's refusals.ts. */
export function refusal(code: string, kind: RefusalKind, sentence: Sentence): RefusalRow {
  return (params = {}, field) => ({ code, kind, sentence, params, ...(field ? { field } : {}) })
}

/** Carries a refusal up through a transaction so that it rolls back. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal
  constructor(refused: Refusal) {
    super(say(refused.sentence, 'en', refused.params))
    this.refusal = refused
  }
}

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const accept = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value
  throw new Refused(answer.refusal)
}
export const yes = <T>(value: T): Answer<T> => ({ ok: true, value })
export const no = (refused: Refusal): Answer<never> => ({ ok: false, refusal: refused })

export const sayRefusal = (refused: Refusal, lang: Lang): string =>
  say(refused.sentence, lang, refused.params)
