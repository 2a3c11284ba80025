/** A trade agreement's rate, where Indian origin is claimed and the agreement's conditions are met. */
import { shareBps, type Minor } from '#kernel/money.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import { percent } from '#tradebook/rules/tariff-line.ts'
import type { Destination } from './destination.ts'
import type { BaseDuty, Dutiable } from './base-duty.ts'
import { factAmount } from './exchange.ts'
import { narrowestFirst, rowsFor } from './fact-choice.ts'
import { coverageOf, originOf, type OriginSheet, type Reason } from './receipt.ts'

export type Preference = Readonly<{ duty: BaseDuty | undefined; sheet?: OriginSheet; reasons: Reason[] }>

const NONE: Preference = { duty: undefined, reasons: [] }

/**
 * The preferential duty of an item. Without a claim nothing is reduced, only told; with a claim the origin rule is
 * tested against the maker's calculation (where she gave one) and the proof named, or waived under the agreement's
 * threshold (`goodsValue` is the whole consignment's, in the receipt's currency).
 */
export function preference(
  goods: Dutiable,
  destination: Destination,
  index: number,
  claimed: boolean,
  goodsValue: Minor,
): Preference {
  const { edition, item } = goods
  const row = narrowestFirst(rowsFor(edition.factsFor('preferences', destination.iso2, item.hs), item))[0]
  if (!row) return NONE
  const agreement = row.cells['agreement'] ?? ''
  const reason = (id: string, params: Reason['params'] = {}): Reason => ({
    id,
    params: { agreement, ...params },
    side: 'figure',
    weight: 'note',
    source: row.tail.sourceId,
  })
  if (!claimed) return { duty: undefined, reasons: [reason('preference-not-claimed')] }
  const sheet = originSheet(goods, agreement, index)
  if (sheet.met === 'no') {
    const params = { share: percent(sheet.shareBps ?? 0), threshold: percent(sheet.thresholdBps ?? 0) }
    return { duty: undefined, sheet, reasons: [reason('origin-not-met', params)] }
  }
  const duty = preferentialDuty(goods, destination, row)
  if (!duty) return NONE
  const waiver = factAmount(
    edition,
    row.cells['waiver_amount'],
    row.cells['waiver_currency'],
    goods.currency,
    'floor',
  )
  const waived = waiver !== undefined && goodsValue < waiver
  const limit = `${row.cells['waiver_currency']} ${row.cells['waiver_amount']}`
  const proof = row.cells['proof'] ?? ''
  const told = waived ? reason('preference-waived', { limit }) : reason('preference-proof-needed')
  return { duty, sheet: { ...sheet, proof }, reasons: [told] }
}

function preferentialDuty(goods: Dutiable, destination: Destination, row: Fact): BaseDuty | undefined {
  if (row.cells['rate_kind'] === 'bps') {
    const bps = Number(row.cells['rate_bps'])
    const amount = shareBps(goods.value, bps)
    return {
      amount,
      least: amount,
      rate: percent(bps),
      coverage: coverageOf(row),
      ...originOf('preferences', row),
    }
  }
  const table = `tariff/${destination.importer}`
  const line = goods.edition.fact(table, goods.item.hs.slice(0, 6))
  const { pref_min_bps: min = '', pref_max_bps: max = '' } = line?.cells ?? {}
  if (!line || max === '') return undefined
  const coverage = min === max ? coverageOf(row) : 'A-range'
  const rate = min === max ? percent(Number(max)) : `${percent(Number(min))}–${percent(Number(max))}`
  const [least, amount] = [shareBps(goods.value, Number(min)), shareBps(goods.value, Number(max))]
  return { amount, least, rate, coverage, ...originOf(table, line) }
}

/** The origin rule for the item's code against the maker's own calculation; without one her declaration stands alone. */
function originSheet(goods: Dutiable, agreement: string, index: number): OriginSheet {
  const rules = goods.edition.facts('origin-rules').filter((row) => row.cells['agreement'] === agreement)
  const rule = narrowestFirst(rowsFor(rules, goods.item))[0]
  const evidence = goods.item.origin
  const column = evidence && `${evidence.method.replaceAll('-', '_')}_bps`
  const threshold = column ? rule?.cells[column] : undefined
  const thresholdBps = threshold ? Number(threshold) : undefined
  const met =
    evidence && thresholdBps !== undefined ? (evidence.shareBps >= thresholdBps ? 'yes' : 'no') : 'declared'
  return {
    item: index,
    agreement,
    rule: rule?.cells['rule'] ?? '',
    method: evidence?.method ?? '',
    thresholdBps,
    shareBps: evidence?.shareBps,
    met,
    proof: undefined,
  }
}
