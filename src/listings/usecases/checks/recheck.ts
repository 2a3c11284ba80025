/** Looks again at open offers whose texts or product changed since they were checked, and at all of them once a day. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { checkListings } from '../../store/checks/check-listings.ts'

const BATCH = 500
const DAY_MS = 86_400_000

/** Answers how many were looked at. Stopped in between, the next run goes on. */
export async function recheck({ db, now }: Pick<Context, 'db' | 'now'>, edition: Edition): Promise<number> {
  let count = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<{ id: string }>`
      select l.id from listings.listing l join catalogue.product p on p.id = l.product_id
        left join listings.checked c on c.listing_id = l.id
      where l.wanted = 'open' and l.id > ${after} and (c.listing_id is null or c.listing_version <> l.version
        or c.product_version <> p.version or c.checked_at <= ${new Date(now.getTime() - DAY_MS)})
      order by l.id limit ${BATCH}`.execute(db)
    const last = rows.at(-1)
    if (!last) return count
    const ids = rows.map(({ id }) => id)
    await db.transaction().execute((tx) => checkListings(tx, edition, ids, now))
    count += rows.length
    after = last.id
  }
}
