/** The room's tables as the query builder sees them (migrations/0018_listings.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Market, OfferContent, Reason } from '../port.ts'
import type { ClosedWhy, State } from '../rules/publishing/states.ts'

/** JSON that is written as text and read as a value. */
type Json<T> = ColumnType<T, string | undefined, string>
/** Written once. */
type Kept<T> = ColumnType<T, T, never>
/** May be left out when a row is made: null, or the column's default. */
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>

export type ConnectionTable = {
  id: Kept<string>
  firm_id: Kept<string>
  marketplace: Kept<string>
  region: Kept<string>
  mode: Kept<'private' | 'public' | 'open'>
  seller: string
  secrets_sealed: Optional<string>
  state: Generated<'connected' | 'expired' | 'revoked'>
  simulated: Kept<boolean>
  markets: Json<readonly Market[]>
  markets_at: Optional<Date>
  renew_by: Optional<string>
  paused_at: Optional<Date>
  held_until: Optional<Date>
  trouble: Optional<string>
  reopens: Generated<boolean>
  fx_step_bps: Generated<number>
  connected_by: Optional<string>
  connected_at: Date
  left_at: Optional<Date>
}

export type ListingTable = {
  id: Kept<string>
  firm_id: Kept<string>
  connection_id: Kept<string>
  market: Kept<string>
  product_id: Kept<string>
  variant_id: Kept<string>
  sku: Kept<string>
  lang: string
  product_type: Generated<string>
  content: ColumnType<OfferContent, string, string>
  content_hash: string
  price_minor: Optional<bigint>
  currency: string
  digits: number
  price_from: Generated<'policy' | 'hand'>
  fx_millionths: Optional<bigint>
  priced_at: Optional<Date>
  quantity: Generated<number>
  handling_days: Generated<number>
  state: Generated<State>
  state_since: Date
  wanted: Generated<'open' | 'closed'>
  closed_why: Optional<ClosedWhy>
  untold: Generated<boolean>
  shown_hash: Optional<string>
  shown_price_minor: Optional<bigint>
  shown_quantity: Optional<number>
  patch_due: Generated<boolean>
  reasons: Json<readonly Reason[]>
  outside_id: Optional<string>
  url: Optional<string>
  next_check_at: Optional<Date>
  checks: Generated<number>
  tries: Generated<number>
  run_id: Optional<string>
  version: Generated<number>
  demo: Generated<boolean>
  created_at: Kept<Date>
  updated_at: Date
}

export type SubmissionTable = {
  id: Kept<string>
  listing_id: Kept<string>
  lot_id: Kept<string>
  way: Kept<'put' | 'patch' | 'delete'>
  content_hash: Kept<string>
  price_minor: Optional<bigint>
  quantity: Optional<number>
  payload: ColumnType<unknown, string | null, string | null>
  outside_id: Optional<string>
  outcome: Optional<'accepted' | 'rejected' | 'put-back'>
  issues: Json<readonly Reason[]>
  begun_at: Kept<Date>
  settled_at: Optional<Date>
}

declare module '#platform/database.ts' {
  interface Tables {
    'listings.connection': ConnectionTable
    'listings.listing': ListingTable
    'listings.submission': SubmissionTable
    'listings.consent': {
      id: Kept<string>
      state_hash: Kept<string>
      session_id: Kept<string>
      firm_id: Kept<string>
      marketplace: Kept<string>
      region: Kept<string>
      begun_at: Kept<Date>
      used_at: Optional<Date>
    }
    'listings.step': { from_state: string; event: string; to_state: string }
    'listings.run': {
      id: Kept<string>
      firm_id: Kept<string>
      connection_id: Kept<string>
      market: Kept<string>
      count: Kept<number>
      asked_by: Optional<string>
      asked_at: Kept<Date>
      cancelled_at: Optional<Date>
    }
    'listings.event': {
      id: Generated<bigint>
      listing_id: Kept<string>
      from_state: State
      event: string
      to_state: State
      detail: Json<Readonly<Record<string, unknown>>>
      by_person: Optional<string>
      at: Kept<Date>
    }
    'listings.lot': {
      id: Kept<string>
      connection_id: Kept<string>
      market: Kept<string>
      kind: 'each' | 'lot'
      state: Generated<'handing' | 'working' | 'settled'>
      outside_id: Optional<string>
      begun_at: Kept<Date>
      next_at: Date
      asked: Generated<number>
      settled_at: Optional<Date>
    }
    'listings.bucket': {
      connection_id: string
      operation: string
      tokens: number
      at_ms: number
      per_second: number
      burst: number
      paused_until_ms: number
      taken: Generated<bigint>
      turned_away: Generated<bigint>
    }
    'listings.told': { connection_id: string; key: string; told_at: Date }
  }
}
