/** The trained assets of finder/assets, as the engine wants them. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Bag, BagLayer } from '../rules/bag.ts'
import type { Learned } from '../rules/engine.ts'
import type { Postings } from '../rules/postings.ts'
import { readArrays, writeArrays, type Arrays } from './arrays.ts'

export const MOST_BAGS = 4

export function readLearned(folder: string): Learned {
  const index = readArrays(join(folder, 'index.bin'))
  const bags = Array.from({ length: MOST_BAGS }, (_, at) => bagFile(folder, at))
    .filter((file) => existsSync(file))
    .map((file) => readBag(readArrays(file)))
  return {
    codes: [...index.of('codes', 'Uint32Array')].map((code) => String(code).padStart(6, '0')),
    headingStarts: index.of('headingStarts', 'Int32Array'),
    passages: readPostings(index, 'passages'),
    owners: index.of('owners', 'Uint16Array'),
    documents: readPostings(index, 'documents'),
    bags,
  }
}

export const bagFile = (folder: string, at: number): string => join(folder, `classifier-${at + 1}.bin`)

export function writeIndex(folder: string, learned: Omit<Learned, 'bags'>): void {
  const { passages, documents } = learned
  writeArrays(
    join(folder, 'index.bin'),
    {
      'passages.unit': passages.unit,
      'passages.count': passages.count,
      'documents.unit': documents.unit,
      'documents.count': documents.count,
    },
    {
      codes: Uint32Array.from(learned.codes, Number),
      headingStarts: learned.headingStarts,
      owners: learned.owners,
      ...arraysOf('passages', passages),
      ...arraysOf('documents', documents),
    },
  )
}

export function writeBag(file: string, { width, buckets, rows, rowScale, chapters, headings, codes }: Bag): void {
  const layer = (name: string, { rows, scale, bias, starts }: BagLayer) => ({
    [`${name}.rows`]: rows,
    [`${name}.scale`]: scale,
    [`${name}.bias`]: bias,
    [`${name}.starts`]: starts,
  })
  const layers = { ...layer('chapters', chapters), ...layer('headings', headings), ...layer('codes', codes) }
  writeArrays(file, { width, buckets }, { rows, rowScale, ...layers })
}

const arraysOf = (name: string, { terms, starts, ids, weights }: Postings) => ({
  [`${name}.terms`]: terms,
  [`${name}.starts`]: starts,
  [`${name}.ids`]: ids,
  [`${name}.weights`]: weights,
})

const readPostings = (index: Arrays, name: string): Postings => ({
  terms: index.of(`${name}.terms`, 'Uint32Array'),
  starts: index.of(`${name}.starts`, 'Uint32Array'),
  ids: index.of(`${name}.ids`, 'Uint32Array'),
  weights: index.of(`${name}.weights`, 'Uint16Array'),
  unit: index.numbers[`${name}.unit`]!,
  count: index.numbers[`${name}.count`]!,
})

const readBag = (file: Arrays): Bag => ({
  width: file.numbers['width']!,
  buckets: file.numbers['buckets']!,
  rows: file.of('rows', 'Int8Array'),
  rowScale: file.of('rowScale', 'Float32Array'),
  chapters: readLayer(file, 'chapters'),
  headings: readLayer(file, 'headings'),
  codes: readLayer(file, 'codes'),
})

const readLayer = (file: Arrays, name: string): BagLayer => ({
  rows: file.of(`${name}.rows`, 'Int8Array'),
  scale: file.of(`${name}.scale`, 'Float32Array'),
  bias: file.of(`${name}.bias`, 'Float32Array'),
  starts: file.of(`${name}.starts`, 'Int32Array'),
})
