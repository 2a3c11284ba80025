/** Products for tests, made beside the pages. */
import type { AppContext } from '../../src/app/context.ts'
import { insertProduct, noteChange, type ProductWish } from '../../src/catalogue/store/products.ts'
import { insertPhoto } from '../../src/catalogue/store/photos.ts'
import { insertVariant, type VariantWish } from '../../src/catalogue/store/variants.ts'

let made = 0

export type ProductParts = Readonly<{ product?: ProductWish; variant?: VariantWish; variants?: number }>

/** A product of a firm with one variant, or several sizes; answers its id. */
export async function aProduct(
  { db, at }: Pick<AppContext, 'db' | 'at'>,
  firmId: string,
  { product = {}, variant = {}, variants = 1 }: ProductParts = {},
): Promise<string> {
  const { now, newId } = at()
  const id = newId()
  made += 1
  await db.transaction().execute(async (tx) => {
    const title = { en: 'Brass peacock oil lamp', gu: 'પિત્તળનો મોર દીવો' }
    await insertProduct(tx, { id, firmId, createdBy: null, now, title, make: 'metal-craft', ...product })
    for (let at = 0; at < variants; at += 1)
      await insertVariant(tx, {
        id: newId(),
        productId: id,
        firmId,
        sku: `LAMP-${process.pid}-${made}-${at}`,
        options: variants === 1 ? {} : { size: String(at + 1) },
        place: at,
        pricePaise: 149_900n,
        netWeightGrams: 350,
        now,
        ...variant,
      })
    await noteChange(tx, { productId: id, part: 'created', by: null, now })
  })
  return id
}

/** A photo's row; its bytes are nobody's. */
export async function aPhoto({ db, at }: Pick<AppContext, 'db' | 'at'>, productId: string): Promise<string> {
  const { now, newId } = at()
  const [id, fileId] = [newId(), newId()]
  await db
    .insertInto('platform.stored_file')
    .values({
      id: fileId,
      sha256: 'ab'.repeat(32),
      bytes: 3n,
      type: 'image/jpeg',
      name: 'lamp.jpg',
      room: 'catalogue',
      thumbnail_sha256: null,
      scan: 'not-scanned',
      scanned_at: null,
      created_at: now,
    })
    .execute()
  await db.transaction().execute((tx) =>
    insertPhoto(tx, {
      id,
      productId,
      fileId,
      variantId: null,
      alt: {},
      width: 1600,
      height: 1200,
      advice: [],
      addedBy: null,
      now,
    }),
  )
  return id
}
