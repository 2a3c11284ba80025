/** The working sheet of one landed cost: the parcel's values in the receipt's currency, and the lines so far. */
import { shareBps, type Minor } from '#kernel/money.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { percent } from '#tradebook/rules/tariff-line.ts'
import { allocate } from './allocate.ts'
import type { Consignment, KnownCharge } from './consignment.ts'
import type { Destination } from './destination.ts'
import { convert } from './exchange.ts'
import type { Line, OriginSheet, Reason } from './receipt.ts'
import type { Values } from './scheme.ts'

/** Figures that the maker gave, not the book. */
export const GIVEN = { fact: 'given', source: 'given', asOf: '', coverage: 'A' } as const

export type Sheet = {
  readonly edition: Edition
  readonly parcel: Consignment
  readonly destination: Destination
  readonly currency: string
  /** By item. */
  readonly goods: readonly Minor[]
  readonly freight: Minor
  readonly insurance: Minor
  /** Freight and insurance by item. */
  readonly delivery: readonly Minor[]
  readonly values: Values
  readonly lines: Line[]
  readonly reasons: Reason[]
  readonly origin: OriginSheet[]
  /** Duties in the tax base by item: as quoted, and at the low end of their ranges. */
  duties: Minor[]
  leastDuties: Minor[]
}

export const sum = (amounts: readonly Minor[]): Minor => amounts.reduce((a, b) => a + b, 0n)

/** The parcel's values laid out; nothing is charged yet. */
export function openSheet(
  of: Pick<Sheet, 'edition' | 'parcel' | 'destination' | 'currency' | 'goods' | 'freight' | 'insurance'>,
): Sheet {
  const total = sum(of.goods)
  const sent = of.freight + of.insurance
  const customs = of.destination.valuation === 'CIF' ? total + sent : total
  return {
    ...of,
    delivery: allocate(sent, of.goods),
    values: { goods: total, customs, currency: of.currency },
    lines: [],
    reasons: [],
    origin: [],
    duties: of.goods.map(() => 0n),
    leastDuties: of.goods.map(() => 0n),
  }
}

/** A duty line that also enters the tax base of one item. */
export function addDuty(sheet: Sheet, line: Line, index: number): void {
  sheet.lines.push(line)
  sheet.duties[index]! += line.amount
  sheet.leastDuties[index]! += line.least
}

/** A charge known from a carrier's quote replaces the book's figure, and says so. */
export function addKnownCharge(
  sheet: Sheet,
  code: 'duty' | 'tax' | 'fee',
  charge: KnownCharge,
  base: Minor,
): void {
  const byRate = 'bps' in charge
  const given = byRate
    ? shareBps(base, charge.bps)
    : convert(sheet.edition, charge.amount, sheet.parcel.currency, sheet.currency)
  const amount = given ?? 0n
  const rate = byRate ? percent(charge.bps) : ''
  sheet.lines.push({ code, name: `given-${code}`, amount, least: amount, base, rate, ...GIVEN })
  if (code === 'duty') sheet.duties = sheet.leastDuties = allocate(amount, sheet.goods)
}

/** A reason about the figures, once. */
export function note(
  sheet: Sheet,
  id: string,
  params: Reason['params'],
  weight: Reason['weight'],
  source = sheet.destination.row.tail.sourceId,
): void {
  const reason: Reason = {
    id,
    params: { country: sheet.destination.iso2, ...params },
    side: 'figure',
    weight,
    source,
  }
  addReasons(sheet, [reason])
}

export function addReasons(sheet: Sheet, reasons: readonly Reason[]): void {
  for (const reason of reasons) {
    const same = (other: Reason) =>
      other.id === reason.id && JSON.stringify(other.params) === JSON.stringify(reason.params)
    if (!sheet.reasons.some(same)) sheet.reasons.push(reason)
  }
}
