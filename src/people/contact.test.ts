import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseContact, parseEmail, parsePhone } from './contact.ts'
import { latinDigits } from './rules/digits.ts'
import { readCode } from './rules/one-time-code.ts'

const value = (text: string) => {
  const parsed = parseContact(text)
  return parsed.ok ? parsed.value.value : parsed.refusal.code
}

describe('a mobile number', () => {
  test.each([
    ['98250 12345', '+919825012345'],
    ['098250-12345', '+919825012345'],
    ['+91 98250 12345', '+919825012345'],
    ['0091 9825012345', '+919825012345'],
    ['૯૮૨૫૦ ૧૨૩૪૫', '+919825012345'],
    ['९८२५० १२३४५', '+919825012345'],
    ['+971 50 123 4567', '+971501234567'],
    ['+44 7400 123456', '+447400123456'],
    // Where a plan does not tell mobile from fixed, it passes.
    ['+1 415 555 2671', '+14155552671'],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test.each([
    '',
    '12345',
    '5825012345',
    '079 2658 1234',
    '1800 233 5500',
    '+44 20 7946 0958',
    '98250 123456',
    'Ramilaben',
  ])('is not “%s”', (text) => {
    expect(value(text)).toBe('people.not-a-phone')
  })

  test('never breaks on anything typed, and reads its own writing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const phone = parsePhone(text)
        if (phone.ok) expect(parsePhone(phone.value.value)).toEqual(phone)
        const email = parseEmail(text)
        if (email.ok) expect(parseEmail(email.value.value)).toEqual(email)
      }),
    )
  })
})

test('an address is one spelling', () => {
  expect(value(' Rami@Example.COM ')).toBe('rami@example.com')
  for (const text of [
    'a@b',
    'a b@c.in',
    '@c.in',
    'a@@c.in',
    'a@c..in',
    `${'a'.repeat(65)}@c.in`,
    'a@c.in,d@e.in',
  ])
    expect(value(text), text).toBe('people.not-an-email')
})

test('digits of any script are digits', () => {
  const zeros = [
    0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xe50, 0xff10, 0x1d7ce, 0x1d7ec,
  ]
  for (const zero of zeros) {
    const typed = [4, 0, 9, 1, 7, 3].map((digit) => String.fromCodePoint(zero + digit)).join(' ')
    expect(readCode(typed)).toEqual({ ok: true, value: '409173' })
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(latinDigits(text)).not.toMatch(/[^\P{Nd}0-9]/u)
    }),
  )
})
