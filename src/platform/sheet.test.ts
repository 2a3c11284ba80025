import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { readWorkbook } from '../../test/support/workbook.ts'
import { workbook, workbookStream, type Sheet } from './sheet.ts'

const sheet = (...rows: Sheet['rows']): Sheet => ({
  name: 'Prices: 2026/27',
  columns: [
    { head: 'What', width: 30 },
    { head: 'Amount', width: 12 },
  ],
  rows,
})

test('numbers are numbers, days are dates, text is text', async () => {
  const [read] = readWorkbook(
    await workbook([
      sheet(['માલ', { decimal: '295277.50' }], ['शुल्क', 3], ['day', { day: day('2026-11-22') }]),
    ]),
  )
  expect(read!.name).toBe('Prices  2026 27')
  expect(read!.rows).toEqual([
    ['What', 'Amount'],
    ['માલ', 295277.5],
    ['शुल्क', 3],
    ['day', new Date('2026-11-22T00:00:00Z')],
  ])
})

test('nothing is ever written as a formula', async () => {
  const evil = [
    '=1+1',
    "+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '<f>1+1</f>',
    '=HYPERLINK("http://x","y")',
  ]
  const bytes = await workbook([sheet(...evil.map((text) => [text, text]))])
  const [, ...rows] = readWorkbook(bytes)[0]!.rows
  expect(rows).toEqual(evil.map((text) => [text, text]))
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (name.endsWith('.xml')) expect(strFromU8(part)).not.toMatch(/<f[ >]/)
})

test('a figure that a sheet’s number cannot hold exactly stays text', async () => {
  const exact = ['0.10', '9007199254740993.00', '123456789012.345']
  const [, ...rows] = readWorkbook(await workbook([sheet(...exact.map((decimal) => ['', { decimal }]))]))[0]!
    .rows
  expect(rows.map((row) => row[1])).toEqual([0.1, '9007199254740993.00', 123456789012.345])
})

test('the head stays in view and columns have their widths', async () => {
  const parts = unzipSync(await workbook([sheet(['a', 1])]))
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  expect(xml).toMatch(/<col [^>]*width="30/)
})

test('signs that XML has no place for are left out', async () => {
  const [read] = readWorkbook(await workbook([sheet(['a\u0000\u0008b & <c> "d"', 1])]))
  expect(read!.rows[1]).toEqual(['ab & <c> "d"', 1])
})

test('as a stream it is the same workbook', async () => {
  const chunks: Buffer[] = []
  for await (const chunk of await workbookStream([sheet(['a', 1])])) chunks.push(chunk as Buffer)
  expect(readWorkbook(Buffer.concat(chunks))[0]!.rows).toEqual([
    ['What', 'Amount'],
    ['a', 1],
  ])
})
