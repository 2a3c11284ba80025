/** The shapes of the JSON API, for its OpenAPI document and for the tests that hold our answers against it. */
import { z } from 'zod'
import { consignmentSchema } from '../intake.ts'
import { LANES } from '../rules/consignment.ts'

const amount = z.string().describe('Decimal amount with the digits of its currency, e.g. "27.05"')
const coverage = z
  .enum(['A', 'A-range', 'B', 'C'])
  .describe('A official, A-range official but differing, B estimate, C none')
const verdict = z.enum(['open', 'papers', 'ask', 'closed'])
const lane = z.enum(LANES)
const hash = z.string().describe('Version of the trade book: SHA-256 of its facts')

const lineSchema = z.strictObject({
  code: z.enum(['goods', 'freight', 'insurance', 'duty', 'additional-duty', 'item-duty', 'tax', 'fee']),
  name: z.string().describe('Which measure, scheme, fee or tax'),
  item: z.number().int().optional().describe('Index of the item; absent for the whole parcel'),
  amount,
  least: amount.optional().describe('The lowest it could be, where national lines differ'),
  base: amount.nullable(),
  rate: z.string(),
  fact: z.string().describe('Table and line of the fact in this version'),
  source: z.string().describe('Key of the source; see GET /api/v1/tradebook/sources'),
  asOf: z.string().describe('The day of the edition; empty for given figures'),
  coverage,
})

const paperSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  issuer: z.string(),
  side: z.enum(['india', 'destination', 'lane', 'figure']),
  because: z.string(),
  source: z.string(),
})

const reasonSchema = z.strictObject({
  code: z.string(),
  weight: z.enum(['open', 'papers', 'ask', 'closed', 'note']),
  side: z.enum(['india', 'destination', 'lane', 'figure']),
  text: z.string().describe('The sentence, in the language asked for'),
  source: z.string(),
})

const originSchema = z.strictObject({
  item: z.number().int(),
  agreement: z.string(),
  rule: z.string(),
  method: z.string(),
  thresholdBps: z.number().int().optional(),
  shareBps: z.number().int().optional(),
  met: z.enum(['yes', 'declared', 'no']),
  proof: z.string().optional(),
})

const summary = {
  to: z.string().describe('ISO 3166-1 alpha-2'),
  lane: lane.nullable(),
  coverage,
  verdict,
  currency: z.string(),
  total: amount.nullable(),
  totalLeast: amount.optional(),
  totalInr: amount.nullable(),
}

export const summarySchema = z.strictObject(summary)

export const receiptSchema = z.strictObject({
  ...summary,
  on: z.string(),
  version: hash,
  lines: z.array(lineSchema),
  exchangeRateOf: z.string().nullable().describe('Day of the exchange rate used'),
  papers: z.array(paperSchema),
  reasons: z.array(reasonSchema),
  origin: z.array(originSchema).optional(),
})

const EXAMPLE = {
  on: '2026-11-22',
  currency: 'INR',
  items: [
    {
      hs: '62114219',
      quantity: 1,
      unitPrice: '1499.00',
      netWeightGrams: 450,
      attributes: { material: 'cotton' },
    },
  ],
}

export const reachBody = consignmentSchema
  .omit({ to: true })
  .extend({
    fields: z.enum(['all', 'summary']).default('all').describe('summary: verdict, coverage and totals only'),
    version: z
      .string()
      .optional()
      .describe('Answer from this version of the trade book (at least 8 digits of its hash)'),
  })
  .meta({ examples: [{ ...EXAMPLE, fields: 'summary' }] })

export const reachAnswer = z.strictObject({
  version: hash,
  on: z.string(),
  destinations: z.array(z.union([receiptSchema, summarySchema])),
})

export const quoteBody = consignmentSchema.meta({ examples: [{ to: 'DE', ...EXAMPLE }] })

export const quoteAnswer = z.strictObject({
  id: z.uuid(),
  askedAt: z.iso.datetime(),
  version: hash,
  on: z.string(),
  sha256: z.string().describe('Of the bytes of `answer`'),
  answer: receiptSchema,
})

export const replayAnswer = z.strictObject({
  same: z.boolean().describe('Whether the same facts gave the same bytes again'),
  answer: receiptSchema,
})

export const languageQuery = z.object({
  lang: z.enum(['en', 'hi', 'gu']).optional().describe('Language of the sentences; else Accept-Language'),
})

export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('A repeated key with the same body answers the first quote'),
})

export const quoteParams = z.object({ id: z.uuid() })

export { problemSchema } from '#platform/problem.ts'
