import type { Day } from '#kernel/day.ts'
import { parseAmount } from '#kernel/money.ts'
import type { Consignment } from '#reach/rules/consignment.ts'
import type { Goods } from './lesson-example.ts'

/** The goods of an example as a parcel that leaves on a day, priced in rupees and sold to somebody. */
export function exampleParcel(goods: Goods, to: string, on: Day): Consignment {
  const unitPrice = parseAmount(goods.price, 2)
  if (unitPrice === undefined) throw new Error(`a lesson’s example has no price: ${goods.price}`)
  const item = {
    hs: goods.hs,
    quantity: goods.quantity,
    unitPrice,
    netWeightMg: goods.grams * 1000,
    attributes: goods.attributes ?? {},
  }
  return {
    to,
    on,
    currency: 'INR',
    items: [item],
    insurance: 0n,
    originClaimed: false,
    terms: 'DDP',
    purpose: 'sale',
  }
}
