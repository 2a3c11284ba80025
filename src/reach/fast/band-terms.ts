/** Value bands: where a destination's low-value rules and fees begin and end, and what each does. */
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Lane } from '../rules/consignment.ts'
import { factAmount } from '../rules/exchange.ts'
import { rowsFor } from '../rules/fact-choice.ts'
import { regimeOf, type Regime } from '../rules/scheme.ts'
import { byCode, type Codes } from './by-code.ts'
import type { Band, BandGrid } from './world.ts'

/** A buyer's fee, a fixed amount or a share of the goods value, up to a goods value. */
export type Fee = Readonly<{ amount: number; bps: number; upTo: number }>

export function compileFees(edition: Edition, iso2: string, lane: Lane, currency: string): Fee[] {
  const rows = edition.factsFor('fees', iso2).filter(({ cells }) => {
    return cells['payer'] === 'buyer' && ['*', lane].includes(cells['lane'] ?? '*')
  })
  return rows.map(({ cells }) => {
    const upTo = factAmount(edition, cells['up_to_amount'], cells['up_to_currency'], currency, 'floor')
    const amount = factAmount(edition, cells['amount'], cells['currency'], currency) ?? 0n
    const isShare = cells['kind'] === 'percent-goods'
    return {
      amount: isShare ? 0 : Number(amount),
      bps: isShare ? Number(cells['bps']) : 0,
      upTo: upTo === undefined ? Infinity : Number(upTo),
    }
  })
}

/** A grid of bands for every set of scheme rows that speaks about some code, and which code has which. */
export function compileBands(codes: Codes, iso2: string, currency: string, fees: readonly Fee[]) {
  const { edition } = codes
  const grids: BandGrid[] = []
  const known = new Map<string, number>()
  const runs = byCode(codes, 'schemes', iso2, (item) => {
    const speaking = rowsFor(edition.factsFor('schemes', iso2, item.hs), item)
    const key = speaking.map((row) => row.line).join()
    let grid = known.get(key)
    if (grid === undefined)
      known.set(key, (grid = grids.push(gridFor(edition, speaking, currency, fees)) - 1))
    return grid
  })
  const gridOf = new Uint8Array(grids.length === 1 ? 0 : codes.items.length)
  if (grids.length > 1) for (const { begin, end, value } of runs) gridOf.fill(value, begin, end)
  return { grids, gridOf }
}

/** The value bands between all limits of some scheme rows, each with its regime. */
function gridFor(edition: Edition, rows: readonly Fact[], currency: string, fees: readonly Fee[]): BandGrid {
  const limit = (row: Fact, column: string) => {
    const amount = factAmount(edition, row.cells[column], row.cells['currency'], currency, 'floor')
    return amount === undefined ? undefined : Number(amount)
  }
  const endsOf = (basis: string, more: readonly number[]) => {
    const some = rows.filter((row) => basisOf(row) === basis)
    const limits = some.flatMap((row) => [limit(row, 'above_amount'), limit(row, 'up_to_amount')])
    return [...new Set([...limits.filter((value) => value !== undefined), ...more, Infinity])].sort(
      (a, b) => a - b,
    )
  }
  const goodsEnds = endsOf(
    'goods',
    fees.map(({ upTo }) => upTo),
  )
  const customsEnds = endsOf('customs', [])
  const holds = (row: Fact, ends: readonly number[], index: number) => {
    // A limit in a currency without a rate holds for no value, as in the receipt.
    if (row.cells['up_to_amount'] && limit(row, 'up_to_amount') === undefined) return false
    const begin = index === 0 ? -1 : ends[index - 1]!
    return (
      (limit(row, 'above_amount') ?? -1) <= begin && (limit(row, 'up_to_amount') ?? Infinity) >= ends[index]!
    )
  }
  const bands = goodsEnds.flatMap((end, g) =>
    customsEnds.map((_, c) => {
      const holding = rows.filter((row) =>
        basisOf(row) === 'customs' ? holds(row, customsEnds, c) : holds(row, goodsEnds, g),
      )
      return bandOf(
        edition,
        regimeOf(holding),
        currency,
        fees.filter(({ upTo }) => upTo >= end),
      )
    }),
  )
  return { goodsEnds, customsEnds, bands }
}

const basisOf = ({ cells }: Fact): 'goods' | 'customs' =>
  cells['value_basis'] === 'customs' ? 'customs' : 'goods'

function bandOf(edition: Edition, regime: Regime, currency: string, fees: readonly Fee[]): Band {
  const cells = regime.dutyRow?.cells ?? {}
  const money = (column: string, unit: string) =>
    Number(factAmount(edition, cells[column], cells[unit], currency, 'half-up') ?? 0n)
  const above = factAmount(edition, cells['above_amount'], cells['currency'], currency, 'floor')
  const excess = regime.duty === 'excess'
  return {
    tariff: regime.duty === 'keep',
    fixed: regime.duty === 'per-item' ? money('duty_amount', 'duty_currency') : 0,
    flatBps: regime.duty === 'flat' ? Number(cells['duty_bps']) : 0,
    excessBps: excess ? Number(cells['duty_bps']) : 0,
    excessAbove: excess ? Number(above ?? 0n) : 0,
    excessOnCustoms: cells['value_basis'] === 'customs',
    perKg: excess ? money('duty_min_per_kg', cells['duty_currency'] ? 'duty_currency' : 'currency') : 0,
    taxed: regime.tax === 'keep',
    fee: fees.reduce((total, { amount }) => total + amount, 0),
    feeShares: fees.flatMap(({ bps }) => (bps === 0 ? [] : [bps])),
  }
}
