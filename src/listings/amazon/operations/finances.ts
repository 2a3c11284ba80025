/** Finances API 2024-06-19 and Transfers API 2024-06-01: what was earned, kept and paid out. Amounts stay digits. */
import { z } from 'zod'
import { operation } from '../transport/operation.ts'
import { Currency, instant, Instant } from './shapes.ts'

export type Breakdown = {
  breakdownType?: string | undefined
  breakdownAmount?: Currency | undefined
  breakdowns?: Breakdown[] | null | undefined
}
const Breakdown: z.ZodType<Breakdown> = z.lazy(() =>
  z.looseObject({
    breakdownType: z.string().optional(),
    breakdownAmount: Currency.optional(),
    breakdowns: z.array(Breakdown).nullish(),
  }),
)

const Identifier = z.looseObject({
  relatedIdentifierName: z.string().optional(),
  relatedIdentifierValue: z.string().optional(),
})

export const Transaction = z.looseObject({
  transactionId: z.string().optional(),
  transactionType: z.string().optional(),
  transactionStatus: z.string().optional(),
  description: z.string().optional(),
  postedDate: Instant.optional(),
  totalAmount: Currency.optional(),
  marketplaceDetails: z.looseObject({ marketplaceId: z.string().optional() }).optional(),
  relatedIdentifiers: z.array(Identifier).default([]),
  breakdowns: z.array(Breakdown).nullish(),
})
export type Transaction = z.output<typeof Transaction>

/** `postedBefore` at most 180 days later. The last 48 hours may still be incomplete. */
export const ListTransactions = operation({
  name: 'listTransactions',
  model: 'finances-api-model/finances_2024-06-19',
  method: 'GET',
  answer: z
    .looseObject({
      payload: z
        .looseObject({ transactions: z.array(Transaction).default([]), nextToken: z.string().nullish() })
        .default({ transactions: [] }),
    })
    .transform(({ payload }) => payload),
  write: (args: {
    postedAfter: Date
    postedBefore?: Date
    marketplaceId?: string
    transactionStatus?: 'DEFERRED' | 'RELEASED' | 'DEFERRED_RELEASED'
    nextToken?: string
  }) => ({
    path: '/finances/2024-06-19/transactions',
    query: {
      postedAfter: instant(args.postedAfter),
      postedBefore: instant(args.postedBefore),
      marketplaceId: args.marketplaceId,
      transactionStatus: args.transactionStatus,
      nextToken: args.nextToken,
    },
  }),
})

const transfers = 'finances-api-model/transfers_2024-06-01'
const Partner = z.looseObject({ partnerId: z.string(), marketplaceId: z.string() })

/** `traceId` is what her bank prints on the credit. */
export const Payout = z.looseObject({
  id: z.string(),
  partnerMetadata: Partner,
  currentStatus: z.enum(['STARTED', 'IN_TRANSIT', 'PAID', 'FAILED', 'CANCELLED', 'NO_PAYOUT']),
  amount: Currency.optional(),
  creationDate: Instant.optional(),
  traceId: z.string().optional(),
  relatedIdentifiers: z.array(Identifier).default([]),
})
export type Payout = z.output<typeof Payout>

export const ListPayouts = operation({
  name: 'listPayouts',
  model: transfers,
  method: 'GET',
  answer: z.looseObject({ payouts: z.array(Payout).default([]), nextToken: z.string().optional() }),
  write: (args: { createdAfter?: Date; marketplaceIds?: readonly string[]; nextToken?: string }) => ({
    path: '/finances/transfers/2024-06-01/payouts',
    query: {
      marketplaceIds: args.marketplaceIds,
      createdAfter: instant(args.createdAfter),
      nextToken: args.nextToken,
    },
  }),
})

export const ListExpectedPayouts = operation({
  name: 'listExpectedPayouts',
  model: transfers,
  method: 'GET',
  answer: z.looseObject({
    expectedPayouts: z
      .array(
        z.looseObject({
          partnerMetadata: Partner,
          amount: Currency.optional(),
          status: z.enum(['SCHEDULED', 'DISABLED', 'AT_RISK', 'NO_PAYOUT_EXPECTED']),
          scheduledDate: Instant.optional(),
        }),
      )
      .default([]),
    nextToken: z.string().optional(),
  }),
  write: (args: { marketplaceIds?: readonly string[] }) => ({
    path: '/finances/transfers/2024-06-01/payouts/expected',
    query: { marketplaceIds: args.marketplaceIds },
  }),
})
