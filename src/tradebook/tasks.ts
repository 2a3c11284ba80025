import type { Task, Tasks } from '#platform/jobs.ts'
import { countCoverage } from './usecases/count-coverage.ts'

/** What follows when a version of the trade book is published; `heard`: rooms to the right that want to know. Each may be told twice. */
export const tradebookTasks = (heard: readonly Task[] = []): Tasks => ({
  'tradebook.version-published': async (context, payload) => {
    for (const hear of [countCoverage, ...heard]) await hear(context, payload)
  },
})
