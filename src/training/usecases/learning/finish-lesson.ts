import { Refused } from '#kernel/refusal.ts'
import type { Viewer } from '#people/viewer.ts'
import { LessonMissing } from '../../refusals/learning.ts'
import type { TrainingContext } from '../../services.ts'
import { ownLearner } from '../../store/own-learner.ts'
import { keepLessonDone } from '../../store/learning.ts'
import { findModule } from '../../store/modules.ts'

/** She has read a lesson to its end: her own tick, for the firm she acts for. Told to nobody. */
export async function finishLesson(context: TrainingContext, viewer: Viewer, module: string): Promise<void> {
  const { db, now } = context
  if (!(await findModule(db, module))) throw new Refused(LessonMissing())
  await db.transaction().execute(async (tx) => {
    const learnerId = await ownLearner(tx, context, viewer)
    await keepLessonDone(tx, { learnerId, module, firmId: viewer.actsFor, now })
  })
}
