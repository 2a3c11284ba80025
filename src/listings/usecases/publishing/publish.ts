/** Asks for offers to be shown: at once a few or thousands. */
import { sql } from 'kysely'
import { Refused } from '#kernel/refusal.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { FirmMissing } from '#firms/refusals/firm.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { ChecksFailed } from '../../refusals/checks/checks.ts'
import { NothingToPublish, TooManyAtOnce } from '../../refusals/publishing/publishing.ts'
import { checkListings } from '../../store/checks/check-listings.ts'
import { clearOf } from '../../store/checks/findings.ts'
import { wake } from '../../store/publishing/jobs.ts'
import { move } from '../../store/publishing/moves.ts'
import { stockMoved } from '../../store/publishing/stock.ts'

export const MOST_AT_ONCE = 25_000

/**
 * Queues those of `listingIds` that can be published, whose source goes on and against which nothing grave stands; one run for
 * each account and country. Refuses where none can. What the checks found is kept also where everything is refused. Answers how
 * many.
 */
export async function publish(
  { db, now, newId }: Context,
  viewer: Viewer,
  edition: Edition,
  { firmId, listingIds }: Readonly<{ firmId: string; listingIds: readonly string[] }>,
): Promise<number> {
  const firm = await findFirm(db, firmId)
  if (!firm) throw new Refused(FirmMissing())
  demand(viewer, 'listing.write', whereOf(firm))
  if (listingIds.length > MOST_AT_ONCE) throw new Refused(TooManyAtOnce({ count: MOST_AT_ONCE }))
  const hers = await ofFirm(db, firmId, listingIds)
  const blocked = await db.transaction().execute((tx) => checkListings(tx, edition, hers, now))
  return db.transaction().execute(async (tx) => {
    // Whatever was changed since the check is not clear any more and stays.
    const clear = await clearOf(tx, hers)
    if (clear.size === 0 && blocked.size > 0) throw new Refused(ChecksFailed({ count: blocked.size }))
    const offered = await offerable(tx, firmId, [...clear])
    const moved = new Set(
      await move(tx, { event: 'publish', ids: offered.map(({ id }) => id), now, by: viewer.personId }),
    )
    const queued = offered.filter(({ id }) => moved.has(id))
    if (queued.length === 0) throw new Refused(NothingToPublish())
    for (const some of Map.groupBy(queued, (row) => `${row.connection} ${row.market}`).values())
      await startRun(tx, { firmId, rows: some, by: viewer.personId, now, id: newId() })
    await stockMoved(
      tx,
      queued.map(({ variant }) => variant),
      now,
    )
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.publish',
      subject: `firm:${firmId}`,
      detail: { count: queued.length },
    })
    return queued.length
  })
}

async function ofFirm(db: Context['db'], firmId: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from listings.listing
    where firm_id = ${firmId} and id = any(${ids}::uuid[]) and state not in ('queued', 'submitting', 'closing')`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

type Offered = { id: string; connection: string; market: string; variant: string }

/** Locks them and takes back the wish to close them; those whose source has ended are left out. */
async function offerable(tx: Tx, firmId: string, ids: readonly string[]): Promise<Offered[]> {
  const { rows } = await sql<Offered>`
    with fit as (
      select l.id from listings.listing l join listings.connection c on c.id = l.connection_id
        join catalogue.product p on p.id = l.product_id join catalogue.variant v on v.id = l.variant_id
      where l.firm_id = ${firmId} and l.id = any(${ids}::uuid[]) and l.state not in ('queued', 'submitting', 'closing', 'draft')
        and c.state <> 'revoked' and p.status <> 'archived' and v.active
        and coalesce((select sum(s.on_hand - s.reserved) from catalogue.stock s where s.variant_id = v.id), l.quantity) > 0
      order by l.id for update of l
    )
    update listings.listing l set wanted = 'open', closed_why = null, untold = false, tries = 0 from fit
    where fit.id = l.id returning l.id, l.connection_id as connection, l.market, l.variant_id as variant`.execute(
    tx,
  )
  return rows
}

type NewRun = Readonly<{ id: string; firmId: string; rows: readonly Offered[]; by: string; now: Date }>

async function startRun(tx: Tx, { id, firmId, rows, by, now }: NewRun): Promise<void> {
  const [{ connection, market } = { connection: '', market: '' }] = rows
  await tx
    .insertInto('listings.run')
    .values({
      id,
      firm_id: firmId,
      connection_id: connection,
      market,
      count: rows.length,
      asked_by: by,
      asked_at: now,
    })
    .execute()
  const ids = rows.map((row) => row.id)
  await sql`update listings.listing set run_id = ${id} where id = any(${ids}::uuid[])`.execute(tx)
  await wake(tx, connection)
}
