/** Demonstration products for some of the demonstration firms; they come and go with them. */
import { sql } from 'kysely'
import type { FirmsContext } from '#firms/services.ts'
import { dice, oneOf } from '#firms/demo/random.ts'
import type { Tx } from '#platform/database.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { combine } from '../rules/options.ts'
import { proposeSku } from '../rules/sku.ts'
import { countStock } from '../store/stock/stock.ts'
import { placeNamed } from '../store/stock/places.ts'
import { insertPhoto } from '../store/photos.ts'
import { insertProduct, noteChange } from '../store/products.ts'
import { reportCatalogue } from '../store/progress.ts'
import { insertVariant } from '../store/variants.ts'
import '../store/tables.ts'
import { drawPicture, type DemoPicture } from './picture.ts'
import { SAMPLES, type Sample } from './samples.ts'

export const DEMO_PRODUCT_FIRMS = 40
const SEED = 20_261_123
const SIDE = 800

type Firm = Readonly<{ id: string; makes: string[]; district: string | null }>
type Work = Readonly<{ context: FirmsContext; edition: Edition; pictures: ReadonlyMap<string, DemoPicture> }>

/** Answers how many products came in; none where there are some already, or no demonstration firms. */
export async function loadDemoProducts(
  context: FirmsContext,
  files: Pick<FileStore, 'prepare' | 'record'>,
  edition: Edition,
  count = DEMO_PRODUCT_FIRMS,
): Promise<number> {
  const { db } = context
  const any = db.selectFrom('catalogue.product').select('id').where('demo', '=', true).limit(1)
  if (await any.executeTakeFirst()) return 0
  const firms = await firmsWith(context, count)
  if (firms.length === 0) return 0
  const pictures = await picturesFor(files)
  const throwDice = dice(SEED)
  let made = 0
  for (const firm of firms)
    made += await db.transaction().execute(async (tx) => {
      const own = SAMPLES.filter(({ make }) => firm.makes.includes(make))
      const some = own.length > 0 ? own : [oneOf(throwDice, SAMPLES)]
      for (const [at, sample] of some.entries())
        await insertOne(tx, files, { context, edition, pictures }, firm, sample, at, throwDice)
      await reportCatalogue(tx, firm.id, edition, context.now)
      return some.length
    })
  return made
}

/** Those whose ladder says that they have products. */
async function firmsWith({ db }: FirmsContext, count: number): Promise<Firm[]> {
  const makes = [...new Set(SAMPLES.map(({ make }) => make))]
  return db
    .selectFrom('firms.firm as firm')
    .innerJoin('firms.progress as progress', 'progress.firm_id', 'firm.id')
    .select(['firm.id', 'firm.makes', 'firm.district'])
    .where('firm.demo', '=', true)
    .where('progress.products', '>', 0)
    .where(sql<boolean>`firm.makes && ${makes}::text[]`)
    .orderBy('firm.name')
    .limit(count)
    .execute()
}

/** One drawing for each kind, prepared once and recorded for every product that shows it. */
async function picturesFor(files: Pick<FileStore, 'prepare'>): Promise<Map<string, DemoPicture>> {
  const pictures = new Map<string, DemoPicture>()
  for (const [at, { make }] of SAMPLES.entries()) {
    const prepared = await files.prepare(await drawPicture(SIDE, at))
    if (prepared.ok) pictures.set(make, { file: prepared.value, side: SIDE })
  }
  return pictures
}

async function insertOne(
  tx: Tx,
  files: Pick<FileStore, 'record'>,
  { context, pictures }: Work,
  firm: Firm,
  sample: Sample,
  at: number,
  throwDice: () => number,
): Promise<void> {
  const { now, newId } = context
  const id = newId()
  // As in life: most have a code, some of them only six digits, and one in five says nothing for customs.
  const luck = throwDice()
  await insertProduct(tx, {
    id,
    firmId: firm.id,
    createdBy: null,
    demo: true,
    now,
    title: sample.title,
    make: sample.make,
    materials: sample.materials,
    originDistrict: firm.district,
    ...(luck < 0.8 ? { goodsText: sample.goodsText } : {}),
    ...(luck < 0.5 ? { hs6: sample.hs8.slice(0, 6), hs8: sample.hs8, codeFrom: 'officer' as const } : {}),
    ...(luck >= 0.5 && luck < 0.85 ? { hs6: sample.hs8.slice(0, 6), codeFrom: 'maker' as const } : {}),
  })
  await insertVariants(tx, context, firm, sample, id, at, throwDice)
  const picture = pictures.get(sample.make)
  if (picture) {
    const stored = await files.record({ db: tx, now, newId }, picture.file, {
      name: `${sample.make}.jpg`,
      room: 'catalogue',
    })
    const { side } = picture
    const shape = { width: side, height: side, variantId: null, alt: sample.title, advice: ['small'] }
    await insertPhoto(tx, { id: newId(), productId: id, fileId: stored.id, ...shape, addedBy: null, now })
  }
  await noteChange(tx, { productId: id, part: 'created', by: null, now })
}

async function insertVariants(
  tx: Tx,
  { now, newId }: FirmsContext,
  firm: Firm,
  sample: Sample,
  productId: string,
  at: number,
  throwDice: () => number,
): Promise<void> {
  const combined = combine(sample.choices ?? {})
  const place = { id: newId(), firmId: firm.id, name: 'Workshop', district: firm.district, now }
  const placeId = await placeNamed(tx, place)
  for (const [index, options] of (combined.ok ? combined.value : [{}]).entries()) {
    const variantId = newId()
    await insertVariant(tx, {
      id: variantId,
      productId,
      firmId: firm.id,
      sku: `${proposeSku(sample.title['en'] ?? '', options, new Set())}-${at + 1}`,
      options,
      place: index,
      pricePaise: BigInt(sample.rupees) * 100n,
      costPaise: BigInt(sample.rupees) * 60n,
      netWeightGrams: sample.grams,
      packedWeightGrams: Math.ceil(sample.grams * 1.15) + 40,
      now,
    })
    const count = { variantId, placeId, onHand: Math.floor(throwDice() * 40), reference: 'demonstration' }
    await countStock(tx, count, { by: null, now, newId })
  }
}

/** Before the demonstration firms go: their products with photos and files. Answers how many products. */
export async function removeDemoProducts({ db }: Pick<FirmsContext, 'db'>): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: string }>`select photo.file_id as id from catalogue.photo photo
      join catalogue.product product on product.id = photo.product_id where product.demo`.execute(tx)
    const gone = await tx.deleteFrom('catalogue.product').where('demo', '=', true).executeTakeFirst()
    const files = rows.map(({ id }) => id)
    await sql`delete from platform.stored_file where id = any(${files}::uuid[])`.execute(tx)
    return Number(gone.numDeletedRows)
  })
}
