import { expect, test } from 'vitest'
import { article, ask, tradeBook } from '../../../test/support/trade-book.ts'
import { classOf, filterRows, priceLimits, readSorting, sortRows, worldRows, type WorldRow } from './world.ts'
import { worldCsv } from './world-csv.ts'

const rowOf = (row: WorldRow, change: Partial<WorldRow>): WorldRow => ({ ...row, ...change })

async function row(to = 'DE'): Promise<WorldRow> {
  const receipt = ask(await tradeBook(), { to, on: '2026-11-22', items: [article('62114219', '1499', 450)] })
  return { receipt, name: to, region: 'europe', days: [4, 8] }
}

test('a cell that a spreadsheet would run as a formula is defused', async () => {
  const german = await row()
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    const sheet = worldCsv([rowOf(german, { name: `${start}HYPERLINK("http://evil")` })], 'en')
    expect(sheet).toContain(`'${start}HYPERLINK`)
  }
})

test('rows without a figure come last, whichever way the totals run', async () => {
  const [de, us, kp] = [await row('DE'), await row('US'), await row('KP')]
  const order = (sort: string) => sortRows([kp, us, de], readSorting(sort), 'en').map(({ name }) => name)
  expect(order('total').at(-1)).toBe('KP')
  expect(order('-total').at(-1)).toBe('KP')
  expect(order('total').slice(0, 2)).toEqual(order('-total').slice(0, 2).reverse())
  expect(order('nonsense')).toEqual(order('verdict'))
})

test('a country is found by its name in any of the three languages, or by its code', async () => {
  const { edition } = await tradeBook()
  const receipt = ask(await tradeBook(), {
    to: 'DE',
    on: '2026-11-22',
    items: [article('62114219', '1499', 450)],
  })
  const parcel = {
    to: 'DE',
    on: receipt.on as never,
    currency: 'INR',
    items: [],
    insurance: 0n,
    originClaimed: false,
    terms: 'DDP',
    purpose: 'sale',
  } as const
  const rows = worldRows(
    edition(parcel.on),
    {
      ...parcel,
      items: [{ hs: '62114219', quantity: 1, unitPrice: 149900n, netWeightMg: 450_000, attributes: {} }],
    },
    'en',
  )
  expect(rows).toHaveLength(243)
  const none = { verdict: '', region: '', coverage: '' }
  for (const find of ['GERMANY', 'जर्मनी', 'જર્મની'])
    expect(filterRows(rows, { ...none, find }).map(({ receipt: { to } }) => to)).toEqual(['DE'])
})

test('price classes are fifths of what has a total, told in whole tens of rupees', async () => {
  const german = await row()
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rupees) => {
    const totalInr = BigInt(rupees) * 10_050n
    return rowOf(german, { receipt: { ...german.receipt, totalInr } })
  })
  const limits = priceLimits(rows)
  expect(limits).toEqual([21_000n, 41_000n, 61_000n, 81_000n])
  expect(rows.map(({ receipt }) => classOf(receipt.totalInr!, limits))).toEqual([
    1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
  ])
  expect(priceLimits([])).toEqual([])
})
