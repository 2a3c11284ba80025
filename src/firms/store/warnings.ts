/** Which firms are to be warned, and which warnings went out. */
import type { Db, Tx } from '#platform/database.ts'
import './tables.ts'

export type Addressee = Readonly<{ id: string; name: string }>

const FIRST = '00000000-0000-0000-0000-000000000000'

/** Firms that somebody looks after, in the order of their ids; `after` an empty text begins. */
export async function firmsAfter(db: Db, after: string, limit: number): Promise<Addressee[]> {
  return db
    .selectFrom('firms.firm as firm')
    .select(['firm.id', 'firm.name'])
    .where('firm.merged_into', 'is', null)
    .where('firm.demo', '=', false)
    .where('firm.id', '>', after || FIRST)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('people.firm_seat as seat')
          .select('seat.id')
          .whereRef('seat.firm_id', '=', 'firm.id')
          .where('seat.ended_at', 'is', null),
      ),
    )
    .orderBy('firm.id')
    .limit(limit)
    .execute()
}

/** Answers false where this warning went out before. */
export async function noteSent(tx: Tx, firmId: string, key: string, now: Date): Promise<boolean> {
  const inserted = await tx
    .insertInto('firms.warning_sent')
    .values({ firm_id: firmId, key, sent_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
