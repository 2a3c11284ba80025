/** One export invoice as a row of GSTR-1, table 6A. */
import type { Day } from '#kernel/day.ts'
import { formatAmount, type Minor } from '#kernel/money.ts'

export type ExportInvoice = Readonly<{
  number: string
  on: Day
  /** With payment of IGST, or under bond or letter of undertaking. */
  taxPaid: boolean
  value: Minor
  taxable: Minor
  gstBps: number
  igst: Minor
  /** Six characters, e.g. INAMD4; with number and day of the shipping bill, CSB-V or postal bill of export. */
  portCode: string
  billNumber: string
  billOn: Day
}>

/** Amounts as decimals of rupees, days as DD-MM-YYYY: the form that the return's file takes. */
export function gstr1ExportRow(invoice: ExportInvoice) {
  return {
    exp_typ: invoice.taxPaid ? 'WPAY' : 'WOPAY',
    inum: invoice.number,
    idt: indianDay(invoice.on),
    val: formatAmount(invoice.value, 2),
    sbpcode: invoice.portCode,
    sbnum: invoice.billNumber,
    sbdt: indianDay(invoice.billOn),
    itms: [
      {
        txval: formatAmount(invoice.taxable, 2),
        rt: invoice.gstBps / 100,
        iamt: formatAmount(invoice.taxPaid ? invoice.igst : 0n, 2),
      },
    ],
  }
}

const indianDay = (on: Day): string => on.split('-').reverse().join('-')
