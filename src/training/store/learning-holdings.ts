/** What learning holds about somebody: her attempts, the lessons she read, the lessons she wrote. */
import { sql } from 'kysely'
import type { Holder } from '#people/holder.ts'
import { LEARNING_HOLDINGS as W } from '../words/learning/holdings.ts'
import { hers } from './holdings.ts'
import './learning-tables.ts'
import './tables.ts'

/** The learners given, as a list that may be empty. */
const among = (ids: readonly string[]) => sql<string>`(select unnest(${[...ids]}::uuid[]))`

const affectedBy =
  (table: 'training.quiz_attempt' | 'training.lesson_done', at: string) => (_since: Date, until: Date) =>
    sql<{ person_id: string }>`select learner.person_id from ${sql.table(table)} held
    join training.learner learner on learner.id = held.learner_id
    where learner.person_id is not null and ${sql.ref(`held.${at}`)} <= ${until}`

export const learningHolder: Holder = {
  room: 'training.learning',
  tell: async ({ db, vault }, about) => {
    const { personId } = about
    const ids = await hers(db, vault, about)
    const attempts = await db
      .selectFrom('training.quiz_attempt')
      .select(['module', 'marks', 'asked', 'begun_at as when'])
      .where('learner_id', 'in', among(ids))
      .orderBy('begun_at')
      .execute()
    const lessons = await db
      .selectFrom('training.lesson_done')
      .select(['module', 'done_at as when'])
      .where('learner_id', 'in', among(ids))
      .orderBy('done_at')
      .execute()
    const written = await db
      .selectFrom('training.module_version')
      .select(['module', 'version', 'written_at as when'])
      .where('written_by', '=', personId)
      .orderBy('written_at')
      .execute()
    const { module, marks, asked, when, version } = W
    return [
      { key: 'quizzes', title: W.attempts, columns: { module, marks, asked, when }, rows: attempts },
      { key: 'lessons', title: W.lessons, columns: { module, when }, rows: lessons },
      { key: 'modules', title: W.written, columns: { module, version, when }, rows: written },
    ]
  },
  // Numbers without a name stay: the seats' own row takes name and contact out of the learner. Her reading is hers alone, and goes.
  forget: async ({ tx, vault }, about) => {
    const ids = await hers(tx, vault, about)
    await tx.deleteFrom('training.lesson_done').where('learner_id', 'in', among(ids)).execute()
    await tx
      .deleteFrom('training.quiz_answer')
      .where(
        'attempt_id',
        'in',
        sql<string>`(select id from training.quiz_attempt where learner_id in ${among(ids)})`,
      )
      .execute()
    return []
  },
  exposures: [
    {
      table: 'training.quiz_attempt',
      kinds: ['name'],
      affected: affectedBy('training.quiz_attempt', 'begun_at'),
    },
    {
      table: 'training.lesson_done',
      kinds: ['name'],
      affected: affectedBy('training.lesson_done', 'done_at'),
    },
  ],
  clocks: [
    {
      key: 'training.practice',
      table: 'training.quiz_attempt',
      purpose: 'practice without a name: kept only to show its result',
      since: 'begun_at',
      days: 30,
      action: { kind: 'delete' },
      where: 'learner_id is null',
      source: 'our own choice',
    },
  ],
}
