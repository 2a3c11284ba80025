import { Refused } from '#kernel/refusal.ts'
import { say } from '#kernel/words.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { CertificateMissing, CertificateRevokedBefore, ReasonMissing } from '../../refusals/certificates.ts'
import { EventMissing } from '../../refusals/seats.ts'
import type { RevocationReason } from '../../rules/certificate.ts'
import type { TrainingContext } from '../../services.ts'
import { bookingsOfLearner } from '../../store/bookings.ts'
import { findCertificate, lockCertificate } from '../../store/certificates.ts'
import { findEvent, whereOf } from '../../store/events.ts'
import { notify } from '../../store/notices.ts'
import { BECAUSE, CertificateTakenBack } from '../../words/certificate/credential.ts'

export type Revoking = Readonly<{
  certificateId: string
  because: RevocationReason
  /** In words, for the learner; 10 to 500 letters. */
  note: string
}>

const SHORTEST = 10
const LONGEST = 500

/**
 * Takes a certificate back, for good: the public list says so from now on, and the learner is told why. By an officer of
 * the event's place. Refuses one that was taken back before, and a reason without words.
 */
export async function revokeCertificate(
  context: TrainingContext,
  viewer: Viewer,
  { certificateId, because, note }: Revoking,
): Promise<void> {
  const { db, now } = context
  const seen = await findCertificate(db, certificateId)
  if (!seen) throw new Refused(CertificateMissing())
  const event = await findEvent(db, seen.eventId)
  if (!event) throw new Refused(EventMissing())
  demand(viewer, 'training.certificate.revoke', whereOf(event))
  const words = note.trim()
  if (words.length < SHORTEST || words.length > LONGEST) throw new Refused(ReasonMissing({}, 'note'))
  await db.transaction().execute(async (tx) => {
    const certificate = await lockCertificate(tx, certificateId)
    if (!certificate) throw new Refused(CertificateMissing())
    if (certificate.revokedAt) throw new Refused(CertificateRevokedBefore())
    await tx
      .updateTable('training.certificate')
      .set({ revoked_at: now, revoked_by: viewer.personId, revoked_because: because, revoked_note: words })
      .where('id', '=', certificateId)
      .execute()
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      action: 'training.certificate.revoke',
      subject: `certificate:${certificateId}`,
      place: whereOf(event),
      detail: { number: certificate.number, because },
    })
    const booking = (await bookingsOfLearner(tx, certificate.learnerId)).find(
      (one) => one.eventId === event.id,
    )
    if (!booking) return
    await notify(tx, context, {
      booking,
      event,
      template: CertificateTakenBack,
      params: (lang) => ({ number: certificate.number, because: say(BECAUSE[because], lang) }),
      key: `training.certificate-taken-back:${certificate.number}`,
    })
  })
}
