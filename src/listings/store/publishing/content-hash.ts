import { createHash } from 'node:crypto'
import type { OfferContent } from '../../port.ts'

/** Two offers with the same texts, attributes, product type and language have the same hash, in whatever order they were written. */
export function contentHash(
  offer: Readonly<{ productType: string; lang: string; content: OfferContent }>,
): string {
  const ordered = JSON.stringify([offer.productType, offer.lang, offer.content], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(ordered).digest('hex').slice(0, 32)
}
