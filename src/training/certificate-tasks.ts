/** Queued work of certificates. */
import type { Tasks } from '#platform/jobs.ts'
import type { TrainingContext } from './services.ts'
import { issueCertificates } from './usecases/certificates/issue-certificates.ts'

export const certificateTasks = ({
  vault,
  desk,
  site,
}: Pick<TrainingContext, 'vault' | 'desk' | 'site'>): Tasks => ({
  'training.issue-certificates': async (context, payload) => {
    const { eventId } = payload as { eventId: string }
    await issueCertificates({ ...context, vault, desk, site }, eventId)
  },
})
