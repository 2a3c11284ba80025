import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigit, gtin14, isForTrade, parseGtin } from './gtin.ts'

const originOf = (text: string) => {
  const answer = parseGtin(text)
  return answer.ok ? answer.value.origin : answer.refusal.code
}

test('the examples of the GS1 General Specifications have their check digits', () => {
  // Section 7.9.1 works 629104150021 out to 3; the others are GS1's own sample numbers.
  expect(checkDigit('629104150021')).toBe(3)
  for (const gtin of ['6291041500213', '09506000134352', '9506000134369', '036000291452', '96385074'])
    expect(parseGtin(gtin).ok, gtin).toBe(true)
})

test('a number of India is named, a shop’s own and a coupon are not for trade', () => {
  expect(originOf('8901030865275')).toBe('india')
  const whole = (digits: string) => digits + checkDigit(digits)
  expect(originOf(whole('201234567890'))).toBe('restricted')
  // A price label of a scale (UPC number system 2) is the same number as 02 in thirteen digits.
  expect(originOf(whole('21234567899'))).toBe('restricted')
  expect(originOf(whole('021234567899'))).toBe('restricted')
  expect(originOf(whole('981234567890'))).toBe('coupon')
  expect(isForTrade({ origin: 'restricted' })).toBe(false)
  expect(isForTrade({ origin: 'coupon' })).toBe(false)
})

test('a wrong digit is told with the one that would fit; blanks and hyphens are forgiven', () => {
  expect(parseGtin('8901030865276')).toMatchObject({ ok: false, refusal: { params: { digit: 5 } } })
  expect(parseGtin('890-1030 865275')).toMatchObject({ ok: true, value: { value: '8901030865275' } })
  for (const text of ['', '123456789', '89010308652a5', '890103086527500'])
    expect(originOf(text)).toBe('catalogue.gtin-length')
})

const body = fc
  .constantFrom(7, 11, 12, 13)
  .chain((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`)))

test('whatever the digits: with its check digit a number is one, and with any single digit changed it is none', () => {
  fc.assert(
    fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, where, by) => {
      const gtin = digits + checkDigit(digits)
      expect(parseGtin(gtin).ok).toBe(true)
      const at = where % gtin.length
      const changed = gtin.slice(0, at) + ((Number(gtin[at]) + by) % 10) + gtin.slice(at + 1)
      expect(parseGtin(changed).ok).toBe(false)
    }),
  )
})

test('filled up to fourteen it is the same number with the same check digit', () => {
  fc.assert(
    fc.property(body, (digits) => {
      const gtin = digits + checkDigit(digits)
      expect(parseGtin(gtin14(gtin)).ok).toBe(true)
    }),
  )
})
