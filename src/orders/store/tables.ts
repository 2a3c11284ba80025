/** migrations/0021_orders.sql */
import type { ColumnType, Generated } from 'kysely'
import type { OrderState } from '../rules/states.ts'

type Kept<T> = ColumnType<T, T, never>

export type OrderTable = {
  id: Kept<string>
  firm_id: Kept<string>
  connection_id: Kept<string>
  market: Kept<string>
  outside_id: Kept<string>
  state: OrderState
  total_minor: bigint | null
  currency: string | null
  digits: number | null
  tax_collected: Generated<boolean>
  import_number: string | null
  buyer_sealed: string | null
  buyer_forgotten_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  simulated: Kept<boolean>
  placed_at: Date
  changed_at: Date
  taken_at: Kept<Date>
  ended_at: Date | null
}

type LineTable = {
  order_id: string
  outside_id: string
  sku: string
  title: string
  quantity: number
  variant_id: string | null
  price_minor: bigint | null
}

type StepTable = { order_id: string; seq: number; state: OrderState; at: Date; because: string | null }

type ApologyTable = {
  order_id: string
  way: 'waiting' | 'sent' | 'by-hand'
  lang: string
  body: string
  refund_minor: bigint | null
  currency: string | null
  digits: number | null
  made_at: Date
  sent_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  done_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  done_by: ColumnType<string | null, string | null | undefined, string | null>
}

declare module '#platform/database.ts' {
  interface Tables {
    'orders.customer_order': OrderTable
    'orders.line': LineTable
    'orders.step': StepTable
    'orders.apology': ApologyTable
    'orders.cursor': { connection_id: string; read_until: Date }
  }
}
