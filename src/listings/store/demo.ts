import type { Db } from '#platform/database.ts'
import './tables.ts'

/** Takes the accounts of demonstration firms out, with everything that was offered there; before their products go. */
export async function removeDemoListings({ db }: Readonly<{ db: Db }>): Promise<number> {
  const gone = await db
    .deleteFrom('listings.connection')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('firms.firm as f')
          .select('f.id')
          .whereRef('f.id', '=', 'listings.connection.firm_id')
          .where('f.demo', '=', true),
      ),
    )
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
