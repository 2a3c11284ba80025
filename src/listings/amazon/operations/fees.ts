/** Product Fees API v0: what Amazon would keep of a price. */
import { z } from 'zod'
import { operation } from '../transport/operation.ts'
import { Decimal } from './shapes.ts'

const Amount = z.looseObject({ CurrencyCode: z.string().optional(), Amount: Decimal.optional() })

const Fee = z.looseObject({ FeeType: z.string(), FeeAmount: Amount, FinalFee: Amount })

export const FeesEstimate = z.looseObject({
  Status: z.string().optional(),
  FeesEstimateIdentifier: z
    .looseObject({ IdValue: z.string().optional(), SellerInputIdentifier: z.string().optional() })
    .optional(),
  FeesEstimate: z
    .looseObject({ TotalFeesEstimate: Amount.optional(), FeeDetailList: z.array(Fee).default([]) })
    .optional(),
  Error: z.looseObject({ Code: z.string(), Message: z.string() }).optional(),
})

/** `amount` as decimal text in `currency`. `by` tells whether `id` is her SKU or Amazon's own number (ASIN). */
export type FeeQuestion = Readonly<{
  id: string
  by: 'SellerSKU' | 'ASIN'
  marketplaceId: string
  amount: string
  currency: string
  fulfilledByAmazon: boolean
}>

/** The model wants a JSON number; it is only ever printed from digits, never calculated with. */
const numberOf = (amount: string): number => Number(amount)

export const EstimateFees = operation({
  name: 'getMyFeesEstimates',
  model: 'product-fees-api-model/productFeesV0',
  method: 'POST',
  repeatable: true,
  answer: z.array(FeesEstimate),
  write: (questions: readonly FeeQuestion[]) => ({
    path: '/products/fees/v0/feesEstimate',
    body: questions.map((its) => ({
      IdType: its.by,
      IdValue: its.id,
      FeesEstimateRequest: {
        MarketplaceId: its.marketplaceId,
        Identifier: its.id,
        IsAmazonFulfilled: its.fulfilledByAmazon,
        PriceToEstimateFees: {
          ListingPrice: { CurrencyCode: its.currency, Amount: numberOf(its.amount) },
        },
      },
    })),
  }),
})
