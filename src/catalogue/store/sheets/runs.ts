/** Sheets on their way into the catalogue: their steps, their parts, and what is wrong with their rows. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql, type Selectable } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { isSheetField, plainHead, type Mapping } from '../../rules/sheets/fields.ts'
import type { CellFault, RunStatus, SheetRunTable } from './tables.ts'
import './tables.ts'

export type Run = Readonly<{
  id: string
  firmId: string
  name: string
  status: RunStatus
  startedBy: string
  startedAt: Date
  columns: readonly string[]
  mapping: Mapping
  rows: number
  finishedAt: Date | null
  keptBack: number
}>

const toRun = (row: Selectable<SheetRunTable>): Run => ({
  id: row.id,
  firmId: row.firm_id,
  name: row.name,
  status: row.status,
  startedBy: row.started_by,
  startedAt: row.started_at,
  columns: row.columns,
  mapping: row.mapping.map((field) => (isSheetField(field) ? field : '')),
  rows: row.row_count,
  finishedAt: row.finished_at,
  keptBack: row.kept_back,
})

export async function insertRun(
  db: Db,
  run: Pick<Run, 'id' | 'firmId' | 'name' | 'startedBy' | 'startedAt'>,
): Promise<void> {
  const { id, firmId, name, startedBy, startedAt } = run
  await db
    .insertInto('catalogue.sheet_run')
    .values({ id, firm_id: firmId, name, started_by: startedBy, started_at: startedAt })
    .execute()
}

export async function findRun(db: Db, id: string): Promise<Run | undefined> {
  const row = await db.selectFrom('catalogue.sheet_run').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toRun(row)
}

export async function lockRun(tx: Tx, id: string): Promise<Run | undefined> {
  const row = await tx
    .selectFrom('catalogue.sheet_run')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toRun(row)
}

/** A firm's own, the newest first. */
export async function runsOfFirm(db: Db, firmId: string): Promise<Run[]> {
  const rows = await db
    .selectFrom('catalogue.sheet_run')
    .selectAll()
    .where('firm_id', '=', firmId)
    .where('status', '<>', 'receiving')
    .orderBy('started_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(toRun)
}

export type RunChange = Readonly<{
  status?: RunStatus
  columns?: readonly string[]
  mapping?: Mapping
  rows?: number
  beatAt?: Date
  finishedAt?: Date
}>

export async function changeRun(db: Db, id: string, change: RunChange): Promise<void> {
  const { status, columns, mapping, rows, beatAt, finishedAt } = change
  await db
    .updateTable('catalogue.sheet_run')
    .set({
      ...(status && { status }),
      ...(columns && { columns: [...columns] }),
      ...(mapping && { mapping: [...mapping] }),
      ...(rows !== undefined && { row_count: rows }),
      ...(beatAt && { beat_at: beatAt }),
      ...(finishedAt && { finished_at: finishedAt }),
    })
    .where('id', '=', id)
    .execute()
}

export async function removeRun(db: Db, id: string): Promise<void> {
  await db.deleteFrom('catalogue.sheet_run').where('id', '=', id).execute()
}

/** What the firm said of its heads before. */
export async function headsTold(db: Db, firmId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('catalogue.sheet_head')
    .select(['head', 'field'])
    .where('firm_id', '=', firmId)
    .execute()
  return new Map(rows.map(({ head, field }) => [head, field]))
}

export async function keepHeads(tx: Tx, { firmId, columns }: Run, mapping: Mapping): Promise<void> {
  const told = new Map(columns.map((head, at) => [plainHead(head), mapping[at] ?? '']))
  told.delete('')
  if (told.size === 0) return
  await tx
    .insertInto('catalogue.sheet_head')
    .values([...told].map(([head, field]) => ({ firm_id: firmId, head, field })))
    .onConflict((on) =>
      on.columns(['firm_id', 'head']).doUpdateSet(({ ref }) => ({ field: ref('excluded.field') })),
    )
    .execute()
}

/** The counts of all parts together; a part that was not looked at yet counts nothing. */
export type Tally = Readonly<{
  parts: number
  checked: number
  done: number
  rowsChecked: number
  rowsDone: number
  made: number
  changed: number
  same: number
  faulty: number
}>

export async function tallyOf(db: Db, runId: string): Promise<Tally> {
  const { rows } = await sql<Record<keyof Tally, bigint>>`
    select count(*) as parts, count(checked_at) as checked, count(done_at) as done,
      coalesce(sum(row_count) filter (where checked_at is not null), 0) as "rowsChecked",
      coalesce(sum(row_count) filter (where done_at is not null), 0) as "rowsDone",
      coalesce(sum(made), 0) as made, coalesce(sum(changed), 0) as changed,
      coalesce(sum(same), 0) as same, coalesce(sum(faulty), 0) as faulty
    from catalogue.sheet_part where run_id = ${runId}`.execute(db)
  return Object.fromEntries(Object.entries(rows[0]!).map(([name, count]) => [name, Number(count)])) as Tally
}

export type Part = Readonly<{ id: string; firstRow: number; rows: readonly (readonly string[])[] }>

export async function insertPart(
  db: Db,
  part: Part & Readonly<{ runId: string; part: number }>,
): Promise<void> {
  await db
    .insertInto('catalogue.sheet_part')
    .values({
      id: part.id,
      run_id: part.runId,
      part_no: part.part,
      first_row: part.firstRow,
      row_count: part.rows.length,
      content: gzipSync(JSON.stringify(part.rows), { level: 1 }),
    })
    .execute()
}

/** One part with its rows; undefined once they are forgotten. */
export async function readPart(db: Db, id: string): Promise<Part | undefined> {
  const row = await db
    .selectFrom('catalogue.sheet_part')
    .select(['id', 'first_row', 'content'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.content) return undefined
  const rows = JSON.parse(gunzipSync(row.content).toString('utf8')) as string[][]
  return { id: row.id, firstRow: row.first_row, rows }
}

export type Phase = 'check' | 'take'
const STAMP = { check: 'checked_at', take: 'done_at' } as const

/** Ids in order: of all parts, or of those that wait for a phase. */
export async function partIds(db: Db, runId: string, waitsFor?: Phase): Promise<string[]> {
  const rows = await db
    .selectFrom('catalogue.sheet_part')
    .select('id')
    .where('run_id', '=', runId)
    .$if(waitsFor !== undefined, (query) => query.where(STAMP[waitsFor ?? 'take'], 'is', null))
    .orderBy('part_no')
    .execute()
  return rows.map(({ id }) => id)
}

/** Locks the part; false where the phase is over for it. */
export async function claimPart(tx: Tx, partId: string, phase: Phase): Promise<boolean> {
  const row = await tx
    .selectFrom('catalogue.sheet_part')
    .select('id')
    .where('id', '=', partId)
    .where(STAMP[phase], 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export type Counts = Readonly<{ made: number; changed: number; same: number; faulty: number }>

export async function closePart(
  tx: Tx,
  partId: string,
  phase: Phase,
  counts: Counts,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('catalogue.sheet_part')
    .set({ ...counts, ...(phase === 'check' ? { checked_at: now } : { done_at: now }) })
    .where('id', '=', partId)
    .execute()
}

/** Other columns make other rows: what was found before is forgotten. */
export async function forgetLook(tx: Tx, runId: string): Promise<void> {
  await tx.updateTable('catalogue.sheet_part').set({ checked_at: null }).where('run_id', '=', runId).execute()
  await tx.deleteFrom('catalogue.sheet_fault').where('run_id', '=', runId).execute()
  await tx.deleteFrom('catalogue.sheet_row').where('run_id', '=', runId).execute()
}

export type RowFaults = Readonly<{ row: number; faults: readonly CellFault[] }>

/** The faults of a span of rows, as they are found now. */
export async function keepFaults(
  tx: Tx,
  runId: string,
  span: Readonly<{ first: number; last: number }>,
  faults: readonly RowFaults[],
): Promise<void> {
  await tx
    .deleteFrom('catalogue.sheet_fault')
    .where('run_id', '=', runId)
    .where('row_no', '>=', span.first)
    .where('row_no', '<=', span.last)
    .execute()
  if (faults.length === 0) return
  await sql`insert into catalogue.sheet_fault (run_id, row_no, faults)
    select ${runId}, row, faults from jsonb_to_recordset(${JSON.stringify(faults)}::jsonb)
      as told (row int, faults jsonb)`.execute(tx)
}

export async function faultsOf(
  db: Db,
  runId: string,
  { after = 0, upTo, limit }: Readonly<{ after?: number; upTo?: number; limit: number }>,
): Promise<RowFaults[]> {
  const rows = await db
    .selectFrom('catalogue.sheet_fault')
    .select(['row_no', 'faults'])
    .where('run_id', '=', runId)
    .where('row_no', '>', after)
    .$if(upTo !== undefined, (query) => query.where('row_no', '<=', upTo ?? 0))
    .orderBy('row_no')
    .limit(limit)
    .execute()
  return rows.map(({ row_no: row, faults }) => ({ row, faults }))
}

/** Sheets that somebody works on by name, but that nobody has touched since: their worker was killed. */
export async function stalledRuns(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('catalogue.sheet_run')
    .select('id')
    .where('status', 'in', ['checking', 'taking', 'undoing'])
    .where('beat_at', '<', before)
    .execute()
  return rows.map(({ id }) => id)
}

/** The rows of old sheets go; their counts stay. Sheets that never finished arriving go whole. */
export async function forgetSheets(db: Db, before: Date): Promise<void> {
  await sql`update catalogue.sheet_part as part set content = null from catalogue.sheet_run as run
    where run.id = part.run_id and run.started_at < ${before} and part.content is not null`.execute(db)
  await sql`delete from catalogue.sheet_row as row using catalogue.sheet_run as run
    where run.id = row.run_id and run.started_at < ${before}`.execute(db)
  await sql`delete from catalogue.sheet_touch as touch using catalogue.sheet_run as run
    where run.id = touch.run_id and run.started_at < ${before}`.execute(db)
  await sql`delete from catalogue.sheet_run where status = 'receiving' and started_at < ${before}`.execute(db)
}
