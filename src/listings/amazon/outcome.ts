/** What a call to Amazon ends in. Planned failures are values: the engine decides on them, nothing is thrown. */

/** Amazon's own words about a failure, as sent. */
export type OutsideError = Readonly<{ code: string; message: string; details?: string | undefined }>

/**
 * refused: our request is wrong (400, 409, 413, 415). forbidden: a role or right is missing (403). signed-out: the
 * seller must consent again. missing: 404. throttled: too many requests, or the bucket stays empty longer than our
 * patience. unreachable: 5xx, cut connection, no answer in time. unreadable: the answer does not fit the contract.
 * stopped: the caller's signal.
 */
export type ProblemKind =
  'refused' | 'forbidden' | 'signed-out' | 'missing' | 'throttled' | 'unreachable' | 'unreadable' | 'stopped'

/**
 * `mayHaveHappened`: a write whose answer was lost. Ask what became of it before sending it again.
 * `retryAfterMs`: not earlier than this from now; absent where nobody knows.
 */
export type Problem = Readonly<{
  kind: ProblemKind
  operation: string
  status: number | undefined
  errors: readonly OutsideError[]
  retryAfterMs: number | undefined
  mayHaveHappened: boolean
}>

export type Outcome<T> =
  Readonly<{ ok: true; value: T; requestId: string | undefined }> | Readonly<{ ok: false; problem: Problem }>

export const good = <T>(value: T, requestId?: string): Outcome<T> => ({ ok: true, value, requestId })

/** A failure with the usual blanks filled in. */
export function problem(
  kind: ProblemKind,
  operation: string,
  more: Partial<Omit<Problem, 'kind' | 'operation'>> = {},
): Outcome<never> {
  const blank = { status: undefined, errors: [], retryAfterMs: undefined, mayHaveHappened: false }
  return { ok: false, problem: { kind, operation, ...blank, ...more } }
}

/** The value of an outcome turned into another; a failure stays as it is. */
export const mapOutcome = <A, B>(outcome: Outcome<A>, turn: (value: A) => B): Outcome<B> =>
  outcome.ok ? good(turn(outcome.value), outcome.requestId) : outcome
