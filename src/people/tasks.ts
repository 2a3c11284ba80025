import type { Cron, Tasks } from '#platform/jobs.ts'
import { forgetCodes } from './store/codes.ts'
import { forgetSessions } from './store/sessions.ts'

/** The room's housekeeping. */
export const peopleTasks: Tasks = {
  'people.forget-codes': forgetCodes,
  'people.forget-sessions': forgetSessions,
}

/** Every hour, and nightly at 20:50 UTC, 02:20 in India. */
export const peopleCron: readonly Cron[] = [
  { task: 'people.forget-codes', match: '20 * * * *' },
  { task: 'people.forget-sessions', match: '50 20 * * *' },
]
