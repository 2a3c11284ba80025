import { expect, test } from 'vitest'
import type { Json } from '../../port.ts'
import { bytesIn, bytesOf, fieldGroups, readField } from './form-fields.ts'

const envelope = (value: Json) =>
  ({ type: 'array', items: { type: 'object', properties: { value, marketplace_id: {} } } }) satisfies Json
const SCHEMA = {
  required: ['item_name', 'fabric_type', 'purchasable_offer'],
  properties: {
    item_name: { title: 'Name', ...envelope({ type: 'string', maxUtf8ByteLength: 120 }) },
    fabric_type: { title: 'Fabric', ...envelope({ type: 'string', maxUtf8ByteLength: 50 }) },
    department: {
      title: 'Department',
      ...envelope({
        anyOf: [{ type: 'string' }, { type: 'string', enum: ['womens'], enumNames: ['Women'] }],
      }),
    },
    is_stretch: { title: 'Stretch', ...envelope({ type: 'boolean' }) },
    pieces: { title: 'Pieces', ...envelope({ type: 'integer' }) },
    purchasable_offer: { type: 'array', items: { type: 'object', properties: { our_price: {} } } },
  },
}
const groups = [{ title: 'Details', attributes: ['pieces', 'fabric_type', 'item_name'] }]

test('the marketplace’s schema becomes a form: required first, names for codes, what the draft tells already left out', () => {
  const [details, rest] = fieldGroups({ schema: SCHEMA, groups })
  expect(
    details?.fields.map(({ name, kind, required, mostBytes }) => [name, kind, required, mostBytes]),
  ).toEqual([
    ['fabric_type', 'text', true, 50],
    ['pieces', 'number', false, undefined],
  ])
  expect(rest?.fields.map(({ name, kind, options }) => [name, kind, options])).toEqual([
    ['department', 'choice', [{ value: 'womens', label: 'Women' }]],
    ['is_stretch', 'yes-no', []],
  ])
  expect(bytesOf({ schema: SCHEMA }, 'item_name')).toBe(120)
})

test('what is typed is read as what the field is, and anything else is refused', () => {
  const [details, rest] = fieldGroups({ schema: SCHEMA, groups })
  const [fabric, pieces] = details!.fields
  const [department, stretch] = rest!.fields
  expect(readField(fabric!, ' cotton ')).toBe('cotton')
  expect(readField(pieces!, '2,5')).toBe(2.5)
  expect(readField(pieces!, 'two')).toBeNull()
  expect(readField(department!, 'mens')).toBeNull()
  expect(readField(stretch!, 'no')).toBe(false)
  expect(readField(fabric!, '  ')).toBeUndefined()
})

test('lengths are bytes: a letter of Gujarati is three', () => {
  expect(bytesIn('oil')).toBe(3)
  expect(bytesIn('તેલ')).toBe(9)
})
