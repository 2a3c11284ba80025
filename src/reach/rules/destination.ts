import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'

/** One place a parcel can go to. */
export type Destination = Readonly<{
  iso2: string
  currency: string
  region: string
  zone: string
  /** Name of the official tariff file, or empty. */
  importer: string
  valuation: 'CIF' | 'FOB'
  blocked: string | undefined
  row: Fact
}>

export function destinationOf(edition: Edition, iso2: string): Destination | undefined {
  const row = edition.fact('destinations', iso2)
  return row && toDestination(row)
}

export function allDestinations(edition: Edition): Destination[] {
  return edition.facts('destinations').map(toDestination)
}

function toDestination(row: Fact): Destination {
  const cells = row.cells
  return {
    iso2: cells['iso2'] ?? '',
    currency: cells['currency'] ?? '',
    region: cells['region'] ?? '',
    zone: cells['zone'] ?? '',
    importer: cells['tariff_importer'] ?? '',
    valuation: cells['duty_basis'] === 'FOB' ? 'FOB' : 'CIF',
    blocked: cells['status'] === 'blocked' ? cells['reason'] || 'trade-suspended' : undefined,
    row,
  }
}
