/** What the readiness ladder hears of listings. */
import { reportProgress } from '#firms/store/progress.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import './tables.ts'

/** Offers that buyers see. Those of a simulated marketplace count for nothing. */
export async function countLive(db: Db, firmId: string): Promise<number> {
  const row = await db
    .selectFrom('listings.listing as l')
    .innerJoin('listings.connection as c', 'c.id', 'l.connection_id')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('l.firm_id', '=', firmId)
    .where('l.state', 'in', ['live', 'changed'])
    .where('c.simulated', '=', false)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** After offers went live or were closed. */
export async function reportListings(tx: Tx, firmId: string, edition: Edition, now: Date): Promise<void> {
  await reportProgress(tx, firmId, { listings: await countLive(tx, firmId) }, edition, now)
}

/** The same by a job of its own, for work that has no trade book at hand. */
export const reportLater = (tx: Tx, firmId: string): Promise<void> =>
  enqueue(tx, 'listings.report-progress', { firm: firmId }, { key: `listings.report-progress:${firmId}` })
