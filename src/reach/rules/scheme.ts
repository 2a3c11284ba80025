/** Low-value regimes: which one a consignment of this value falls under, and what it does to duty and tax. */
import type { Minor } from '#kernel/money.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Item } from './consignment.ts'
import { factAmount } from './exchange.ts'
import { rangeWidth, rowsFor } from './fact-choice.ts'

export type Regime = Readonly<{
  duty: 'keep' | 'none' | 'per-item' | 'flat' | 'excess'
  tax: 'keep' | 'none'
  /** The row that decides the duty, where one does. */
  dutyRow: Fact | undefined
  taxRow: Fact | undefined
}>

export type Values = Readonly<{ goods: Minor; customs: Minor; currency: string }>

/**
 * The regime of one item on a consignment's values. Rows whose value band does not hold are passed over; of the rest
 * those with the narrowest HS range speak together: any that changes the duty, and any that lifts the tax.
 */
export function regimeFor(edition: Edition, iso2: string, item: Item, values: Values): Regime {
  const rows = rowsFor(edition.factsFor('schemes', iso2, item.hs), item)
  return regimeOf(rows.filter((row) => inBand(edition, row, values)))
}

/** The regime of the rows whose band holds. */
export function regimeOf(rows: readonly Fact[]): Regime {
  const narrowest = Math.min(...rows.map(rangeWidth))
  const speaking = rows.filter((row) => rangeWidth(row) === narrowest)
  const dutyRow = speaking.find((row) => row.cells['duty'] !== 'keep')
  const taxRow = speaking.find((row) => row.cells['tax'] === 'none')
  return {
    duty: (dutyRow?.cells['duty'] ?? 'keep') as Regime['duty'],
    tax: taxRow ? 'none' : 'keep',
    dutyRow,
    taxRow,
  }
}

function inBand(edition: Edition, row: Fact, values: Values): boolean {
  const value = row.cells['value_basis'] === 'customs' ? values.customs : values.goods
  const limit = (column: string) =>
    factAmount(edition, row.cells[column], row.cells['currency'], values.currency, 'floor')
  const above = limit('above_amount')
  const upTo = limit('up_to_amount')
  if (row.cells['up_to_amount'] && upTo === undefined) return false
  return (above === undefined || value > above) && (upTo === undefined || value <= upTo)
}

/** `EUR 150`, for sentences. */
export const limitText = (row: Fact): string =>
  `${row.cells['currency']} ${row.cells['up_to_amount'] || row.cells['above_amount']}`
