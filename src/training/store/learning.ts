/** Lessons that somebody has read to their end. */
import type { Db, Tx } from '#platform/database.ts'
import { learnerIdsOf } from './learners.ts'
import './learning-tables.ts'

export type LessonDone = Readonly<{ module: string; firmId: string | null; doneAt: Date }>

/** Hers alone: shown to nobody else. */
export async function lessonsDone(db: Db, learnerId: string): Promise<LessonDone[]> {
  return db
    .selectFrom('training.lesson_done')
    .select(['module', 'firm_id as firmId', 'done_at as doneAt'])
    .where('learner_id', 'in', await learnerIdsOf(db, learnerId))
    .orderBy('done_at')
    .execute()
}

/** The first time counts. */
export async function keepLessonDone(
  tx: Tx,
  { learnerId, module, firmId, now }: { learnerId: string; module: string; firmId: string | null; now: Date },
): Promise<void> {
  await tx
    .insertInto('training.lesson_done')
    .values({ learner_id: learnerId, module, firm_id: firmId, done_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Modules whose quiz she passed. */
export async function modulesPassed(db: Db, learnerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('training.quiz_attempt')
    .select('module')
    .distinct()
    .where('learner_id', 'in', await learnerIdsOf(db, learnerId))
    .whereRef('marks_bps', '>=', 'pass_bps')
    .execute()
  return rows.map(({ module }) => module)
}
