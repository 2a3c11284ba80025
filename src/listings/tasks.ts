/** The room's queued work. */
import type { Cron, Tasks } from '#platform/jobs.ts'
import type { Context } from '#platform/context.ts'
import type { Shelf } from '#tradebook/shelf.ts'
import { editionAt } from '#firms/services.ts'
import { workAccount } from './engine/work-account.ts'
import type { Engine } from './services.ts'
import { accountsWithWork, PUBLISH_TASK, wake, wakeAt } from './store/publishing/jobs.ts'
import { stockMoved } from './store/publishing/stock.ts'
import { policyPrice } from './store/pricing/policies.ts'
import { reportListings } from './store/progress.ts'
import { finishLeaving, tellStopped, warnOfRenewals } from './usecases/connections/look-after-accounts.ts'
import { recheck } from './usecases/checks/recheck.ts'
import {
  closeEndedSources,
  followRates,
  sameWorth,
  tellClosed,
  type Pricer,
} from './usecases/publishing/sync-sources.ts'

export type ListingsWork = Readonly<{
  /** The engine with its own clock: a slice of its work lasts longer than an instant. */
  engine: Engine
  /** The instant by the queue's own clock that lies so many milliseconds ahead. */
  due(ms: number): Date
  shelf: Shelf
  /** Our own address, for messages. */
  site: string
  /** What an offer costs at a new rate of exchange; where absent by the account's policy, else the same worth in rupees. */
  priceOf?: Pricer
}>

/** Somebody else is at it: looked at again soon, for what woke us may have come too late for him. */
const BUSY_MS = 2000

export function listingsTasks({ engine, due, shelf, site, priceOf = byPolicy(engine) }: ListingsWork): Tasks {
  const { vault, desk, marketplaces } = engine
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
    /** One cycle: what ended is closed everywhere, prices follow, owners hear of it. */
    'listings.sync': async (context) => {
      await closeEndedSources(context)
      await followRates(context, await editionAt({ shelf }, context.now), priceOf)
      await tellClosed({ ...context, vault, desk, site })
      await tellStopped({ ...context, vault, desk, site, marketplaces })
      await finishLeaving(context)
    },
    /** The desk and the owner see what stands against an offer as it is now. */
    'listings.recheck': async (context) => {
      await recheck(context, await editionAt({ shelf }, context.now))
    },
    'listings.warn-of-renewals': async (context) => {
      await warnOfRenewals({ ...context, vault, desk, site, marketplaces })
    },
    'listings.report-progress': async ({ db, now }, payload) => {
      const { firm } = payload as { firm: string }
      const edition = await editionAt({ shelf }, now)
      await db.transaction().execute((tx) => reportListings(tx, firm, edition, now))
    },
  }
}

const byPolicy =
  ({ db }: Pick<Engine, 'db'>): Pricer =>
  async (asked) =>
    (await policyPrice(db, asked.edition, asked.listing, asked.rate)) ?? sameWorth(asked)

/** What listings hear of the catalogue at once, without waiting for the next cycle. */
export const listingsEars = {
  changed: async (
    context: Context,
    { firmId }: Readonly<{ productId: string; firmId: string }>,
  ): Promise<void> => {
    await closeEndedSources(context, firmId)
  },
  stock: async ({ db, now }: Context, { variantId }: Readonly<{ variantId: string }>): Promise<void> => {
    await db.transaction().execute((tx) => stockMoved(tx, [variantId], now))
  },
}

/** The cycle in which sources are looked after, in minutes that divide the hour. */
export const listingsCron = (syncMinutes: number): readonly Cron[] => [
  { task: 'listings.keep-going', match: '* * * * *' },
  { task: 'listings.sync', match: `*/${syncMinutes} * * * *` },
  { task: 'listings.recheck', match: '*/15 * * * *' },
  // 09:10 in India, and once more at noon for what was down in the morning.
  { task: 'listings.warn-of-renewals', match: '40 3 * * *' },
  { task: 'listings.warn-of-renewals', match: '40 6 * * *' },
]
