/** Reads offers with their products and firms, asks the checks, and keeps what they find. */
import { createHash } from 'node:crypto'
import { hsOf, type Product } from '#catalogue/rules/product.ts'
import { productsByIds } from '#catalogue/store/products.ts'
import { isInForce } from '#firms/rules/held.ts'
import type { FirmFacts } from '#firms/rules/firm-facts.ts'
import { factsOfMany } from '#firms/store/facts.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { checkOffer } from '../../rules/checks/check-offer.ts'
import type { Checked, Finding } from '../../rules/checks/finding.ts'
import { toListing, type Listing } from '../publishing/listings.ts'
import { keepOutcomes, type Outcome } from './findings.ts'
import './tables.ts'

/** An offer as the checks look at it on the day of the edition. */
export function checkedOf(
  edition: Edition,
  listing: Pick<Listing, 'market' | 'lang' | 'content'>,
  product: Product,
  facts: FirmFacts,
): Checked {
  const held = Object.entries(facts.held).flatMap(([kind, one]) => (isInForce(one, edition.on) ? [kind] : []))
  const traits = product.make === null ? [] : traitsOf(edition, product.make)
  const { forChildren, materials, giProduct } = product
  const { market, lang, content } = listing
  return {
    market,
    lang,
    content,
    product: { hs: hsOf(product), traits, forChildren, materials, giProduct },
    firm: { held: new Set(held), giProducts: facts.giProducts },
  }
}

/** The book's traits of what she makes, and `jewellery` for the whole sector. */
function traitsOf(edition: Edition, make: string): string[] {
  const cells = edition.fact('makes', make)?.cells
  return [...(cells?.['traits'] ?? '').split(' '), cells?.['sector'] ?? ''].filter(Boolean)
}

/**
 * Checks those of `listingIds` that have changed since they were checked last (they, their product, what the firm holds, or the
 * trade book and its day). Answers the ids against which something grave stands.
 */
export async function checkListings(
  tx: Tx,
  edition: Edition,
  listingIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  for (let from = 0; from < listingIds.length; from += BATCH)
    await checkSome(tx, edition, listingIds.slice(from, from + BATCH), now)
  return blockedOf(tx, listingIds)
}

const BATCH = 1000

async function checkSome(tx: Tx, edition: Edition, ids: readonly string[], now: Date): Promise<void> {
  const rows = await tx
    .selectFrom('listings.listing')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()
  const listings = rows.map(toListing)
  const products = await productsByIds(tx, [...new Set(listings.map(({ productId }) => productId))])
  const facts = await factsOfMany(tx, [...new Set(listings.map(({ firmId }) => firmId))])
  const before = await tx
    .selectFrom('listings.checked')
    .selectAll()
    .where('listing_id', 'in', [...ids])
    .execute()
  const known = new Map(before.map((row) => [row.listing_id, row]))
  const memo = new Map<string, readonly Finding[]>()
  const outcomes = listings.flatMap((listing): Outcome[] => {
    const product = products.get(listing.productId)
    const firm = facts.get(listing.firmId)
    const last = known.get(listing.id)
    if (!product || !firm) return []
    const factsHash = hashOf(edition, firm)
    const { id: listingId, version: listingVersion } = listing
    const { version: productVersion } = product
    const isFresh =
      last?.listing_version === listingVersion &&
      last.product_version === productVersion &&
      last.facts_hash === factsHash
    if (isFresh) return []
    const key = `${listing.market} ${listing.lang} ${product.id} ${listing.contentHash}`
    const findings = memo.get(key) ?? checkOffer(edition, checkedOf(edition, listing, product, firm))
    memo.set(key, findings)
    return [{ listingId, listingVersion, productVersion, factsHash, findings }]
  })
  if (outcomes.length > 0) await keepOutcomes(tx, outcomes, now)
}

/** The rules of the day and what the firm holds, in a few letters. */
const hashOf = (edition: Edition, { held, giProducts }: FirmFacts): string =>
  createHash('sha256')
    .update(JSON.stringify([edition.book.version, edition.on, held, giProducts]))
    .digest('base64url')
    .slice(0, 16)

async function blockedOf(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('listings.checked')
    .select('listing_id')
    .where('listing_id', 'in', [...ids])
    .where('blocks', '>', 0)
    .execute()
  return new Set(rows.map((row) => row.listing_id))
}
