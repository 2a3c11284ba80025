/** migrations/0019_listings-drafts.sql */
import type { ColumnType } from 'kysely'
import type { Params } from '#kernel/words.ts'
import type { OfferContent } from '../../port.ts'
import type { Weight } from '../../rules/checks/finding.ts'
import type { Ending, Terms } from '../../rules/pricing/price.ts'

declare module '#platform/database.ts' {
  interface Tables {
    'listings.checked': {
      listing_id: string
      listing_version: number
      product_version: number
      facts_hash: string
      blocks: number
      warns: number
      hints: number
      checked_at: Date
    }
    'listings.finding': {
      listing_id: string
      place: number
      rule: string
      check_name: string
      weight: Weight
      field: string
      from_unit: number
      to_unit: number
      said: string
      params: ColumnType<Params, string, string>
      better: string | null
      source_id: string
      since: string
      found_at: Date
    }
    'listings.draft_text': {
      listing_id: string
      lang: string
      version: number
      product_type: string
      content: ColumnType<OfferContent, string, string>
      saved_by: string | null
      saved_at: Date
    }
    'listings.price_policy': {
      connection_id: string
      fee_bps: number | null
      terms: Terms
      floor_bps: number
      ending: Ending
      updated_by: string | null
      updated_at: Date
    }
  }
}
