/** What is held about buyers: their name and address, until the parcel is well behind us. */
import type { Clock } from '#people/rules/privacy/clocks.ts'
import type { Holder } from '#people/holder.ts'
import type { SealedColumn } from '#platform/secrets/rotate.ts'
import './tables.ts'

export const ordersSealedColumns: readonly SealedColumn[] = [
  { table: 'orders.customer_order', id: 'id', sealed: 'buyer_sealed' },
]

/** How long after an order has ended its buyer's name and address are kept. */
export const BUYER_DAYS = 30

const FORGET_BUYERS: Clock = {
  key: 'orders.buyers',
  table: 'orders.customer_order',
  purpose: 'sending a parcel to a buyer, and taking one back',
  since: 'ended_at',
  days: BUYER_DAYS,
  action: { kind: 'wipe', columns: ['buyer_sealed'] },
  where: 'buyer_sealed is not null',
  source:
    'Amazon Data Protection Policy: buyers’ data no longer than 30 days after delivery; the strictest holds for all',
}

/** Buyers abroad have no account here: what is held of them goes by the clock, and is sealed until then. */
export const ordersHolder: Holder = {
  room: 'orders',
  clocks: [FORGET_BUYERS],
  sealed: ordersSealedColumns,
}
