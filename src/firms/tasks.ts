/** The room's queued work. */
import type { MessageDesk } from '#platform/messages/desk.ts'
import { enqueue, type Cron, type Tasks } from '#platform/jobs.ts'
import type { Vault } from '#people/vault.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { editionAt } from './services.ts'
import { keepNewRungs, reviewRungs } from './store/ladder.ts'
import { importCron, importTasks } from './usecases/import/tasks.ts'
import { sendWarnings } from './usecases/send-warnings.ts'
import { verifyNumber } from './usecases/verify-number.ts'
import type { Verifier } from './verify/verifier.ts'

export type FirmsWork = Readonly<{ vault: Vault; desk: MessageDesk; verifier: Verifier; shelf: Shelf }>

const BATCH = 1000
/** Batches in one job; then the queue lets others in between. */
const ROUNDS = 20

export function firmsTasks({ vault, desk, verifier, shelf }: FirmsWork): Tasks {
  return {
    'firms.verify-number': async (context, payload) => {
      const about = payload as { firmId: string; kind: string }
      const edition = await editionAt({ shelf }, context.now)
      await verifyNumber({ ...context, vault }, verifier, edition, about)
    },
    ...importTasks({ vault, shelf }),
    'firms.work-out-ladders': async ({ db, now }) => {
      const edition = await editionAt({ shelf }, now)
      for (let round = 0; round < ROUNDS; round += 1)
        if ((await keepNewRungs(db, edition, now, BATCH)) < BATCH) return
      await enqueue(db, 'firms.work-out-ladders', {}, { key: 'firms.work-out-ladders:rest' })
    },
    'firms.review-ladders': async ({ db, now }, payload) => {
      const edition = await editionAt({ shelf }, now)
      let { after } = payload as { after?: string }
      for (let round = 0; round < ROUNDS; round += 1) {
        after = await reviewRungs(db, edition, now, { after, limit: BATCH })
        if (after === undefined) return
      }
      await enqueue(db, 'firms.review-ladders', { after }, { key: 'firms.review-ladders:rest' })
    },
    'firms.send-warnings': async (context) => {
      const edition = await editionAt({ shelf }, context.now)
      await sendWarnings({ ...context, vault }, desk, edition)
    },
  }
}

/** By the calendar, in UTC: ladders at 00:30 in India, warnings at 09:00 and once more at 12:00 for what was down at nine. */
export const firmsCron: readonly Cron[] = [
  ...importCron,
  { task: 'firms.review-ladders', match: '0 19 * * *' },
  { task: 'firms.send-warnings', match: '30 3 * * *' },
  { task: 'firms.send-warnings', match: '30 6 * * *' },
]
