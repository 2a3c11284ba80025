import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import { CertificateMissing, NameMissing, NotRevoked, StillTooLittle } from '../../refusals/certificates.ts'
import { EventMissing } from '../../refusals/seats.ts'
import type { TrainingContext } from '../../services.ts'
import { attendanceOfLearner } from '../../store/attendance/summary.ts'
import { bookingsOfLearner } from '../../store/bookings.ts'
import { draftFor } from '../../store/certificate-draft.ts'
import { certificateFor, findCertificate } from '../../store/certificates.ts'
import { findEvent, lockEvent, whereOf, type Event } from '../../store/events.ts'
import { findLearner } from '../../store/learners.ts'
import { sittingsOf } from '../../store/sittings.ts'
import { tellCertificate } from '../../store/tell-certificate.ts'
import { writeCertificate } from '../../store/write-certificate.ts'

const LONGEST_NAME = 120

/**
 * A new certificate in the place of one that was taken back, with the name as it is given now, of which she is told. By an
 * officer of the event's place; once for each that was taken back. One that fell for want of attendance comes again only
 * where the attendance was put right. Answers the new one's id.
 */
export async function reissueCertificate(
  context: TrainingContext,
  viewer: Viewer,
  { certificateId, name }: Readonly<{ certificateId: string; name: string }>,
): Promise<string> {
  const { db, vault, now } = context
  const old = await findCertificate(db, certificateId)
  if (!old) throw new Refused(CertificateMissing())
  const seen = await findEvent(db, old.eventId)
  if (!seen) throw new Refused(EventMissing())
  demand(viewer, 'training.certificate.revoke', whereOf(seen))
  const written = name.trim()
  if (written === '' || written.length > LONGEST_NAME) throw new Refused(NameMissing({}, 'name'))
  return db.transaction().execute(async (tx) => {
    const event = (await lockEvent(tx, old.eventId))!
    // Hers for this event that counts: in force, or the last one; so an older one cannot be replaced twice.
    const last = await certificateFor(tx, event.id, old.learnerId)
    if (!last || last.id !== old.id || last.revokedAt === null) throw new Refused(NotRevoked())
    const learner = await findLearner(tx, vault, old.learnerId)
    if (!learner || learner.erasedAt) throw new Refused(CertificateMissing())
    const before = await achievedBefore(tx, old.id)
    const attendedBps =
      last.revocation?.because === 'attendance'
        ? await attendedNow(tx, event, old.learnerId)
        : before.attendedBps
    const named = { ...learner, name: written }
    const draft = await draftFor(tx, context, event, await sittingsOf(tx, event.id), named)
    const { id, number } = await writeCertificate(tx, context, {
      ...draft,
      ...before,
      attendedBps,
      learnerId: old.learnerId,
      replaces: old.id,
      issuedBy: viewer.personId,
    })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      action: 'training.certificate.issue',
      subject: `certificate:${id}`,
      place: whereOf(event),
      detail: { number, replaces: old.number },
    })
    const booking = (await bookingsOfLearner(tx, old.learnerId)).find((one) => one.eventId === event.id)
    await tellCertificate(tx, context, event, booking, number)
    return id
  })
}

const achievedBefore = (tx: Tx, certificateId: string) =>
  tx
    .selectFrom('training.certificate')
    .select(['attended_bps as attendedBps', 'marks_bps as marksBps'])
    .where('id', '=', certificateId)
    .executeTakeFirstOrThrow()

/** In basis points, as it stands since it was put right; throws Refused with StillTooLittle. */
async function attendedNow(tx: Tx, event: Event, learnerId: string): Promise<number> {
  const { attendedBps = 0 } = (await attendanceOfLearner(tx, event.id, learnerId)) ?? {}
  if (attendedBps < event.passAttendanceBps) throw new Refused(StillTooLittle())
  return attendedBps
}
