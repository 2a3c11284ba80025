/** How often somebody may try a quiz. */

/** Of training.quiz_rule: how many questions, what passes, and after how many attempts in a row a pause comes. */
export type QuizRule = Readonly<{
  questions: number
  passBps: number
  attempts: number
  pauseMinutes: number
}>

export type PastAttempt = Readonly<{
  number: number
  handedAt: Date | null
  marksBps: number | null
  passBps: number
}>

export type Turn =
  | Readonly<{ may: true; number: number; left: number }>
  /** She may again at `from`. */
  | Readonly<{ may: false; from: Date }>

/**
 * Whether she may begin a new attempt. After each `attempts` attempts in a row a pause of `pauseMinutes` follows the last one
 * handed in; afterwards there are as many again. `past` holds handed-in attempts only, oldest first.
 */
export function turnOf(past: readonly PastAttempt[], rule: QuizRule, now: Date): Turn {
  const used = past.length % rule.attempts
  const last = past.at(-1)?.handedAt
  const from = last && new Date(last.getTime() + rule.pauseMinutes * 60_000)
  if (past.length > 0 && used === 0 && from && from > now) return { may: false, from }
  return { may: true, number: past.length + 1, left: rule.attempts - used }
}

/** Whether any attempt passed by the mark that held for it. */
export const hasPassed = (past: readonly PastAttempt[]): boolean =>
  past.some(({ marksBps, passBps }) => marksBps !== null && marksBps >= passBps)

/** An instant by the clock in India, in figures that read alike in every language: `23-11-2026`, `06:30`. */
export function clockOf(instant: Date): Readonly<{ day: string; time: string }> {
  const [date = '', time = ''] = new Date(instant.getTime() + 19_800_000).toISOString().split('T')
  return { day: date.split('-').reverse().join('-'), time: time.slice(0, 5) }
}
