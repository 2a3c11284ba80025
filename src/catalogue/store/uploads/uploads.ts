/** Photos on their way, as the database knows them. */
import type { Db, Tx } from '#platform/database.ts'
import { UUID } from '../ids.ts'
import '../tables.ts'

export type Upload = Readonly<{
  id: string
  productId: string
  begunBy: string
  name: string
  bytes: number
  endsAt: Date
  photoId: string | null
  refused: string | null
}>

export async function insertUpload(
  tx: Tx,
  { id, productId, begunBy, name, bytes, endsAt }: Omit<Upload, 'photoId' | 'refused'>,
  now: Date,
): Promise<void> {
  const row = { id, name, bytes, product_id: productId, begun_by: begunBy, begun_at: now, ends_at: endsAt }
  await tx.insertInto('catalogue.upload').values(row).execute()
}

export async function findUpload(db: Db, id: string, lock = false): Promise<Upload | undefined> {
  if (!UUID.test(id)) return undefined
  const query = db.selectFrom('catalogue.upload').selectAll().where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return (
    row && {
      id: row.id,
      productId: row.product_id,
      begunBy: row.begun_by,
      name: row.name,
      bytes: row.bytes,
      endsAt: row.ends_at,
      photoId: row.photo_id,
      refused: row.refused,
    }
  )
}

/** Uploads of one person that are still under way. */
export async function underWay(db: Db, personId: string, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('catalogue.upload')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('begun_by', '=', personId)
    .where('ends_at', '>', now)
    .where('photo_id', 'is', null)
    .where('refused', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function finishUpload(
  tx: Tx,
  id: string,
  { photoId, refused }: Pick<Upload, 'photoId' | 'refused'>,
): Promise<void> {
  await tx.updateTable('catalogue.upload').set({ photo_id: photoId, refused }).where('id', '=', id).execute()
}

/** Takes out what ended; answers whose bytes may go. */
export async function forgetUploads(db: Db, now: Date): Promise<string[]> {
  const gone = await db.deleteFrom('catalogue.upload').where('ends_at', '<=', now).returning('id').execute()
  return gone.map(({ id }) => id)
}
