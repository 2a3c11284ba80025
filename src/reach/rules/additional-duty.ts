/** Duties on top of the ordinary one: trade remedies, surcharges, import levies. */
import { shareBps } from '#kernel/money.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { percent } from '#tradebook/rules/tariff-line.ts'
import type { Dutiable } from './base-duty.ts'
import type { Item } from './consignment.ts'
import { narrowestFirst, rowsFor } from './fact-choice.ts'
import { coverageOf, originOf, type Line } from './receipt.ts'

export type AdditionalDuty = Readonly<{ line: Line; inTaxBase: boolean; row: Fact }>

/**
 * Every measure that reaches the item, the narrowest row of each. A measure that displaces others (`excludes`) does so
 * where it is charged for sure; where only some national lines carry it, the dearer of the two ways is quoted.
 */
export function additionalDuties(goods: Dutiable, iso2: string, index: number): AdditionalDuty[] {
  return measuresFor(goods.edition, iso2, goods.item).map((row) => ({
    line: toLine(goods, row, index),
    inTaxBase: row.cells['in_tax_base'] === 'Y',
    row,
  }))
}

/** The rows of the measures that are charged on an item, in the book's order. */
export function measuresFor(edition: Edition, iso2: string, item: Item): Fact[] {
  const reaching = rowsFor(edition.factsFor('additional-duties', iso2, item.hs), item).filter(
    (row) => row.cells['origin'] === 'IN' || row.cells['origin'] === '*',
  )
  if (reaching.length === 0) return reaching
  const byMeasure = Map.groupBy(reaching, (row) => row.cells['measure'] ?? '')
  const rows = [...byMeasure.values()].map((group) => narrowestFirst(group)[0]!)
  const displaced = displacedBy(rows)
  return rows.filter((row) => !displaced.has(row.cells['measure'] ?? '') && row.cells['max_bps'] !== '0')
}

function displacedBy(rows: readonly Fact[]): Set<string> {
  const displaced = new Set<string>()
  for (const row of rows) {
    const others = (row.cells['excludes'] ?? '').split(' ').filter(Boolean)
    if (others.length === 0 || row.cells['max_bps'] === '0') continue
    const rivals = rows.filter((other) => others.includes(other.cells['measure'] ?? ''))
    const rivalBps = rivals.reduce((sum, other) => sum + Number(other.cells['max_bps'] ?? 0), 0)
    const certain = Number(row.cells['min_bps'] || 0) > 0 || row.cells['max_bps'] === ''
    if (certain || Number(row.cells['max_bps']) >= rivalBps) for (const other of others) displaced.add(other)
    else displaced.add(row.cells['measure'] ?? '')
  }
  return displaced
}

function toLine(goods: Dutiable, row: Fact, index: number): Line {
  const { measure = '', min_bps: min = '', max_bps: max = '', reason = '' } = row.cells
  const amount = max === '' ? 0n : shareBps(goods.value, Number(max))
  const least = min === '' ? 0n : shareBps(goods.value, Number(min))
  const coverage = max === '' ? 'C' : min === max ? coverageOf(row) : 'A-range'
  const rate =
    max === '' ? '?' : min === max ? percent(Number(max)) : `${percent(Number(min))}–${percent(Number(max))}`
  const line: Line = {
    code: 'additional-duty',
    name: measure,
    item: index,
    amount,
    least,
    base: goods.value,
    rate,
    coverage,
    ...originOf('additional-duties', row),
  }
  return reason ? { ...line, reason } : line
}
