/** What must hold for every consignment, shown on thousands of random ones. */
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { projectRoot } from '#platform/root.ts'
import { shelve } from '#tradebook/shelf.ts'
import { loadBook } from '#tradebook/store/files.ts'
import { writeReceipt } from '../views/receipt-json.ts'
import { allocate } from './allocate.ts'
import { answer } from './answer.ts'
import { LANES, type Consignment, type Item } from './consignment.ts'
import { allDestinations } from './destination.ts'

const { book, edition: editionOn } = shelve((await loadBook(join(projectRoot(), 'data'))).book)
const DAYS = [
  '2025-08-28',
  '2025-08-29',
  '2026-02-10',
  '2026-06-30',
  '2026-07-01',
  '2026-07-15',
  '2026-11-22',
].map(day)
const codes = editionOn(day('2026-11-22'))
  .facts('hs6')
  .map((row) => row.cells['hs6']!)
const places = allDestinations(editionOn(day('2026-11-22'))).map(({ iso2 }) => iso2)
const schemes = new Set((book.tables.get('schemes') ?? []).map((row) => row.cells['reason']))

const items: fc.Arbitrary<Item> = fc.record({
  hs: fc.constantFrom(...codes),
  quantity: fc.integer({ min: 1, max: 9 }),
  unitPrice: fc.bigInt({ min: 1n, max: 20_000_000n }),
  netWeightMg: fc.integer({ min: 200, max: 3_000_000 }),
  attributes: fc.constantFrom(
    {},
    { forChildren: true },
    { material: 'cotton' },
    { litres: 0.5, squareMetres: 2 },
  ),
})

const parcels: fc.Arbitrary<Consignment> = fc.record({
  to: fc.constantFrom(...places),
  on: fc.constantFrom(...DAYS),
  currency: fc.constant('INR'),
  items: fc.array(items, { minLength: 1, maxLength: 4 }),
  freight: fc.bigInt({ min: 0n, max: 500_000n }),
  insurance: fc.bigInt({ min: 0n, max: 50_000n }),
  lane: fc.constantFrom(...LANES),
  originClaimed: fc.boolean(),
  terms: fc.constant('DDP' as const),
  purpose: fc.constant('sale' as const),
})

const ask = (parcel: Consignment) => answer(editionOn(parcel.on), parcel)!

test('the total is the sum of its lines, and never below its own low end', () => {
  fc.assert(
    fc.property(parcels, (parcel) => {
      const receipt = ask(parcel)
      if (receipt.total === undefined) return
      expect(receipt.lines.reduce((sum, line) => sum + line.amount, 0n)).toBe(receipt.total)
      expect(receipt.totalLeast! <= receipt.total).toBe(true)
      expect(receipt.lines.every((line) => line.amount >= 0n && line.least >= 0n)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('without a figure there is no total, and every line that is shown names its fact', () => {
  fc.assert(
    fc.property(parcels, (parcel) => {
      const receipt = ask(parcel)
      if (receipt.coverage === 'C' || receipt.verdict === 'closed') expect(receipt.total).toBeUndefined()
      for (const line of receipt.lines) {
        expect(line.fact).not.toBe('')
        if (line.source !== 'given') expect(book.sources.has(line.source), line.source).toBe(true)
      }
      if (receipt.verdict !== 'open')
        expect(receipt.reasons.length + receipt.papers.length).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
})

test('a dearer article never pays less duty, unless a low-value rule is named', () => {
  const duties = (parcel: Consignment) =>
    ask(parcel)
      .lines.filter(({ code }) => code === 'duty' || code === 'additional-duty' || code === 'item-duty')
      .reduce((sum, { amount }) => sum + amount, 0n)
  const raise = fc.bigInt({ min: 1n, max: 5_000_000n })
  fc.assert(
    fc.property(parcels, raise, (parcel, more) => {
      const one = { ...parcel, items: [parcel.items[0]!] }
      const dearer = { ...one, items: [{ ...one.items[0]!, unitPrice: one.items[0]!.unitPrice + more }] }
      const [cheap, dear] = [ask(one), ask(dearer)]
      if (cheap.total === undefined || dear.total === undefined || duties(dearer) >= duties(one)) return
      expect(cheap.reasons.some(({ id }) => schemes.has(id))).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('the same question of the same book gives the same bytes', () => {
  const again = shelve(book)
  fc.assert(
    fc.property(parcels, (parcel) => {
      const first = writeReceipt(ask(parcel), book)
      expect(writeReceipt(answer(again.edition(parcel.on), parcel)!, book)).toBe(first)
    }),
    { numRuns: 500 },
  )
})

test('splitting an amount loses nothing and gives nobody more than a unit too much', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (amount, shares) => {
      const parts = allocate(amount, shares)
      const whole = shares.reduce((a, b) => a + b, 0n)
      expect(parts.reduce((a, b) => a + b, 0n)).toBe(amount)
      for (const [i, part] of parts.entries()) {
        const exact = whole === 0n ? amount / BigInt(shares.length) : (amount * shares[i]!) / whole
        expect(part === exact || part === exact + 1n).toBe(true)
      }
    }),
  )
})
