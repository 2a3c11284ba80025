import { expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { NAMES } from './names.ts'

/** Every column whose ids a page may show. */
const NAMED = [
  ['lanes', 'lane'],
  ['lanes', 'document'],
  ['postage', 'service'],
  ['preferences', 'agreement'],
  ['origin-rules', 'agreement'],
  ['additional-duties', 'measure'],
  ['fees', 'fee'],
  ['schemes', 'scheme'],
  ['import-taxes', 'name'],
  ['incentives', 'scheme'],
  ['destinations', 'region'],
] as const

test.each(NAMED)('every %s.%s of the trade book has a name', async (table, column) => {
  const { book } = await tradeBook()
  const ids = new Set((book.tables.get(table) ?? []).map(({ cells }) => cells[column] ?? ''))
  expect([...ids].filter((id) => !(id in NAMES))).toEqual([])
})

test('no name is empty in any language', () => {
  const empty = Object.entries(NAMES).filter(([, name]) => LANGS.some((lang) => name[lang].trim() === ''))
  expect(empty).toEqual([])
})
