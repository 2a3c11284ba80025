/** IGST on an export with payment of tax, as customs works it out. */
import { mulDiv, shareBps, type Minor, type Ratio } from '#kernel/money.ts'

export type IgstBasis = Readonly<{
  /** Invoice value in minor units of its currency, and how many of them make one unit (100 for USD). */
  invoice: Minor
  minorPerUnit: bigint
  /** Rupees for one unit of the invoice's currency: the rate that customs notified for the day of the shipping bill. */
  rupeesPerUnit: Ratio
  gstBps: number
}>

/**
 * Converts first, rounds to the paisa, then taxes: the order of the customs system, whose figure the refund is matched
 * against. Taxing first and converting last drifts by some paise and the refund stands still.
 */
export function exportIgst(basis: IgstBasis): Readonly<{ taxable: Minor; igst: Minor }> {
  const { num, den } = basis.rupeesPerUnit
  const taxable = mulDiv(basis.invoice, num * 100n, den * basis.minorPerUnit, 'half-up')
  return { taxable, igst: shareBps(taxable, basis.gstBps) }
}
