/** Makes offers out of products for one country of one account: each variant that is ready, has a price and is not there yet. */
import { Refused } from '#kernel/refusal.ts'
import type { Product, Variant } from '#catalogue/rules/product.ts'
import { productsByIds } from '#catalogue/store/products.ts'
import { availableOf } from '#catalogue/store/stock/stock.ts'
import { variantsOfMany } from '#catalogue/store/variants.ts'
import { findFirm, whereOf, type Firm } from '#firms/store/firms.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Market } from '../../port.ts'
import { AccountMissing } from '../../refusals/connections/connections.ts'
import { NoVariantFit, ProductTypeMissing, TooManyAtOnce } from '../../refusals/publishing/publishing.ts'
import { millionths } from '../../rules/publishing/fx.ts'
import { priceAbroad, proposeContent } from '../../rules/publishing/propose.ts'
import { checkListings } from '../../store/checks/check-listings.ts'
import { findAccount } from '../../store/connections/connections.ts'
import { insertListing, type NewListing } from '../../store/publishing/listings.ts'
import { policyPrice } from '../../store/pricing/policies.ts'
import { move } from '../../store/publishing/moves.ts'

export const MOST_PRODUCTS = 500

export type Choice = Readonly<{
  accountId: string
  market: string
  productIds: readonly string[]
  productType: string
}>

type Ready = Omit<NewListing, 'id' | 'now'>

/** Answers the ids of the new offers: ready to be published, or drafts with findings. Refuses where there is nothing new. */
export async function offerProducts(
  { db, now, newId }: Context,
  viewer: Viewer,
  edition: Edition,
  choice: Choice,
): Promise<string[]> {
  const account = await findAccount(db, choice.accountId)
  const firm = account && (await findFirm(db, account.firmId))
  const market = account?.markets.find(({ iso2 }) => iso2 === choice.market)
  if (!account || !firm || !market || account.state === 'revoked') throw new Refused(AccountMissing())
  demand(viewer, 'listing.write', whereOf(firm))
  if (choice.productType === '') throw new Refused(ProductTypeMissing({}, 'type'))
  if (choice.productIds.length > MOST_PRODUCTS) throw new Refused(TooManyAtOnce({ count: MOST_PRODUCTS }))
  return db.transaction().execute(async (tx) => {
    const products = await productsByIds(tx, choice.productIds)
    const hers = [...products.values()].filter(
      ({ firmId, status }) => firmId === firm.id && status === 'ready',
    )
    const variants = await variantsOfMany(
      tx,
      hers.map(({ id }) => id),
    )
    const all = hers.flatMap((product) =>
      (variants.get(product.id) ?? []).map((variant) => ({ product, variant })),
    )
    const free = await availableOf(
      tx,
      all.map(({ variant }) => variant.id),
    )
    const made: string[] = []
    for (const { product, variant } of all) {
      const ready = readyOffer({
        firm,
        product,
        variant,
        market,
        edition,
        choice,
        pieces: free.get(variant.id) ?? 0,
      })
      const rate = edition.perRupee(market.currency)
      const own = ready && rate && (await policyPrice(tx, edition, ready, rate))
      const id = ready && (await insertListing(tx, { ...ready, price: own ?? ready.price, id: newId(), now }))
      if (id) made.push(id)
    }
    if (made.length === 0) throw new Refused(NoVariantFit({}, 'product'))
    // What something grave stands against stays a draft until it is put right.
    const blocked = await checkListings(tx, edition, made, now)
    const complete = made.filter((id) => !blocked.has(id))
    await move(tx, { event: 'complete', ids: complete, now, by: viewer.personId })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'listing.write',
      subject: `firm:${firm.id}`,
      detail: { market: choice.market, count: made.length },
    })
    return made
  })
}

type About = Readonly<{
  firm: Firm
  product: Product
  variant: Variant
  market: Market
  edition: Edition
  choice: Choice
  pieces: number
}>

/** Undefined where something is missing that only she can tell: a price, a title, a rate for the currency. */
function readyOffer({ firm, product, variant, market, edition, choice, pieces }: About): Ready | undefined {
  const rate = edition.perRupee(market.currency)
  const proposal = proposeContent(product, variant, { langs: market.langs, firm: firm.name, photos: [] })
  if (variant.pricePaise === null || !rate || !proposal) return undefined
  return {
    ...proposal,
    firmId: firm.id,
    connectionId: choice.accountId,
    market: market.iso2,
    productId: product.id,
    variantId: variant.id,
    sku: variant.sku,
    productType: choice.productType,
    price: priceAbroad(variant.pricePaise, rate, market.digits),
    priceFrom: 'policy',
    fxMillionths: millionths(rate),
    currency: market.currency,
    digits: market.digits,
    quantity: pieces,
    handlingDays: HANDLING_DAYS,
    demo: product.demo,
  }
}

/** Until the maker says otherwise. */
const HANDLING_DAYS = 3
