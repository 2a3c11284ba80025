import { expect, test } from 'vitest'
import { compileProductType } from './validate.ts'

const listOf = (value: object, more: object = {}) => ({
  type: 'array',
  selectors: ['marketplace_id', 'language_tag'],
  items: { type: 'object', properties: { value } },
  ...more,
})
const check = compileProductType({
  $schema: 'https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1',
  type: 'object',
  required: ['brand'],
  properties: {
    item_name: listOf({ type: 'string', maxUtf8ByteLength: 12, minUtf8ByteLength: 3 }, { maxUniqueItems: 1 }),
    bullet_point: listOf({ type: 'string' }, { maxUniqueItems: 2, minUniqueItems: 2 }),
    color: listOf({ type: 'string', enum: ['red', 'blue'], enumNames: ['Red', 'Blue'] }, { editable: false }),
    brand: listOf({ type: 'string' }),
  },
})
const brand = [{ value: 'Rann' }]
const faultsOf = (attributes: object) =>
  check({ brand, ...attributes }).map(({ attribute, path, fault, limit }) => [attribute, path, fault, limit])
const named = (value: string, language_tag = 'hi_IN') => ({ value, language_tag, marketplace_id: 'M' })

test('lengths are bytes of UTF-8: four letters of Hindi are twelve bytes', () => {
  expect(faultsOf({ item_name: [named('दरीकच')] })).toEqual([['item_name', '/0/value', 'too-long', 12]])
  expect(faultsOf({ item_name: [named('दरीक')] })).toEqual([])
  expect(faultsOf({ item_name: [named('ab')] })).toEqual([['item_name', '/0/value', 'too-short', 3]])
})

test('one title for each language and store, and two bullet points', () => {
  expect(faultsOf({ item_name: [named('Teppich', 'de_DE'), named('Tapis', 'fr_FR')] })).toEqual([])
  expect(faultsOf({ item_name: [named('Teppich'), named('Tapis')] })).toEqual([
    ['item_name', '', 'too-many', 1],
  ])
  const points = (count: number) => ({ bullet_point: Array.from({ length: count }, (_, i) => named(`${i}`)) })
  expect(faultsOf(points(1))).toEqual([['bullet_point', '', 'too-few', 2]])
  expect(faultsOf(points(2))).toEqual([])
  expect(faultsOf(points(3))).toEqual([['bullet_point', '', 'too-many', 2]])
})

test('what is missing is named, and choices are told', () => {
  expect(check({})).toMatchObject([{ attribute: 'brand', path: '', fault: 'missing' }])
  expect(check({ brand, color: [{ value: 'green' }] })).toMatchObject([
    { attribute: 'color', path: '/0/value', fault: 'not-a-choice', choices: ['red', 'blue'] },
  ])
})
