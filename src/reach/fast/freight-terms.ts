/** A lane's price list as a table by weight step. */
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Lane } from '../rules/consignment.ts'
import { convert } from '../rules/exchange.ts'
import { postageFor, postageRow } from '../rules/lanes.ts'
import type { Freight } from './world.ts'

/** How far a list without a heaviest weight is tabled. */
const TABLED_MG = 30_000_000

/** Undefined where no list reaches the destination or its currency has no rate. */
export function compileFreight(
  edition: Edition,
  iso2: string,
  lane: Lane,
  currency: string,
): Freight | undefined {
  const row = postageRow(edition, iso2, lane)
  if (!row) return undefined
  const limit = Number(row.cells['max_grams'] || 0) * 1000
  const mostMg = limit || TABLED_MG
  const firstMg = Number(row.cells['first_grams']) * 1000
  const stepMg = Number(row.cells['step_grams']) * 1000
  const steps = Math.max(0, Math.ceil((mostMg - firstMg) / stepMg))
  const table = Float64Array.from({ length: steps + 2 }, (_, index) => {
    const price = index > steps ? undefined : postageFor(edition, row, firstMg + index * stepMg)
    const there =
      price === undefined ? undefined : convert(edition, price, row.cells['currency'] ?? 'INR', currency)
    return there === undefined ? NaN : Number(there)
  })
  return { table, firstMg, stepMg, mostMg, tabledMg: limit ? Infinity : TABLED_MG }
}

/** The place in the table of every article's weight. */
export function countSteps(
  { table, firstMg, stepMg, mostMg }: Freight,
  mg: Float64Array,
  length: number,
  into: Uint16Array,
): void {
  const tooHeavy = table.length - 1
  for (let i = 0; i < length; i++) {
    const weight = mg[i]!
    const beyond = weight - firstMg
    into[i] = weight > mostMg ? tooHeavy : beyond > 0 ? Math.ceil(beyond / stepMg) : 0
  }
}
