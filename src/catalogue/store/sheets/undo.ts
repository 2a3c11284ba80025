/** Puts back what a sheet wrote, product by product, where nobody touched it since. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { ProductState, VariantState } from '../../rules/sheets/states.ts'
import { layDown, noteChanges, standUp, updateProducts, updateVariants, type Writer } from './write.ts'
import './tables.ts'

type Touch = Readonly<{ id: string; before: ProductState | null; untouched: boolean }>

/** The next products of the run, locked; none when all is done. */
async function nextTouches(tx: Tx, runId: string, limit: number): Promise<Touch[]> {
  const { rows } = await sql<Touch>`
    select p.id, t.before, t.version = p.version and not exists (
      select from catalogue.variant as v join catalogue.stock_move as m on m.variant_id = v.id
      join catalogue.sheet_row as r on r.run_id = t.run_id and r.variant_id = v.id and r.before is null
      where v.product_id = p.id) as untouched
    from catalogue.sheet_touch as t join catalogue.product as p on p.id = t.product_id
    where t.run_id = ${runId} order by p.id limit ${limit} for update of p`.execute(tx)
  return rows
}

type Row = Readonly<{ variant_id: string; before: VariantState | null; active: boolean }>

/** Answers how many products were looked at; those that somebody changed since stay, and are counted with the run. */
export async function undoSome(tx: Tx, runId: string, writer: Writer, limit: number): Promise<number> {
  const touches = await nextTouches(tx, runId, limit)
  if (touches.length === 0) return 0
  const free = touches.filter(({ untouched }) => untouched)
  const gone = free.filter(({ before }) => before === null).map(({ id }) => id)
  const back = free.flatMap(({ before }) => before ?? [])
  await putBack(tx, runId, back, writer)
  const kept = await removeMade(tx, gone)
  await noteChanges(tx, [...back.map(({ id }) => id), ...kept], {
    part: 'variants',
    detail: { run: runId, undone: true },
    by: writer.by,
    now: writer.now,
  })
  await sql`delete from catalogue.sheet_touch where run_id = ${runId}
    and product_id = any(${touches.map(({ id }) => id)}::uuid[])`.execute(tx)
  const left = touches.length - free.length
  if (left > 0)
    await sql`update catalogue.sheet_run set kept_back = kept_back + ${left} where id = ${runId}`.execute(tx)
  return touches.length
}

async function putBack(
  tx: Tx,
  runId: string,
  products: readonly ProductState[],
  { now }: Writer,
): Promise<void> {
  if (products.length === 0) return
  const { rows } = await sql<Row>`
    select r.variant_id, r.before, v.active from catalogue.sheet_row as r join catalogue.variant as v on v.id = r.variant_id
    where r.run_id = ${runId} and v.product_id = any(${products.map(({ id }) => id)}::uuid[])`.execute(tx)
  await updateProducts(tx, products)
  const made = rows.filter(({ before }) => before === null).map(({ variant_id }) => variant_id)
  await sql`delete from catalogue.variant where id = any(${made}::uuid[])`.execute(tx)
  const changed = rows.filter(({ before }) => before !== null)
  const moving = changed.filter(({ active }) => active).map(({ variant_id }) => variant_id)
  await layDown(tx, moving)
  await updateVariants(
    tx,
    changed.flatMap(({ before }) => before ?? []),
    now,
  )
  await standUp(tx, moving)
}

/** Products that the run made go; those that another room keeps something of are archived. Answers these. */
async function removeMade(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  if (await removed(tx, ids)) return []
  const kept: string[] = []
  for (const id of ids) if (!(await removed(tx, [id]))) kept.push(id)
  await sql`update catalogue.product set status = 'archived', archived_at = updated_at
    where id = any(${kept}::uuid[])`.execute(tx)
  return kept
}

async function removed(tx: Tx, ids: readonly string[]): Promise<boolean> {
  await sql`savepoint made`.execute(tx)
  try {
    await sql`delete from catalogue.product where id = any(${ids}::uuid[])`.execute(tx)
    await sql`release savepoint made`.execute(tx)
    return true
  } catch (error) {
    await sql`rollback to savepoint made`.execute(tx)
    if ((error as { code?: string }).code !== '23503') throw error
    return false
  }
}
