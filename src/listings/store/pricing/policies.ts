/** How a firm makes its prices at an account, and what that makes of one offer. */
import { covers } from '#kernel/hs.ts'
import type { Ratio } from '#kernel/money.ts'
import { hsOf, type Product, type Variant } from '#catalogue/rules/product.ts'
import { doorsOfVariants } from '#catalogue/store/doors/doors.ts'
import { findProduct } from '#catalogue/store/products.ts'
import { findVariant } from '#catalogue/store/variants.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { priceFor, type Ask, type Ending, type Policy, type Terms } from '../../rules/pricing/price.ts'
import type { Account } from '../connections/connections.ts'
import '../checks/tables.ts'

export type KeptPolicy = Readonly<{ feeBps: number | null; terms: Terms; floorBps: number; ending: Ending }>

/** Nothing was told: her price at the day's rate, by the book's estimate of the fee. */
export const NO_POLICY: KeptPolicy = { feeBps: null, terms: 'dap', floorBps: 0, ending: 'none' }

export async function policyOf(db: Db, connectionId: string): Promise<KeptPolicy | undefined> {
  const row = await db
    .selectFrom('listings.price_policy')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .executeTakeFirst()
  return row && { feeBps: row.fee_bps, terms: row.terms, floorBps: row.floor_bps, ending: row.ending }
}

export async function keepPolicy(
  tx: Tx,
  connectionId: string,
  policy: KeptPolicy,
  { by, now }: Readonly<{ by: string; now: Date }>,
): Promise<void> {
  const row = {
    fee_bps: policy.feeBps,
    terms: policy.terms,
    floor_bps: policy.floorBps,
    ending: policy.ending,
    updated_by: by,
    updated_at: now,
  }
  await tx
    .insertInto('listings.price_policy')
    .values({ connection_id: connectionId, ...row })
    .onConflict((conflict) => conflict.column('connection_id').doUpdateSet(row))
    .execute()
}

/** The book's estimate of what a marketplace keeps, for the code where one row is about it; with its source. */
export function feeEstimate(
  edition: Edition,
  marketplace: string,
  hs: string | null,
): { bps: number; source: string } {
  const rows = edition.facts('marketplace-fees').filter(({ cells }) => {
    const { marketplace: of, hs_from: from = '', hs_to: to = '' } = cells
    return (
      (of === marketplace || of === '*') && (from === '' || (hs !== null && covers(from, to, hs) === 'yes'))
    )
  })
  const rank = ({ cells }: (typeof rows)[number]) =>
    (cells['marketplace'] === '*' ? 0 : 2) + (cells['hs_from'] ? 1 : 0)
  const [best] = rows.sort((a, b) => rank(b) - rank(a))
  return { bps: Number(best?.cells['bps'] ?? 0), source: best?.tail.sourceId ?? '' }
}

export type Asked = Readonly<{ ask: Ask; kept: KeptPolicy | undefined; feeSource: string | undefined }>
type About = Readonly<{
  account: Pick<Account, 'id' | 'marketplace'>
  market: string
  product: Product
  variant: Variant
  perRupee: Ratio
  digits: number
}>

/** Everything that a price is made of. Freight, duty and tax come from where the product can go, as it was answered last. */
export async function askOf(db: Db, edition: Edition, about: About): Promise<Asked> {
  const { account, market, product, variant, perRupee, digits } = about
  const kept = await policyOf(db, account.id)
  const { feeBps, ...rest } = kept ?? NO_POLICY
  const estimate = feeEstimate(edition, account.marketplace, hsOf(product))
  const policy: Policy = { ...rest, feeBps: feeBps ?? estimate.bps }
  const landed = policy.terms === 'ddp' ? await landedOf(db, variant, market) : 0n
  const ask = { wanted: variant.pricePaise, cost: variant.costPaise, landed, perRupee, digits, policy }
  return { ask, kept, feeSource: feeBps === null ? estimate.source : undefined }
}

/** What comes upon her price up to the buyer's door, paise; nothing where the answer has no figure. */
async function landedOf(db: Db, { id, pricePaise }: Variant, market: string): Promise<bigint> {
  const doors = (await doorsOfVariants(db, [id])).get(id)?.doors
  const total = doors?.find(({ to }) => to === market)?.totalInr
  return total !== undefined && pricePaise !== null && total > pricePaise ? total - pricePaise : 0n
}

/** The price by the account's policy; undefined where it has none, or nothing to reckon with. */
export async function policyPrice(
  db: Db,
  edition: Edition,
  listing: Readonly<{
    connectionId: string
    market: string
    productId: string
    variantId: string
    digits: number
  }>,
  perRupee: Ratio,
): Promise<bigint | undefined> {
  if (!(await policyOf(db, listing.connectionId))) return undefined
  const [product, variant] = [
    await findProduct(db, listing.productId),
    await findVariant(db, listing.variantId),
  ]
  const row = await db
    .selectFrom('listings.connection')
    .select('marketplace')
    .where('id', '=', listing.connectionId)
    .executeTakeFirst()
  if (!product || !variant || !row) return undefined
  const account = { id: listing.connectionId, marketplace: row.marketplace }
  const { market, digits } = listing
  return priceFor((await askOf(db, edition, { account, market, product, variant, perRupee, digits })).ask)
    ?.minor
}
