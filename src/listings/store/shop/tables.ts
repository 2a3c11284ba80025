/** The tables of own shops (migrations/0020_listings-shop.sql). */
import type { ColumnType } from 'kysely'
import type { KeptOffer } from '../../rules/shop/kept-offer.ts'

type Kept<T> = ColumnType<T, T, never>

import type { ContactWay } from '../../rules/shop/contact.ts'

declare module '#platform/database.ts' {
  interface Tables {
    'listings.shop': {
      firm_id: Kept<string>
      slug: Kept<string>
      published_at: Date | null
      contact_way: ContactWay | null
      contact_sealed: string | null
      return_days: number | null
      opened_at: Kept<Date>
      updated_at: Date
    }
    'listings.shop_offer': {
      connection_id: Kept<string>
      market: Kept<string>
      sku: Kept<string>
      submission_id: string
      offer: ColumnType<KeptOffer | null, string | null, string | null>
      taken_at: Date
    }
  }
}
