import { readDestinations, destinationSource } from './destination-facts.ts'
import { readFactRecords } from './facts-folder.ts'

export const SOURCES_HEADER = [
  'source_id',
  'title',
  'publisher',
  'edition',
  'published_on',
  'licence',
  'address',
]

/** Sources named by the collected facts themselves: tariff files and destinations. */
export function collectedSources(): string[][] {
  const tariffs = readFactRecords('tradebook/sources.csv').map((row) =>
    ['source_id', 'title', 'publisher', 'edition', 'as_of', 'licence', 'where'].map((name) =>
      forReaders(row[name] ?? ''),
    ),
  )
  const words = [...new Set(readDestinations().map(({ source }) => source))]
  const destinations = words.map((source) => {
    const { id, title, publisher, edition, published } = destinationSource(source)
    return [id, title, publisher, edition, published, 'facts only', '']
  })
  return [...tariffs, ...destinations]
}

/** The compilation's own notes to itself, said so that a reader of a receipt understands them. */
function forReaders(text: string): string {
  return text
    .replace(
      'DERIVED: HS2022 code absent from the source, all source lines of its 4-digit heading carry one rate',
      'New HS code: the one rate of its whole heading in the older tariff',
    )
    .replace(
      'DERIVED: HS2022 code absent from the source, min/max/mean of its 4-digit heading',
      'New HS code: the range of its heading in the older tariff',
    )
    .replace(/^this compilation$/, 'Dhow trade book')
    .replace('; MFN inferred, see README', '; rates without agreement inferred')
    .replace(' (column cet_duty_rate)', '')
    .replace(' (column ukgt_duty_rate)', '')
    .replace(
      'Chapter estimates (estimates.csv): not official, compiled from',
      'Estimates by chapter, not official: from',
    )
    .replace(' (coverage denominator, 5,613 codes incl. 999999)', '')
}
