/** Attempts at quizzes: all are kept, with the questions as they were worded then. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { draw, type Drawn } from '../rules/draw.ts'
import type { Question } from '../rules/lesson.ts'
import type { QuizRule } from '../rules/quiz-attempts.ts'
import type { Marks, QuizAnswer } from '../rules/quiz-marks.ts'
import { learnerIdsOf } from './learners.ts'
import { isUuid } from './uuid.ts'
import './learning-tables.ts'

export type Attempt = Readonly<{
  id: string
  /** Null: practice without a name. */
  learnerId: string | null
  module: string
  number: number
  asked: number
  passBps: number
  eventId: string | null
  begunAt: Date
  handedAt: Date | null
  marks: number | null
  marksBps: number | null
}>

const COLUMNS = [
  'id',
  'learner_id as learnerId',
  'module',
  'number',
  'asked',
  'pass_bps as passBps',
  'event_id as eventId',
  'begun_at as begunAt',
  'handed_at as handedAt',
  'marks',
  'marks_bps as marksBps',
] as const

/** How a module is examined: its own row, or the one for all. */
export async function quizRule(db: Db, module: string): Promise<QuizRule> {
  const rows = await db
    .selectFrom('training.quiz_rule')
    .select(['module', 'questions', 'pass_bps', 'attempts', 'pause_minutes'])
    .where('module', 'in', [module, '*'])
    .execute()
  const row = rows.find((one) => one.module === module) ?? rows.find((one) => one.module === '*')
  if (!row) throw new Error('training.quiz_rule has lost its row for all modules')
  const { questions, pass_bps, attempts, pause_minutes } = row
  return { questions, passBps: pass_bps, attempts, pauseMinutes: pause_minutes }
}

/** Keeps the bank as it is worded now; answers its fingerprint (SHA-256 over its JSON). */
export async function keepBank(
  tx: Tx,
  module: string,
  questions: readonly Question[],
  now: Date,
): Promise<string> {
  const text = JSON.stringify(questions)
  const fingerprint = createHash('sha256').update(`${module}\n${text}`).digest('hex')
  await tx
    .insertInto('training.question_bank')
    .values({ fingerprint, module, questions: text, first_used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return fingerprint
}

export type NewAttempt = Readonly<{
  id: string
  learnerId: string | null
  firmId: string | null
  eventId: string | null
  module: string
  bank: string
  number: number
  asked: number
  passBps: number
  now: Date
}>

export async function insertAttempt(tx: Tx, attempt: NewAttempt): Promise<void> {
  const { id, learnerId, firmId, eventId, module, bank, number, asked, passBps, now } = attempt
  await tx
    .insertInto('training.quiz_attempt')
    .values({
      id,
      module,
      bank,
      number,
      asked,
      learner_id: learnerId,
      pass_bps: passBps,
      event_id: eventId,
      firm_id: firmId,
      begun_at: now,
    })
    .execute()
}

/** An attempt by its id; a malformed id: undefined. `personId`: whose it is, where the learner has an account. */
export async function findAttempt(
  db: Db,
  id: string,
): Promise<(Attempt & { bank: string; personId: string | null }) | undefined> {
  if (!isUuid(id)) return undefined
  return db
    .selectFrom('training.quiz_attempt as attempt')
    .leftJoin('training.learner as learner', 'learner.id', 'attempt.learner_id')
    .select(COLUMNS.map((column) => `attempt.${column}` as `attempt.${typeof column}`))
    .select(['attempt.bank', 'learner.person_id as personId'])
    .where('attempt.id', '=', id)
    .executeTakeFirst()
}

/** The same, held until the transaction ends: handing in and answering wait for each other. */
export async function lockAttempt(tx: Tx, id: string): Promise<(Attempt & { bank: string }) | undefined> {
  return tx
    .selectFrom('training.quiz_attempt')
    .select([...COLUMNS, 'bank'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** What an attempt asks, and in which order. */
export async function drawnOf(
  db: Db,
  attempt: Pick<Attempt, 'id' | 'asked'> & { bank: string },
): Promise<readonly Drawn[]> {
  const { questions } = await db
    .selectFrom('training.question_bank')
    .select('questions')
    .where('fingerprint', '=', attempt.bank)
    .executeTakeFirstOrThrow()
  return draw(questions, attempt.asked, attempt.id)
}

export async function answersOf(db: Db, attemptId: string): Promise<Map<string, QuizAnswer>> {
  const rows = await db
    .selectFrom('training.quiz_answer')
    .select(['question', 'answer'])
    .where('attempt_id', '=', attemptId)
    .execute()
  return new Map(rows.map(({ question, answer }) => [question, answer]))
}

export async function keepAnswer(
  tx: Tx,
  {
    attemptId,
    question,
    answer,
    now,
  }: { attemptId: string; question: string; answer: QuizAnswer; now: Date },
): Promise<void> {
  const text = JSON.stringify(answer)
  await tx
    .insertInto('training.quiz_answer')
    .values({ attempt_id: attemptId, question, answer: text, answered_at: now })
    .onConflict((conflict) =>
      conflict.columns(['attempt_id', 'question']).doUpdateSet({ answer: text, answered_at: now }),
    )
    .execute()
}

export async function keepMarks(tx: Tx, id: string, { marks, marksBps }: Marks, now: Date): Promise<void> {
  await tx
    .updateTable('training.quiz_attempt')
    .set({ handed_at: now, marks, marks_bps: marksBps })
    .where('id', '=', id)
    .execute()
}

/** Everything that a learner tried at a module, oldest first; also as whom she was before she was put together. */
export async function attemptsOf(db: Db, learnerId: string, module: string): Promise<Attempt[]> {
  return db
    .selectFrom('training.quiz_attempt')
    .select(COLUMNS)
    .where('learner_id', 'in', await learnerIdsOf(db, learnerId))
    .where('module', '=', module)
    .orderBy('begun_at')
    .execute()
}

/** Her best marks at a module in basis points; undefined while she has handed none in. */
export async function bestMarks(db: Db, learnerId: string, module: string): Promise<number | undefined> {
  return (await bestMarksOf(db, [learnerId], module)).get(learnerId)
}

/** The best marks of many learners, by the ids asked; who handed nothing in is not among them. */
export async function bestMarksOf(
  db: Db,
  learnerIds: readonly string[],
  module: string,
): Promise<Map<string, number>> {
  if (learnerIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; best: number }>`
    with recursive one (asked, id) as (
      select id, id from training.learner where id = any(${learnerIds}::uuid[])
      union
      select one.asked, other.id from one join training.learner other on other.merged_into = one.id
    )
    select one.asked as id, max(attempt.marks_bps) as best
    from one join training.quiz_attempt attempt on attempt.learner_id = one.id
    where attempt.module = ${module} and attempt.marks_bps is not null
    group by one.asked`.execute(db)
  return new Map(rows.map(({ id, best }) => [id, best]))
}

/** The rule of the batch for which she takes this quiz: that of her latest seat where it decides. */
export async function batchRule(
  db: Db,
  learnerId: string,
  module: string,
): Promise<{ eventId: string; passBps: number | null } | undefined> {
  return db
    .selectFrom('training.booking as booking')
    .innerJoin('training.event as event', 'event.id', 'booking.event_id')
    .select(['event.id as eventId', 'event.pass_marks_bps as passBps'])
    .where('booking.learner_id', 'in', await learnerIdsOf(db, learnerId))
    .where('booking.status', '=', 'seated')
    .where('event.quiz', '=', module)
    .where('event.status', '!=', 'cancelled')
    .orderBy('event.first_at', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst()
}
