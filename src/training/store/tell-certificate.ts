import type { Tx } from '#platform/database.ts'
import type { TrainingContext } from '../services.ts'
import { CertificateReady } from '../words/certificate/credential.ts'
import type { Booking } from './bookings.ts'
import type { Event } from './events.ts'
import { notify } from './notices.ts'

/**
 * Tells her that it is ready, once for each number. Whoever came without a booking has no link to be told of; the officer's
 * list has her certificate.
 */
export async function tellCertificate(
  tx: Tx,
  context: TrainingContext,
  event: Event,
  booking: Booking | undefined,
  number: string,
): Promise<void> {
  if (!booking) return
  const key = `training.certificate:${number}`
  await notify(tx, context, { booking, event, template: CertificateReady, params: () => ({ number }), key })
}
