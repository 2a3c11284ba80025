import type { Cron, Tasks } from '#platform/jobs.ts'
import { platformCron, platformTasks } from '#platform/tasks.ts'
import { tradebookTasks } from '#tradebook/tasks.ts'

/** Every queued task of every room, by name. */
export const tasks: Tasks = { ...platformTasks, ...tradebookTasks }

/** What happens by the calendar. */
export const cron: readonly Cron[] = [...platformCron]
