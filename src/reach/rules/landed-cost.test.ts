/** Worked examples with real figures of the book. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { shelve } from '#tradebook/shelf.ts'
import { loadBook } from '#tradebook/store/files.ts'
import { readConsignment, type ConsignmentJson } from '../intake.ts'
import { answer } from './answer.ts'
import { makersShare } from './backwards.ts'
import type { Receipt } from './receipt.ts'

const { book, edition } = shelve((await loadBook(join(projectRoot(), 'data'))).book)

const read = (question: ConsignmentJson) => {
  const intake = readConsignment(question, book, edition)
  if (!intake.ok) throw new Error(intake.refusal.code)
  return intake.value
}
const ask = (question: ConsignmentJson): Receipt => {
  const { parcel, edition: opened } = read(question)
  return answer(opened, parcel)!
}
const one = (hs: string, unitPrice: string, netWeightGrams: number, attributes = {}) => [
  { hs, unitPrice, netWeightGrams, attributes },
]
const figures = (receipt: Receipt, ...codes: string[]) =>
  receipt.lines
    .filter(({ code }) => codes.includes(code))
    .map(({ name, rate, amount }) => `${name} ${rate} ${amount}`)

const US = { to: 'US', currency: 'USD', freight: '0', lane: 'courier' } as const

test('United States: $800 free of duty until 28 August 2025, nothing free the day after', () => {
  const dress = { ...US, items: one('620442', '100.00', 350) }
  expect(figures(ask({ ...dress, on: '2025-08-28' }), 'duty', 'additional-duty')).toEqual(['us-800 0% 0'])
  const after = figures(ask({ ...dress, on: '2025-08-29' }), 'duty', 'additional-duty')
  expect(after).toEqual(['duty 5.5%–11.8% 1180', 'ieepa 50% 5000'])
})

test('United States: what stands on top of the ordinary duty changes six times in fifteen months', () => {
  const surcharge = (on: string) =>
    figures(ask({ ...US, on, items: one('620442', '1000.00', 350) }), 'additional-duty')
  expect(surcharge('2026-02-06')).toEqual(['ieepa 50% 50000'])
  expect(surcharge('2026-02-07')).toEqual(['ieepa 18% 18000'])
  expect(surcharge('2026-02-24')).toEqual(['s122 10% 10000'])
  expect(surcharge('2026-07-23')).toEqual(['s122 10% 10000'])
  expect(surcharge('2026-07-24')).toEqual(['s301 10% 10000'])
})

test('United States: a steel article pays section 232 instead of section 301, unless metal is a small part', () => {
  const lines = (attributes: object) =>
    figures(
      ask({ ...US, on: '2026-11-22', items: one('730230', '100.00', 900, attributes) }),
      'additional-duty',
    )
  expect(lines({})).toEqual(['s232 50% 5000'])
  expect(lines({ metalPercent: 15 })).toEqual(['s301 10% 1000'])
})

test('United Kingdom: £135 free of duty, a penny more is not; VAT is due on both', () => {
  const cushion = (price: string) =>
    ask({
      to: 'GB',
      on: '2026-11-22',
      currency: 'GBP',
      freight: '0',
      lane: 'post',
      items: one('630492', price, 200),
    })
  expect(figures(cushion('135.00'), 'duty', 'tax')).toEqual(['uk-135 0% 0', 'VAT 20% 2700'])
  expect(figures(cushion('135.01'), 'duty', 'tax')).toEqual(['duty 12% 1620', 'VAT 20% 3024'])
})

test('Australia values duty without freight, taxes with it', () => {
  const receipt = ask({
    to: 'AU',
    on: '2026-11-22',
    currency: 'AUD',
    freight: '50.00',
    lane: 'courier',
    items: one('621142', '1200.00', 900),
  })
  const duty = receipt.lines.find(({ code }) => code === 'duty')!
  expect(duty.base).toBe(120_000n)
  const tax = receipt.lines.find(({ code }) => code === 'tax')!
  expect(tax.base).toBe(120_000n + 5000n + duty.amount)
})

test('yen have no minor unit, dinars of Kuwait three', () => {
  const priced = (to: string) =>
    ask({ to, on: '2026-11-22', lane: 'courier', freight: '1000', items: one('711719', '9999', 300) })
  expect(priced('JP')).toMatchObject({ currency: 'JPY', digits: 0 })
  expect(priced('KW')).toMatchObject({ currency: 'KWD', digits: 3 })
})

test('Japan: shoes pay 30 %, but not less than ¥4,300 a pair; the dearest national line is quoted, the cheapest told', () => {
  const shoes = (unitPrice: string) =>
    ask({
      to: 'JP',
      on: '2026-11-22',
      currency: 'JPY',
      freight: '0',
      lane: 'courier',
      items: one('640320', unitPrice, 800),
    })
  const duty = (unitPrice: string) => shoes(unitPrice).lines.find(({ code }) => code === 'duty')
  expect(duty('12000')).toMatchObject({ amount: 4300n, least: 2592n, coverage: 'A-range' })
  expect(duty('20000')).toMatchObject({ amount: 6000n, least: 4320n })
  expect(shoes('20000').totalLeast).toBe(20_000n + 4320n + 2432n)
})

test('United States: wool by weight and value together, 52.9¢/kg + 21 %', () => {
  const suit = ask({ ...US, on: '2026-11-22', items: one('620319', '200.00', 1200) })
  expect(suit.lines.find(({ code }) => code === 'duty')).toMatchObject({
    amount: 63n + 4200n,
    coverage: 'A-range',
  })
})

test('the way back: what is left of a shelf price pays exactly for itself', () => {
  const { parcel, edition: opened } = read({
    to: 'DE',
    on: '2026-11-22',
    lane: 'post',
    items: one('62114219', '1499', 450),
  })
  const share = makersShare(opened, parcel, 4999n, 1500)!
  expect(share.marketplaceFee).toBe(750n)
  const at = (unitPrice: bigint) =>
    answer(opened, { ...parcel, items: [{ ...parcel.items[0]!, unitPrice }] })!.total!
  expect(at(share.unitPrice) <= 4999n - 750n).toBe(true)
  expect(at(share.unitPrice + 1000n) > 4999n - 750n).toBe(true)
})

test('the way back: a shelf price that does not even pay the postage leaves nothing', () => {
  const { parcel, edition: opened } = read({
    to: 'DE',
    on: '2026-11-22',
    lane: 'post',
    items: one('62114219', '1499', 450),
  })
  expect(makersShare(opened, parcel, 300n, 1500)).toBeUndefined()
})

test('freight to a warehouse is never chosen silently over a parcel', () => {
  const receipt = ask({ to: 'US', on: '2026-11-22', items: one('62114219', '1499', 450) })
  expect(receipt.lane).not.toBe('freight')
})
