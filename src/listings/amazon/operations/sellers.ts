/** Sellers API v1: where an account sells. */
import { z } from 'zod'
import { operation, type NoArgs } from '../transport/operation.ts'

const Marketplace = z.looseObject({
  id: z.string(),
  name: z.string(),
  countryCode: z.string(),
  defaultCurrencyCode: z.string(),
  defaultLanguageCode: z.string(),
  domainName: z.string(),
})

const Participation = z.looseObject({
  marketplace: Marketplace,
  storeName: z.string(),
  participation: z.looseObject({ isParticipating: z.boolean(), hasSuspendedListings: z.boolean() }),
})
export type Participation = z.output<typeof Participation>

export const GetMarketplaceParticipations = operation({
  name: 'getMarketplaceParticipations',
  model: 'sellers-api-model/sellers',
  method: 'GET',
  answer: z.looseObject({ payload: z.array(Participation) }).transform(({ payload }) => payload),
  write: (_nothing: NoArgs) => ({ path: '/sellers/v1/marketplaceParticipations' }),
})
