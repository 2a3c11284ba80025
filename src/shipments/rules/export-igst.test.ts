import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { parseRatio } from '#kernel/money.ts'
import { exportIgst } from './export-igst.ts'
import { gstr1ExportRow } from './gstr1-export-row.ts'

const basis = { invoice: 123_456n, minorPerUnit: 100n, rupeesPerUnit: parseRatio('90.8')!, gstBps: 500 }

test('customs converts first: USD 1,234.56 at 90.8 and 5 % is ₹5,604.90, not ₹5,605.08', () => {
  expect(exportIgst(basis)).toEqual({ taxable: 11_209_805n, igst: 560_490n })
})

test('a yen invoice has no minor unit to lose', () => {
  const yen = { invoice: 10_000n, minorPerUnit: 1n, rupeesPerUnit: parseRatio('0.615')!, gstBps: 300 }
  expect(exportIgst(yen)).toEqual({ taxable: 615_000n, igst: 18_450n })
})

test('the row of GSTR-1 table 6A carries port, bill number and day', () => {
  const { taxable, igst } = exportIgst(basis)
  const row = gstr1ExportRow({
    number: 'EXP/26-27/0042',
    on: day('2026-11-20'),
    taxPaid: true,
    value: taxable,
    taxable,
    gstBps: 500,
    igst,
    portCode: 'INAMD4',
    billNumber: '7654321',
    billOn: day('2026-11-22'),
  })
  expect(row).toEqual({
    exp_typ: 'WPAY',
    inum: 'EXP/26-27/0042',
    idt: '20-11-2026',
    val: '112098.05',
    sbpcode: 'INAMD4',
    sbnum: '7654321',
    sbdt: '22-11-2026',
    itms: [{ txval: '112098.05', rt: 5, iamt: '5604.90' }],
  })
})
