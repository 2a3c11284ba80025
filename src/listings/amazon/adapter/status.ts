/** Where offers stand. */
import type { Called, Connection, Market, OfferStatus } from '../../port.ts'
import { marketById } from '../marketplaces.ts'
import type { ListingsItem } from '../operations/listings-items.ts'
import { called, isGrave, reasonOf } from './called.ts'
import type { Desk } from './desk.ts'
import { itemsBySku } from './follow.ts'

export async function statusOf(
  desk: Desk,
  connection: Connection,
  market: Market,
  skus: readonly string[],
): Promise<Called<readonly OfferStatus[]>> {
  const items = await itemsBySku(desk.clientOf(connection), market, skus, ['summaries', 'issues'])
  return called(items, (found) => skus.map((sku) => statusFrom(sku, found.get(sku), market)))
}

/** Found by buyers, or for sale: live. An error: rejected. Neither yet: waiting. */
function statusFrom(sku: string, item: ListingsItem | undefined, market: Market): OfferStatus {
  if (!item) return { sku, state: 'gone', reasons: [] }
  const reasons = item.issues.map(reasonOf)
  const summary = item.summaries.find(({ marketplaceId }) => marketplaceId === market.outsideId)
  const domain = marketById(market.outsideId)?.domain
  const { asin } = summary ?? {}
  const where = asin
    ? { outsideId: asin, ...(domain ? { url: `https://www.${domain}/dp/${asin}` } : {}) }
    : {}
  if (reasons.some(isGrave)) return { sku, state: 'rejected', reasons, ...where }
  const isLive = (summary?.status.length ?? 0) > 0
  return { sku, state: isLive ? 'live' : 'waiting', reasons, ...where }
}
