/** Queued work of what comes after an event. */
import type { Cron, Tasks } from '#platform/jobs.ts'
import type { TrainingContext } from './services.ts'
import { askFeedback } from './usecases/follow-up/ask-feedback.ts'
import { noteRungs } from './usecases/follow-up/note-rungs.ts'

type Here = Pick<TrainingContext, 'vault' | 'desk' | 'site'>

export const followUpTasks = (here: Here): Tasks => ({
  'training.ask-feedback': async (context) => void (await askFeedback({ ...context, ...here })),
  'training.note-rungs': async (context) => void (await noteRungs(context)),
})

/** Ladders are reviewed at 19:00 UTC, half past midnight in India. */
export const followUpCron: readonly Cron[] = [
  { task: 'training.ask-feedback', match: '17 * * * *' },
  { task: 'training.note-rungs', match: '30 20 * * *' },
]
