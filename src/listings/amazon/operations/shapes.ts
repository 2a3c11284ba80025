/** Shapes that several of Amazon's APIs share. Decoders take what we use and let the rest pass. */
import { z } from 'zod'

/** A decimal as text: `"12.10"`. Where Amazon sends a JSON number, read-json keeps its digits. */
export const Decimal = z.string().regex(/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/)

export const Instant = z.iso.datetime({ offset: true })

/** Listings and orders write `{ amount, currencyCode }`, both texts. */
export const Money = z.looseObject({ amount: z.string(), currencyCode: z.string() })
export type Money = z.output<typeof Money>

/** Finances write `{ currencyAmount, currencyCode }`, either may be missing. */
export const Currency = z.looseObject({
  currencyAmount: Decimal.optional(),
  currencyCode: z.string().optional(),
})
export type Currency = z.output<typeof Currency>

export const Issue = z.looseObject({
  code: z.string(),
  message: z.string(),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  attributeNames: z.array(z.string()).default([]),
  categories: z.array(z.string()).default([]),
})
export type Issue = z.output<typeof Issue>

/** An answer that says nothing we need: deletions, confirmations. */
export const Nothing = z.unknown().transform(() => undefined)

/** A link to a document that lives for five minutes. */
export const Document = z.looseObject({ url: z.url(), compressionAlgorithm: z.literal('GZIP').optional() })

/** `2026-11-23T10:00:00.000Z` as Amazon reads it. */
export const instant = (at: Date | undefined): string | undefined => at?.toISOString()
