/** migrations/0017_catalogue-doors.sql */
import type { ColumnType, Generated } from 'kysely'

export type DoorTable = {
  variant_id: string
  firm_id: string
  product_id: string
  book: string
  shipped_on: string
  renew_on: string | null
  product_version: number
  places: string
  verdicts: string
  coverage: string
  totals_inr: (bigint | null)[]
  papers: ColumnType<Readonly<Record<string, readonly number[]>>, string, string>
  answered_at: Date
  current: Generated<boolean>
}

export type DoorChangeTable = {
  id: Generated<bigint>
  variant_id: string
  firm_id: string
  place: string
  because: 'book' | 'day'
  book: string
  shipped_on: string
  verdict_was: string
  verdict_is: string
  total_was_inr: bigint | null
  total_is_inr: bigint | null
  changed_at: Date
}

declare module '#platform/database.ts' {
  interface Tables {
    'catalogue.door': DoorTable
    'catalogue.door_change': DoorChangeTable
  }
}
