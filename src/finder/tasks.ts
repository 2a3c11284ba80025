import type { Context } from '#platform/context.ts'
import type { Cron, Tasks } from '#platform/jobs.ts'
import { forgetTrails } from './store/trails.ts'

const DAY_MS = 86_400_000
/** As the page of a lost trail says. */
const KEPT_DAYS = 30

/** Searches that led to no code are forgotten. */
export const finderTasks: Tasks = {
  'finder.forget-trails': ({ db, now }: Context) =>
    forgetTrails(db, new Date(now.getTime() - KEPT_DAYS * DAY_MS)),
}

/** Nightly at 20:50 UTC, 02:20 in India. */
export const finderCron: readonly Cron[] = [{ task: 'finder.forget-trails', match: '50 20 * * *' }]
