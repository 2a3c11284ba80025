import { Writable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '#kernel/day.ts'
import { formatAmount } from '#kernel/money.ts'
import { Refused } from '#kernel/refusal.ts'
import { projectRoot } from '#platform/root.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { openBook, type Edition } from '#tradebook/rules/edition.ts'
import { loadBook } from '#tradebook/store/files.ts'
import { parcelOf } from '../fast/reference.ts'
import { answer } from '../rules/answer.ts'
import { priceCatalogue, type CatalogueOptions } from './price-catalogue.ts'

let book: TradeBook
let edition: Edition
beforeAll(async () => {
  book = (await loadBook(`${projectRoot()}/data`)).book
  edition = openBook(book, day('2026-11-22'))
})

type Row = Record<string, string>

async function* chunks(parts: readonly (string | Buffer)[]): AsyncGenerator<string | Buffer> {
  for (const part of parts) yield part
}

async function price(input: string | readonly (string | Buffer)[], options: Partial<CatalogueOptions> = {}) {
  let text = ''
  const output = new Writable({
    highWaterMark: 100,
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString()
      setImmediate(done)
    },
  })
  const parts = typeof input === 'string' ? [input] : input
  const count = await priceCatalogue(chunks(parts), output, { edition, lane: 'courier', ...options })
  await new Promise<void>((resolve) => output.end(() => resolve()))
  return { count, text, rows: parse(text, { columns: true }) as Row[] }
}

const HEADER = 'sku,hs,price_inr,weight_grams\n'

describe('a price list', () => {
  it('gets the totals of the receipts, blank where a receipt has none', async () => {
    const { rows } = await price(
      `${HEADER}scarf,621420,1499.00,180\nring,71131910,25000,4.5\nseal,430110,9000,900\n`,
    )
    const asked = [
      ['621420', 149_900, 180_000],
      ['71131910', 2_500_000, 4500],
      ['430110', 900_000, 900_000],
    ] as const
    expect(rows).toHaveLength(3)
    for (const [index, [hs, paise, mg]] of asked.entries()) {
      const columns = Object.keys(rows[index]!).slice(3)
      expect(columns).toHaveLength(243)
      for (const column of columns) {
        const [to = '', currency] = column.split('_')
        const receipt = answer(edition, parcelOf(edition, { hs, paise, mg }, to, 'courier'))!
        const want = receipt.total === undefined ? '' : formatAmount(receipt.total, receipt.digits)
        expect([column, rows[index]![column]]).toEqual([`${to}_${receipt.currency}`, want])
        expect(currency).toBe(receipt.currency)
      }
    }
  })

  it('is priced for the destinations asked for, in their order', async () => {
    const { text } = await price(`${HEADER}a,621420,1499,180\n`, { destinations: ['us', 'DE'] })
    expect(text.split('\n')[0]).toBe('line,sku,refused,US_USD,DE_EUR')
    await expect(price(HEADER, { destinations: ['ZZ'] })).rejects.toThrow(Refused)
  })

  it('goes on after a line that cannot be read, and names it', async () => {
    const heard: string[] = []
    const lines = [
      'a,621420,1499,180',
      'b,999999,10,10',
      'c,621420,-5,180',
      'd,621420,cheap,180',
      'e,621420,10,0',
      'f,621420',
      'g,621420,1499,180',
    ]
    const { rows, count } = await price(HEADER + lines.join('\n'), {
      destinations: ['DE'],
      onRefusal: ({ line, sku, refusal }) => heard.push(`${line} ${sku} ${refusal.code}`),
    })
    expect(count).toEqual({ priced: 2, refused: 5 })
    expect(rows.map(({ sku }) => sku).join('')).toBe('abcdefg')
    expect(heard.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      '3 b',
      '4 c',
      '5 d',
      '6 e',
      '7 f',
    ])
    expect(rows[1]!['refused']).toContain('999999')
    expect(rows[5]!['refused']).toContain('price_inr')
    expect(rows[6]!['DE_EUR']).toBe(rows[0]!['DE_EUR'])
  })

  it('that breaks off amid a quote loses that line alone', async () => {
    const { rows, count } = await price(
      `${HEADER}"one",621420,1499,180\n"two,621420,1499,180\nthree,621420,1499,180\n"four,6214`,
      { destinations: ['DE'] },
    )
    expect(count).toEqual({ priced: 2, refused: 2 })
    expect(rows.map(({ line, refused }) => `${line}${refused ? ' refused' : ''}`)).toEqual([
      '2',
      '3 refused',
      '4',
      '5 refused',
    ])
  })

  it('may have quotes, CRLF, a byte order mark, other columns and chunks cut anywhere', async () => {
    const text =
      '\uFEFFname,SKU,weight_grams,hs,price_inr\r\nશાલ,"red, ""big""",180,6214.20,"₹1,499.00"\r\n\r\n'
    const bytes = Buffer.from(text)
    const pieces = Array.from({ length: bytes.length }, (_, index) => bytes.subarray(index, index + 1))
    const { rows } = await price(pieces, { destinations: ['DE'] })
    const { rows: plain } = await price(`${HEADER}x,621420,1499,180\n`, { destinations: ['DE'] })
    expect(rows).toEqual([{ line: '2', sku: 'red, "big"', refused: '', DE_EUR: plain[0]!['DE_EUR'] }])
  })

  it('never hands a formula to a spreadsheet', async () => {
    const { rows } = await price(
      `${HEADER}"=HYPERLINK(""http://x"")",621420,1499,180\n@a,621420,1,1\n-1,1,1,1\n`,
      { destinations: ['DE'] },
    )
    expect(rows.map(({ sku }) => sku)).toEqual([`'=HYPERLINK("http://x")`, `'@a`, `'-1`])
  })

  it('takes very dear and very heavy articles through the receipt', async () => {
    const { rows } = await price(`${HEADER}jewel,711319,900000000,10\nanvil,732690,5000,900000\n`, {
      destinations: ['US', 'DE'],
    })
    const jewel = answer(
      edition,
      parcelOf(edition, { hs: '711319', paise: 90_000_000_000, mg: 10_000 }, 'US', 'courier'),
    )!
    expect(rows[0]!['US_USD']).toBe(formatAmount(jewel.total!, 2))
    expect(rows[1]).toMatchObject({ US_USD: '', DE_EUR: '', refused: '' })
  })

  it('without its header is refused as a whole', async () => {
    await expect(price('a,621420,1499,180\n')).rejects.toThrow('sku')
    await expect(price('')).rejects.toThrow(Refused)
  })

  it('of endless lines keeps its memory', async () => {
    const { rows, count } = await price(
      [HEADER, 'x'.repeat(30_000), 'y'.repeat(30_000), '\na,621420,1499,180\n'],
      { destinations: ['DE'] },
    )
    expect(count).toEqual({ priced: 1, refused: 1 })
    expect(rows.map(({ line }) => line)).toEqual(['2', '3'])
  })
})
