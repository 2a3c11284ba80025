import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { shelve } from '#tradebook/shelf.ts'
import { loadBook } from '#tradebook/store/files.ts'
import { readConsignment } from './intake.ts'

const { book, edition } = shelve((await loadBook(join(projectRoot(), 'data'))).book)
const good = {
  to: 'DE',
  on: '2026-11-22',
  items: [{ hs: '62114219', unitPrice: '1499', netWeightGrams: 450 }],
}
const first = good.items[0]!

const refusalOf = (question: unknown) => {
  const read = readConsignment(question, book, edition)
  return read.ok ? 'accepted' : `${read.refusal.field} ${read.refusal.code}`
}

test('a plain question is accepted, with what was left out filled in', () => {
  const read = readConsignment(good, book, edition)
  expect(read.ok && read.value.parcel).toMatchObject({
    to: 'DE',
    currency: 'INR',
    insurance: 0n,
    originClaimed: false,
    purpose: 'sale',
    items: [{ hs: '62114219', quantity: 1, unitPrice: 149_900n, netWeightMg: 450_000 }],
  })
})

test.each([
  ['unknown HS', { ...good, items: [{ ...first, hs: '999998' }] }, 'items.0.hs reach.hs-unknown'],
  ['not an HS code', { ...good, items: [{ ...first, hs: '62' }] }, 'items.0.hs reach.hs-not-a-code'],
  [
    'an older edition’s code',
    { ...good, items: [{ ...first, hs: '442010' }] },
    'items.0.hs reach.hs-retired',
  ],
  [
    'six digits padded with zeros',
    { ...good, items: [{ ...first, hs: '62063000' }] },
    'items.0.hs reach.hs8-replaced',
  ],
  [
    'eight digits of nowhere',
    { ...good, items: [{ ...first, hs: '62114298' }] },
    'items.0.hs reach.hs8-unknown',
  ],
  ['a negative price', { ...good, items: [{ ...first, unitPrice: '-5' }] }, 'items.0.unitPrice reach.amount'],
  [
    'a price of nothing',
    { ...good, items: [{ ...first, unitPrice: '0' }] },
    'items.0.unitPrice reach.number',
  ],
  [
    'an absurd price',
    { ...good, items: [{ ...first, unitPrice: '99999999999' }] },
    'items.0.unitPrice reach.number',
  ],
  [
    'paise in yen',
    { ...good, currency: 'JPY', items: [{ ...first, unitPrice: '14.99' }] },
    'items.0.unitPrice reach.amount',
  ],
  ['no weight', { ...good, items: [{ ...first, netWeightGrams: 0 }] }, 'items.0.netWeightGrams reach.number'],
  [
    'a weight that is no number',
    { ...good, items: [{ ...first, netWeightGrams: NaN }] },
    'items.0.netWeightGrams reach.not-readable',
  ],
  [
    'a tonne and more',
    { ...good, items: [{ ...first, netWeightGrams: 2e6 }] },
    'items.0.netWeightGrams reach.number',
  ],
  ['half a piece', { ...good, items: [{ ...first, quantity: 0.5 }] }, 'items.0.quantity reach.not-readable'],
  ['minus one piece', { ...good, items: [{ ...first, quantity: -1 }] }, 'items.0.quantity reach.number'],
  ['unknown currency', { ...good, currency: 'ZZZ' }, 'currency reach.currency-unknown'],
  ['a day that is none', { ...good, on: '2026-02-30' }, 'on reach.day'],
  ['a day before the book', { ...good, on: '2019-05-05' }, 'on reach.day-outside-book'],
  ['a day after the book', { ...good, on: '2031-05-05' }, 'on reach.day-outside-book'],
  ['an unknown place', { ...good, to: 'QQ' }, 'to reach.destination-unknown'],
  ['India itself', { ...good, to: 'IN' }, 'to reach.destination-unknown'],
  ['a lane that is none', { ...good, lane: 'pigeon' }, 'lane reach.not-readable'],
  ['nothing to send', { ...good, items: [] }, 'items reach.not-readable'],
  ['more than one question holds', { ...good, items: Array(201).fill(first) }, 'items reach.too-large'],
  [
    'origin over a hundred per cent',
    { ...good, items: [{ ...first, origin: { method: 'build-up', sharePercent: 101 } }] },
    'items.0.origin.sharePercent reach.number',
  ],
  ['a list', [], 'consignment reach.not-readable'],
  ['nothing', null, 'consignment reach.not-readable'],
])('%s is refused beside its field', (_, question, refusal) => {
  expect(refusalOf(question)).toBe(refusal)
})
