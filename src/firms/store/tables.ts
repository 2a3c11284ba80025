/** The room's tables as the query builder sees them (migrations/0007_firms.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { HeldStatus } from '../rules/firm-facts.ts'

/** JSON that is written as text and read as a value. */
type Json<T> = ColumnType<T, string | undefined, string>
/** Written once. */
type Kept<T> = ColumnType<T, T, never>
/** May be left out when a row is made: null, or the column's default. */
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>

export type FirmKind = 'firm' | 'co-operative'
export type Origin = 'self' | 'helper' | 'import' | 'demo'

export type FirmTable = {
  id: Kept<string>
  name: string
  name_key: string
  name_key_version: number
  search_text: string
  kind: Generated<FirmKind>
  state: string
  district: Optional<string>
  cluster: Optional<string>
  pin: Optional<string>
  address_sealed: Optional<string>
  mobile_sealed: Optional<string>
  mobile_index: Optional<string>
  makes: Generated<string[]>
  sectors: Generated<string[]>
  languages: Generated<string[]>
  destinations: Generated<string[]>
  gi_products: Generated<string[]>
  organic: Generated<boolean>
  investment_paise: Optional<bigint>
  turnover_paise: Optional<bigint>
  exports_paise: Optional<bigint>
  figures_year: Optional<string>
  msme_class: Optional<'micro' | 'small' | 'medium' | 'large'>
  women_owned: Optional<boolean>
  sc_owned: Optional<boolean>
  st_owned: Optional<boolean>
  ownership_consent: Optional<string>
  rung: Generated<number>
  rungs: Generated<number>
  rung_since: Date
  next_step: Optional<string>
  laddered_on: Optional<string>
  tags: Generated<string[]>
  origin: Kept<Origin>
  demo: ColumnType<boolean, boolean | undefined, never>
  created_by: Optional<string>
  created_at: Kept<Date>
  updated_at: Date
  merged_into: Optional<string>
  merged_at: Optional<Date>
}

export type IdentifierTable = {
  id: Kept<string>
  firm_id: string
  kind: Kept<string>
  value_sealed: string
  value_index: string
  masked: string
  status: Generated<HeldStatus>
  source: Generated<string>
  evidence: Json<Record<string, unknown>>
  checked_at: Optional<Date>
  checked_by: Optional<string>
  valid_from: Optional<string>
  valid_to: Optional<string>
  confirmed_on: Optional<string>
  given_by: Optional<string>
  given_at: Kept<Date>
  ended_at: Optional<Date>
}

type LutTable = {
  id: Kept<string>
  firm_id: string
  financial_year: string
  arn_sealed: string
  arn_index: string
  masked: string
  status: Generated<HeldStatus>
  source: Generated<string>
  checked_at: Optional<Date>
  checked_by: Optional<string>
  given_by: Optional<string>
  given_at: Kept<Date>
  ended_at: Optional<Date>
}

export type DocumentStatus = 'given' | 'checked' | 'rejected'

type DocumentTable = {
  id: Kept<string>
  firm_id: string
  file_id: string
  step: string
  status: Generated<DocumentStatus>
  reason: Optional<string>
  valid_to: Optional<string>
  uploaded_by: Optional<string>
  uploaded_at: Kept<Date>
  decided_by: Optional<string>
  decided_at: Optional<Date>
  ended_at: Optional<Date>
}

declare module '#platform/database.ts' {
  interface Tables {
    'firms.firm': FirmTable
    'firms.identifier': IdentifierTable
    'firms.lut': LutTable
    'firms.document': DocumentTable
    'firms.member': {
      id: Kept<string>
      firm_id: string
      name_sealed: string
      makes: Generated<string[]>
      share_bps: number
      joined_at: Kept<Date>
      left_at: Optional<Date>
    }
    'firms.plan': {
      id: Kept<string>
      firm_id: string
      market: string
      answers: ColumnType<Record<string, string>, string, string>
      version: Generated<number>
      saved_by: Optional<string>
      saved_at: Date
    }
    'firms.progress': {
      firm_id: string
      products: Generated<number>
      products_with_code: Generated<number>
      listings: Generated<number>
      parcels: Generated<number>
      payments: Generated<number>
      refunds: Generated<number>
    }
    'firms.note': {
      id: Kept<string>
      firm_id: string
      author: Kept<string>
      text_sealed: string
      written_at: Kept<Date>
    }
    'firms.assignment': {
      id: Kept<string>
      firm_id: string
      officer: Kept<string>
      assigned_by: Kept<string>
      assigned_at: Kept<Date>
      ended_at: Optional<Date>
    }
    'firms.demo_mark': { id: Generated<bigint>; what: 'loaded' | 'removed'; at: Kept<Date> }
    'firms.warning_sent': { firm_id: string; key: string; sent_at: Kept<Date> }
  }
}
