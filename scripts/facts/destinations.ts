import { sortRows, type Table } from './csv.ts'
import { destinationSource, readDestinations, readZones, type DestinationFact } from './destination-facts.ts'
import { regionOf } from './regions.ts'
import { TAIL, tail } from './tail.ts'

/** Why a blocked destination is closed: ids of sentences. */
const BLOCKED: Record<string, string> = {
  KP: 'sanctions-un',
  IR: 'sanctions-iran',
  CU: 'embargo-us',
  PK: 'trade-suspended',
}

const blockOf = (fact: DestinationFact): [status: string, reason: string] => {
  if (!fact.sanctioned_or_blocked) return ['open', '']
  const reason = BLOCKED[fact.iso2]
  if (reason === undefined) throw new Error(`${fact.iso2} is blocked, but no reason is named`)
  return ['blocked', reason]
}

export function destinationsTable(): Table {
  const zones = readZones()
  const rows = readDestinations().map((fact) => {
    const zone = zones.get(fact.iso2)
    if (zone === undefined) throw new Error(`${fact.iso2} has no zone`)
    return [
      fact.iso2,
      fact.currency,
      regionOf(fact.iso2),
      zone['zone'] ?? '',
      zone['tariff_importer'] ?? '',
      fact.duty_basis,
      ...blockOf(fact),
      ...tail(destinationSource(fact.source).id, fact.confidence),
    ]
  })
  const header = [
    'iso2',
    'currency',
    'region',
    'zone',
    'tariff_importer',
    'duty_basis',
    'status',
    'reason',
    ...TAIL,
  ]
  return { file: 'destinations.csv', header, rows: sortRows(rows) }
}

/** Where import tax is not counted on the delivered value although duty is valued FOB (or the tax has its own base). */
const TAX_BASE: Record<string, string> = {
  CA: 'fob',
  ZA: 'fob-plus-10pct',
  NA: 'fob-plus-10pct',
  LS: 'fob-plus-10pct',
  SZ: 'fob-plus-10pct',
}

export const IMPORT_TAX_HEADER = ['scope', 'hs_from', 'hs_to', 'when', 'name', 'rate_bps', 'base', ...TAIL]

/**
 * Standard rates. A destination whose hand-written rows already carry a standard rate (all goods, no condition)
 * is left to them: they are newer or dated.
 */
export function standardTaxRows(handWritten: Record<string, string>[]): string[][] {
  const replaced = new Set(
    handWritten.filter((row) => row['hs_from'] === '' && row['when'] === '').map((row) => row['scope']),
  )
  return readDestinations()
    .filter((fact) => fact.import_tax_standard_rate_pct !== null && !replaced.has(fact.iso2))
    .map((fact) => [
      fact.iso2,
      '',
      '',
      '',
      fact.import_tax_name ?? 'none',
      String(Math.round((fact.import_tax_standard_rate_pct ?? 0) * 100)),
      TAX_BASE[fact.iso2] ?? 'delivered',
      ...tail(destinationSource(fact.source).id, fact.confidence),
    ])
}
