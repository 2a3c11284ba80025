/** The room's queued work. */
import type { Cron, Tasks } from '#platform/jobs.ts'
import { workAccount } from './engine/work-account.ts'
import type { Engine } from './services.ts'
import { accountsWithWork, PUBLISH_TASK, wake, wakeAt } from './store/publishing/jobs.ts'

export type ListingsWork = Readonly<{
  /** The engine with its own clock: a slice of its work lasts longer than an instant. */
  engine: Engine
  /** The instant by the queue's own clock that lies so many milliseconds ahead. */
  due(ms: number): Date
}>

/** Somebody else is at it: looked at again soon, for what woke us may have come too late for him. */
const BUSY_MS = 2000

export function listingsTasks({ engine, due }: ListingsWork): Tasks {
  return {
    [PUBLISH_TASK]: async ({ db }, payload) => {
      const { connection } = payload as { connection: string }
      const worked = await workAccount(engine, connection)
      if (worked.state === 'idle') return
      const afterMs = worked.state === 'busy' ? BUSY_MS : worked.afterMs
      if (afterMs <= 0) await wake(db, connection)
      else await wakeAt(db, connection, due(afterMs))
    },
    /** A worker that was killed leaves its job locked for hours; the accounts themselves say where they stand. */
    'listings.keep-going': async ({ db }) => {
      for (const connection of await accountsWithWork(db, engine.now())) await wake(db, connection)
    },
  }
}

export const listingsCron: readonly Cron[] = [{ task: 'listings.keep-going', match: '* * * * *' }]
