/** What the rooms say about their tables: whom a leak would touch, with which kinds of data. */
import { Refused } from '#kernel/refusal.ts'
import type { Exposure, Holder } from '../../holder.ts'
import { UnknownTable } from '../../refusals.ts'
import type { DataKind } from '../../rules/privacy/breach.ts'

export const exposuresOf = (holders: readonly Holder[]): readonly Exposure[] =>
  holders.flatMap(({ exposures = [] }) => exposures)

/** The rows for these tables. Refuses a table that no room speaks for. */
export function exposuresFor(holders: readonly Holder[], tables: readonly string[]): Exposure[] {
  const known = exposuresOf(holders)
  return tables.map((table) => {
    const found = known.find((exposure) => exposure.table === table)
    if (found) return found
    throw new Refused(UnknownTable({ table, known: known.map((one) => one.table).join(', ') }, 'tables'))
  })
}

/** The kinds of data in these tables, each once. */
export const kindsOf = (holders: readonly Holder[], tables: readonly string[]): DataKind[] => [
  ...new Set(
    exposuresOf(holders)
      .filter(({ table }) => tables.includes(table))
      .flatMap(({ kinds }) => kinds),
  ),
]
