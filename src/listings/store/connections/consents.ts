/** Sellers on their way to a marketplace's own site and back. */
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import '../tables.ts'

export type NewConsent = Readonly<{
  id: string
  stateHash: string
  sessionId: string
  firmId: string
  marketplace: string
  region: string
  now: Date
}>

export async function insertConsent(db: Db, consent: NewConsent): Promise<void> {
  const { id, stateHash, sessionId, firmId, marketplace, region, now } = consent
  await db
    .insertInto('listings.consent')
    .values({
      id,
      state_hash: stateHash,
      session_id: sessionId,
      firm_id: firmId,
      marketplace,
      region,
      begun_at: now,
    })
    .execute()
}

const HOUR = 3_600_000

/** Takes it once: undefined for another session's, one that was used, and one older than an hour. */
export async function takeConsent(
  db: Db,
  asked: Readonly<{ stateHash: string; sessionId: string; marketplace: string; now: Date }>,
): Promise<{ firmId: string; region: string } | undefined> {
  const row = await db
    .updateTable('listings.consent')
    .set({ used_at: asked.now })
    .where('state_hash', '=', asked.stateHash)
    .where('session_id', '=', asked.sessionId)
    .where('marketplace', '=', asked.marketplace)
    .where('used_at', 'is', null)
    .where('begun_at', '>=', new Date(asked.now.getTime() - HOUR))
    .returning(['firm_id', 'region'])
    .executeTakeFirst()
  return row && { firmId: row.firm_id, region: row.region }
}

/** Nobody comes back after a day; limits of accounts that were tried and not kept go with them. */
export async function forgetConsents(db: Db, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 24 * HOUR)
  await sql`delete from listings.consent where begun_at < ${yesterday}`.execute(db)
  await sql`delete from listings.bucket b where at_ms < ${yesterday.getTime()}
    and not exists (select 1 from listings.connection c where c.id = b.connection_id)`.execute(db)
}
