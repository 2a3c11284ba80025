/** Import tax by HS code. */
import { importTaxRow } from '../rules/import-tax.ts'
import { byCode, type Codes } from './by-code.ts'
import { constant } from './duty-terms.ts'
import type { DestinationTerms, Shares } from './world.ts'

export type Taxes = { shares: Shares; base: DestinationTerms['taxBase'] }

/** Undefined where no row taxes the destination, or its rows disagree on what the tax is charged on. */
export function compileTaxes(codes: Codes, iso2: string): Taxes | undefined {
  const rows = byCode(codes, 'import-taxes', iso2, (item) => importTaxRow(codes.edition, iso2, item))
  const bases = new Set(rows.flatMap((row) => (row ? [row.cells['base']] : [])))
  if (bases.size === 0) return undefined
  if (bases.size > 1) throw new RangeError(`${iso2}: taxes on different bases`)
  const shares = Int32Array.from(rows, (row) => (row ? Number(row.cells['rate_bps']) : -1))
  return { shares: constant(shares), base: [...bases][0] as Taxes['base'] }
}
