/** Puts other texts in place of a draft's: a better text from a finding, an older version, or those of another offer. */
import { Refused } from '#kernel/refusal.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { DraftBusy } from '../../refusals/drafts/drafts.ts'
import { ListingMissing } from '../../refusals/publishing/publishing.ts'
import { withText } from '../../rules/checks/finding.ts'
import { findingsOf } from '../../store/checks/findings.ts'
import { textsOf } from '../../store/drafts/texts.ts'
import { BUSY, wishOf, writeDraft } from '../../store/drafts/write.ts'
import { findListing, lockListing, type Listing } from '../../store/publishing/listings.ts'

export type Amendment =
  | Readonly<{ kind: 'better'; place: number }>
  | Readonly<{ kind: 'older'; lang: string; version: number }>
  | Readonly<{ kind: 'carry'; fromId: string }>

export async function amendDraft(
  { db, now }: Context,
  viewer: Viewer,
  edition: Edition,
  listingId: string,
  amendment: Amendment,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const listing = await lockListing(tx, listingId)
    const firm = listing && (await findFirm(tx, listing.firmId))
    if (!listing || !firm) throw new Refused(ListingMissing())
    demand(viewer, 'listing.write', whereOf(firm))
    if (BUSY.includes(listing.state)) throw new Refused(DraftBusy())
    const change = await changeOf(tx, listing, amendment)
    if (!change) throw new Refused(ListingMissing())
    await writeDraft(tx, edition, listing, { ...wishOf(listing), ...change }, { now, by: viewer.personId })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.write',
      subject: `listing:${listingId}`,
      detail: { market: listing.market, how: amendment.kind },
    })
  })
}

type Change = Readonly<Partial<Pick<Listing, 'lang' | 'productType' | 'content'>>>

async function changeOf(tx: Tx, listing: Listing, amendment: Amendment): Promise<Change | undefined> {
  if (amendment.kind === 'better') {
    const finding = (await findingsOf(tx, listing.id))[amendment.place]
    if (!finding || finding.better === null) return undefined
    return { content: withText(listing.content, finding.field, finding.better) }
  }
  if (amendment.kind === 'older') {
    const { lang, version } = amendment
    const kept = (await textsOf(tx, listing.id, 1000)).find(
      (one) => one.lang === lang && one.version === version,
    )
    return kept && { lang, productType: kept.productType, content: kept.content }
  }
  const other = await findListing(tx, amendment.fromId)
  if (other?.variantId !== listing.variantId) return undefined
  return { content: { ...other.content, gtin: listing.content.gtin, photos: listing.content.photos } }
}
