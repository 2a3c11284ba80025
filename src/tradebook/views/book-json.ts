/** The trade book's lists for the API. */
import { z } from 'zod'
import { countryName } from '#kernel/country.ts'
import type { Source } from '../rules/book.ts'
import type { Edition } from '../rules/edition.ts'
import type { Version } from '../store/versions.ts'

const names = z.strictObject({ en: z.string(), hi: z.string(), gu: z.string() })

export const destinationSchema = z.strictObject({
  iso2: z.string(),
  names,
  currency: z.string(),
  region: z.string(),
  tariff: z.enum(['official', 'estimate', 'none']).describe('What its duties are read from'),
  status: z.enum(['open', 'blocked']),
})

export const versionSchema = z.strictObject({
  hash: z.string(),
  origin: z.enum(['release', 'officers']),
  note: z.string(),
  proposedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime().nullable(),
  current: z.boolean(),
})

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  edition: z.string(),
  publishedOn: z.string(),
  licence: z.string(),
  address: z.string(),
})

/** Every destination that the edition knows, in the book's order. */
export function destinationsJson(edition: Edition): z.infer<typeof destinationSchema>[] {
  const estimated = new Set(edition.facts('estimates').map((row) => row.cells['zone']))
  return edition.facts('destinations').map(({ cells }) => {
    const iso2 = cells['iso2'] ?? ''
    return {
      iso2,
      names: { en: countryName(iso2, 'en'), hi: countryName(iso2, 'hi'), gu: countryName(iso2, 'gu') },
      currency: cells['currency'] ?? '',
      region: cells['region'] ?? '',
      tariff: cells['tariff_importer'] ? 'official' : estimated.has(cells['zone']) ? 'estimate' : 'none',
      status: cells['status'] === 'blocked' ? 'blocked' : 'open',
    }
  })
}

/** Who proposed and published stays inside the house. */
export const versionJson = (version: Version, current: string): z.infer<typeof versionSchema> => ({
  hash: version.hash,
  origin: version.origin,
  note: version.note,
  proposedAt: version.proposedAt.toISOString(),
  publishedAt: version.publishedAt?.toISOString() ?? null,
  current: version.hash === current,
})

export const sourceJson = (source: Source): z.infer<typeof sourceSchema> => ({ ...source })
