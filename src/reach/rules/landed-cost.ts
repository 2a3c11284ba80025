/**
 * What the buyer abroad finally pays, line by line, in the receipt's currency. Pure: a consignment with its freight
 * settled, and an edition of the trade book, in; lines out. A part without a figure makes the answer class C.
 */
import { mulDiv, shareBps, type Minor } from '#kernel/money.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { additionalDuties } from './additional-duty.ts'
import { allocate } from './allocate.ts'
import { baseDuty, percent, type Dutiable } from './base-duty.ts'
import { weightMg, type Consignment, type Item, type KnownCharge, type Lane } from './consignment.ts'
import type { Destination } from './destination.ts'
import { convert, factAmount } from './exchange.ts'
import { feesFor } from './fees.ts'
import { importTaxRow, taxBase, taxOn } from './import-tax.ts'
import { preference } from './preference.ts'
import { coverageOf, originOf, worst, type Coverage, type Line, type OriginSheet, type Reason } from './receipt.ts'
import { limitText, regimeFor, type Regime, type Values } from './scheme.ts'

export type LandedCost = Readonly<{ lines: Line[]; coverage: Coverage; reasons: Reason[]; origin: OriginSheet[] }>

/** Figures that the maker gave, not the book. */
const GIVEN = { fact: 'given', source: 'given', asOf: '', coverage: 'A' } as const

type Parts = {
  edition: Edition
  parcel: Consignment
  destination: Destination
  currency: string
  goods: Minor[]
  freight: Minor
  insurance: Minor
  delivery: Minor[]
  values: Values
  lines: Line[]
  reasons: Reason[]
  origin: OriginSheet[]
  duties: Minor[]
}

/** `freight` and the rest of the parcel are in the parcel's currency; undefined where a currency has no rate. */
export function landedCost(
  edition: Edition,
  parcel: Consignment,
  destination: Destination,
  currency: string,
  freight: { amount: Minor; line: Partial<Line> },
  lane: Lane | undefined,
): LandedCost | undefined {
  const into = (amount: Minor) => convert(edition, amount, parcel.currency, currency)
  const goods = parcel.items.map((item) => into(item.unitPrice * BigInt(item.quantity)))
  const insurance = into(parcel.insurance)
  if (insurance === undefined || goods.some((value) => value === undefined)) return undefined
  const parts = assemble(edition, parcel, destination, currency, goods as Minor[], freight.amount, insurance)
  parts.lines.push(...givenLines(parts, freight.line))
  if (parcel.charges?.duty) knownCharge(parts, 'duty', parcel.charges.duty, parts.values.customs)
  else for (const [index, item] of parcel.items.entries()) chargeDuties(parts, item, index)
  if (!parcel.charges?.duty) chargeConsignment(parts)
  chargeTaxes(parts)
  const kinds = new Set(parcel.items.map((item) => item.hs.slice(0, 6))).size
  const basis = { goods: parts.values.goods, kinds, lane, currency }
  parts.lines.push(...feesFor(edition, destination.iso2, basis, 'buyer'))
  if (parcel.charges?.carrierFee) knownCharge(parts, 'fee', parcel.charges.carrierFee, parts.values.goods)
  const coverage = worst(...parts.lines.map((line) => line.coverage))
  return { lines: parts.lines, coverage, reasons: dedupe(parts.reasons), origin: parts.origin }
}

function assemble(
  edition: Edition,
  parcel: Consignment,
  destination: Destination,
  currency: string,
  goods: Minor[],
  freight: Minor,
  insurance: Minor,
): Parts {
  const total = sum(goods)
  const delivery = allocate(freight + insurance, goods)
  const customs = destination.valuation === 'CIF' ? total + freight + insurance : total
  const values = { goods: total, customs, currency }
  const duties = goods.map(() => 0n)
  const parts = { edition, parcel, destination, currency, goods, freight, insurance, delivery, values, duties }
  return { ...parts, lines: [], reasons: [], origin: [] }
}

const sum = (amounts: readonly Minor[]): Minor => amounts.reduce((a, b) => a + b, 0n)

function givenLines(parts: Parts, freightLine: Partial<Line>): Line[] {
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
    ...parts.goods.map((amount, item) => given('goods', amount, { item })),
    given('freight', parts.freight, freightLine),
    given('insurance', parts.insurance),
  ]
}

/** A charge known from a carrier's quote replaces the book's figure, and says so. */
function knownCharge(parts: Parts, code: 'duty' | 'tax' | 'fee', charge: KnownCharge, base: Minor): void {
  const byRate = 'bps' in charge
  const given = byRate
    ? shareBps(base, charge.bps)
    : convert(parts.edition, charge.amount, parts.parcel.currency, parts.currency)
  const amount = given ?? 0n
  const rate = byRate ? percent(charge.bps) : ''
  parts.lines.push({ code, name: `given-${code}`, amount, least: amount, base, rate, ...GIVEN })
  if (code === 'duty') parts.duties = allocate(amount, parts.goods)
}

/** The ordinary and the additional duties of one item, under the regime of its value. */
function chargeDuties(parts: Parts, item: Item, index: number): void {
  const { edition, destination, values, currency } = parts
  const regime = regimeFor(edition, destination.iso2, item, values)
  const value = parts.goods[index]! + (destination.valuation === 'CIF' ? parts.delivery[index]! : 0n)
  const goods: Dutiable = { edition, currency, value, item }
  if (regime.duty !== 'keep') return relieve(parts, regime, goods, index)
  const preferred = preference(goods, destination, index, parts.parcel.originClaimed, values.goods)
  if (preferred.sheet) parts.origin.push(preferred.sheet)
  const ordinary = baseDuty(goods, destination.importer, destination.zone)
  const duty = preferred.duty ?? ordinary
  if (!duty) {
    parts.lines.push(unknownLine(index, value))
    return note(parts, 'coverage-c', {}, 'ask')
  }
  const saves = preferred.duty !== undefined || (ordinary?.amount ?? 0n) > 0n
  if (saves) parts.reasons.push(...preferred.reasons)
  if (duty.unknown !== undefined) note(parts, 'unevaluable-duty', { expression: duty.unknown }, 'ask', duty.source)
  else if (duty.coverage === 'A-range') note(parts, 'range-quoted', { rate: duty.rate }, 'note', duty.source)
  else if (duty.coverage === 'B') note(parts, 'estimate-labelled', {}, 'note', duty.source)
  const { unknown: _unknown, ...figures } = duty
  addDuty(parts, { code: 'duty', name: preferred.duty ? 'preference' : 'duty', item: index, base: value, ...figures }, index)
  for (const { line, inTaxBase } of additionalDuties(goods, destination.iso2, index)) {
    if (line.coverage === 'C') note(parts, 'unevaluable-duty', { expression: line.name }, 'ask', line.source)
    if (inTaxBase) addDuty(parts, line, index)
    else parts.lines.push(line)
    if (line.reason) note(parts, line.reason, { rate: line.rate }, 'note', line.source)
  }
}

function addDuty(parts: Parts, line: Line, index: number): void {
  parts.lines.push(line)
  parts.duties[index]! += line.amount
}

const unknownLine = (item: number, base: Minor): Line => ({
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
function relieve(parts: Parts, regime: Regime, goods: Dutiable, index: number): void {
  const row = regime.dutyRow!
  note(parts, row.cells['reason'] || 'duty-relief', { limit: limitText(row) }, 'note', row.tail.sourceId)
  if (regime.duty === 'per-item' || regime.duty === 'excess') return
  const bps = regime.duty === 'flat' ? Number(row.cells['duty_bps']) : 0
  const amount = shareBps(goods.value, bps)
  const figures = { amount, least: amount, base: goods.value, rate: percent(bps), coverage: coverageOf(row) }
  const line = { code: 'duty', name: row.cells['scheme'] ?? '', item: index, ...figures, ...originOf('schemes', row) } as const
  addDuty(parts, line, index)
}

/** Duties counted over the consignment: so much per kind of article, or a share of the value above a limit. */
function chargeConsignment(parts: Parts): void {
  const { edition, destination, parcel, values } = parts
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
    const line = row.cells['duty'] === 'per-item' ? perItemLine(parts, row) : excessLine(parts, row)
    if (!line) continue
    const shares = allocate(line.amount, items.map((index) => parts.goods[index]!))
    parts.lines.push(items.length === 1 ? { ...line, item: items[0]! } : line)
    for (const [at, index] of items.entries()) parts.duties[index]! += shares[at]!
  }
}

function perItemLine(parts: Parts, row: NonNullable<Regime['dutyRow']>): Line | undefined {
  const { duty_amount: figure, duty_currency: currency, scheme = '' } = row.cells
  const amount = factAmount(parts.edition, figure, currency, parts.currency)
  if (amount === undefined) return undefined
  const rate = `${figure} ${currency}`
  const shared = { amount, least: amount, base: undefined, rate, coverage: coverageOf(row) }
  return { code: 'item-duty', name: scheme, ...shared, ...originOf('schemes', row) }
}

function excessLine(parts: Parts, row: NonNullable<Regime['dutyRow']>): Line | undefined {
  const { above_amount, currency, duty_bps = '0', duty_min_per_kg, duty_currency, scheme = '' } = row.cells
  const value = row.cells['value_basis'] === 'customs' ? parts.values.customs : parts.values.goods
  const above = factAmount(parts.edition, above_amount, currency, parts.currency, 'floor') ?? 0n
  const base = value - above
  const share = shareBps(base, Number(duty_bps))
  const perKg = factAmount(parts.edition, duty_min_per_kg, duty_currency || currency, parts.currency) ?? 0n
  const least = mulDiv(perKg, BigInt(weightMg(parts.parcel)), 1_000_000n, 'half-up')
  const amount = share > least ? share : least
  const rate = percent(Number(duty_bps))
  const shared = { amount, least: amount, base, rate, coverage: coverageOf(row) }
  return { code: 'duty', name: scheme, ...shared, ...originOf('schemes', row) }
}

function chargeTaxes(parts: Parts): void {
  const { edition, destination, parcel, values } = parts
  const known = parcel.charges?.tax
  if (known) return knownCharge(parts, 'tax', known, sum(parts.goods) + sum(parts.delivery) + sum(parts.duties))
  for (const [index, item] of parcel.items.entries()) {
    const row = importTaxRow(edition, destination.iso2, item)
    if (!row) {
      parts.lines.push({ ...unknownLine(index, parts.goods[index]!), code: 'tax', name: 'tax' })
      note(parts, 'coverage-c', {}, 'ask')
      continue
    }
    const regime = regimeFor(edition, destination.iso2, item, values)
    const figures = { goods: parts.goods[index]!, delivery: parts.delivery[index]!, duties: parts.duties[index]! }
    const base = taxBase(row, figures)
    if (regime.taxRow) {
      note(parts, regime.taxRow.cells['reason'] || 'tax-relief', { limit: limitText(regime.taxRow) }, 'note', regime.taxRow.tail.sourceId)
      const origin = originOf('schemes', regime.taxRow)
      const relief = { amount: 0n, least: 0n, base, rate: '0%', coverage: coverageOf(regime.taxRow) }
      parts.lines.push({ code: 'tax', name: row.cells['name'] ?? '', item: index, ...relief, ...origin })
      continue
    }
    const least = taxOn(row, { ...figures, duties: leastDuties(parts, index) })
    const amount = taxOn(row, figures)
    const rate = percent(Number(row.cells['rate_bps']))
    const shared = { amount, least, base, rate, coverage: coverageOf(row) }
    parts.lines.push({ code: 'tax', name: row.cells['name'] ?? '', item: index, ...shared, ...originOf('import-taxes', row) })
  }
}

/** The duties of an item at the low end of their ranges. */
function leastDuties(parts: Parts, index: number): Minor {
  const spread = parts.lines
    .filter((line) => line.item === index && (line.code === 'duty' || line.code === 'additional-duty'))
    .reduce((total, line) => total + line.amount - line.least, 0n)
  const least = parts.duties[index]! - spread
  return least > 0n ? least : 0n
}

function note(
  parts: Parts,
  id: string,
  params: Reason['params'],
  weight: Reason['weight'],
  source = parts.destination.row.tail.sourceId,
): void {
  parts.reasons.push({ id, params: { country: parts.destination.iso2, ...params }, side: 'figure', weight, source })
}

const dedupe = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.id} ${JSON.stringify(reason.params)}`, reason])).values(),
]
