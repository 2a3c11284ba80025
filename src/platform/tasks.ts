import { forgetIdempotencyKeys } from './idempotency.ts'
import type { Cron, Tasks } from './jobs.ts'

/** The platform's own housekeeping. */
export const platformTasks: Tasks = {
  'platform.forget-idempotency-keys': forgetIdempotencyKeys,
}

/** Nightly at 20:40 UTC, 02:10 in India, when few people write. */
export const platformCron: readonly Cron[] = [
  { task: 'platform.forget-idempotency-keys', match: '40 20 * * *' },
]
