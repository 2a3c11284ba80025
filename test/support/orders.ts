/** Orders for tests, taken in as from a marketplace. */
import { randomUUID } from 'node:crypto'
import type { AppContext } from '../../src/app/context.ts'
import type { OutsideOrder } from '../../src/listings/port.ts'
import { takeOrder } from '../../src/orders/usecases/take-order.ts'
import type { Where } from '../../src/people/rules/roles.ts'
import { anAccount } from './listing-samples.ts'

const PLACED = new Date('2026-11-22T05:00:00Z')

/** One piece of each SKU for €39.00, not yet sent. */
export const outsideOrder = (
  outsideId: string,
  skus: readonly string[],
  more: Partial<OutsideOrder> = {},
): OutsideOrder => ({
  outsideId,
  market: 'DE',
  state: 'unshipped',
  placedAt: PLACED,
  changedAt: PLACED,
  lines: skus.map((sku, index) => ({
    outsideId: String(index + 1),
    sku,
    title: 'Brass lamp',
    quantity: 1,
    price: { minor: 3900n, currency: 'EUR', digits: 2 },
    tax: undefined,
  })),
  total: { minor: 3900n * BigInt(skus.length), currency: 'EUR', digits: 2 },
  buyer: {
    name: 'Synthetic Buyer',
    lines: ['Teststrasse 1'],
    city: 'Berlin',
    region: '',
    postcode: '10115',
    iso2: 'DE',
  },
  taxCollected: true,
  ...more,
})

/** An order of a firm in a place; answers its id. */
export async function anOrder(context: AppContext, where: Where): Promise<string> {
  const { accountId } = await anAccount(context, where)
  const taken = await takeOrder(
    { ...context.at(), vault: context.vault },
    accountId,
    outsideOrder(`404-${randomUUID().slice(0, 7)}`, ['NO-SUCH-SKU']),
  )
  return taken!.orderId
}
