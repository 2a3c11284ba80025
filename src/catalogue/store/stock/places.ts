/** Where a firm's things lie. */
import type { Db, Tx } from '#platform/database.ts'
import '../tables.ts'

export type StockPlace = Readonly<{ id: string; name: string; district: string | null }>

/** The open ones, the oldest first. */
export async function placesOf(db: Db, firmId: string): Promise<StockPlace[]> {
  return db
    .selectFrom('catalogue.place')
    .select(['id', 'name', 'district'])
    .where('firm_id', '=', firmId)
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

export type NewPlace = Readonly<{
  id: string
  firmId: string
  name: string
  district: string | null
  now: Date
}>

/** Answers the id of the place of that name, made now where there is none. */
export async function placeNamed(tx: Tx, { id, firmId, name, district, now }: NewPlace): Promise<string> {
  const made = await tx
    .insertInto('catalogue.place')
    .values({ id, firm_id: firmId, name, district, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return made.id
  const kept = await tx
    .selectFrom('catalogue.place')
    .select('id')
    .where('firm_id', '=', firmId)
    .where('closed_at', 'is', null)
    .where(({ eb, fn, ref }) => eb(fn<string>('lower', [ref('name')]), '=', name.toLowerCase()))
    .executeTakeFirstOrThrow()
  return kept.id
}
