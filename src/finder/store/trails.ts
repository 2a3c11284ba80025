/** Trails: what the finder was asked and answered, and the code that was taken in the end. */
import type { ColumnType } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Product } from '../rules/product.ts'
import { storable, type Answered, type FoundKept, type Trail } from '../rules/trail.ts'

type Json<T> = ColumnType<T, string, string>

declare module '#platform/database.ts' {
  interface Tables {
    'finder.trail': {
      id: string
      asked_at: Date
      lang: Lang
      product: Json<Product>
      answers: Json<Answered[]>
      found: Json<FoundKept>
      engine: string
      book: string
      tenant: string | null
      hs6: string | null
      hs8: string | null
      chosen_at: Date | null
    }
  }
}

export async function insertTrail(tx: Tx, trail: Trail): Promise<void> {
  await tx.insertInto('finder.trail').values(rowOf(trail)).execute()
}

const rowOf = (trail: Trail) => ({
  id: trail.id,
  asked_at: trail.askedAt,
  lang: trail.lang,
  product: JSON.stringify(storable(trail.product)),
  answers: JSON.stringify(trail.answers),
  found: JSON.stringify(trail.found),
  engine: trail.engine,
  book: trail.book,
  tenant: trail.tenant,
  hs6: trail.hs6,
  hs8: trail.hs8,
  chosen_at: trail.chosenAt,
})

/** The next step of a conversation; the code taken, where one was. */
export async function updateTrail(tx: Tx, trail: Trail): Promise<void> {
  const { id: _, asked_at: __, ...changed } = rowOf(trail)
  await tx.updateTable('finder.trail').set(changed).where('id', '=', trail.id).execute()
}

/** What is no id is no trail and no task, not an error of the database. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function findTrail(db: Db, id: string, lock = false): Promise<Trail | undefined> {
  if (!UUID.test(id)) return undefined
  const query = db.selectFrom('finder.trail').selectAll().where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && { ...row, askedAt: row.asked_at, chosenAt: row.chosen_at }
}

/** Forgets what was asked before the day and led to nothing: words of people who did not ask us to keep them. */
export async function forgetTrails(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('finder.trail')
    .where('hs6', 'is', null)
    .where('asked_at', '<', before)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('finder.task')
            .select('finder.task.id')
            .whereRef('finder.task.trail', '=', 'finder.trail.id'),
        ),
      ),
    )
    .execute()
}
