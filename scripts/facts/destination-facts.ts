import { readFactJson, readFactRecords } from './facts-folder.ts'
import type { Confidence } from './tail.ts'

/** One destination as collected in destinations.json; only what the compiler reads. */
export type DestinationFact = {
  iso2: string
  currency: string
  import_tax_name: string | null
  import_tax_standard_rate_pct: number | null
  duty_basis: string
  sanctioned_or_blocked: boolean
  confidence: Confidence
  source: string
}

export const readDestinations = (): DestinationFact[] =>
  readFactJson('destinations.json') as DestinationFact[]

export const readZones = (): Map<string, Record<string, string>> =>
  new Map(readFactRecords('tradebook/zones.csv').map((row) => [row['iso2'] ?? '', row]))

/** Ids for the sources that destinations.json names in words; published_on only where the words carry a date. */
const SOURCES: { start: string; id: string; published: string }[] = [
  { start: 'domain knowledge', id: 'DEST-DK', published: '' },
  { start: 'Baker McKenzie blog 2026-07-02', id: 'DEST-EU-2026-07', published: '2026-07-02' },
  { start: 'Global Express Association', id: 'DEST-GEA', published: '2023' },
  { start: 'albawheelsup.com', id: 'DEST-US-2026-08', published: '2026-08-19' },
  { start: 'VAT change known', id: 'DEST-VAT-2026', published: '2026' },
  { start: 'BRC 2026', id: 'DEST-UK-2026', published: '2026' },
  { start: 'vatupdate.com', id: 'DEST-VATUPDATE-2025-07', published: '2025-07-28' },
  { start: 'regfollower', id: 'DEST-TH-219-2568', published: '2025' },
  { start: 'forwardme', id: 'DEST-LISTS', published: '' },
  { start: 'abisa.com.br', id: 'DEST-BR-2024-08', published: '2024-08-01' },
  { start: 'Norwegian tariff open data', id: 'DEST-NO-2026-02', published: '2026-02' },
  { start: 'Hurriyet', id: 'DEST-TR-2026-01', published: '2026-01-07' },
  { start: 'Hindustan Times', id: 'DEST-OM-2025-12', published: '2025-12-18' },
  { start: 'BlackPool25/sih-dnk-mockup UAE', id: 'DEST-AE-2026-08', published: '2026-08-08' },
  { start: 'BlackPool25/sih-dnk-mockup Australia', id: 'DEST-AU-2026-08', published: '2026-08-08' },
  { start: 'Baker McKenzie/SARS', id: 'DEST-ZA-2024-09', published: '2024-09-01' },
]

/** The source row of a destination; an unknown source is a mistake in this table, not a fact to guess. */
export function destinationSource(words: string): { id: string; published: string } {
  const found = SOURCES.find(({ start }) => words.startsWith(start))
  if (found === undefined) throw new Error(`destinations.json names a source without an id: ${words}`)
  return found
}
