/** National and carriers' fees per parcel, per kind of article, or as a share of the goods. */
import { shareBps, type Minor } from '#kernel/money.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import { percent } from '#tradebook/rules/tariff-line.ts'
import type { Lane } from './consignment.ts'
import { factAmount } from './exchange.ts'
import { coverageOf, originOf, type Line } from './receipt.ts'

export type FeeBasis = Readonly<{ goods: Minor; kinds: number; lane: Lane | undefined; currency: string }>

/** The fees that one side pays on a consignment, one line each. */
export function feesFor(edition: Edition, iso2: string, basis: FeeBasis, payer: 'buyer' | 'sender'): Line[] {
  const lines: Line[] = []
  for (const row of edition.factsFor('fees', iso2)) {
    const { lane = '*', payer: paidBy } = row.cells
    if (paidBy !== payer || (lane !== '*' && lane !== basis.lane)) continue
    const upTo = factAmount(
      edition,
      row.cells['up_to_amount'],
      row.cells['up_to_currency'],
      basis.currency,
      'floor',
    )
    if (upTo !== undefined && basis.goods > upTo) continue
    const line = feeLine(edition, row, basis)
    if (line) lines.push(line)
  }
  return lines
}

function feeLine(edition: Edition, row: Fact, basis: FeeBasis): Line | undefined {
  const { fee = '', kind, amount: figure = '', currency = '', bps = '0' } = row.cells
  const shared = { code: 'fee', name: fee, coverage: coverageOf(row), ...originOf('fees', row) } as const
  if (kind === 'percent-goods') {
    const amount = shareBps(basis.goods, Number(bps))
    return { ...shared, amount, least: amount, base: basis.goods, rate: percent(Number(bps)) }
  }
  const times = kind === 'per-hs6' ? BigInt(basis.kinds) : 1n
  const one = factAmount(edition, figure, currency, basis.currency)
  if (one === undefined) return undefined
  const rate = times === 1n ? `${figure} ${currency}` : `${figure} ${currency} × ${times}`
  return { ...shared, amount: one * times, least: one * times, base: undefined, rate }
}
