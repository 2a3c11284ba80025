import { finderCron, finderTasks } from '#finder/tasks.ts'
import { firmsCron, firmsTasks } from '#firms/tasks.ts'
import { privacyCron, privacyTasks } from '#people/privacy-tasks.ts'
import { peopleCron, peopleTasks } from '#people/tasks.ts'
import type { Cron, Tasks } from '#platform/jobs.ts'
import { platformCron, platformTasks } from '#platform/tasks.ts'
import { tradebookTasks } from '#tradebook/tasks.ts'
import { trainingCron, trainingTasks } from '#training/tasks.ts'
import type { AppContext } from './context.ts'
import { holdersOf } from './holders.ts'

/** Every queued task of every room, by name. */
export const tasksOf = ({
  config,
  desk,
  files,
  ...rest
}: Pick<AppContext, 'config' | 'desk' | 'files' | 'vault' | 'verifier' | 'shelf'>): Tasks => ({
  ...platformTasks,
  ...desk.tasks,
  ...files.tasks,
  ...peopleTasks,
  ...privacyTasks(holdersOf({ desk }), { desk, vault: rest.vault }),
  ...tradebookTasks,
  ...finderTasks,
  ...firmsTasks({ desk, ...rest }),
  ...trainingTasks({ desk, files, site: config.site, ...rest }),
})

/** What happens by the calendar. */
export const cronOf = ({ desk, files }: Pick<AppContext, 'desk' | 'files'>): readonly Cron[] => [
  ...platformCron,
  ...desk.cron,
  ...files.cron,
  ...peopleCron,
  ...privacyCron,
  ...finderCron,
  ...firmsCron,
  ...trainingCron,
]
