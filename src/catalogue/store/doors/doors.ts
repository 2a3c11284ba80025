/** Kept answers: where each variant can go. */
import { sql, type Selectable } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Day } from '#kernel/day.ts'
import { UUID } from '../ids.ts'
import { unpack, type Door, type Packed } from '../../rules/doors/doors.ts'
import type { DoorTable } from './tables.ts'
import './tables.ts'

/** One variant's answer for the world. */
export type KeptDoors = Readonly<{
  variantId: string
  productId: string
  firmId: string
  book: string
  shippedOn: string
  renewOn: string | null
  productVersion: number
  answeredAt: Date
  doors: readonly Door[]
  /** One letter a place, for counting. */
  verdicts: string
}>

// int8[] comes as texts from the driver.
const toKept = (row: Selectable<DoorTable>): KeptDoors => ({
  variantId: row.variant_id,
  productId: row.product_id,
  firmId: row.firm_id,
  book: row.book,
  shippedOn: row.shipped_on,
  renewOn: row.renew_on,
  productVersion: row.product_version,
  answeredAt: row.answered_at,
  verdicts: row.verdicts,
  doors: unpack({
    places: row.places,
    verdicts: row.verdicts,
    coverage: row.coverage,
    totalsInr: row.totals_inr.map((total) => (total === null ? null : BigInt(total))),
    papers: row.papers,
  }),
})

/** The newest answers of these variants, by variant. */
export async function doorsOfVariants(
  db: Db,
  variantIds: readonly string[],
): Promise<Map<string, KeptDoors>> {
  if (variantIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('catalogue.door')
    .selectAll()
    .where('current', '=', true)
    .where('variant_id', 'in', variantIds)
    .execute()
  return new Map(rows.map((row) => [row.variant_id, toKept(row)]))
}

export type Answered = Packed &
  Readonly<{
    variantId: string
    productId: string
    firmId: string
    productVersion: number
    book: string
    shippedOn: Day
    renewOn: Day | undefined
    now: Date
  }>

/** Writes the answers of some variants; each becomes the current one of its variant. */
export async function keepDoors(tx: Tx, answered: readonly Answered[]): Promise<void> {
  if (answered.length === 0) return
  await tx
    .updateTable('catalogue.door')
    .set({ current: false })
    .where(
      'variant_id',
      'in',
      answered.map(({ variantId }) => variantId),
    )
    .where('current', '=', true)
    .execute()
  await tx
    .insertInto('catalogue.door')
    .values(
      answered.map((one) => ({
        variant_id: one.variantId,
        firm_id: one.firmId,
        product_id: one.productId,
        book: one.book,
        shipped_on: one.shippedOn,
        renew_on: one.renewOn ?? null,
        product_version: one.productVersion,
        places: one.places,
        verdicts: one.verdicts,
        coverage: one.coverage,
        totals_inr: [...one.totalsInr],
        papers: JSON.stringify(one.papers),
        answered_at: one.now,
        current: true,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['variant_id', 'book']).doUpdateSet(({ ref }) => ({
        shipped_on: ref('excluded.shipped_on'),
        renew_on: ref('excluded.renew_on'),
        product_version: ref('excluded.product_version'),
        places: ref('excluded.places'),
        verdicts: ref('excluded.verdicts'),
        coverage: ref('excluded.coverage'),
        totals_inr: ref('excluded.totals_inr'),
        papers: ref('excluded.papers'),
        answered_at: ref('excluded.answered_at'),
        current: true,
      })),
    )
    .execute()
}

/** A variant that can no longer be asked about (its price was taken out) has no answer. */
export async function dropDoors(tx: Tx, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return
  await tx
    .updateTable('catalogue.door')
    .set({ current: false })
    .where('variant_id', 'in', variantIds)
    .where('current', '=', true)
    .execute()
}

export type Walk = Readonly<{ book: string; today: Day; after: string | undefined; limit: number }>

/**
 * Products with a variant whose answer is old: another trade book, a day on which something turned, or none yet; in the order
 * of their ids.
 */
export async function productsToAnswer(db: Db, { book, today, after, limit }: Walk): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select product.id from catalogue.product
    where product.status <> 'archived' and product.hs6 is not null
      and product.id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
      and exists (
        select from catalogue.variant
        left join catalogue.door on door.variant_id = variant.id and door.current
        where variant.product_id = product.id and variant.active and variant.price_paise is not null
          and variant.net_weight_grams is not null
          and (door.variant_id is null or door.book <> ${book} or door.product_version <> product.version
            or door.renew_on <= ${today}::date or door.shipped_on > ${today}::date))
    order by product.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The current answers of one firm's products, a page at a time. */
export async function doorsOfFirm(
  db: Db,
  firmId: string,
  { limit, offset = 0 }: Readonly<{ limit: number; offset?: number }>,
): Promise<KeptDoors[]> {
  if (!UUID.test(firmId)) return []
  const rows = await db
    .selectFrom('catalogue.door as door')
    .innerJoin('catalogue.product as product', 'product.id', 'door.product_id')
    .innerJoin('catalogue.variant as variant', 'variant.id', 'door.variant_id')
    .selectAll('door')
    .where('door.firm_id', '=', firmId)
    .where('door.current', '=', true)
    .where('product.status', '<>', 'archived')
    .where('variant.active', '=', true)
    .orderBy('product.updated_at', 'desc')
    .orderBy('product.id')
    .orderBy('variant.place')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(toKept)
}

export async function countDoorsOfFirm(db: Db, firmId: string): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n from catalogue.door
    join catalogue.product on product.id = door.product_id and product.status <> 'archived'
    join catalogue.variant on variant.id = door.variant_id and variant.active
    where door.firm_id = ${firmId} and door.current`.execute(db)
  return Number(rows[0]?.n ?? 0n)
}
