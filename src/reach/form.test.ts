import { expect, test } from 'vitest'
import { pinsOf, queryOf, readAsked } from './form.ts'

test('pins are read from an address and from ticked boxes, each once', () => {
  expect(pinsOf(readAsked({ pin: 'DE,US,de' }))).toEqual(['DE', 'US'])
  expect(pinsOf(readAsked({ pin: ['DE', 'FR'] }))).toEqual(['DE', 'FR'])
  expect(pinsOf(readAsked({ pin: 'DEU,1,<b>,' }))).toEqual([])
})

test('an address keeps the commas between pins readable', () => {
  expect(queryOf(readAsked({ hs: '621142', pin: 'DE,US' }), {}, ['hs', 'pin'])).toBe('?hs=621142&pin=DE,US')
})
