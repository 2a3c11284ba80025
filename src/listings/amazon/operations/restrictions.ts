/** Listings Restrictions API 2021-08-01: whether this seller may offer this item, and where to ask for approval. */
import { z } from 'zod'
import { operation } from '../transport/operation.ts'

export const GetListingsRestrictions = operation({
  name: 'getListingsRestrictions',
  model: 'listings-restrictions-api-model/listingsRestrictions_2021-08-01',
  method: 'GET',
  answer: z.looseObject({
    restrictions: z.array(
      z.looseObject({
        marketplaceId: z.string(),
        conditionType: z.string().optional(),
        reasons: z
          .array(
            z.looseObject({
              message: z.string(),
              reasonCode: z.enum(['APPROVAL_REQUIRED', 'ASIN_NOT_FOUND', 'NOT_ELIGIBLE']).optional(),
              links: z
                .array(z.looseObject({ resource: z.string(), title: z.string().optional() }))
                .default([]),
            }),
          )
          .default([]),
      }),
    ),
  }),
  write: (args: {
    asin: string
    sellerId: string
    marketplaceId: string
    productType?: string
    reasonLocale?: string
  }) => ({
    path: '/listings/2021-08-01/restrictions',
    query: {
      asin: args.asin,
      conditionType: 'new_new',
      sellerId: args.sellerId,
      marketplaceIds: [args.marketplaceId],
      reasonLocale: args.reasonLocale,
      productType: args.productType,
    },
  }),
})
