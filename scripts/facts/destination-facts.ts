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

type DestinationSource = {
  start: string
  id: string
  published: string
  title: string
  publisher: string
  edition: string
}

/** The sources that destinations.json names in its own words, named for readers; a date only where the words carry one. */
const SOURCES: DestinationSource[] = [
  {
    start: 'domain knowledge',
    id: 'DEST-DK',
    published: '',
    title: 'General trade knowledge, not yet verified at its source',
    publisher: 'Dhow trade book',
    edition: 'collected November 2026',
  },
  {
    start: 'Baker McKenzie blog 2026-07-02',
    id: 'DEST-EU-2026-07',
    published: '2026-07-02',
    title:
      'Delegated Regulation (EU) 2026/1022 and Council Regulation (EU) 2026/382: small parcels, national fees, VAT rates',
    publisher: 'European Union, as reported by Baker McKenzie',
    edition: 'July 2026',
  },
  {
    start: 'Global Express Association',
    id: 'DEST-GEA',
    published: '2023',
    title: 'De minimis thresholds by country',
    publisher: 'Global Express Association',
    edition: 'about 2023',
  },
  {
    start: 'albawheelsup.com',
    id: 'DEST-US-2026-08',
    published: '2026-08-19',
    title: 'End of de minimis (91 FR 37789, 37801) and section 301 on India',
    publisher: 'US government, as reported by Reed Smith',
    edition: 'August 2026',
  },
  {
    start: 'VAT change known',
    id: 'DEST-VAT-2026',
    published: '2026',
    title: 'VAT rates that changed on 1 January 2026',
    publisher: 'Dhow trade book, from a worldwide VAT list',
    edition: 'partly seen, 2026',
  },
  {
    start: 'BRC 2026',
    id: 'DEST-UK-2026',
    published: '2026',
    title: 'Low-value imports and the UK-India agreement',
    publisher: 'HMRC; British Retail Consortium',
    edition: '2026',
  },
  {
    start: 'vatupdate.com',
    id: 'DEST-VATUPDATE-2025-07',
    published: '2025-07-28',
    title: 'Bhutan: goods and services tax from 2026',
    publisher: 'VATupdate',
    edition: 'July 2025',
  },
  {
    start: 'regfollower',
    id: 'DEST-TH-219-2568',
    published: '2025',
    title: 'Customs Announcement 219/2568: duty and VAT from the first baht',
    publisher: 'Thai Customs, as reported by Tilleke and Regfollower',
    edition: '2025',
  },
  {
    start: 'forwardme',
    id: 'DEST-LISTS',
    published: '',
    title: "De minimis thresholds by country, freight forwarders' lists",
    publisher: 'Dhow trade book, from public lists',
    edition: 'undated',
  },
  {
    start: 'abisa.com.br',
    id: 'DEST-BR-2024-08',
    published: '2024-08-01',
    title: 'Remessa Conforme: tax on small parcels',
    publisher: 'Receita Federal, as reported by ABISA',
    edition: 'August 2024',
  },
  {
    start: 'Norwegian tariff open data',
    id: 'DEST-NO-2026-02',
    published: '2026-02',
    title: 'Norwegian customs tariff and small parcels (VOEC)',
    publisher: 'Norwegian Customs',
    edition: 'February 2026',
  },
  {
    start: 'Hurriyet',
    id: 'DEST-TR-2026-01',
    published: '2026-01-07',
    title: 'Presidential decision of 6 January 2026: end of the simplified regime for parcels',
    publisher: 'Türkiye, as reported by Hürriyet Daily News',
    edition: 'January 2026',
  },
  {
    start: 'Hindustan Times',
    id: 'DEST-OM-2025-12',
    published: '2025-12-18',
    title: 'India-Oman agreement signed on 18 December 2025',
    publisher: 'as reported by Hindustan Times',
    edition: 'December 2025',
  },
  {
    start: 'BlackPool25/sih-dnk-mockup UAE',
    id: 'DEST-AE-2026-08',
    published: '2026-08-08',
    title: 'Dubai Customs notice on duty relief for small parcels',
    publisher: 'Dubai Customs, as reported by Gulf Today',
    edition: 'August 2026',
  },
  {
    start: 'BlackPool25/sih-dnk-mockup Australia',
    id: 'DEST-AU-2026-08',
    published: '2026-08-08',
    title: 'Australia: low-value goods, GST and agreement with India',
    publisher: 'Dhow trade book, from public guidance',
    edition: 'August 2026',
  },
  {
    start: 'Baker McKenzie/SARS',
    id: 'DEST-ZA-2024-09',
    published: '2024-09-01',
    title: 'South Africa: low-value parcels and clothing',
    publisher: 'SARS, as reported by Baker McKenzie',
    edition: 'September 2024',
  },
]

/** The source row of a destination; an unknown source is a mistake in this table, not a fact to guess. */
export function destinationSource(words: string): DestinationSource {
  const found = SOURCES.find(({ start }) => words.startsWith(start))
  if (found === undefined) throw new Error(`destinations.json names a source without an id: ${words}`)
  return found
}
