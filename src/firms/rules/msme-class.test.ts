import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { tradeBook } from '../../../test/support/trade-book.ts'
import { classOn } from './msme-class.ts'

const { edition } = await tradeBook()
const crore = (amount: number) => BigInt(Math.round(amount * 100)) * 10_000_000n
const on = (date: string, investment: number, turnover: number, exports = 0) =>
  classOn(
    { investment: crore(investment), turnover: crore(turnover), exports: crore(exports) },
    edition(day(date)),
  )

test.each([
  ['2025-03-31', 1, 5, 'micro'],
  ['2025-03-31', 1.01, 5, 'small'],
  ['2025-03-31', 1, 5.01, 'small'],
  ['2025-03-31', 2, 8, 'small'],
  ['2025-04-01', 2, 8, 'micro'],
  ['2025-04-01', 2.5, 10, 'micro'],
  ['2025-04-01', 2.51, 10, 'small'],
  ['2025-04-01', 25, 100, 'small'],
  ['2025-04-01', 25, 100.01, 'medium'],
  ['2025-04-01', 125, 500, 'medium'],
  ['2025-04-01', 125.01, 1, 'large'],
])(
  'on %s a firm with ₹%d cr of machines and ₹%d cr of turnover is %s',
  (date, investment, turnover, name) => {
    expect(on(date, investment, turnover)?.class).toBe(name)
  },
)

test('what moved it up is named, and exports are left out with low confidence', () => {
  expect(on('2026-11-22', 1, 60)).toMatchObject({ class: 'small', decidedBy: 'turnover', confidence: 'high' })
  expect(on('2026-11-22', 3, 60)).toMatchObject({ decidedBy: 'both' })
  expect(on('2026-11-22', 200, 1)).toMatchObject({ class: 'large', decidedBy: 'investment' })
  expect(on('2026-11-22', 1, 60, 55)).toMatchObject({
    class: 'micro',
    decidedBy: 'neither',
    exportsLeftOut: true,
    confidence: 'low',
    source: 'IN-MSME-1364-2025',
  })
  expect(on('2026-11-22', 1, 5, 9)?.class).toBe('micro')
})

test('a day before the first ceilings has no class', () => {
  expect(on('2020-06-30', 1, 1)).toBeUndefined()
})

test('more of either figure never lowers the class', () => {
  const order = ['micro', 'small', 'medium', 'large']
  const figure = fc.bigInt({ min: 0n, max: 10n ** 12n })
  fc.assert(
    fc.property(figure, figure, figure, figure, (investment, turnover, moreMachines, moreSales) => {
      const today = edition(day('2026-11-22'))
      const low = classOn({ investment, turnover }, today)!.class
      const high = classOn(
        { investment: investment + moreMachines, turnover: turnover + moreSales },
        today,
      )!.class
      expect(order.indexOf(high)).toBeGreaterThanOrEqual(order.indexOf(low))
    }),
  )
})
