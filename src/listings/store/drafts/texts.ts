/** Texts of an offer as they were saved, per language. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { OfferContent } from '../../port.ts'
import '../checks/tables.ts'

export type KeptText = Readonly<{
  lang: string
  version: number
  productType: string
  content: OfferContent
  by: string | null
  at: Date
}>

export type NewText = Readonly<{
  listingId: string
  lang: string
  productType: string
  content: OfferContent
  by: string | null
  now: Date
}>

/** Adds a version, unless the newest of the language says the same. */
export async function keepText(
  tx: Tx,
  { listingId, lang, productType, content, by, now }: NewText,
): Promise<void> {
  const json = JSON.stringify(content)
  await sql`
    insert into listings.draft_text (listing_id, lang, version, product_type, content, saved_by, saved_at)
    select ${listingId}, ${lang}, coalesce(max(t.version), 0) + 1, ${productType}, ${json}::jsonb, ${by}, ${now}
    from listings.draft_text t where t.listing_id = ${listingId} and t.lang = ${lang}
    having not coalesce((select n.content = ${json}::jsonb and n.product_type = ${productType} from listings.draft_text n
      where n.listing_id = ${listingId} and n.lang = ${lang} order by n.version desc limit 1), false)`.execute(
    tx,
  )
}

/** Every version, the newest first. */
export async function textsOf(db: Db, listingId: string, limit = 30): Promise<KeptText[]> {
  const rows = await db
    .selectFrom('listings.draft_text')
    .selectAll()
    .where('listing_id', '=', listingId)
    .orderBy('saved_at', 'desc')
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ lang, version, product_type, content, saved_by, saved_at }) => ({
    lang,
    version,
    productType: product_type,
    content,
    by: saved_by,
    at: saved_at,
  }))
}
