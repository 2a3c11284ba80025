/** Import taxes, line by line on a parcel's sheet. */
import { percent } from '#tradebook/rules/tariff-line.ts'
import { unknownLine } from './charge-duties.ts'
import { importTaxRow, taxBase, taxOn } from './import-tax.ts'
import { coverageOf, originOf, periodOf } from './receipt.ts'
import { limitText, regimeFor } from './scheme.ts'
import { addKnownCharge, note, sum, type Sheet } from './sheet.ts'

/** The import tax of each item on its share of the parcel, or the relief of its value band. */
export function chargeTaxes(sheet: Sheet): void {
  const { edition, destination, parcel, values } = sheet
  const known = parcel.charges?.tax
  if (known)
    return addKnownCharge(sheet, 'tax', known, sum(sheet.goods) + sum(sheet.delivery) + sum(sheet.duties))
  for (const [index, item] of parcel.items.entries()) {
    const row = importTaxRow(edition, destination.iso2, item)
    if (!row) {
      sheet.lines.push({ ...unknownLine(index, sheet.goods[index]!), code: 'tax', name: 'tax' })
      note(sheet, 'coverage-c', {}, 'ask')
      continue
    }
    const regime = regimeFor(edition, destination.iso2, item, values)
    const figures = {
      goods: sheet.goods[index]!,
      delivery: sheet.delivery[index]!,
      duties: sheet.duties[index]!,
    }
    const base = taxBase(row, figures)
    if (regime.taxRow) {
      note(
        sheet,
        regime.taxRow.cells['reason'] || 'tax-relief',
        { limit: limitText(regime.taxRow), ...periodOf(regime.taxRow) },
        'note',
        regime.taxRow.tail.sourceId,
      )
      const origin = originOf('schemes', regime.taxRow)
      const relief = { amount: 0n, least: 0n, base, rate: '0%', coverage: coverageOf(regime.taxRow) }
      sheet.lines.push({ code: 'tax', name: row.cells['name'] ?? '', item: index, ...relief, ...origin })
      continue
    }
    const least = taxOn(row, { ...figures, duties: sheet.leastDuties[index]! })
    const amount = taxOn(row, figures)
    const rate = percent(Number(row.cells['rate_bps']))
    const shared = { amount, least, base, rate, coverage: coverageOf(row) }
    sheet.lines.push({
      code: 'tax',
      name: row.cells['name'] ?? '',
      item: index,
      ...shared,
      ...originOf('import-taxes', row),
    })
  }
}
