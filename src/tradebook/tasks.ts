import type { Tasks } from '#platform/jobs.ts'
import { countCoverage } from './usecases/count-coverage.ts'

/** What follows when a version of the trade book is published. */
export const tradebookTasks: Tasks = { 'tradebook.version-published': countCoverage }
