import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { LANGS, type Sentence } from '#kernel/words.ts'
import { tradeBook } from '../../test/support/trade-book.ts'
import * as refusals from './refusals.ts'
import * as words from './words.ts'

const today = (await tradeBook()).edition(day('2026-11-22'))
const ids = (table: string, column: string) =>
  today.facts(table).flatMap(({ cells }) => (cells[column] ?? '').split(' ').filter(Boolean))

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'object' && value !== null && LANGS.every((lang) => lang in value)
const sentencesIn = (value: unknown): Sentence[] =>
  isSentence(value)
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentencesIn)
      : []

test.each([
  ['districts', 'district', words.DISTRICTS],
  ['clusters', 'cluster', words.CLUSTERS],
  ['clusters', 'sector', words.SECTOR_NAMES],
  ['odop', 'product', words.ODOP],
  ['gi-products', 'gi', words.GI_PRODUCTS],
  ['makes', 'make', words.MAKES],
  ['makes', 'sector', words.SECTOR_NAMES],
  ['councils', 'council', words.COUNCILS],
  ['msme-classes', 'class', words.CLASSES],
] as const)('every %s.%s has a name', (table, column, names) => {
  const named: Readonly<Record<string, Sentence>> = names
  expect(ids(table, column).filter((id) => !named[id])).toEqual([])
})

test('each language keeps to its script, and to the parameters of the others', () => {
  const said = [
    ...Object.values(words).flatMap(sentencesIn),
    ...Object.values(refusals).map((row) => row().sentence),
  ]
  expect(said.length).toBeGreaterThan(300)
  const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join()
  for (const { en, hi, gu } of said) {
    expect(parameters(hi), en).toBe(parameters(en))
    expect(parameters(gu), en).toBe(parameters(en))
    expect(hi, en).not.toMatch(/[\u0A80-\u0AFF]/)
    expect(gu, en).not.toMatch(/[\u0900-\u0963\u0966-\u097F।]/)
    expect(hi, en).toMatch(/[\u0904-\u0939]/)
    expect(gu, en).toMatch(/[\u0A85-\u0AB9]/)
  }
})
