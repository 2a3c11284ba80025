import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Day } from '#kernel/day.ts'
import { workbook } from './sheet.ts'
import { isWorkbook, workbookRows } from './workbook-rows.ts'

const sheet = (rows: Parameters<typeof workbook>[0][number]['rows']) =>
  workbook([
    {
      name: 'Sheet',
      columns: [
        { head: 'નામ', width: 10 },
        { head: 'No.', width: 10 },
      ],
      rows,
    },
  ])

test('cells come as text: words in any script, whole numbers, days', async () => {
  const bytes = await sheet([
    ['શ્રી ગણેશ', 9_825_012_345],
    ['=SUM(A1)', { day: '2026-11-22' as Day }],
  ])
  expect(isWorkbook(bytes)).toBe(true)
  expect(await workbookRows(bytes)).toEqual([
    ['નામ', 'No.'],
    ['શ્રી ગણેશ', '9825012345'],
    ['=SUM(A1)', '2026-11-22'],
  ])
})

test('what is no workbook is none', async () => {
  expect(await workbookRows(Buffer.from('PK\x03\x04 nothing'))).toBeUndefined()
  expect(await workbookRows(Buffer.from(zipSync({ 'a.txt': Buffer.from('hello') })))).toBeUndefined()
  expect(isWorkbook(Buffer.from('name,pan'))).toBe(false)
})

test('an archive that would unpack to more than the limit is not unpacked', async () => {
  const zeros = new Uint8Array(320_000_000)
  const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 1 }))
  const began = performance.now()
  expect(await workbookRows(bomb)).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(500)
})
