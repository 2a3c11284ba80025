/** What lies in the shops' windows: written by the adapter, read by the public pages and feeds. */
import type { Db, Tx } from '#platform/database.ts'
import type { Submission } from '../../port.ts'
import { keptOf, offerOf } from '../../rules/shop/kept-offer.ts'
import type { Offer } from '../../rules/offer.ts'
import './tables.ts'

export type Taken = Readonly<{
  sku: string
  submissionId: string
  /** Undefined: taken away. */
  offer: Offer | undefined
}>

type Place = Readonly<{ connectionId: string; market: string }>

/** What was taken in last for each of these SKUs; those that never were are absent. */
export async function takenOf(
  db: Db,
  { connectionId, market }: Place,
  skus: readonly string[],
): Promise<Map<string, Taken>> {
  if (skus.length === 0) return new Map()
  const rows = await db
    .selectFrom('listings.shop_offer')
    .select(['sku', 'submission_id', 'offer'])
    .where('connection_id', '=', connectionId)
    .where('market', '=', market)
    .where('sku', 'in', skus)
    .execute()
  return new Map(
    rows.map(({ sku, submission_id, offer }) => [
      sku,
      { sku, submissionId: submission_id, offer: offer ? offerOf(offer) : undefined },
    ]),
  )
}

/** Carries one submission out. The same one twice is the same row. */
export async function takeIn(
  tx: Tx,
  { connectionId, market }: Place,
  submission: Submission,
  now: Date,
): Promise<void> {
  const offer = submission.way === 'delete' ? null : JSON.stringify(keptOf(submission.offer))
  const row = { submission_id: submission.id, offer, taken_at: now }
  await tx
    .insertInto('listings.shop_offer')
    .values({ connection_id: connectionId, market, sku: submission.sku, ...row })
    .onConflict((conflict) => conflict.columns(['connection_id', 'market', 'sku']).doUpdateSet(row))
    .execute()
}
