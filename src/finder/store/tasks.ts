/** Questions that wait for an officer. */
import type { Area, Where } from '#people/rules/roles.ts'
import type { Db, Tables, Tx } from '#platform/database.ts'
import { UUID } from './trails.ts'

declare module '#platform/database.ts' {
  interface Tables {
    'finder.task': {
      id: string
      trail: string
      tenant: string
      asked_by: string
      district: string | null
      state: string | null
      reason: TaskReason
      opened_at: Date
      decided_at: Date | null
      decided_by: string | null
      hs6: string | null
      hs8: string | null
      note: string
    }
  }
}

/** Where a question comes from, as far as known. */
export type Place = Readonly<{ district: string | null; state: string | null }>

/** What an authorisation asks of a question's place; undefined where nobody knows it. */
export const whereOf = ({ district, state }: Place): Where | undefined =>
  district || state ? { ...(district ? { district } : {}), ...(state ? { state } : {}) } : undefined

/** unsure: no code is likely enough; line: eight digits could not be told; asked: she wants an officer's word. */
export const TASK_REASONS = ['unsure', 'line', 'asked'] as const
export type TaskReason = (typeof TASK_REASONS)[number]

export type Task = Readonly<{
  id: string
  trail: string
  tenant: string
  askedBy: string
  district: string | null
  state: string | null
  reason: TaskReason
  openedAt: Date
  decidedAt: Date | null
  decidedBy: string | null
  hs6: string | null
  hs8: string | null
  note: string
}>

/** Answers false where the trail already has a task. */
export async function insertTask(
  tx: Tx,
  task: Pick<Task, 'id' | 'trail' | 'tenant' | 'askedBy' | 'district' | 'state' | 'reason' | 'openedAt'>,
): Promise<boolean> {
  const { askedBy, openedAt, ...row } = task
  const inserted = await tx
    .insertInto('finder.task')
    .values({
      ...row,
      asked_by: askedBy,
      opened_at: openedAt,
      decided_at: null,
      decided_by: null,
      hs6: null,
      hs8: null,
      note: '',
    })
    .onConflict((conflict) => conflict.column('trail').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function taskOfTrail(db: Db, trail: string): Promise<Task | undefined> {
  const row = await db.selectFrom('finder.task').selectAll().where('trail', '=', trail).executeTakeFirst()
  return row && taskOf(row)
}

export async function findTask(db: Db, id: string, lock = false): Promise<Task | undefined> {
  if (!UUID.test(id)) return undefined
  const query = db.selectFrom('finder.task').selectAll().where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && taskOf(row)
}

export async function decide(
  tx: Tx,
  task: Pick<Task, 'id' | 'decidedAt' | 'decidedBy' | 'hs6' | 'hs8' | 'note'>,
): Promise<void> {
  await tx
    .updateTable('finder.task')
    .set({
      decided_at: task.decidedAt,
      decided_by: task.decidedBy,
      hs6: task.hs6,
      hs8: task.hs8,
      note: task.note,
    })
    .where('id', '=', task.id)
    .execute()
}

export type TaskFilter = Readonly<{ open: boolean; areas: readonly Area[]; page: number }>
export const TASKS_A_PAGE = 25

/**
 * The tasks an officer may see (those of no known place are everyone's), the oldest open one first, the latest
 * decided one first; with how many there are.
 */
export async function listTasks(
  db: Db,
  { open, areas, page }: TaskFilter,
): Promise<{ tasks: (Task & { text: string; best: string | null })[]; count: number }> {
  const all = db
    .selectFrom('finder.task')
    .innerJoin('finder.trail', 'finder.trail.id', 'finder.task.trail')
    .where('finder.task.decided_at', open ? 'is' : 'is not', null)
    .$if(!areas.some(({ kind }) => kind === 'everything'), (query) =>
      query.where((where) =>
        where.or([
          where('finder.task.district', 'is', null),
          where('finder.task.district', 'in', codesOf(areas, 'district')),
          where('finder.task.state', 'in', codesOf(areas, 'state')),
        ]),
      ),
    )
  const { count } = await all.select((of) => of.fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow()
  const rows = await all
    .selectAll('finder.task')
    .select(['finder.trail.product', 'finder.trail.found'])
    .orderBy(open ? 'finder.task.opened_at' : 'finder.task.decided_at', open ? 'asc' : 'desc')
    .orderBy('finder.task.id')
    .limit(TASKS_A_PAGE)
    .offset(page * TASKS_A_PAGE)
    .execute()
  const tasks = rows.map((row) => ({
    ...taskOf(row),
    text: row.product.text,
    best: row.found.candidates[0]?.hs6 ?? null,
  }))
  return { tasks, count: Number(count) }
}

/** The codes of one kind of area; a blank one where there are none, which no task has. */
const codesOf = (areas: readonly Area[], wanted: Area['kind']): string[] => {
  const codes = areas.filter(({ kind }) => kind === wanted).map(({ code }) => code)
  return codes.length > 0 ? codes : ['']
}

const taskOf = (row: Tables['finder.task']): Task => ({
  id: row.id,
  trail: row.trail,
  tenant: row.tenant,
  askedBy: row.asked_by,
  district: row.district,
  state: row.state,
  reason: row.reason,
  openedAt: row.opened_at,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  hs6: row.hs6,
  hs8: row.hs8,
  note: row.note,
})
