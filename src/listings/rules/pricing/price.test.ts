import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { breakdownOf, endingAt, priceFor, shortfall, type Ask, type Ending } from './price.ts'

const USD = { num: 1104n, den: 100_000n }
const base: Ask = {
  wanted: 149_900n,
  cost: 90_000n,
  landed: 0n,
  perRupee: USD,
  digits: 2,
  policy: { feeBps: 1700, terms: 'dap', floorBps: 2000, ending: '99' },
}

describe('a price abroad', () => {
  test('₹1,499 with 17 % fee at 0.01104: $19.99, and she is left with what she wants', () => {
    const found = priceFor(base)!
    // 1,499 / 0.83 = 1,806.03 → $19.94 → $19.99 = ₹1,810.68; fee ₹307.82; left ₹1,502.86
    expect(found).toMatchObject({
      minor: 1999n,
      price: 181_068n,
      fee: 30_782n,
      left: 150_286n,
      margin: 60_286n,
      floor: 18_000n,
    })
  })

  test('in yen there are no small coins: ¥3,499, not ¥3,450.99', () => {
    expect(priceFor({ ...base, perRupee: { num: 19n, den: 10n }, digits: 0 })?.minor).toBe(3499n)
  })

  test('delivered duty paid, freight and duty are in the price; unpaid they are not', () => {
    const ask = { ...base, landed: 120_000n }
    const ddp = priceFor({ ...ask, policy: { ...base.policy, terms: 'ddp' } })!
    expect(ddp.landed).toBe(120_000n)
    expect(ddp.minor).toBeGreaterThan(priceFor(ask)!.minor)
    expect(priceFor(ask)?.minor).toBe(1999n)
  })

  test('a price by hand below the cost is told as such, one below the floor too, and one without a known cost is not judged', () => {
    expect(shortfall(breakdownOf(base, 999n))).toBe('cost')
    expect(shortfall(breakdownOf(base, 1250n))).toBe('floor')
    expect(shortfall(breakdownOf(base, 1999n))).toBeUndefined()
    expect(shortfall(breakdownOf({ ...base, cost: null }, 1n))).toBeUndefined()
  })

  test('without a price and a cost there is none', () => {
    expect(priceFor({ ...base, wanted: null, cost: null })).toBeUndefined()
    expect(priceFor({ ...base, wanted: null })?.margin).toBeGreaterThanOrEqual(18_000n)
  })
})

const asks = fc.record({
  wanted: fc.option(fc.bigInt(100n, 50_000_000n)),
  cost: fc.option(fc.bigInt(100n, 50_000_000n)),
  landed: fc.bigInt(0n, 10_000_000n),
  perRupee: fc.record({ num: fc.bigInt(1n, 10_000_000n), den: fc.constant(100_000n) }),
  digits: fc.constantFrom(0, 2, 3),
  policy: fc.record({
    feeBps: fc.integer({ min: 0, max: 6000 }),
    terms: fc.constantFrom('ddp' as const, 'dap' as const),
    floorBps: fc.integer({ min: 0, max: 20_000 }),
    ending: fc.constantFrom<Ending>('99', '95', '00', 'none'),
  }),
})

describe('whatever is asked', () => {
  test('every price leaves the floor and what she wants, its parts add up exactly, and it has its ending', () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const found = priceFor(ask)
        if (!found) return ask.wanted === null && ask.cost === null
        expect(shortfall(found)).toBeUndefined()
        expect(found.left).toBeGreaterThanOrEqual(ask.wanted ?? 0n)
        expect(found.price - found.fee - found.landed).toBe(found.left)
        if (found.cost !== null) expect(found.left - found.cost).toBe(found.margin)
        expect(endingAt(found.minor, ask.digits, ask.policy.ending)).toBe(found.minor)
        return true
      }),
    )
  })

  test('an ending never lowers a price, and never adds a whole unit', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 9n),
        fc.constantFrom(0, 2, 3),
        fc.constantFrom<Ending>('99', '95', '00'),
        (minor, digits, ending) => {
          const found = endingAt(minor, digits, ending)
          expect(found).toBeGreaterThanOrEqual(minor)
          expect(found - minor).toBeLessThan(digits === 3 ? 1000n : 100n)
        },
      ),
    )
  })
})
