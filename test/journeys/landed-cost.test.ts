import { expect, test } from 'vitest'
import { compareLanes } from '../../src/reach/rules/lane-quotes.ts'
import { readConsignment, type ConsignmentJson } from '../../src/reach/intake.ts'
import { reasonText } from '../../src/tradebook/views/spoken.ts'
import { LANGS } from '../../src/kernel/words.ts'
import { article, ask, askJson, reasonIds, sumOf, tradeBook } from '../support/trade-book.ts'

const book = await tradeBook()

test('story 13: ₹70,000 of textile to the Netherlands, duties paid, each charge in its own column', () => {
  const parcel: ConsignmentJson = {
    to: 'NL',
    on: '2026-08-01',
    receiptCurrency: 'INR',
    items: [article('520831', '70000', 9000)],
    freight: '6792',
    lane: 'courier',
    charges: { duty: { ratePercent: '8' }, tax: { ratePercent: '21' }, carrierFee: { amount: '1981.57' } },
  }
  const receipt = ask(book, parcel)
  expect(sumOf(receipt, 'goods', 'freight')).toBe(7_679_200n)
  expect(sumOf(receipt, 'duty')).toBe(614_336n)
  expect(sumOf(receipt, 'tax')).toBe(1_741_643n)
  expect(sumOf(receipt, 'fee')).toBe(198_157n)
  expect(sumOf(receipt, 'duty', 'tax', 'fee')).toBe(2_554_136n)
  // The same without the carrier's word for it: the book's own 8 % on 5208 31 and 21 % VAT.
  const { charges: _charges, ...unaided } = parcel
  expect(sumOf(ask(book, unaided), 'duty', 'tax')).toBe(614_336n + 1_741_643n)
})

test('story 13: a rate and an amount for one charge are refused beside their field', () => {
  const both = { ratePercent: '8', amount: '6143.36' }
  const question = {
    to: 'NL',
    on: '2026-08-01',
    items: [article('520831', '70000', 9000)],
    charges: { duty: both },
  }
  expect(() => ask(book, question)).toThrow(/^charges\.duty: You gave both a rate and an amount/)
})

const frenchOrder: Omit<ConsignmentJson, 'on'> = {
  to: 'FR',
  currency: 'EUR',
  items: [article('610910', '10.00', 180, { quantity: 2 }), article('640399', '40.00', 900)],
  freight: '0',
  lane: 'post',
}

test('story 14: until 30 June 2026 a parcel of €60 to France pays no duty', () => {
  const receipt = ask(book, { ...frenchOrder, on: '2026-06-30' })
  expect(sumOf(receipt, 'duty', 'item-duty')).toBe(0n)
  expect(sumOf(receipt, 'tax')).toBe(1200n)
})

test('story 14: from 1 July 2026 it pays €3 for each of two kinds of article, and VAT on them', () => {
  const before = ask(book, { ...frenchOrder, on: '2026-06-30' })
  const receipt = ask(book, { ...frenchOrder, on: '2026-07-01' })
  expect(sumOf(receipt, 'item-duty')).toBe(600n)
  expect(sumOf(receipt, 'tax') - sumOf(before, 'tax')).toBe(120n)
  const told = receipt.reasons.find(({ id }) => id === 'eu-item-duty')!
  expect(reasonText(told, 'en')).toMatch(/until 1 Jul 2028/)
  for (const lang of LANGS) expect(reasonText(told, lang)).toMatch(/2028/)
})

const necklaces = (sharePercent: number): ConsignmentJson['items'] => [
  article('711719', '150000', 900, { origin: { method: 'build-up', sharePercent } }),
]

const jewellery: Omit<ConsignmentJson, 'on'> = {
  to: 'GB',
  items: necklaces(32),
  freight: '1000',
  lane: 'post',
  originClaimed: true,
}

test('story 15: on 14 July 2026 there is no agreement yet, so 4 % is due', () => {
  const receipt = ask(book, { ...jewellery, on: '2026-07-14' })
  expect(receipt.lines.find(({ code }) => code === 'duty')).toMatchObject({ name: 'duty', rate: '4%' })
  expect(receipt.origin).toEqual([])
})

test('story 15: from 15 July 2026 build-up of 32 % meets 30 %: no duty, with an origin declaration', () => {
  const receipt = ask(book, { ...jewellery, on: '2026-07-15' })
  expect(receipt.lines.find(({ code }) => code === 'duty')).toMatchObject({ name: 'preference', amount: 0n })
  expect(receipt.papers.map(({ paper }) => paper)).toContain('origin-declaration')
  expect(receipt.origin[0]).toMatchObject({ rule: 'CTSH', thresholdBps: 3000, shareBps: 3200, met: 'yes' })
})

test('story 15: 29.99 % is not enough, and the receipt says by how much', () => {
  const receipt = ask(book, { ...jewellery, items: necklaces(29.99), on: '2026-07-15' })
  expect(receipt.lines.find(({ code }) => code === 'duty')?.amount).toBeGreaterThan(0n)
  const told = receipt.reasons.find(({ id }) => id === 'origin-not-met')!
  expect(reasonText(told, 'en')).toMatch(/29\.99%.*30%/)
})

test('story 16: while the post to the United States was suspended, the lane says so and others have a price', () => {
  const question = { to: 'US', on: '2025-09-15', items: [article('62114219', '1499', 450)] }
  const suspended = ask(book, { ...question, lane: 'post', freight: '900' })
  expect(suspended).toMatchObject({ verdict: 'closed', total: undefined })
  expect(reasonIds(suspended)).toContain('post-us-suspended')
  const read = readConsignment(question, book.book, book.edition)
  if (!read.ok) throw new Error(read.refusal.code)
  const lanes = compareLanes(read.value.edition, read.value.parcel)
  const open = lanes.filter(({ option }) => option.open)
  expect(open.map(({ option }) => option.lane)).not.toContain('post')
  expect(open.every(({ option }) => option.freight !== undefined && option.freight > 0n)).toBe(true)
  expect(open.length).toBeGreaterThan(0)
  expect(ask(book, { ...question, on: '2026-11-22', lane: 'post' }).verdict).not.toBe('closed')
})

test('story 17: without a figure none is shown, only what is known and whom to ask', () => {
  // Food preparations: some national lines of the United States turn on sugar and litres that nobody told.
  const receipt = askJson(book, {
    to: 'US',
    on: '2026-11-22',
    items: [article('210690', '499', 150)],
    lane: 'post',
  })
  expect(receipt).toMatchObject({ coverage: 'C', verdict: 'ask', total: null, totalInr: null })
  expect(receipt.lines.some(({ code }) => code === 'duty' || code === 'tax')).toBe(false)
  const texts = receipt.reasons.filter(({ weight }) => weight === 'ask').map(({ text }) => text)
  expect(texts.join(' ')).toMatch(/broker|customs/i)
})

test('story 24: a courier consignment of ₹10,50,000 is refused on 31 March 2026 and accepted a day later', () => {
  const items = [article('62114219', '1050000', 4500)]
  const question: Omit<ConsignmentJson, 'on'> = { to: 'AE', items, freight: '1000', lane: 'courier' }
  const march = ask(book, { ...question, on: '2026-03-31' })
  expect(march.verdict).toBe('closed')
  const cap = march.reasons.find(({ id }) => id === 'csb5-cap')!
  expect(reasonText(cap, 'en')).toMatch(/1000000|10,00,000|10 lakh/)
  expect(book.book.sources.get(cap.source)?.title).toBeTruthy()
  const april = ask(book, { ...question, on: '2026-04-01' })
  expect(april.verdict).not.toBe('closed')
  expect(april.total).toBeGreaterThan(0n)
})
