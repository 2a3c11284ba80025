/** A firm's products as its list shows them. */
import { sql } from 'kysely'
import { searchText } from '#firms/rules/name-key.ts'
import type { Db } from '#platform/database.ts'
import type { Product, ProductStatus } from '../rules/product.ts'
import { UUID } from './ids.ts'
import { photosOfMany, type Photo } from './photos.ts'
import { toProduct } from './products.ts'
import { availableOf } from './stock/stock.ts'
import { variantsOfMany } from './variants.ts'
import './tables.ts'

export type ListFilter = Readonly<{
  firmId: string
  find: string
  /** Undefined: all but those put away. */
  status: ProductStatus | undefined
  coded: boolean | undefined
  memberId: string
  /** From 1. */
  page: number
}>

export const PRODUCTS_A_PAGE = 20

export type ListedProduct = Readonly<{
  product: Product
  photo: Photo | undefined
  variants: number
  fromPaise: bigint | null
  free: number
}>

/** One page, what was changed last first; with how many there are. */
export async function listProducts(
  db: Db,
  filter: ListFilter,
): Promise<{ rows: ListedProduct[]; count: number }> {
  const all = matching(db, filter)
  const { count } = await all.select((of) => of.fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow()
  const rows = await all
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(PRODUCTS_A_PAGE)
    .offset((filter.page - 1) * PRODUCTS_A_PAGE)
    .execute()
  const ids = rows.map(({ id }) => id)
  const [photos, variants] = await Promise.all([photosOfMany(db, ids), variantsOfMany(db, ids)])
  const free = await availableOf(
    db,
    [...variants.values()].flat().map(({ id }) => id),
  )
  return {
    count: Number(count),
    rows: rows.map((row) => {
      const own = variants.get(row.id) ?? []
      const prices = own.flatMap(({ pricePaise }) => pricePaise ?? [])
      return {
        product: toProduct(row),
        photo: photos.get(row.id)?.[0],
        variants: own.length,
        fromPaise: prices.length === 0 ? null : prices.reduce((least, one) => (one < least ? one : least)),
        free: own.reduce((sum, { id }) => sum + (free.get(id) ?? 0), 0),
      }
    }),
  }
}

function matching(db: Db, { firmId, find, status, coded, memberId }: ListFilter) {
  const words = find.trim().slice(0, 80)
  return db
    .selectFrom('catalogue.product')
    .where('firm_id', '=', firmId)
    .$if(status === undefined, (query) => query.where('status', '<>', 'archived'))
    .$if(status !== undefined, (query) => query.where('status', '=', status!))
    .$if(coded === true, (query) => query.where('hs6', 'is not', null))
    .$if(coded === false, (query) => query.where('hs6', 'is', null))
    .$if(UUID.test(memberId), (query) => query.where('member_id', '=', memberId))
    .$if(words !== '', (query) =>
      query.where(
        sql<boolean>`(search_text ilike ${like(words.normalize('NFC'))} or search_text ilike ${like(searchText(words))})`,
      ),
    )
}

const like = (words: string): string => `%${words.toLowerCase().replace(/[%_\\]/g, '\\$&')}%`
