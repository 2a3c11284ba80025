/** A product with everything that decides whether it may be offered. */
import { identifiersOf } from '#firms/store/identifiers.ts'
import type { Db } from '#platform/database.ts'
import { gapsOf, type Gap } from '../rules/gaps.ts'
import type { Product, Variant } from '../rules/product.ts'
import { photosOf, type Photo } from './photos.ts'
import { variantsOf } from './variants.ts'

export type WholeProduct = Readonly<{
  product: Product
  variants: readonly Variant[]
  photos: readonly Photo[]
  gaps: readonly Gap[]
}>

export async function wholeProduct(db: Db, product: Product): Promise<WholeProduct> {
  const variants = await variantsOf(db, product.id)
  const photos = await photosOf(db, product.id)
  const giUser = product.giProduct !== null && (await hasGiUser(db, product.firmId))
  return { product, variants, photos, gaps: gapsOf({ product, variants, photos: photos.length, giUser }) }
}

/** The firm gave the number of a registered user of a GI name, and nobody refused it. */
export async function hasGiUser(db: Db, firmId: string): Promise<boolean> {
  const numbers = await identifiersOf(db, firmId)
  return numbers.some(({ kind, status }) => kind === 'giUser' && status !== 'rejected')
}
