/** The duties of a parcel, line by line on its sheet. */
import { mulDiv, shareBps, type Minor } from '#kernel/money.ts'
import { percent } from '#tradebook/rules/tariff-line.ts'
import { additionalDuties } from './additional-duty.ts'
import { allocate } from './allocate.ts'
import { baseDuty, type Dutiable } from './base-duty.ts'
import { weightMg, type Item } from './consignment.ts'
import { factAmount } from './exchange.ts'
import { preference } from './preference.ts'
import { coverageOf, originOf, periodOf, type Line } from './receipt.ts'
import { limitText, regimeFor, type Regime } from './scheme.ts'
import { addDuty, addReasons, note, type Sheet } from './sheet.ts'

/** All duties of the parcel: item by item, then those counted over the consignment. */
export function chargeDuties(sheet: Sheet): void {
  for (const [index, item] of sheet.parcel.items.entries()) chargeItem(sheet, item, index)
  chargeConsignment(sheet)
}

/** The ordinary and the additional duties of one item, under the regime of its value. */
function chargeItem(sheet: Sheet, item: Item, index: number): void {
  const { edition, destination, values, currency } = sheet
  const regime = regimeFor(edition, destination.iso2, item, values)
  const value = sheet.goods[index]! + (destination.valuation === 'CIF' ? sheet.delivery[index]! : 0n)
  const goods: Dutiable = { edition, currency, value, item }
  if (regime.duty !== 'keep') return relieve(sheet, regime, goods, index)
  const preferred = preference(goods, destination, index, sheet.parcel.originClaimed, values.goods)
  if (preferred.sheet) sheet.origin.push(preferred.sheet)
  const ordinary = baseDuty(goods, destination.importer, destination.zone)
  const duty = preferred.duty ?? ordinary
  if (!duty) {
    sheet.lines.push(unknownLine(index, value))
    return note(sheet, 'coverage-c', {}, 'ask')
  }
  const saves = preferred.duty !== undefined || (ordinary?.amount ?? 0n) > 0n
  if (saves) addReasons(sheet, preferred.reasons)
  if (duty.unknown !== undefined)
    note(sheet, 'unevaluable-duty', { expression: duty.unknown }, 'ask', duty.source)
  else if (duty.coverage === 'A-range') note(sheet, 'range-quoted', { rate: duty.rate }, 'note', duty.source)
  else if (duty.coverage === 'B') note(sheet, 'estimate-labelled', {}, 'note', duty.source)
  const { unknown: _unknown, ...figures } = duty
  addDuty(
    sheet,
    { code: 'duty', name: preferred.duty ? 'preference' : 'duty', item: index, base: value, ...figures },
    index,
  )
  for (const { line, inTaxBase, row } of additionalDuties(goods, destination.iso2, index)) {
    if (line.coverage === 'C') note(sheet, 'unevaluable-duty', { expression: line.name }, 'ask', line.source)
    if (inTaxBase) addDuty(sheet, line, index)
    else sheet.lines.push(line)
    if (line.reason) note(sheet, line.reason, { rate: line.rate, ...periodOf(row) }, 'note', line.source)
  }
}

/** A charge that the book has no figure for. */
export const unknownLine = (item: number, base: Minor): Line => ({
  code: 'duty',
  name: 'duty',
  item,
  amount: 0n,
  least: 0n,
  base,
  rate: '?',
  coverage: 'C',
  fact: '',
  source: '',
  asOf: '',
})

/** No duty, or a flat one, in place of the tariff. Per-item and excess duties are charged once for the consignment. */
function relieve(sheet: Sheet, regime: Regime, goods: Dutiable, index: number): void {
  const row = regime.dutyRow!
  note(
    sheet,
    row.cells['reason'] || 'duty-relief',
    { limit: limitText(row), ...periodOf(row) },
    'note',
    row.tail.sourceId,
  )
  if (regime.duty === 'per-item' || regime.duty === 'excess') return
  const bps = regime.duty === 'flat' ? Number(row.cells['duty_bps']) : 0
  const amount = shareBps(goods.value, bps)
  const figures = { amount, least: amount, base: goods.value, rate: percent(bps), coverage: coverageOf(row) }
  const line = {
    code: 'duty',
    name: row.cells['scheme'] ?? '',
    item: index,
    ...figures,
    ...originOf('schemes', row),
  } as const
  addDuty(sheet, line, index)
}

/** Duties counted over the consignment: so much per kind of article, or a share of the value above a limit. */
function chargeConsignment(sheet: Sheet): void {
  const { edition, destination, parcel, values } = sheet
  const regimes = parcel.items.map((item) => regimeFor(edition, destination.iso2, item, values))
  const kinds = new Map<string, { row: NonNullable<Regime['dutyRow']>; items: number[] }>()
  for (const [index, { duty, dutyRow }] of regimes.entries()) {
    if (!dutyRow || (duty !== 'per-item' && duty !== 'excess')) continue
    const key = duty === 'per-item' ? parcel.items[index]!.hs.slice(0, 6) : `excess ${dutyRow.line}`
    const kind = kinds.get(key) ?? { row: dutyRow, items: [] }
    kind.items.push(index)
    kinds.set(key, kind)
  }
  for (const { row, items } of kinds.values()) {
    const line = row.cells['duty'] === 'per-item' ? perItemLine(sheet, row) : excessLine(sheet, row)
    if (!line) continue
    const shares = allocate(
      line.amount,
      items.map((index) => sheet.goods[index]!),
    )
    sheet.lines.push(items.length === 1 ? { ...line, item: items[0]! } : line)
    for (const [at, index] of items.entries()) {
      sheet.duties[index]! += shares[at]!
      sheet.leastDuties[index]! += shares[at]!
    }
  }
}

function perItemLine(sheet: Sheet, row: NonNullable<Regime['dutyRow']>): Line | undefined {
  const { duty_amount: figure, duty_currency: currency, scheme = '' } = row.cells
  const amount = factAmount(sheet.edition, figure, currency, sheet.currency)
  if (amount === undefined) return undefined
  const rate = `${figure} ${currency}`
  const shared = { amount, least: amount, base: undefined, rate, coverage: coverageOf(row) }
  return { code: 'item-duty', name: scheme, ...shared, ...originOf('schemes', row) }
}

function excessLine(sheet: Sheet, row: NonNullable<Regime['dutyRow']>): Line | undefined {
  const { above_amount, currency, duty_bps = '0', duty_min_per_kg, duty_currency, scheme = '' } = row.cells
  const value = row.cells['value_basis'] === 'customs' ? sheet.values.customs : sheet.values.goods
  const above = factAmount(sheet.edition, above_amount, currency, sheet.currency, 'floor') ?? 0n
  const base = value - above
  const share = shareBps(base, Number(duty_bps))
  const perKg = factAmount(sheet.edition, duty_min_per_kg, duty_currency || currency, sheet.currency) ?? 0n
  const least = mulDiv(perKg, BigInt(weightMg(sheet.parcel)), 1_000_000n, 'half-up')
  const amount = share > least ? share : least
  const rate = percent(Number(duty_bps))
  const shared = { amount, least: amount, base, rate, coverage: coverageOf(row) }
  return { code: 'duty', name: scheme, ...shared, ...originOf('schemes', row) }
}
