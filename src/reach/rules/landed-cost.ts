/**
 * What the buyer abroad finally pays, line by line, in the receipt's currency. Pure: a consignment with its freight
 * settled, and an edition of the trade book, in; lines out. A part without a figure makes the answer class C.
 */
import type { Minor } from '#kernel/money.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { chargeDuties } from './charge-duties.ts'
import { chargeTaxes } from './charge-taxes.ts'
import type { Consignment, Lane } from './consignment.ts'
import type { Destination } from './destination.ts'
import { convert } from './exchange.ts'
import { feesFor } from './fees.ts'
import { worst, type Coverage, type Line, type OriginSheet, type Reason } from './receipt.ts'
import { addKnownCharge, GIVEN, openSheet, type Sheet } from './sheet.ts'

export type LandedCost = Readonly<{
  lines: Line[]
  coverage: Coverage
  reasons: Reason[]
  origin: OriginSheet[]
}>

/** The freight of the chosen lane in the receipt's currency, and where its price comes from. */
export type Freight = Readonly<{ amount: Minor; line: Partial<Line> }>

/** Undefined where a currency has no rate. Duties come before taxes, since they are in the taxes' base. */
export function landedCost(
  edition: Edition,
  parcel: Consignment,
  destination: Destination,
  currency: string,
  freight: Freight,
  lane: Lane | undefined,
): LandedCost | undefined {
  const into = (amount: Minor) => convert(edition, amount, parcel.currency, currency)
  const goods = parcel.items.map((item) => into(item.unitPrice * BigInt(item.quantity)))
  const insurance = into(parcel.insurance)
  if (insurance === undefined || !allKnown(goods)) return undefined
  const sheet = openSheet({
    edition,
    parcel,
    destination,
    currency,
    goods,
    freight: freight.amount,
    insurance,
  })
  sheet.lines.push(...givenLines(sheet, freight.line))
  const { duty, carrierFee } = parcel.charges ?? {}
  if (duty) addKnownCharge(sheet, 'duty', duty, sheet.values.customs)
  else chargeDuties(sheet)
  chargeTaxes(sheet)
  const kinds = new Set(parcel.items.map((item) => item.hs.slice(0, 6))).size
  const basis = { goods: sheet.values.goods, kinds, lane, currency }
  sheet.lines.push(...feesFor(edition, destination.iso2, basis, 'buyer'))
  if (carrierFee) addKnownCharge(sheet, 'fee', carrierFee, sheet.values.goods)
  const { lines, reasons, origin } = sheet
  return { lines, coverage: worst(...lines.map((line) => line.coverage)), reasons, origin }
}

/** The sum of all lines, as quoted or at the low end of their ranges. */
export const sumOf = (cost: LandedCost, figure: 'amount' | 'least'): Minor =>
  cost.lines.reduce((total, line) => total + line[figure], 0n)

const allKnown = (amounts: readonly (Minor | undefined)[]): amounts is readonly Minor[] =>
  amounts.every((amount) => amount !== undefined)

function givenLines(sheet: Sheet, freightLine: Partial<Line>): Line[] {
  const given = (code: Line['code'], amount: Minor, more: Partial<Line> = {}): Line => ({
    code,
    name: code,
    amount,
    least: amount,
    base: undefined,
    rate: '',
    ...GIVEN,
    ...more,
  })
  return [
    ...sheet.goods.map((amount, item) => given('goods', amount, { item })),
    given('freight', sheet.freight, freightLine),
    given('insurance', sheet.insurance),
  ]
}
