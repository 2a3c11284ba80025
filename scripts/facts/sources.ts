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
    ['source_id', 'title', 'publisher', 'edition', 'as_of', 'licence', 'where'].map(
      (name) => row[name] ?? '',
    ),
  )
  const words = [...new Set(readDestinations().map(({ source }) => source))]
  const destinations = words.map((source) => {
    const { id, published } = destinationSource(source)
    return [id, source, 'this compilation, from the source named', '2026-11-22', published, 'facts only', '']
  })
  return [...tariffs, ...destinations]
}
