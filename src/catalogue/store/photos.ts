/** Photos of products, in their order. */
import type { Db, Tx } from '#platform/database.ts'
import type { Texts } from '../rules/product.ts'
import { UUID } from './ids.ts'
import './tables.ts'

export type Photo = Readonly<{
  id: string
  productId: string
  /** Of one variant only; null: of all. */
  variantId: string | null
  /** platform.stored_file: `services.files.find(db, fileId)` then `.read(file, 'whole' | 'thumbnail')`. */
  fileId: string
  /** What the photo shows, by language. */
  alt: Texts
  width: number
  height: number
  advice: readonly string[]
}>

/** Those that are shown, the first one first. */
export async function photosOf(db: Db, productId: string): Promise<Photo[]> {
  return (await photosOfMany(db, [productId])).get(productId) ?? []
}

export async function photosOfMany(db: Db, productIds: readonly string[]): Promise<Map<string, Photo[]>> {
  if (productIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('catalogue.photo')
    .selectAll()
    .where('product_id', 'in', productIds)
    .where('removed_at', 'is', null)
    .orderBy('place')
    .orderBy('id')
    .execute()
  const photos = rows.map((row): Photo => ({
    id: row.id,
    productId: row.product_id,
    variantId: row.variant_id,
    fileId: row.file_id,
    alt: row.alt,
    width: row.width,
    height: row.height,
    advice: row.advice,
  }))
  return Map.groupBy(photos, ({ productId }) => productId)
}

export type NewPhoto = Photo & Readonly<{ addedBy: string | null; now: Date }>

/** As the last one. */
export async function insertPhoto(tx: Tx, photo: NewPhoto): Promise<void> {
  await tx
    .insertInto('catalogue.photo')
    .values(({ selectFrom }) => ({
      id: photo.id,
      product_id: photo.productId,
      variant_id: photo.variantId,
      file_id: photo.fileId,
      alt: JSON.stringify(photo.alt),
      width: photo.width,
      height: photo.height,
      advice: [...photo.advice],
      added_by: photo.addedBy,
      added_at: photo.now,
      place: selectFrom('catalogue.photo as other')
        .select(({ fn, eb, ref }) =>
          eb(fn.coalesce(fn.max(ref('other.place')), eb.lit(0)), '+', eb.lit(1)).as('next'),
        )
        .where('other.product_id', '=', photo.productId)
        .$asScalar(),
    }))
    .execute()
}

export type FoundPhoto = Photo & Readonly<{ place: number; removedAt: Date | null }>

/** One photo, also one that was taken out and may still come back. */
export async function findPhoto(db: Db, id: string): Promise<FoundPhoto | undefined> {
  if (!UUID.test(id)) return undefined
  const row = await db.selectFrom('catalogue.photo').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id: row.id,
      productId: row.product_id,
      variantId: row.variant_id,
      fileId: row.file_id,
      alt: row.alt,
      width: row.width,
      height: row.height,
      advice: row.advice,
      place: row.place,
      removedAt: row.removed_at,
    }
  )
}

export async function setAlt(tx: Tx, id: string, alt: Texts): Promise<void> {
  await tx
    .updateTable('catalogue.photo')
    .set({ alt: JSON.stringify(alt) })
    .where('id', '=', id)
    .execute()
}

/** Taken out, or (null) brought back. */
export async function setRemoved(tx: Tx, id: string, at: Date | null): Promise<void> {
  await tx.updateTable('catalogue.photo').set({ removed_at: at }).where('id', '=', id).execute()
}

/** In the order of the ids. */
export async function setPlaces(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await tx
      .updateTable('catalogue.photo')
      .set({ place: index + 1 })
      .where('id', '=', id)
      .execute()
}

/** Rows of photos that were taken out before `before`; answers the files that nobody shows any more. */
export async function forgetRemoved(tx: Tx, before: Date): Promise<string[]> {
  const gone = await tx
    .deleteFrom('catalogue.photo')
    .where('removed_at', '<', before)
    .returning('file_id')
    .execute()
  return gone.map(({ file_id }) => file_id)
}
