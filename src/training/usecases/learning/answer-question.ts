import { Refused } from '#kernel/refusal.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import { AnswerMissing, AttemptHandedIn, AttemptMissing } from '../../refusals/learning.ts'
import { readAnswer } from '../../rules/quiz-marks.ts'
import { drawnOf, findAttempt, keepAnswer, lockAttempt } from '../../store/quiz.ts'

export type GivenAnswer = Readonly<{ attemptId: string; question: string; picked: readonly string[] }>

/**
 * Keeps one answer at once, so that a dropped network loses at most the question on the screen. The same answer may come
 * twice. Refuses somebody else's attempt, one that was handed in, and an answer that says nothing.
 */
export async function answerQuestion(
  { db, now }: Context,
  viewer: Viewer | null,
  { attemptId, question, picked }: GivenAnswer,
): Promise<void> {
  const seen = await findAttempt(db, attemptId)
  if (!seen || (seen.personId && seen.personId !== viewer?.personId)) throw new Refused(AttemptMissing())
  const drawn = (await drawnOf(db, seen)).find((one) => one.question.id === question)
  if (!drawn) throw new Refused(AttemptMissing())
  const answer = readAnswer(drawn, picked)
  if (answer === undefined) throw new Refused(AnswerMissing({}, 'answer'))
  await db.transaction().execute(async (tx) => {
    const attempt = await lockAttempt(tx, attemptId)
    if (!attempt || attempt.handedAt) throw new Refused(AttemptHandedIn())
    await keepAnswer(tx, { attemptId, question, answer, now })
  })
}
