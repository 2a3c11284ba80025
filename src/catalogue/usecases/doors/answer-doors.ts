import type { Day } from '#kernel/day.ts'
import { findFirm } from '#firms/store/firms.ts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs.ts'
import { readConsignment } from '#reach/intake.ts'
import type { Shelved } from '#tradebook/shelf.ts'
import { changesBetween, doorsOf, isNews, pack, type Door } from '../../rules/doors/doors.ts'
import { consignmentJson, pieceOf } from '../../rules/doors/question.ts'
import { nextTurn } from '../../rules/doors/renewal.ts'
import type { Product, Variant } from '../../rules/product.ts'
import { noteDoorChanges, type Because, type ChangeOfVariant } from '../../store/doors/changes.ts'
import {
  doorsOfVariants,
  dropDoors,
  keepDoors,
  type Answered,
  type KeptDoors,
} from '../../store/doors/doors.ts'
import { lockProduct } from '../../store/products.ts'
import { variantsOf } from '../../store/variants.ts'

/** A price that moved by more than this is told: a tenth. Ours, not a law's. */
export const NEWS_BPS = 1000

/**
 * Asks the trade book of the day for every destination and keeps the answer of each variant of a product. What changed without
 * the maker's doing is noted, and told to her by a job. Run twice it keeps the same. Answers how many variants were asked for.
 */
export async function answerDoors(
  { db, now }: Context,
  shelved: Shelved,
  today: Day,
  productId: string,
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const product = await lockProduct(tx, productId)
    if (!product || product.status === 'archived') return 0
    const firm = await findFirm(tx, product.firmId)
    const variants = await variantsOf(tx, productId)
    const before = await doorsOfVariants(
      tx,
      variants.map(({ id }) => id),
    )
    const asked = variants.map((variant) => ({
      variant,
      doors: ask(shelved, today, product, variant, firm?.organic ?? false),
    }))
    await dropDoors(
      tx,
      asked.flatMap(({ variant, doors }) => (doors ? [] : [variant.id])),
    )
    const open = asked.flatMap(({ variant, doors }) => (doors ? [{ variant, doors }] : []))
    const kept = { book: shelved.book.version, shippedOn: today, now }
    const answered = open.map(({ variant, doors }): Answered => ({
      ...pack(doors),
      ...kept,
      variantId: variant.id,
      productId,
      firmId: product.firmId,
      productVersion: product.version,
      renewOn: nextTurn(shelved.book, today),
    }))
    const changes = open.flatMap(({ variant, doors }) =>
      changedFor(before.get(variant.id), doors, product, kept.book).map((change) => ({ ...change, ...kept })),
    )
    await keepDoors(tx, answered)
    await noteDoorChanges(tx, changes)
    if (changes.some((change) => isNews(change, NEWS_BPS)) && !product.demo)
      await enqueue(
        tx,
        'catalogue.tell-doors',
        { firmId: product.firmId, book: kept.book, on: today },
        { key: `catalogue.tell-doors:${product.firmId}:${kept.book}:${today}` },
      )
    return answered.length
  })
}

/** The world's doors for one variant; undefined where its question cannot be asked yet. */
function ask(
  { book, edition }: Shelved,
  today: Day,
  product: Product,
  variant: Variant,
  organic: boolean,
): Door[] | undefined {
  const asked = pieceOf(product, variant, edition(today), { organic })
  if (!asked.ok) return undefined
  const anywhere = edition(today).facts('destinations')[0]?.cells['iso2'] ?? ''
  const read = readConsignment(consignmentJson(asked.piece, anywhere, today), book, edition)
  return read.ok ? doorsOf(read.value.edition, read.value.parcel) : undefined
}

/** Changes of law, rate or lane between two answers about the same product; her own changes are no news to her. */
function changedFor(
  before: KeptDoors | undefined,
  doors: readonly Door[],
  { version, firmId }: Product,
  book: string,
): Omit<ChangeOfVariant, 'book' | 'shippedOn' | 'now'>[] {
  if (!before || before.productVersion !== version) return []
  const because: Because = before.book === book ? 'day' : 'book'
  return changesBetween(before.doors, doors).map((change) => ({
    ...change,
    variantId: before.variantId,
    firmId,
    because,
  }))
}
