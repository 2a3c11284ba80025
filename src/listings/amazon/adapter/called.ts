/** From the client's outcomes to the port's: what the engine should do about a failure. */
import type { Called, Reason, Severity } from '../../port.ts'
import type { Issue } from '../operations/shapes.ts'
import type { Outcome, Problem } from '../outcome.ts'

const soonMs = 30_000

/** A failure of the client in the words of the port. */
export function failed(problem: Problem): Called<never> {
  switch (problem.kind) {
    case 'throttled':
      return { ok: false, why: 'later', afterMs: problem.retryAfterMs ?? soonMs }
    case 'signed-out':
      return { ok: false, why: 'credentials', text: wordsOf(problem) }
    case 'unreachable':
    case 'stopped':
    case 'unreadable':
      if (problem.mayHaveHappened) return { ok: false, why: 'uncertain' }
      return problem.kind === 'unreadable'
        ? { ok: false, why: 'refused', reasons: reasonsOf(problem) }
        : { ok: false, why: 'later', afterMs: problem.retryAfterMs ?? soonMs }
    case 'forbidden':
    case 'missing':
    case 'refused':
      return { ok: false, why: 'refused', reasons: reasonsOf(problem) }
  }
}

export const called = <A, B>(outcome: Outcome<A>, turn: (value: A) => B): Called<B> =>
  outcome.ok ? { ok: true, value: turn(outcome.value) } : failed(outcome.problem)

const wordsOf = ({ errors, kind }: Problem): string =>
  errors.map(({ code, message }) => (message ? `${code}: ${message}` : code)).join(' ') || kind

function reasonsOf(problem: Problem): Reason[] {
  const said = problem.errors.map(({ code, message, details }) => ({
    code,
    text: details ? `${message} ${details}` : message,
  }))
  const all = said.length > 0 ? said : [{ code: String(problem.status ?? ''), text: problem.kind }]
  return all.map((one) => ({ ...one, severity: 'error', attributes: [] }))
}

const severities: Readonly<Record<Issue['severity'], Severity>> = {
  ERROR: 'error',
  WARNING: 'warning',
  INFO: 'note',
}

type AnyIssue = Pick<Issue, 'code' | 'message' | 'severity'> & {
  attributeNames?: readonly string[] | undefined
  attributeName?: string | undefined
}

export const reasonOf = (issue: AnyIssue): Reason => ({
  code: issue.code,
  text: issue.message,
  severity: severities[issue.severity],
  attributes: issue.attributeNames ?? (issue.attributeName ? [issue.attributeName.split('.')[0]!] : []),
})

export const isGrave = (reason: Reason): boolean => reason.severity === 'error'
