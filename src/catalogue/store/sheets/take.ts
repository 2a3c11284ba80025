/** Writes the plan of one part, and remembers what was there before. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Plan, PlannedRow } from '../../rules/sheets/plan.ts'
import type { Known } from './known.ts'
import {
  insertProducts,
  insertVariants,
  layDown,
  noteChanges,
  standUp,
  updateProducts,
  updateVariants,
  type Writer,
} from './write.ts'
import './tables.ts'

export type TakenPart = Writer & Readonly<{ runId: string; sheet: string }>

export async function writePlan(tx: Tx, plan: Plan, known: Known, about: TakenPart): Promise<void> {
  const { runId, sheet, by, now } = about
  await insertProducts(tx, plan.productsMade, about)
  await updateProducts(tx, plan.productsChanged)
  const active = new Set([...known.sisters.values()].flat().map(({ id }) => id))
  const moving = plan.variantsChanged.map(({ id }) => id).filter((id) => active.has(id))
  await layDown(tx, moving)
  await updateVariants(tx, plan.variantsChanged, now)
  await standUp(tx, moving)
  await insertVariants(tx, plan.variantsMade, about)
  await keepParents(tx, about.firmId, plan.parents)
  const made = new Set(plan.productsMade.map(({ id }) => id))
  const detail = { sheet, run: runId }
  const versions = new Map([
    ...(await noteChanges(tx, [...made], { part: 'created', detail, by, now })),
    ...(await noteChanges(
      tx,
      plan.touched.filter((id) => !made.has(id)),
      { part: 'variants', detail, by, now },
    )),
  ])
  await keepTouches(tx, runId, versions, known)
}

async function keepParents(tx: Tx, firmId: string, parents: ReadonlyMap<string, string>): Promise<void> {
  if (parents.size === 0) return
  const rows = [...parents].map(([parent, id]) => ({ parent, id }))
  await sql`insert into catalogue.sheet_parent (firm_id, parent, product_id)
    select ${firmId}::uuid, told.parent, told.id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (parent text, id uuid)
    on conflict (firm_id, parent) do update set product_id = excluded.product_id`.execute(tx)
}

/** A product that somebody else changed between two parts of the run is never put back: its version is kept as 0. */
async function keepTouches(tx: Tx, runId: string, versions: ReadonlyMap<string, number>, known: Known) {
  if (versions.size === 0) return
  const rows = [...versions].map(([id, version]) => {
    const was = known.products.get(id)
    return { id, version, before: was?.state ?? null, was: was?.version ?? 0 }
  })
  await sql`
    with told as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as told (id uuid, version int, before jsonb, was int))
    merge into catalogue.sheet_touch as touch using told on touch.run_id = ${runId} and touch.product_id = told.id
    when matched then update set version = case when touch.version = told.was then told.version else 0 end
    when not matched then insert (run_id, product_id, before, version)
      values (${runId}, told.id, nullif(told.before, 'null'), told.version)`.execute(tx)
}

/** At a look: which SKUs the sheet brings. While taking: which variants they became, and how these were before. */
export async function keepRows(
  tx: Tx,
  runId: string,
  rows: readonly PlannedRow[],
  isTaken: boolean,
): Promise<void> {
  if (rows.length === 0) return
  const told = rows.map(({ row, sku, gtin, variantId, before }) => ({
    row,
    sku,
    gtin,
    variant_id: isTaken ? variantId : null,
    before: isTaken ? before : null,
  }))
  await sql`insert into catalogue.sheet_row (run_id, sku, row_no, gtin, variant_id, before)
    select ${runId}, sku, row, gtin, variant_id, nullif(before, 'null')
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as told (row int, sku text, gtin text, variant_id uuid, before jsonb)
    on conflict (run_id, sku) do update set row_no = excluded.row_no, gtin = excluded.gtin,
      variant_id = excluded.variant_id, before = excluded.before`.execute(tx)
}

/** Makes parts of one firm's sheets wait for each other, so that two of them never bring the same SKU at once. */
export const oneAtATime = (tx: Tx, firmId: string) =>
  sql`select pg_advisory_xact_lock(hashtext('catalogue.sheet'), hashtext(${firmId}))`.execute(tx)
