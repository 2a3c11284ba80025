/**
 * A settlement as Amazon reports it (GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2): one total in the first row, then a row for every
 * charge, fee and refund. The sum of the rows is the total; where it is not, something is missing, and that is said.
 */
import { parseAmount, type Minor } from '#kernel/money.ts'
import { flatRows, instantOf, plainDecimal } from './flat-file.ts'

export type SettlementLine = Readonly<{
  transactionType: string
  orderId: string
  sku: string
  quantity: number
  /** Amazon's own words, such as `ItemFees` / `Commission`. */
  amountType: string
  amountDescription: string
  amount: Minor
  postedAt: Date | undefined
  marketplaceName: string
  orderItemCode: string
}>

export type Settlement = Readonly<{
  id: string
  startsAt: Date | undefined
  endsAt: Date | undefined
  depositAt: Date | undefined
  currency: string
  digits: number
  total: Minor
  lines: readonly SettlementLine[]
  /** Total minus sum of the lines: 0 in a whole report. */
  missing: Minor
}>

export type SettlementFault = Readonly<{ row: number; column: string; text: string }>
export type SettlementReading =
  Readonly<{ ok: true; settlement: Settlement }> | Readonly<{ ok: false; faults: readonly SettlementFault[] }>

type Row = Readonly<Record<string, string>>

/** `digitsOf` tells how many decimals a currency has (JPY 0). Every cell that cannot be read for certain is a fault. */
export function readSettlement(bytes: Uint8Array, digitsOf: (currency: string) => number): SettlementReading {
  const [head, ...rows] = flatRows(bytes)
  const currency = head?.['currency'] ?? ''
  if (!head || !head['settlement-id'] || currency === '')
    return { ok: false, faults: [{ row: 1, column: 'settlement-id', text: '' }] }
  const digits = digitsOf(currency)
  const faults: SettlementFault[] = []
  const money = (row: Row, index: number, column: string): Minor => {
    const text = row[column] ?? ''
    const amount = minorOf(text, digits)
    if (amount === undefined) faults.push({ row: index, column, text })
    return amount ?? 0n
  }
  const total = money(head, 2, 'total-amount')
  const lines = rows.map((row, index) => lineOf(row, money(row, index + 3, 'amount')))
  if (faults.length > 0) return { ok: false, faults }
  const missing = total - lines.reduce((sum, line) => sum + line.amount, 0n)
  return {
    ok: true,
    settlement: {
      id: head['settlement-id'],
      startsAt: instantOf(head['settlement-start-date'] ?? ''),
      endsAt: instantOf(head['settlement-end-date'] ?? ''),
      depositAt: instantOf(head['deposit-date'] ?? ''),
      currency,
      digits,
      total,
      lines,
      missing,
    },
  }
}

/** An amount of whichever store in minor units; signs may stand before, behind, or as brackets. */
export function minorOf(text: string, digits: number): Minor | undefined {
  const plain = plainDecimal(text, digits)
  if (plain === undefined) return undefined
  const size = parseAmount(plain.replace('-', ''), digits)
  return size === undefined ? undefined : plain.startsWith('-') ? -size : size
}

const lineOf = (row: Row, amount: Minor): SettlementLine => ({
  transactionType: row['transaction-type'] ?? '',
  orderId: row['order-id'] ?? '',
  sku: row['sku'] ?? '',
  quantity: Number.parseInt(row['quantity-purchased'] || '0', 10) || 0,
  amountType: row['amount-type'] ?? '',
  amountDescription: row['amount-description'] ?? '',
  amount,
  postedAt: instantOf(row['posted-date-time'] || row['posted-date'] || ''),
  marketplaceName: row['marketplace-name'] ?? '',
  orderItemCode: row['order-item-code'] ?? '',
})
