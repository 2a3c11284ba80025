import { Refused } from '#kernel/refusal.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { AttemptMissing, LessonMissing, QuizPause } from '../../refusals/learning.ts'
import { clockOf, turnOf } from '../../rules/quiz-attempts.ts'
import { settled } from '../../rules/settle.ts'
import type { TrainingContext } from '../../services.ts'
import { bookingBySecret } from '../../store/bookings.ts'
import { ownLearner } from '../../store/own-learner.ts'
import { findModule } from '../../store/modules.ts'
import { attemptsOf, batchRule, insertAttempt, keepBank, quizRule } from '../../store/quiz.ts'

export type QuizWish = Readonly<{
  module: string
  /** The secret of a stranger's seat. */
  seat?: string | undefined
}>

/**
 * Begins an attempt, or goes on with the one that is open; answers its id. Without an account and without a seat it is
 * practice that belongs to nobody. Refuses an unknown lesson, and a learner who must pause first.
 */
export async function beginQuiz(
  context: TrainingContext,
  viewer: Viewer | null,
  /** Of the day: it decides which questions can be asked. */
  edition: Edition,
  { module, seat }: QuizWish,
): Promise<string> {
  const lesson = await findModule(context.db, module)
  const questions = lesson ? settled(lesson.questions, edition) : []
  if (questions.length === 0) throw new Refused(LessonMissing())
  return context.db.transaction().execute(async (tx) => {
    const bank = await keepBank(tx, module, questions, context.now)
    const rule = await quizRule(tx, module)
    const asked = Math.min(rule.questions, questions.length)
    const id = context.newId()
    const shared = { id, module, bank, asked, now: context.now, firmId: viewer?.actsFor ?? null }
    const learnerId = await whoLearns(context, tx, viewer, seat)
    if (!learnerId) {
      await insertAttempt(tx, { ...shared, learnerId, eventId: null, number: 1, passBps: rule.passBps })
      return id
    }
    await tx.selectFrom('training.learner').select('id').where('id', '=', learnerId).forUpdate().execute()
    const past = await attemptsOf(tx, learnerId, module)
    const open = past.find(({ handedAt }) => handedAt === null)
    if (open) return open.id
    const turn = turnOf(past, rule, context.now)
    if (!turn.may) throw new Refused(QuizPause(clockOf(turn.from)))
    const batch = await batchRule(tx, learnerId, module)
    const passBps = batch?.passBps ?? rule.passBps
    const eventId = batch?.eventId ?? null
    await insertAttempt(tx, { ...shared, learnerId, eventId, number: turn.number, passBps })
    return id
  })
}

/** Her own person first; then whoever the seat belongs to. A seat that is not there is refused, not taken for practice. */
async function whoLearns(
  context: TrainingContext,
  tx: Tx,
  viewer: Viewer | null,
  seat: string | undefined,
): Promise<string | null> {
  if (viewer) return ownLearner(tx, context, viewer)
  if (!seat) return null
  const booking = await bookingBySecret(tx, seat)
  if (!booking) throw new Refused(AttemptMissing())
  return booking.learnerId
}
