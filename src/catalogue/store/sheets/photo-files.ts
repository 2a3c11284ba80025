import type { Db } from '#platform/database.ts'
import '../tables.ts'

/** Whether the product shows a photo of these very bytes. */
export async function hasFile(db: Db, productId: string, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('catalogue.photo')
    .innerJoin('platform.stored_file', 'platform.stored_file.id', 'catalogue.photo.file_id')
    .select('catalogue.photo.id')
    .where('catalogue.photo.product_id', '=', productId)
    .where('catalogue.photo.removed_at', 'is', null)
    .where('platform.stored_file.sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}
