import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amazonFile, hasAmazonModels } from '../../../../test/support/amazon-models.ts'
import { manualTime, runtimeOf } from '../transport/runtime.ts'
import { instantOf, plainDecimal } from './flat-file.ts'
import { readMerchantListings } from './merchant-listings.ts'
import { readSettlement } from './settlement.ts'
import { download } from './transfer.ts'

const columns =
  'settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\tmerchant-order-id\tadjustment-id\tshipment-id\tmarketplace-name\tamount-type\tamount-description\tamount\tfulfillment-id\tposted-date\tposted-date-time\torder-item-code\tmerchant-order-item-id\tmerchant-adjustment-item-id\tsku\tquantity-purchased\tpromotion-id'
const names = columns.split('\t')
const line = (cells: Record<string, string>): string => names.map((name) => cells[name] ?? '').join('\t')
const file = (rows: Record<string, string>[]): Buffer =>
  Buffer.from([columns, ...rows.map(line)].join('\r\n'))
const digitsOf = (currency: string): number => (currency === 'JPY' ? 0 : 2)
const first = (total: string, currency: string): Record<string, string> => ({
  'settlement-id': '14',
  'settlement-start-date': '01.07.2026 10:00:00 UTC',
  'deposit-date': '2026-07-15 10:00:00 UTC',
  'total-amount': total,
  currency,
})
const amountRow = (amount: string): Record<string, string> => ({
  'settlement-id': '14',
  'transaction-type': 'Order',
  'order-id': '902-1',
  sku: 'KUTCH-1',
  'amount-type': 'ItemPrice',
  'amount-description': 'Principal',
  amount,
  'posted-date': '14.07.2026',
  'quantity-purchased': '1',
})

describe('a settlement', () => {
  test.runIf(hasAmazonModels)('has the columns that Amazon names', () => {
    expect(amazonFile('reports', 'settlement-v2.header.tsv').trim()).toBe(columns)
  })

  test('of a German store: commas, dotted days, and the sum of the rows is the total', () => {
    const read = readSettlement(
      file([first('1.004,50', 'EUR'), amountRow('1.200,00'), amountRow('-180,00'), amountRow('-15,50')]),
      digitsOf,
    )
    expect(read.ok && read.settlement).toMatchObject({
      id: '14',
      total: 100_450n,
      missing: 0n,
      startsAt: new Date('2026-07-01T10:00:00Z'),
      depositAt: new Date('2026-07-15T10:00:00Z'),
    })
    expect(read.ok && read.settlement.lines.map(({ amount }) => amount)).toEqual([
      120_000n,
      -18_000n,
      -1_550n,
    ])
    expect(read.ok && read.settlement.lines[0]).toMatchObject({
      quantity: 1,
      postedAt: new Date('2026-07-14T00:00:00Z'),
    })
  })

  test('with a row missing says how much is missing', () => {
    const read = readSettlement(file([first('100.00', 'USD'), amountRow('85.01')]), digitsOf)
    expect(read.ok && read.settlement.missing).toBe(1_499n)
  })

  test('of Japan has no decimals', () => {
    const read = readSettlement(file([first('12,345', 'JPY'), amountRow('12345')]), digitsOf)
    expect(read.ok && [read.settlement.total, read.settlement.missing]).toEqual([12_345n, 0n])
  })

  test('with an amount that cannot be read is not read at all, and says where', () => {
    const read = readSettlement(file([first('100.00', 'USD'), amountRow('85.01x')]), digitsOf)
    expect(read).toEqual({ ok: false, faults: [{ row: 3, column: 'amount', text: '85.01x' }] })
  })

  test('written by whichever store comes back to the same paise', () => {
    const styles = [
      ['en-US', 'EUR'],
      ['de-DE', 'EUR'],
      ['fr-FR', 'EUR'],
      ['en-IN', 'EUR'],
      ['pl-PL', 'EUR'],
    ] as const
    fc.assert(
      fc.property(
        fc.bigInt(-99_999_999_99n, 99_999_999_99n),
        fc.constantFrom(...styles),
        (minor, [locale]) => {
          const size = minor < 0n ? -minor : minor
          const whole = new Intl.NumberFormat(locale, { useGrouping: true }).format(size / 100n)
          const mark = locale === 'en-US' || locale === 'en-IN' ? '.' : ','
          const text = `${minor < 0n ? '-' : ''}${whole}${mark}${String(size % 100n).padStart(2, '0')}`
          const read = readSettlement(file([first(text, 'EUR'), amountRow(text)]), digitsOf)
          expect([text, read.ok && read.settlement.total]).toEqual([text, minor])
        },
      ),
    )
  })
})

test('amounts and days as stores write them', () => {
  const amounts: [string, number, string | undefined][] = [
    ['1,234.50', 2, '1234.50'],
    ['1.234,50', 2, '1234.50'],
    ['1 234,50', 2, '1234.50'],
    ['(12.50)', 2, '-12.50'],
    ['12.5-', 2, '-12.5'],
    ['1,234', 2, '1234'],
    ['1.234.567', 2, '1234567'],
    ['12,34,567.89', 2, '1234567.89'],
    ['0,5', 2, '0.5'],
    ['-0.00', 2, '0.00'],
    ['12.345', 3, '12.345'],
    ['1.2345', 2, undefined],
    ['1.2300', 2, '1.23'],
    ['1.23.4', 2, undefined],
    ['EUR 5', 2, undefined],
    ['', 2, undefined],
  ]
  for (const [text, digits, plain] of amounts)
    expect([text, plainDecimal(text, digits)]).toEqual([text, plain])
  expect(instantOf('14.07.2026 12:30:01 UTC')).toEqual(new Date('2026-07-14T12:30:01Z'))
  expect(instantOf('2026-07-14T12:30:01+05:30')).toEqual(new Date('2026-07-14T07:00:01Z'))
  expect(instantOf('2026-07-14 12:30:01 UTC')).toEqual(new Date('2026-07-14T12:30:01Z'))
  expect(instantOf('soon')).toBeUndefined()
})

test("Amazon's list of what is listed, also in Japan and in old encodings", () => {
  const [one] = readMerchantListings(
    Buffer.from(
      'item-name\tseller-sku\tprice\tquantity\tasin1\tstatus\nPoncho d\xe9t\tK-1\t12.50\t3\tB01\tActive\n',
      'latin1',
    ),
  )
  expect(one).toEqual({
    sku: 'K-1',
    title: 'Poncho dét',
    asin: 'B01',
    price: '12.50',
    quantity: '3',
    status: 'Active',
  })
  expect(readMerchantListings(Buffer.from('商品名\t出品者SKU\n絹\tK-2\n'))[0]).toMatchObject({
    sku: 'K-2',
    title: '絹',
  })
})

test('a zipped document is unzipped, and one whose link ran out is not asked for again and again', async () => {
  let asked = 0
  const runtime = (status: number, bytes: Uint8Array) =>
    runtimeOf({
      time: manualTime(new Date()),
      fetch: async () => {
        asked += 1
        return new Response(Buffer.from(bytes), { status })
      },
    })
  const zipped = await download(runtime(200, gzipSync('ok')), {
    url: 'https://x.invalid/1',
    compressionAlgorithm: 'GZIP',
  })
  expect(zipped.ok && zipped.value.toString()).toBe('ok')
  asked = 0
  const gone = await download(runtime(403, Buffer.alloc(0)), { url: 'https://x.invalid/1' })
  expect([gone.ok, asked]).toEqual([false, 1])
  const down = await download(runtime(503, Buffer.alloc(0)), { url: 'https://x.invalid/1' })
  expect(down).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
})
