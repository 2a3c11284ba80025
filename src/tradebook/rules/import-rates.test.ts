import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import { rupeeRates, significant } from './import-rates.ts'

describe('rates against the euro, per rupee', () => {
  it('divides each by the rupee: 1.1361 dollars and 109.1475 rupees for a euro', () => {
    const rates = new Map([
      ['USD', '1.1361'],
      ['INR', '109.1475'],
    ])
    expect(rupeeRates({ day: day('2026-11-20'), rates })).toEqual([
      { currency: 'EUR', day: '2026-11-20', perInr: '0.00916191392' },
      { currency: 'USD', day: '2026-11-20', perInr: '0.0104088504' },
    ])
  })

  it('has no answer without a rupee', () => {
    expect(rupeeRates({ day: day('2026-11-20'), rates: new Map([['USD', '1.1']]) })).toBeUndefined()
    expect(rupeeRates({ day: day('2026-11-20'), rates: new Map([['INR', '0']]) })).toBeUndefined()
  })

  it.each([
    [1n, 3n, '0.333333333'],
    [2n, 3n, '0.666666667'],
    [1n, 800n, '0.00125'],
    [123456789499n, 1000n, '123456789'],
    [1234567895n, 1n, '1234567895'],
    [9999999995n, 10n ** 12n, '0.01'],
    [25n, 1n, '25'],
  ])('writes %d/%d with nine significant digits as %s', (num, den, text) => {
    expect(significant(num, den)).toBe(text)
  })

  it('is never further from the true rate than half a unit of the ninth digit', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 12n })
    fc.assert(
      fc.property(amount, amount, (num, den) => {
        const [whole = '', fraction = ''] = significant(num, den).split('.')
        const scale = 10n ** BigInt(fraction.length)
        const off = BigInt(whole + fraction) * den - num * scale
        const error = off < 0n ? -off : off
        // |written − true| ≤ 0.5 · 10^-8 of the true rate
        return error * 2n * 10n ** 8n <= num * scale
      }),
    )
  })
})
