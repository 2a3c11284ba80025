import { Refused } from '#kernel/refusal.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs.ts'
import { AttemptMissing } from '../../refusals/learning.ts'
import { marksOf } from '../../rules/quiz-marks.ts'
import { closedBatches } from '../../store/batches-of-quiz.ts'
import { keepLessonDone } from '../../store/learning.ts'
import { answersOf, drawnOf, findAttempt, keepMarks, lockAttempt } from '../../store/quiz.ts'

/**
 * Marks an attempt and closes it; a second tap changes nothing. A passed quiz is a lesson done, and where a training that asks
 * for it is closed already, her certificate follows by a job of this transaction.
 */
export async function handIn({ db, now }: Context, viewer: Viewer | null, attemptId: string): Promise<void> {
  const seen = await findAttempt(db, attemptId)
  if (!seen || (seen.personId && seen.personId !== viewer?.personId)) throw new Refused(AttemptMissing())
  await db.transaction().execute(async (tx) => {
    const attempt = await lockAttempt(tx, attemptId)
    if (!attempt || attempt.handedAt) return
    const marks = marksOf(await drawnOf(tx, attempt), await answersOf(tx, attemptId))
    await keepMarks(tx, attemptId, marks, now)
    const { learnerId, module } = attempt
    if (!learnerId) return
    if (marks.marksBps >= attempt.passBps)
      await keepLessonDone(tx, { learnerId, module, firmId: viewer?.actsFor ?? null, now })
    for (const eventId of await closedBatches(tx, { learnerId, module, marksBps: marks.marksBps }))
      await enqueue(tx, 'training.issue-certificates', { eventId }, { key: `certificates:${eventId}` })
  })
}
