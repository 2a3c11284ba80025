/** Queued work of reminders and of what is handed out. */
import type { Cron, Tasks } from '#platform/jobs.ts'
import type { TrainingContext } from './services.ts'
import type { PlannedReminder } from './rules/reminders.ts'
import { planReminders } from './usecases/reminders/plan-reminders.ts'
import { remind } from './usecases/reminders/remind.ts'
import { tellMaterials } from './usecases/materials/tell-materials.ts'

type Here = Pick<TrainingContext, 'vault' | 'desk' | 'site'>

export const reminderTasks = (here: Here): Tasks => ({
  'training.plan-reminders': async (context) => void (await planReminders({ ...context, ...here })),
  'training.remind': async (context, payload) =>
    void (await remind({ ...context, ...here }, payload as PlannedReminder)),
  'training.tell-materials': async (context, payload) =>
    void (await tellMaterials({ ...context, ...here }, (payload as { eventId: string }).eventId)),
})

export const reminderCron: readonly Cron[] = [{ task: 'training.plan-reminders', match: '*/10 * * * *' }]
