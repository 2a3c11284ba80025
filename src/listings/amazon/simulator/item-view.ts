/** How a listing looks from outside at a moment. */
import type { Issue } from '../operations/shapes.ts'
import { iso } from './ask.ts'
import type { Item } from './world.ts'

type Offer = { currency: string; our_price: { schedule: { value_with_tax: number }[] }[] }
type Stock = { fulfillment_channel_code: string; quantity?: number }

export const issuesOf = (item: Item, now: number): readonly Issue[] =>
  now >= item.decidedAt ? item.delayed : []

export const offerOf = (item: Item): Offer | undefined =>
  item.attributes['purchasable_offer']?.[0] as Offer | undefined
export const stockOf = (item: Item): Stock | undefined =>
  item.attributes['fulfillment_availability']?.[0] as Stock | undefined

/** Nothing before it is decided; found but not for sale without price or stock; nothing again with an error. */
export function statusAt(item: Item, now: number): ('BUYABLE' | 'DISCOVERABLE')[] {
  if (now < item.decidedAt || item.goneAt !== undefined) return []
  if (issuesOf(item, now).some(({ severity }) => severity === 'ERROR')) return []
  const buyable = offerOf(item) !== undefined && (stockOf(item)?.quantity ?? 0) > 0
  return buyable ? ['BUYABLE', 'DISCOVERABLE'] : ['DISCOVERABLE']
}

export const titleOf = (item: Item): string =>
  String(item.attributes['item_name']?.[0]?.['value'] ?? item.sku)

export function publicItem(item: Item, now: number, wanted: readonly string[]): Record<string, unknown> {
  const offer = offerOf(item)
  const stock = stockOf(item)
  const parts: Record<string, unknown> = {
    summaries: [
      {
        marketplaceId: item.marketplaceId,
        asin: item.asin,
        productType: item.productType,
        conditionType: 'new_new',
        status: statusAt(item, now),
        itemName: titleOf(item),
        createdDate: iso(item.createdAt),
        lastUpdatedDate: iso(item.updatedAt),
      },
    ],
    attributes: item.attributes,
    issues: issuesOf(item, now),
    offers: offer
      ? [
          {
            marketplaceId: item.marketplaceId,
            offerType: 'B2C',
            price: {
              currencyCode: offer.currency,
              amount: String(offer.our_price[0]?.schedule[0]?.value_with_tax ?? ''),
            },
          },
        ]
      : [],
    fulfillmentAvailability: stock
      ? [{ fulfillmentChannelCode: stock.fulfillment_channel_code, quantity: stock.quantity ?? 0 }]
      : [],
    productTypes: [{ marketplaceId: item.marketplaceId, productType: item.productType }],
  }
  return {
    sku: item.sku,
    ...Object.fromEntries(wanted.flatMap((name) => (parts[name] ? [[name, parts[name]]] : []))),
  }
}
