import { finderCron, finderTasks } from '#finder/tasks.ts'
import { peopleCron, peopleTasks } from '#people/tasks.ts'
import type { Cron, Tasks } from '#platform/jobs.ts'
import { platformCron, platformTasks } from '#platform/tasks.ts'
import { tradebookTasks } from '#tradebook/tasks.ts'
import type { AppContext } from './context.ts'

/** Every queued task of every room, by name. */
export const tasksOf = ({ desk }: Pick<AppContext, 'desk'>): Tasks => ({
  ...platformTasks,
  ...desk.tasks,
  ...peopleTasks,
  ...tradebookTasks,
  ...finderTasks,
})

/** What happens by the calendar. */
export const cronOf = ({ desk }: Pick<AppContext, 'desk'>): readonly Cron[] => [
  ...platformCron,
  ...desk.cron,
  ...peopleCron,
  ...finderCron,
]
