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
      'passages.count': passages.count,
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

export function writeBag(
  file: string,
  { width, buckets, rows, rowScale, chapters, headings, codes }: Bag,
): void {
  const layer = (name: string, { rows, scale, bias, starts }: BagLayer) => ({
    [`${name}.rows`]: rows,
    [`${name}.scale`]: scale,
    [`${name}.bias`]: bias,
    [`${name}.starts`]: starts,
  })
  const layers = { ...layer('chapters', chapters), ...layer('headings', headings), ...layer('codes', codes) }
  writeArrays(file, { width, buckets }, { rows, rowScale, ...layers })
}

const arraysOf = (name: string, { terms, starts, ids, weights, units }: Postings) => ({
  [`${name}.terms`]: terms,
  [`${name}.starts`]: starts,
  [`${name}.steps`]: stepsOf(ids, starts),
  [`${name}.weights`]: weights,
  [`${name}.units`]: units,
})

function readPostings(index: Arrays, name: string): Postings {
  const starts = index.of(`${name}.starts`, 'Uint32Array')
  return {
    terms: index.of(`${name}.terms`, 'Uint32Array'),
    starts,
    ids: idsOf(index.of(`${name}.steps`, 'Uint8Array'), starts),
    weights: index.of(`${name}.weights`, 'Uint8Array'),
    units: index.of(`${name}.units`, 'Float32Array'),
    count: index.numbers[`${name}.count`]!,
  }
}

/** Ascending ids of each term as the steps between them, 7 bits to a byte, the top bit says that more follow. */
export function stepsOf(ids: Uint32Array, starts: Uint32Array): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (let term = 0; term + 1 < starts.length; term++) {
    let last = 0
    for (let at = starts[term]!; at < starts[term + 1]!; at++) {
      let step = ids[at]! - last
      last = ids[at]!
      for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128)
      bytes.push(step)
    }
  }
  return Uint8Array.from(bytes)
}

export function idsOf(steps: Uint8Array, starts: Uint32Array): Uint32Array {
  const ids = new Uint32Array(starts.at(-1)!)
  let place = 0
  for (let term = 0; term + 1 < starts.length; term++) {
    let last = 0
    for (let at = starts[term]!; at < starts[term + 1]!; at++) {
      let step = 0
      for (let shift = 0; ; shift += 7) {
        const byte = steps[place++]!
        step |= (byte & 127) << shift
        if (byte < 128) break
      }
      last += step
      ids[at] = last
    }
  }
  return ids
}

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

/** Numbers from -7 to 7, two to a byte: embeddings bear it, and the repository stays small. */
export function packed(numbers: Int8Array): Int8Array<ArrayBuffer> {
  const found = new Int8Array(numbers.length >> 1)
  for (let at = 0; at < found.length; at++) found[at] = (numbers[2 * at]! << 4) | (numbers[2 * at + 1]! & 15)
  return found
}

export function unpacked(bytes: Int8Array): Int8Array {
  const found = new Int8Array(bytes.length * 2)
  for (let at = 0; at < bytes.length; at++) {
    found[2 * at] = bytes[at]! >> 4
    found[2 * at + 1] = (bytes[at]! << 28) >> 28
  }
  return found
}
