/** Saves a draft: texts, attributes, price. Checked at once, and ready where nothing grave stands against it. */
import { formatAmount, type Minor } from '#kernel/money.ts'
import { Refused } from '#kernel/refusal.ts'
import { findProduct } from '#catalogue/store/products.ts'
import { findVariant } from '#catalogue/store/variants.ts'
import { findFirm, whereOf } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { OfferContent } from '../../port.ts'
import {
  DraftBusy,
  LanguageUnknown,
  PriceBelowCost,
  TextLong,
  TitleMissing,
} from '../../refusals/drafts/drafts.ts'
import { ListingMissing } from '../../refusals/publishing/publishing.ts'
import { bytesIn } from '../../rules/drafts/form-fields.ts'
import { breakdownOf, priceFor, shortfall } from '../../rules/pricing/price.ts'
import { millionths } from '../../rules/publishing/fx.ts'
import { priceAbroad } from '../../rules/publishing/propose.ts'
import { findAccount } from '../../store/connections/connections.ts'
import { BUSY, wishOf, writeDraft } from '../../store/drafts/write.ts'
import { askOf } from '../../store/pricing/policies.ts'
import { lockListing, type Listing } from '../../store/publishing/listings.ts'

export type DraftWish = Readonly<{
  listingId: string
  lang: string
  content: OfferContent
  /** A price by hand in minor units; policy: it follows. */
  price: 'policy' | Minor
  handlingDays: number
  /** Longest texts in bytes: title, bullet, description, brand, and attributes by their names. */
  most: Readonly<Record<string, number>>
}>

export async function saveDraft(
  { db, now }: Context,
  viewer: Viewer,
  edition: Edition,
  wish: DraftWish,
): Promise<void> {
  readTexts(wish)
  await db.transaction().execute(async (tx) => {
    const listing = await lockListing(tx, wish.listingId)
    const firm = listing && (await findFirm(tx, listing.firmId))
    if (!listing || !firm) throw new Refused(ListingMissing())
    demand(viewer, 'listing.write', whereOf(firm))
    if (BUSY.includes(listing.state)) throw new Refused(DraftBusy())
    const { lang, content, handlingDays } = wish
    const priced = await priceOf(tx, edition, listing, wish)
    await writeDraft(
      tx,
      edition,
      listing,
      { ...wishOf(listing), lang, content, handlingDays, ...priced },
      { now, by: viewer.personId },
    )
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.write',
      subject: `listing:${listing.id}`,
      detail: { market: listing.market, lang },
    })
  })
}

function readTexts({ content, most }: DraftWish): void {
  if (content.title === '') throw new Refused(TitleMissing({}, 'title'))
  const texts: [string, string, number | undefined][] = [
    ['title', content.title, most['title']],
    ['description', content.description, most['description']],
    ['brand', content.brand, most['brand']],
    ...content.bullets.map((text, at): [string, string, number | undefined] => [
      `bullets.${at}`,
      text,
      most['bullet'],
    ]),
    ...Object.entries(content.attributes).flatMap(([name, value]): [string, string, number | undefined][] =>
      typeof value === 'string' ? [[`attributes.${name}`, value, most[name] ?? most['attribute']]] : [],
    ),
  ]
  for (const [field, text, limit] of texts) {
    const count = bytesIn(text)
    if (limit !== undefined && count > limit) throw new Refused(TextLong({ count, most: limit }, field))
  }
}

type Priced = Pick<Listing, 'price' | 'priceFrom' | 'fxMillionths'>

/** Her own price, refused where it leaves less than the cost and the floor; else by the policy, or the same worth in rupees. */
async function priceOf(
  tx: Tx,
  edition: Edition,
  listing: Listing,
  { price, lang }: DraftWish,
): Promise<Priced> {
  const account = await findAccount(tx, listing.connectionId)
  const market = account?.markets.find(({ iso2 }) => iso2 === listing.market)
  if (market && !market.langs.includes(lang) && lang !== listing.lang)
    throw new Refused(LanguageUnknown({}, 'lang'))
  const product = await findProduct(tx, listing.productId)
  const variant = await findVariant(tx, listing.variantId)
  const perRupee = edition.perRupee(listing.currency)
  const { digits } = listing
  if (!account || !product || !variant || !perRupee)
    return {
      price: price === 'policy' ? listing.price : price,
      priceFrom: listing.priceFrom,
      fxMillionths: listing.fxMillionths,
    }
  const { ask, kept } = await askOf(tx, edition, {
    account,
    market: listing.market,
    product,
    variant,
    perRupee,
    digits,
  })
  const fxMillionths = millionths(perRupee)
  if (price === 'policy') {
    const own = kept ? priceFor(ask)?.minor : undefined
    const same =
      variant.pricePaise === null ? listing.price : priceAbroad(variant.pricePaise, perRupee, digits)
    return { price: own ?? same, priceFrom: 'policy', fxMillionths }
  }
  const found = breakdownOf(ask, price)
  if (shortfall(found)) {
    const least = priceFor({ ...ask, wanted: null })?.minor ?? price
    const rupees = (paise: bigint): string => `₹${formatAmount(paise, 2)}`
    throw new Refused(
      PriceBelowCost(
        {
          price: rupees(found.price),
          fee: rupees(found.fee),
          landed: rupees(found.landed),
          left: rupees(found.left),
          cost: rupees(found.cost ?? 0n),
          least: `${formatAmount(least, digits)} ${listing.currency}`,
        },
        'price',
      ),
    )
  }
  return { price, priceFrom: 'hand', fxMillionths }
}
