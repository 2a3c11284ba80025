/** Who the seller is, where she may sell, and how much she may still ask. */
import type { Called, Connection, Market, Quota } from '../../port.ts'
import { LIMITS } from '../limits.ts'
import { marketById } from '../marketplaces.ts'
import { SearchListingsItems } from '../operations/listings-items.ts'
import { GetMarketplaceParticipations, type Participation } from '../operations/sellers.ts'
import { refilled } from '../transport/bucket-step.ts'
import { digitsOf } from './amounts.ts'
import { called, failed } from './called.ts'
import type { Desk } from './desk.ts'

/**
 * The Sellers API does not tell her id, so it is proved: with her keys one may look at her listings, and only at hers.
 */
export async function seller(desk: Desk, connection: Connection): Promise<Called<string>> {
  const client = desk.clientOf(connection)
  const stores = await client.call(GetMarketplaceParticipations, {})
  if (!stores.ok) return failed(stores.problem)
  const first = stores.value.find(({ marketplace }) => marketById(marketplace.id))
  const { sellerId } = client.account
  if (!first) return { ok: true, value: sellerId }
  const marketplaceId = first.marketplace.id
  const proof = await client.call(SearchListingsItems, { sellerId, marketplaceId, pageSize: 1 })
  return called(proof, () => sellerId)
}

export async function markets(desk: Desk, connection: Connection): Promise<Called<readonly Market[]>> {
  const answer = await desk.clientOf(connection).call(GetMarketplaceParticipations, {})
  return called(answer, (all) => all.flatMap(marketFrom))
}

/** Stores that are not in our table (Amazon's test stores, new countries) are left out. */
function marketFrom({ marketplace, participation }: Participation): Market[] {
  const its = marketById(marketplace.id)
  if (!its) return []
  const currency = marketplace.defaultCurrencyCode || its.currency
  return [
    {
      iso2: its.country,
      outsideId: its.id,
      name: `amazon.${its.domain.replace(/^amazon\./, '')}`,
      currency,
      digits: digitsOf(currency),
      langs: its.languages.map((tag) => tag.replace('_', '-')),
      open: participation.isParticipating && !participation.hasSuspendedListings,
    },
  ]
}

/** What publishing needs most. */
const shown = ['putListingsItem', 'patchListingsItem', 'createFeed', 'getFeed', 'searchOrders'] as const

export async function limits(desk: Desk, connection: Connection): Promise<readonly Quota[]> {
  const now = desk.settings.runtime.now().getTime()
  return Promise.all(
    shown.map(async (operation) => {
      const limit = LIMITS[operation]
      const state = await desk.settings.buckets.read({ account: connection.id, operation })
      const { tokens, rate } = refilled(state, limit, now)
      return { operation, perSecond: rate, burst: limit.burst, left: Math.max(0, Math.floor(tokens)) }
    }),
  )
}
