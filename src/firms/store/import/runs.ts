/** Imports of registries: their steps, their parts, and the rows that were not taken. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql, type Selectable } from 'kysely'
import type { Area } from '#people/rules/roles.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Mapping } from '../../rules/import/fields.ts'
import type { FaultKind, RunStatus, RunTable } from '../desk/tables.ts'
import '../desk/tables.ts'

export type Run = Readonly<{
  id: string
  name: string
  status: RunStatus
  startedBy: string
  startedAt: Date
  areas: readonly Area[]
  state: string
  columns: readonly string[]
  mapping: Mapping
  rows: number
  finishedAt: Date | null
}>

const toRun = (row: Selectable<RunTable>): Run => ({
  id: row.id,
  name: row.name,
  status: row.status,
  startedBy: row.started_by,
  startedAt: row.started_at,
  areas: row.areas,
  state: row.state,
  columns: row.columns,
  mapping: row.mapping as unknown as Mapping,
  rows: row.row_count,
  finishedAt: row.finished_at,
})

export type NewRun = Pick<Run, 'id' | 'name' | 'startedBy' | 'areas' | 'state'> & Readonly<{ now: Date }>

export async function insertRun(db: Db, run: NewRun): Promise<void> {
  const { id, name, startedBy, areas, state, now } = run
  await db
    .insertInto('firms.import_run')
    .values({
      id,
      name,
      state,
      started_by: startedBy,
      started_at: now,
      areas: JSON.stringify(areas),
    })
    .execute()
}

export async function findRun(db: Db, id: string): Promise<Run | undefined> {
  const row = await db.selectFrom('firms.import_run').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toRun(row)
}

export async function lockRun(tx: Tx, id: string): Promise<Run | undefined> {
  const row = await tx
    .selectFrom('firms.import_run')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toRun(row)
}

/** An officer's own, the newest first. */
export async function runsOf(db: Db, officer: string): Promise<Run[]> {
  const rows = await db
    .selectFrom('firms.import_run')
    .selectAll()
    .where('started_by', '=', officer)
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
    .updateTable('firms.import_run')
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
  await db.deleteFrom('firms.import_run').where('id', '=', id).execute()
}

/** The counts of all parts together; a part that was not looked at yet counts nothing. */
export type Tally = Readonly<{
  parts: number
  checked: number
  done: number
  rowsChecked: number
  rowsDone: number
  good: number
  faulty: number
  repeated: number
  alike: number
}>

export async function tallyOf(db: Db, runId: string): Promise<Tally> {
  const { rows } = await sql<Record<keyof Tally, bigint>>`
    select count(*) as parts, count(checked_at) as checked, count(done_at) as done,
      coalesce(sum(row_count) filter (where checked_at is not null), 0) as "rowsChecked",
      coalesce(sum(row_count) filter (where done_at is not null), 0) as "rowsDone",
      coalesce(sum(good), 0) as good, coalesce(sum(faulty), 0) as faulty,
      coalesce(sum(repeated), 0) as repeated, coalesce(sum(alike), 0) as alike
    from firms.import_part where run_id = ${runId}`.execute(db)
  const counts = Object.entries(rows[0]!).map(([name, count]) => [name, Number(count)])
  return Object.fromEntries(counts) as Tally
}

export type NewPart = Readonly<{
  id: string
  runId: string
  part: number
  firstRow: number
  rows: readonly (readonly string[])[]
}>

/** The rows lie packed and sealed: a registry is full of people's numbers. */
export async function insertPart(db: Db, vault: Vault, part: NewPart): Promise<void> {
  const packed = gzipSync(JSON.stringify(part.rows), { level: 1 }).toString('base64')
  await db
    .insertInto('firms.import_part')
    .values({
      id: part.id,
      run_id: part.runId,
      part_no: part.part,
      first_row: part.firstRow,
      row_count: part.rows.length,
      content_sealed: vault.seal(packed),
    })
    .execute()
}

export const unpack = (vault: Vault, sealed: string): string[][] =>
  JSON.parse(gunzipSync(Buffer.from(vault.open(sealed), 'base64')).toString('utf8')) as string[][]

export type Part = Readonly<{ id: string; part: number; firstRow: number; rows: string[][] }>

/** The parts that wait for a phase, in order. */
export async function partsLeft(db: Db, runId: string, phase: 'check' | 'take'): Promise<string[]> {
  const rows = await db
    .selectFrom('firms.import_part')
    .select('id')
    .where('run_id', '=', runId)
    .where(phase === 'check' ? 'checked_at' : 'done_at', 'is', null)
    .orderBy('part_no')
    .execute()
  return rows.map(({ id }) => id)
}

/** One part with its rows; undefined once its rows are forgotten. */
export async function readPart(db: Db, vault: Vault, id: string): Promise<Part | undefined> {
  const row = await db
    .selectFrom('firms.import_part')
    .select(['id', 'part_no', 'first_row', 'content_sealed'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.content_sealed) return undefined
  const { part_no: part, first_row: firstRow, content_sealed: sealed } = row
  return { id, part, firstRow, rows: unpack(vault, sealed) }
}

/** Ids of all parts in order, for the returned sheet. */
export async function partIds(db: Db, runId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('firms.import_part')
    .select('id')
    .where('run_id', '=', runId)
    .orderBy('part_no')
    .execute()
  return rows.map(({ id }) => id)
}

export type Fault = Readonly<{ row: number; kind: FaultKind; firm: string | null }>

/** The faults of a span of rows, by row. */
export async function faultsBetween(
  db: Db,
  runId: string,
  first: number,
  last: number,
): Promise<Map<number, Fault>> {
  const rows = await db
    .selectFrom('firms.import_fault')
    .selectAll()
    .where('run_id', '=', runId)
    .where('row_no', '>=', first)
    .where('row_no', '<=', last)
    .execute()
  return new Map(rows.map(({ row_no: row, kind, firm_id: firm }) => [row, { row, kind, firm }]))
}

/** The first faults, for the page. */
export async function firstFaults(db: Db, runId: string, limit: number): Promise<Fault[]> {
  const rows = await db
    .selectFrom('firms.import_fault')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('row_no')
    .limit(limit)
    .execute()
  return rows.map(({ row_no: row, kind, firm_id: firm }) => ({ row, kind, firm }))
}

/** Runs that somebody works on by name, but that nobody has touched since: their worker was killed. */
export async function stalledRuns(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('firms.import_run')
    .select('id')
    .where('status', 'in', ['checking', 'importing'])
    .where('beat_at', '<', before)
    .execute()
  return rows.map(({ id }) => id)
}

/** The rows of old runs go; their counts stay. Sheets that were never finished arriving go whole. */
export async function forgetSheets(db: Db, before: Date): Promise<void> {
  await sql`update firms.import_part as part set content_sealed = null from firms.import_run as run
    where run.id = part.run_id and run.started_at < ${before} and part.content_sealed is not null`.execute(db)
  await sql`delete from firms.import_run where status = 'receiving' and started_at < ${before}`.execute(db)
}

/** The part that holds a row. */
export async function partAt(db: Db, runId: string, row: number): Promise<string | undefined> {
  const part = await db
    .selectFrom('firms.import_part')
    .select('id')
    .where('run_id', '=', runId)
    .where('first_row', '<=', row)
    .orderBy('first_row', 'desc')
    .limit(1)
    .executeTakeFirst()
  return part?.id
}
