/** Attendance, marks and the worker's hand for tests of certificates. */
import type { AppContext } from '../../src/app/context.ts'
import { tasksOf } from '../../src/app/tasks.ts'
import type { Where } from '../../src/people/rules/roles.ts'
import { certificateFor } from '../../src/training/store/certificates.ts'
import { recordMinutes } from '../../src/training/usecases/attendance/record-minutes.ts'
import { aSeat, aTraining } from './attendance.ts'

/** Does one queued task now. */
export async function runTask(context: AppContext, name: string, payload: object): Promise<void> {
  await tasksOf(context)[name]!(context.at(), payload)
}

/** A certificate of a training in this place, still standing or taken back. Answers its id. */
export async function aCertificate(context: AppContext, where: Where, revoked = false): Promise<string> {
  const { db } = context
  const starts = new Date('2026-11-20T04:30:00Z')
  const { eventId, sittingId } = await aTraining(context, {
    where,
    starts: [starts],
    kind: 'webinar',
    status: 'closed',
  })
  const { learnerId } = await aSeat(context, eventId, { name: 'Hansaben Patel' })
  await learned(context, sittingId, learnerId, starts, 180)
  await runTask(context, 'training.issue-certificates', { eventId })
  const { id } = (await certificateFor(db, eventId, learnerId))!
  if (revoked)
    await db
      .updateTable('training.certificate')
      .set({
        revoked_at: context.at().now,
        revoked_because: 'mistake',
        revoked_note: 'The name is not hers.',
      })
      .where('id', '=', id)
      .execute()
  return id
}

/** She listened from the beginning for so many minutes. */
export async function learned(
  { at }: Pick<AppContext, 'at'>,
  sittingId: string,
  learnerId: string,
  from: Date,
  minutes: number,
): Promise<void> {
  const to = new Date(from.getTime() + minutes * 60_000)
  await recordMinutes(at(), { sittingId, learnerId, source: 'bigbluebutton', spans: [{ from, to }] })
}

/** She handed in a quiz with these marks. */
export async function marked(
  { db, at }: Pick<AppContext, 'db' | 'at'>,
  learnerId: string,
  module: string,
  marksBps: number,
): Promise<void> {
  const { now, newId } = at()
  const bank = 'b'.repeat(64)
  await db
    .insertInto('training.question_bank')
    .values({ fingerprint: bank, module, questions: '[]', first_used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('training.quiz_attempt')
    .values({
      id: newId(),
      learner_id: learnerId,
      module,
      bank,
      number: 1,
      asked: 10_000,
      pass_bps: 7000,
      begun_at: now,
      handed_at: now,
      marks: marksBps,
      marks_bps: marksBps,
    })
    .execute()
}
