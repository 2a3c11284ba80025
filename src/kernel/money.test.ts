import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAmount, mulDiv, parseAmount, parseRatio, shareBps } from './money.ts'

test('half up rounds a half away from zero, floor and ceil go where they say', () => {
  expect(mulDiv(5n, 1n, 2n, 'half-up')).toBe(3n)
  expect(mulDiv(-5n, 1n, 2n, 'half-up')).toBe(-3n)
  expect(mulDiv(5n, 1n, 2n, 'floor')).toBe(2n)
  expect(mulDiv(5n, 1n, 2n, 'ceil')).toBe(3n)
  expect(() => mulDiv(1n, 1n, 0n, 'floor')).toThrow(RangeError)
})

test('12 % of €18.54 is €2.22', () => expect(shareBps(1854n, 1200)).toBe(222n))

test('an amount is read only where the currency can hold it', () => {
  expect(parseAmount('1499.50', 2)).toBe(149_950n)
  expect(parseAmount('1499.500', 2)).toBe(149_950n)
  expect(parseAmount('1499.505', 2)).toBeUndefined()
  expect(parseAmount('1.234', 3)).toBe(1234n)
  expect(parseAmount('100.5', 0)).toBeUndefined()
  for (const text of ['-1', '1e5', '1,499', '', ' 1', '١', 'NaN'])
    expect(parseAmount(text, 2)).toBeUndefined()
})

test('what is printed reads back as the same amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 0, max: 3 }), (minor, digits) => {
      expect(parseAmount(formatAmount(minor, digits), digits)).toBe(minor)
    }),
  )
})

test('a published rate is kept exactly, also in scientific writing', () => {
  expect(parseRatio('0.010407415')).toEqual({ num: 10_407_415n, den: 1_000_000_000n })
  expect(parseRatio('1.25e-7')).toEqual({ num: 125n, den: 1_000_000_000n })
  expect(parseRatio('1e2')).toEqual({ num: 100n, den: 1n })
  expect(parseRatio('-1')).toBeUndefined()
})
