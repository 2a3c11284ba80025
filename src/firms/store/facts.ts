/** What the ladder asks about firms, gathered from their rows. */
import type { Day } from '#kernel/day.ts'
import type { Db } from '#platform/database.ts'
import type { FinancialYear } from '../rules/financial-year.ts'
import { HELD_KINDS, NO_FACTS, type FirmFacts, type Held, type HeldKind } from '../rules/firm-facts.ts'
import './tables.ts'

/** The facts of one firm; those of a firm that is not there are NO_FACTS. */
export async function factsOf(db: Db, firmId: string): Promise<FirmFacts> {
  return (await factsOfMany(db, [firmId])).get(firmId) ?? NO_FACTS
}

/** The facts of many firms, in four queries. */
export async function factsOfMany(db: Db, ids: readonly string[]): Promise<Map<string, FirmFacts>> {
  if (ids.length === 0) return new Map()
  const [firms, identifiers, luts, progress] = await Promise.all([
    db
      .selectFrom('firms.firm')
      .select(['id', 'makes', 'organic', 'gi_products', 'destinations'])
      .where('id', 'in', ids)
      .execute(),
    db
      .selectFrom('firms.identifier')
      .select(['firm_id', 'kind', 'status', 'valid_from', 'valid_to', 'confirmed_on'])
      .where('firm_id', 'in', ids)
      .where('ended_at', 'is', null)
      .execute(),
    db
      .selectFrom('firms.lut')
      .select(['firm_id', 'financial_year', 'status'])
      .where('firm_id', 'in', ids)
      .where('ended_at', 'is', null)
      .execute(),
    db.selectFrom('firms.progress').selectAll().where('firm_id', 'in', ids).execute(),
  ])
  const numbers = Map.groupBy(identifiers, (row) => row.firm_id)
  const letters = Map.groupBy(luts, (row) => row.firm_id)
  const counts = new Map(progress.map((row) => [row.firm_id, row]))
  return new Map(
    firms.map((firm) => {
      const count = counts.get(firm.id)
      const facts: FirmFacts = {
        ...NO_FACTS,
        held: heldOf(numbers.get(firm.id) ?? []),
        luts: (letters.get(firm.id) ?? []).map((row) => ({
          year: row.financial_year as FinancialYear,
          status: row.status,
        })),
        makes: firm.makes,
        organic: firm.organic,
        giProducts: firm.gi_products,
        destinations: firm.destinations,
        ...(count && {
          products: count.products,
          productsWithCode: count.products_with_code,
          listings: count.listings,
          parcels: count.parcels,
          payments: count.payments,
          refunds: count.refunds,
        }),
      }
      return [firm.id, facts]
    }),
  )
}

type Row = Readonly<{
  kind: string
  status: Held['status']
  valid_from: string | null
  valid_to: string | null
  confirmed_on: string | null
}>

const isHeldKind = (kind: string): kind is HeldKind => (HELD_KINDS as readonly string[]).includes(kind)
const STRENGTH = { verified: 3, checked: 2, given: 1, rejected: 0 } as const

/** Of several numbers of one kind the best speaks: not rejected, ending last. */
function heldOf(rows: readonly Row[]): FirmFacts['held'] {
  const best: Partial<Record<HeldKind, Row>> = {}
  for (const row of rows) {
    if (!isHeldKind(row.kind)) continue
    const rival = best[row.kind]
    if (!rival || isBetter(row, rival)) best[row.kind] = row
  }
  return Object.fromEntries(
    Object.entries(best).map(([kind, row]) => {
      const held: Held = {
        status: row.status,
        ...(row.valid_from ? { from: row.valid_from as Day } : {}),
        ...(row.valid_to ? { validTo: row.valid_to as Day } : {}),
        ...(row.confirmed_on ? { confirmedOn: row.confirmed_on as Day } : {}),
      }
      return [kind, held]
    }),
  )
}

function isBetter(a: Row, b: Row): boolean {
  if ((a.status === 'rejected') !== (b.status === 'rejected')) return b.status === 'rejected'
  const [ends, otherEnds] = [a.valid_to ?? '9999', b.valid_to ?? '9999']
  return ends !== otherEnds ? ends > otherEnds : STRENGTH[a.status] > STRENGTH[b.status]
}
