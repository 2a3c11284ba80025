/** A firm's own shop behind the port that all marketplaces share: our own pages and feeds, in our own database. */
import { findFirm } from '#firms/store/firms.ts'
import type { Vault } from '#people/vault.ts'
import type { Db } from '#platform/database.ts'
import { sentences } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type {
  Called,
  Connection,
  Market,
  Marketplace,
  OfferStatus,
  Submission,
  SubmissionOutcome,
} from '../port.ts'
import type { Offer } from '../rules/offer.ts'
import { OWN_SHOP } from '../rules/shop/key.ts'
import { shopPath } from '../rules/shop/address.ts'
import { isGrave, judge } from '../rules/shop/judge.ts'
import { shopMarkets } from './markets.ts'
import { takeIn, takenOf } from '../store/shop/shelf.ts'
import { openShop, shopOfFirm } from '../store/shop/shops.ts'
import { PRODUCT_TYPE, productSchema } from './schema.ts'

export type ShopParts = Readonly<{
  db: Db
  vault: Vault
  now(): Date
  /** The trade book of today. */
  edition(): Promise<Edition>
  /** Our own address, without a slash at its end. */
  site: string
}>

const WORDS = sentences({
  name: { en: 'Your own shop', hi: 'आपकी अपनी दुकान', gu: 'તમારી પોતાની દુકાન' },
  everywhere: { en: 'Everywhere', hi: 'हर जगह', gu: 'બધે' },
})

/** One transaction holds so many. */
const MOST = 200
const ok = <T>(value: T): Called<T> => ({ ok: true, value })

export function ownShop(parts: ShopParts): Marketplace {
  const { db, edition } = parts
  return {
    key: OWN_SHOP,
    name: WORDS.name,
    simulated: false,
    regions: [{ key: '', name: WORDS.everywhere }],
    ways: { open: true },
    lots: { from: MOST, most: MOST },
    settlesAfterMs: 5_000,
    seller: (connection) => seller(parts, connection),
    markets: async () => ok(shopMarkets(await edition())),
    productTypes: async () => ok([{ name: PRODUCT_TYPE, title: 'Product' }]),
    schemaOf: async (_connection, _market, productType) =>
      productType === PRODUCT_TYPE
        ? ok(productSchema)
        : { ok: false, why: 'refused', reasons: [reason('product-type-unknown', productType)] },
    restrictions: async (_connection, market) => {
      const open = shopMarkets(await edition()).some(({ iso2 }) => iso2 === market.iso2)
      return ok(open ? [] : [{ reason: reason('market-closed', market.iso2), links: [] }])
    },
    preview: async (_connection, market, offer) => ok(judge(offer, market)),
    submit: async (connection, market, submissions) =>
      ok({ as: 'each', outcomes: await submit(parts, connection, market, submissions) }),
    // Everything is answered at once, so there is no lot to follow.
    follow: async () => ok({ state: 'dropped', reasons: [reason('no-such-lot', '')] }),
    received: async (connection, market, { submissions }) => {
      const place = { connectionId: connection.id, market: market.iso2 }
      const taken = await takenOf(
        db,
        place,
        submissions.map(({ sku }) => sku),
      )
      const got = submissions.map(({ id, sku }) => ({ id, got: taken.get(sku)?.submissionId === id }))
      return ok({ as: 'each', got })
    },
    statusOf: async (connection, market, skus) => ok(await statusOf(parts, connection, market, skus)),
    limits: async () => [],
    // No checkout: buyers write to the maker, and she sends them a bill of her own.
    orders: async () => ok({ rows: [], next: undefined }),
    finances: async () => ok({ rows: [], next: undefined }),
  }
}

const reason = (code: string, text: string) => ({ code, text, severity: 'error', attributes: [] }) as const

/** All of them in one transaction: they are taken in together, or nothing happened. */
async function submit(
  { db, now }: ShopParts,
  { id: connectionId }: Connection,
  market: Market,
  submissions: readonly Submission[],
): Promise<SubmissionOutcome[]> {
  const place = { connectionId, market: market.iso2 }
  return db.transaction().execute(async (tx) => {
    const before = await takenOf(
      tx,
      place,
      submissions.map(({ sku }) => sku),
    )
    const outcomes: SubmissionOutcome[] = []
    for (const submission of submissions) {
      const { id, sku } = submission
      const wish = wished(submission, before.get(sku)?.offer)
      const reasons = verdictOn(wish, market)
      if (reasons.some(isGrave)) {
        outcomes.push({ id, sku, outcome: 'rejected', reasons })
        continue
      }
      await takeIn(tx, place, wish, now())
      outcomes.push({ id, sku, outcome: 'accepted', outsideId: id, reasons })
    }
    return outcomes
  })
}

/** A patch tells price and stock only: the texts are those that lie there. */
function wished(submission: Submission, there: Offer | undefined): Submission {
  if (submission.way !== 'patch' || !there) return submission
  const { price, quantity, handlingDays } = submission.offer
  return { ...submission, offer: { ...there, price, quantity, handlingDays } }
}

const verdictOn = (wish: Submission, market: Market) =>
  wish.way === 'delete' ? [] : judge(wish.offer, market)

/** Being asked who she is opens her shop: it needs an address before anything is shown in it. */
async function seller(
  { db, vault, now }: ShopParts,
  { firmId }: Pick<Connection, 'firmId'>,
): Promise<Called<string>> {
  const firm = await findFirm(db, firmId)
  if (!firm) return { ok: false, why: 'refused', reasons: [reason('no-such-firm', '')] }
  await openShop(db, { firmId, name: firm.name, now: now() })
  const shop = await shopOfFirm(db, vault, firmId)
  return ok(shop?.slug ?? '')
}

async function statusOf(
  { db, vault, site }: ShopParts,
  { id: connectionId, firmId }: Connection,
  market: Market,
  skus: readonly string[],
): Promise<OfferStatus[]> {
  const taken = await takenOf(db, { connectionId, market: market.iso2 }, skus)
  const shop = await shopOfFirm(db, vault, firmId)
  return skus.map((sku): OfferStatus => {
    const one = taken.get(sku)
    if (!one?.offer) return { sku, state: 'gone', reasons: [] }
    const reasons = judge(one.offer, market)
    const url = shop && `${site}${shopPath(shop.slug, sku)}?to=${market.iso2}`
    return {
      sku,
      state: reasons.some(isGrave) ? 'rejected' : 'live',
      reasons,
      outsideId: one.submissionId,
      ...(url ? { url } : {}),
    }
  })
}
