/** Import tax by HS code. */
import { importTaxRow } from '../rules/import-tax.ts'
import { byCode, toShares, type Codes } from './by-code.ts'
import type { DestinationTerms, Shares } from './world.ts'

export type Taxes = { shares: Shares; base: DestinationTerms['taxBase'] }

/** Undefined where no row taxes the destination; −1 where none taxes a code. */
export function compileTaxes(codes: Codes, iso2: string): Taxes | undefined {
  const runs = byCode(codes, 'import-taxes', iso2, (item) => importTaxRow(codes.edition, iso2, item))
  const bases = new Set(runs.flatMap(({ value }) => (value ? [value.cells['base']] : [])))
  if (bases.size === 0) return undefined
  if (bases.size > 1) throw new RangeError(`${iso2}: taxes on different bases`)
  const rates = runs.map((run) => ({ ...run, value: run.value ? Number(run.value.cells['rate_bps']) : -1 }))
  return { shares: toShares(rates, codes.items.length), base: [...bases][0] as Taxes['base'] }
}
