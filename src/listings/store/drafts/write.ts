/** One step that every change of a draft shares: written, kept as a version, checked, and ready where nothing grave stands. */
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { checkListings } from '../checks/check-listings.ts'
import { reviseListing, type Listing, type ListingWish } from '../publishing/listings.ts'
import { wake } from '../publishing/jobs.ts'
import { move } from '../publishing/moves.ts'
import { keepText } from './texts.ts'

/** Being handed in, or on its way out: not to be changed now. */
export const BUSY: readonly Listing['state'][] = ['queued', 'submitting', 'closing']

/** The listing must be locked. Answers whether something grave stands against it. */
export async function writeDraft(
  tx: Tx,
  edition: Edition,
  listing: Listing,
  wish: ListingWish,
  { now, by }: Readonly<{ now: Date; by: string | null }>,
): Promise<boolean> {
  const { id, connectionId } = listing
  if (listing.state === 'ready') await move(tx, { event: 'revise', ids: [id], now, by })
  await reviseListing(tx, { id, now, by }, wish)
  await keepText(tx, {
    listingId: id,
    lang: wish.lang,
    productType: wish.productType,
    content: wish.content,
    by,
    now,
  })
  const blocked = await checkListings(tx, edition, [id], now)
  if (!blocked.has(id) && wish.price !== null && ['draft', 'ready'].includes(listing.state))
    await move(tx, { event: 'complete', ids: [id], now, by })
  if (listing.isShown) await wake(tx, connectionId)
  return blocked.has(id)
}

/** What a listing says now, as a wish to change parts of. */
export const wishOf = ({
  lang,
  productType,
  content,
  price,
  priceFrom,
  fxMillionths,
  handlingDays,
}: Listing): ListingWish => ({
  lang,
  productType,
  content,
  price,
  priceFrom,
  fxMillionths,
  handlingDays,
})
