import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArrays, writeArrays } from './arrays.ts'
import { idsOf, packed, stepsOf, unpacked } from './learned.ts'
import { csvRecords } from './csv.ts'

test('arrays come back as they were written', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'finder-')), 'a.bin')
  writeArrays(file, { width: 3 }, { odd: Int8Array.of(-1, 2, 3), exact: Float32Array.of(0.5, 8) })
  const read = readArrays(file)
  expect(read.numbers).toEqual({ width: 3 })
  expect([...read.of('odd', 'Int8Array')]).toEqual([-1, 2, 3])
  expect([...read.of('exact', 'Float32Array')]).toEqual([0.5, 8])
  expect(() => read.of('odd', 'Float32Array')).toThrow('no Float32Array called odd')
})

test('small numbers two to a byte and ids as steps lose nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -7, max: 7 }), { maxLength: 40 }), (numbers) => {
      const even = Int8Array.from(numbers.length % 2 ? [...numbers, 0] : numbers)
      expect([...unpacked(packed(even))]).toEqual([...even])
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }))), (lists) => {
      const sorted = lists.map((list) => list.sort((a, b) => a - b))
      const starts = Uint32Array.from([0, ...sorted.map((_, at) => sorted.slice(0, at + 1).flat().length)])
      const ids = Uint32Array.from(sorted.flat())
      expect(idsOf(stepsOf(ids, starts), starts)).toEqual(ids)
    }),
  )
})

test('CSV with quotes, commas and a byte order mark', () => {
  expect(csvRecords('\uFEFFcode,en\n71,"Gold, silver ""etc"""\n72,Iron\n')).toEqual([
    { code: '71', en: 'Gold, silver "etc"' },
    { code: '72', en: 'Iron' },
  ])
})
