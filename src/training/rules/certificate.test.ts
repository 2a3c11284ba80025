import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certificateNumber, earned, nameHint, readCertificateNumber } from './certificate.ts'
import { inDigits, readText, stateJson, writeText, type Statement } from './certificate-text.ts'

const bar = { passAttendanceBps: 8000, passMarksBps: 7000, quiz: 'pricing' }

describe('a certificate is earned', () => {
  test('exactly at both bars, and not a hundredth of a percent below', () => {
    expect(earned({ attendedBps: 8000, marksBps: 7000 }, bar)).toBe('earned')
    expect(earned({ attendedBps: 7999, marksBps: 10_000 }, bar)).toBe('attendance')
    expect(earned({ attendedBps: 10_000, marksBps: 6999 }, bar)).toBe('marks')
    expect(earned({ attendedBps: 10_000, marksBps: undefined }, bar)).toBe('marks')
  })

  test('by attendance alone where no quiz decides', () => {
    expect(earned({ attendedBps: 8000, marksBps: undefined }, { ...bar, quiz: null })).toBe('earned')
    expect(earned({ attendedBps: 8000, marksBps: undefined }, { ...bar, passMarksBps: null })).toBe('earned')
  })

  test('even with no marks at all where the bar lies at nought, once the quiz was taken', () => {
    expect(earned({ attendedBps: 8000, marksBps: 0 }, { ...bar, passMarksBps: 0 })).toBe('earned')
    expect(earned({ attendedBps: 8000, marksBps: undefined }, { ...bar, passMarksBps: 0 })).toBe('marks')
  })
})

describe('a number', () => {
  test('is read however it is typed', () => {
    for (const typed of ['DHOW-2026-000123', 'dhow 2026 123', ' dhow2026-123 ', 'Dhow - 2026 - 000123'])
      expect(readCertificateNumber(typed)).toBe('DHOW-2026-000123')
    for (const typed of ['', '123', 'DHOW-26-1', "DHOW-2026-1' or 1=1", 'DHOW-2026-'])
      expect(readCertificateNumber(typed)).toBeUndefined()
  })

  test('goes on after the millionth', () => {
    expect(certificateNumber(2026, 1_000_001)).toBe('DHOW-2026-1000001')
    expect(readCertificateNumber('DHOW-2026-1000001')).toBe('DHOW-2026-1000001')
  })
})

test('a hint of a name shows whole letters of the script, never half of one', () => {
  expect(nameHint('Ramila  Patel')).toBe('R… P…')
  expect(nameHint('ક્ષમાબેન શ્રીમાળી')).toMatch(/^ક્ષ.*… શ્રી…$/)
  expect(nameHint('')).toBe('')
})

const statement: fc.Arbitrary<Statement> = fc.record({
  key: fc.stringMatching(/^[\w-]{8}$/),
  number: fc.nat(9_999_999).map((count) => certificateNumber(2026, count)),
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  title: fc.string({ unit: 'grapheme', maxLength: 60 }),
  on: fc.constant('2026-11-20'),
  list: fc.nat(1000),
  index: fc.nat(131_071),
  demo: fc.boolean(),
})
const sign = (bytes: Uint8Array) => Uint8Array.from({ length: 64 }, (_, at) => bytes.length + at)

describe('the text of the code', () => {
  test('comes back whole from a link, in digits as in letters', () => {
    fc.assert(
      fc.property(statement, (one) => {
        const text = writeText(one, sign)
        const [letters, digits] = [
          readText(text)!,
          readText(`https://dhow.example.org/gu/verify#${inDigits(text)}`)!,
        ]
        expect(letters).toEqual(digits)
        expect(stateJson(letters.statement)).toBe(stateJson(one))
        expect([...letters.signature]).toEqual([...sign(letters.covered)])
      }),
    )
  })

  test('says another thing, or nothing, when any digit of it is changed', () => {
    fc.assert(
      fc.property(statement, fc.nat(), fc.integer({ min: 1, max: 9 }), (one, where, by) => {
        const digits = inDigits(writeText(one, sign))
        const at = where % digits.length
        const changed = digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1)
        const [before, after] = [readText(digits)!, readText(changed)]
        if (!after) return
        const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(Buffer.from(b))
        expect(same(before.covered, after.covered) && same(before.signature, after.signature)).toBe(false)
      }),
    )
  })

  test('is never taken from something else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(readText(text)).toBeUndefined()
      }),
    )
    expect(readText('1'.repeat(9000))).toBeUndefined()
  })

  test('stays small enough for a code of 105 by 105 fields: a long name and title take at most 1,200 digits', () => {
    const text = writeText(
      {
        key: 'abcdefgh',
        number: 'DHOW-2026-000123',
        name: 'ક્ષમાબેન જ્ઞાનેશ્વરી શ્રીમાળી સોલંકી',
        title: 'વિદેશ પહેલું પાર્સલ '.repeat(10),
        on: '2026-11-20',
        list: 1,
        index: 131_071,
        demo: true,
      },
      sign,
    )
    expect(inDigits(text).length).toBeLessThan(1200)
  })
})
