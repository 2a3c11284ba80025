/** The queued work of data quality: a product that changed is looked at again. */
import { dayInIndia } from '#kernel/day.ts'
import type { Context } from '#platform/context.ts'
import { enqueue, type Cron, type Tasks } from '#platform/jobs.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { firmsToJudge } from './store/quality/findings.ts'
import { judgeFirm } from './usecases/quality/judge-firm.ts'

const TASK = 'catalogue.judge-firm'
const BUDGET_MS = 20_000

const enqueueLook = ({ db }: Pick<Context, 'db'>, firmId: string): Promise<void> =>
  enqueue(db, TASK, { firmId }, { key: `${TASK}:${firmId}` })

export const qualityTasks = ({ shelf }: Readonly<{ shelf: Shelf }>): Tasks => ({
  [TASK]: async (context, payload) => {
    const { firmId } = payload as { firmId: string }
    if (!(await judgeFirm(context, shelf, firmId, BUDGET_MS))) await enqueueLook(context, firmId)
  },
  'catalogue.judge-by-day': async (context) => {
    for (const firm of await firmsToJudge(context.db, dayInIndia(context.now)))
      await enqueueLook(context, firm)
  },
})

/** For `CatalogueEars.changed`: one job a firm, however many of its products changed. */
export const hearQuality = (context: Context, { firmId }: Readonly<{ firmId: string }>): Promise<void> =>
  enqueueLook(context, firmId)

/** By the calendar, in UTC: at 00:25 in India. */
export const qualityCron: readonly Cron[] = [{ task: 'catalogue.judge-by-day', match: '55 18 * * *' }]
