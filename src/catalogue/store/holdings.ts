/** What is held about somebody's products: told to an owner; what is on its way is let go with her. */
import { sql } from 'kysely'
import type { Holder } from '#people/holder.ts'
import { textIn } from '../rules/product.ts'
import { HOLDINGS as W } from '../words/variants.ts'
import './tables.ts'

export const catalogueHolder: Holder = {
  room: 'catalogue',
  tell: async ({ db }, { owns }) => {
    if (owns.length === 0) return []
    const rows = await db
      .selectFrom('catalogue.product')
      .select(['firm_id', 'title', 'hs6', 'hs8', 'status', 'created_at'])
      .where('firm_id', 'in', owns)
      .orderBy('created_at')
      .execute()
    const { firm, name, code, state, since } = W
    return [
      {
        key: 'catalogue',
        title: W.products,
        columns: { firm, name, code, state, since },
        rows: rows.map((row) => ({
          firm: row.firm_id,
          name: textIn(row.title, 'en')?.text ?? null,
          code: row.hs8 ?? row.hs6,
          state: row.status,
          since: row.created_at,
        })),
      },
    ]
  },
  // Products belong to the firm, not to a person; only photos that are still on their way are hers alone.
  forget: async ({ tx }, { personId }) => {
    await tx.deleteFrom('catalogue.upload').where('begun_by', '=', personId).execute()
    return []
  },
  exposures: [
    {
      table: 'catalogue.upload',
      kinds: ['goods'],
      affected: (since, until) => sql<{ person_id: string }>`
        select distinct begun_by as person_id from catalogue.upload
        where begun_at <= ${until} and ends_at >= ${since}`,
    },
  ],
}
