/** VAT, GST, sales tax at import: the rate by HS range and what it is charged on. */
import { mulDiv, shareBps, type Minor } from '#kernel/money.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Item } from './consignment.ts'
import { narrowestFirst, rowsFor } from './fact-choice.ts'

/** The row that taxes an item, the narrowest that speaks about it; undefined where the book has none. */
export function importTaxRow(edition: Edition, iso2: string, item: Item): Fact | undefined {
  return narrowestFirst(rowsFor(edition.factsFor('import-taxes', iso2, item.hs), item))[0]
}

/** Parts of an item's taxable value, in minor units of the receipt's currency. */
export type TaxParts = Readonly<{ goods: Minor; delivery: Minor; duties: Minor }>

/** The taxable value by the row's base; duties are always in it. */
export function taxBase(row: Fact, { goods, delivery, duties }: TaxParts): Minor {
  switch (row.cells['base']) {
    case 'fob':
      return goods + duties
    case 'fob-plus-10pct':
      return mulDiv(goods, 11n, 10n, 'half-up') + duties
    default:
      return goods + delivery + duties
  }
}

export const taxOn = (row: Fact, parts: TaxParts): Minor =>
  shareBps(taxBase(row, parts), Number(row.cells['rate_bps']))
