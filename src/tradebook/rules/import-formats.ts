/** The official files that the book reads, and how their facts are named and sourced. */
import type { Day } from '#kernel/day.ts'
import type { Source } from './book.ts'
import { cn8Lines, CN8_COLUMNS, usLines, US_COLUMNS, type OfficialRow } from './import-schedules.ts'
import type { OfficialLine } from './import-lines.ts'

export const FORMATS = ['ustariff', 'cn8', 'ecb'] as const
export type ImportFormat = (typeof FORMATS)[number]

type Publication = Readonly<{ title: string; publisher: string; licence: string; address: string }>

/** One tariff inside an official schedule: its table, its lines, and the words of its source. */
export type ScheduleTariff = Publication &
  Readonly<{
    importer: string
    sourcePrefix: string
    lines: (rows: readonly OfficialRow[]) => OfficialLine[]
  }>

export type Schedule = Readonly<{ columns: readonly string[]; tariffs: readonly ScheduleTariff[] }>

/** The schedules that come as CSV. One file may hold two tariffs. */
export const SCHEDULES: Readonly<Record<Exclude<ImportFormat, 'ecb'>, Schedule>> = {
  ustariff: {
    columns: US_COLUMNS,
    tariffs: [
      {
        importer: 'US',
        sourcePrefix: 'US-HTS',
        title: 'Harmonized Tariff Schedule of the United States, general rate of duty',
        publisher: 'USITC',
        licence: 'US government work, public domain',
        address: 'https://hts.usitc.gov',
        lines: usLines,
      },
    ],
  },
  cn8: {
    columns: CN8_COLUMNS,
    tariffs: [
      {
        importer: 'EU',
        sourcePrefix: 'EU-CET',
        title: 'EU Common External Tariff per CN8 (column cet_duty_rate)',
        publisher: 'UK DIT, from EU TARIC',
        licence: 'OGL v3',
        address: 'https://www.gov.uk/trade-tariff',
        lines: (rows) => cn8Lines(rows, 'cet_duty_rate'),
      },
      {
        importer: 'GB',
        sourcePrefix: 'GB-UKGT',
        title: 'UK Global Tariff per CN8 (column ukgt_duty_rate)',
        publisher: 'UK DIT',
        licence: 'OGL v3',
        address: 'https://www.gov.uk/trade-tariff',
        lines: (rows) => cn8Lines(rows, 'ukgt_duty_rate'),
      },
    ],
  },
}

export const ECB: Publication & Readonly<{ sourcePrefix: string }> = {
  sourcePrefix: 'ECB',
  title: 'Euro foreign exchange reference rates',
  publisher: 'European Central Bank',
  licence: 'free with the source named',
  address: 'https://www.ecb.europa.eu/stats/eurofxref/',
}

/** The row of sources.csv for one edition: `US-HTS-2026-12-01`. */
export function sourceOf(
  publication: Publication & Readonly<{ sourcePrefix: string }>,
  edition: Day,
): Source {
  const { title, publisher, licence, address, sourcePrefix } = publication
  const id = `${sourcePrefix}-${edition}`
  return { id, title, publisher, edition, publishedOn: edition, licence, address }
}
