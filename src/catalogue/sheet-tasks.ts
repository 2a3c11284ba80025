/** The queued work of sheets. */
import type { Cron, Tasks } from '#platform/jobs.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { SHEET_TASK, sheetJobKey } from './rules/sheets/job.ts'
import { forgetSheets, stalledRuns } from './store/sheets/runs.ts'
import { workSheet } from './usecases/sheets/work.ts'

/** A job gives way to others after this; the sheet goes on in the next one. */
const BUDGET_MS = 20_000
const STALLED_MS = 60_000
/** She has fetched her returned sheet by then. */
const KEPT_MS = 30 * 86_400_000

export const sheetTasks = ({ shelf }: Readonly<{ shelf: Shelf }>): Tasks => ({
  [SHEET_TASK]: async (context, payload) => {
    await workSheet(context, shelf, (payload as { run: string }).run, BUDGET_MS)
  },
  /** A worker that was killed leaves its job locked for hours; the sheet itself says where it stands. */
  'catalogue.resume-sheets': async ({ db, now }) => {
    for (const run of await stalledRuns(db, new Date(now.getTime() - STALLED_MS)))
      await enqueue(db, SHEET_TASK, { run }, { key: sheetJobKey(run) })
  },
  'catalogue.forget-sheets': ({ db, now }) => forgetSheets(db, new Date(now.getTime() - KEPT_MS)),
})

export const sheetCron: readonly Cron[] = [
  { task: 'catalogue.resume-sheets', match: '* * * * *' },
  { task: 'catalogue.forget-sheets', match: '10 21 * * *' },
]
