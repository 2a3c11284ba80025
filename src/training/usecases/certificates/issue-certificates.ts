import { record } from '#people/store/audit.ts'
import type { Tx } from '#platform/database.ts'
import { earned } from '../../rules/certificate.ts'
import type { TrainingContext } from '../../services.ts'
import { attendanceOf, type Attendance } from '../../store/attendance/summary.ts'
import { findBooking } from '../../store/bookings.ts'
import { draftFor } from '../../store/certificate-draft.ts'
import { certificateFor } from '../../store/certificates.ts'
import { findEvent, lockEvent, whereOf, type Event } from '../../store/events.ts'
import { findLearner } from '../../store/learners.ts'
import { bestMarksOf } from '../../store/quiz.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { tellCertificate } from '../../store/tell-certificate.ts'
import { writeCertificate } from '../../store/write-certificate.ts'

/**
 * Issues what was earned in a closed event: to everybody who attended enough and, where a quiz decides, scored enough. Each
 * learner gets hers in a transaction of her own, once, however often and wherever this runs; one that was taken back is not
 * issued again by itself. Answers how many were issued now.
 */
export async function issueCertificates(context: TrainingContext, eventId: string): Promise<number> {
  const { db } = context
  const event = await findEvent(db, eventId)
  if (event?.status !== 'closed') return 0
  const attendance = await attendanceOf(db, eventId)
  const marks = event.quiz
    ? await bestMarksOf(
        db,
        attendance.map(({ learnerId }) => learnerId),
        event.quiz,
      )
    : new Map<string, number>()
  let issued = 0
  for (const one of attendance) {
    const marksBps = marks.get(one.learnerId)
    if (earned({ attendedBps: one.attendedBps, marksBps }, event) !== 'earned') continue
    const isNew = await db.transaction().execute((tx) => issueOne(tx, context, event, one, marksBps ?? null))
    issued += isNew ? 1 : 0
  }
  return issued
}

async function issueOne(
  tx: Tx,
  context: TrainingContext,
  { id: eventId }: Event,
  { learnerId, bookingId, attendedBps }: Attendance,
  marksBps: number | null,
): Promise<boolean> {
  // Two runs at once: the second waits here and then finds the certificate.
  const event = await lockEvent(tx, eventId)
  const learner = await findLearner(tx, context.vault, learnerId)
  if (event?.status !== 'closed' || !learner || learner.erasedAt) return false
  if (await certificateFor(tx, eventId, learner.id)) return false
  const draft = await draftFor(tx, context, event, await sittingsOf(tx, eventId), learner)
  const { id, number } = await writeCertificate(tx, context, {
    ...draft,
    attendedBps,
    marksBps,
    replaces: null,
    issuedBy: null,
  })
  await record(tx, {
    at: context.now,
    actor: null,
    action: 'training.certificate.issue',
    subject: `certificate:${id}`,
    place: whereOf(event),
    detail: { number, event: eventId },
  })
  await tellCertificate(tx, context, event, bookingId ? await findBooking(tx, bookingId) : undefined, number)
  return true
}
