import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { ConsignmentJson } from '../intake.ts'
import { readConsignment } from '../intake.ts'
import type { Shelved } from '#tradebook/shelf.ts'
import { article, tradeBook } from '../../../test/support/trade-book.ts'
import { answer } from './answer.ts'
import { causes, changesNear, differenceOf, isSame } from './changes.ts'

let shelved: Shelved
beforeAll(async () => {
  shelved = await tradeBook()
})

const KURTA = article('62114219', '1499.00', 450)
const question = (to: string, on = '2026-11-22', more: Partial<ConsignmentJson> = {}) => {
  const read = readConsignment({ to, on, items: [KURTA], ...more }, shelved.book, shelved.edition)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value
}
const near = (to: string, on?: string, more?: Partial<ConsignmentJson>) => {
  const { edition, parcel } = question(to, on, more)
  return changesNear(edition, shelved.edition, parcel)
}

describe('what changed near a day', () => {
  test('the EU asks 3 euro per kind of article from 1 July 2026, and its VAT follows', () => {
    const change = near('DE').find(({ on }) => on === '2026-07-01')!
    expect(change.difference.total).toBe(357n)
    expect(causes(change.difference).map(({ now }) => [now?.code, now?.amount])).toEqual([
      ['item-duty', 300n],
    ])
    expect(change.difference.lines.map(({ now }) => now?.code)).toEqual(['item-duty', 'tax'])
  })

  test('a US duty that another replaces at the same rate moves no sum, but is told', () => {
    const change = near('US').find(({ on }) => on === '2026-07-24')!
    expect(change.difference.total).toBe(0n)
    expect(causes(change.difference).map(({ was, now }) => [was?.name, now?.name])).toEqual([
      [undefined, 's301'],
      ['s122', undefined],
    ])
  })

  test('what lies more than a year back is not near', () => {
    expect(near('DE', '2027-12-01').map(({ on }) => on)).toEqual([])
    expect(near('DE', '2026-01-15').some(({ on }) => on === '2026-07-01')).toBe(true)
  })

  test('a country whose rules stood still has none', () => {
    expect(near('NP', '2027-12-01')).toEqual([])
  })

  test('the steps between two days add up to the whole way', () => {
    for (const to of ['DE', 'US', 'GB', 'BR', 'AU']) {
      const { edition, parcel } = question(to)
      const at = (on: string) =>
        answer({ ...shelved.edition(day(on)), perRupee: edition.perRupee }, { ...parcel, on: day(on) })!
      const steps = changesNear(edition, shelved.edition, parcel).filter(
        ({ on }) => on > '2026-01-01' && on <= '2026-11-22',
      )
      const sum = steps.reduce((total, { difference }) => total + (difference.total ?? 0n), 0n)
      expect(sum, to).toBe(at('2026-11-22').total! - at('2026-01-01').total!)
    }
  })
})

describe('two receipts', () => {
  test('of one day are the same', () => {
    const { edition, parcel } = question('DE')
    const receipt = answer(edition, parcel)!
    expect(isSame(differenceOf(receipt, receipt))).toBe(true)
  })

  test('in two currencies compare only their rupees and verdicts', () => {
    const there = question('DE')
    const here = question('DE', '2026-11-22', { receiptCurrency: 'USD' })
    const difference = differenceOf(answer(there.edition, there.parcel)!, answer(here.edition, here.parcel)!)
    expect(difference.lines).toEqual([])
    expect(difference.total).toBeUndefined()
    expect(difference.totalInr).toBeDefined()
  })
})
