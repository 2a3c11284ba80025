/** Takes the demonstration trainings out, with whatever was written about them while trying things. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { TrainingContext } from '../services.ts'

/** Answers how many trainings went. Learners of the demonstration go with everything that hangs on them. */
export async function removeDemoTraining({ db }: Pick<TrainingContext, 'db'>): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{
      count: number
    }>`select count(*)::int as count from training.event where demo`.execute(tx)
    await guard(tx, 'disable')
    for (const table of ['training.event', 'training.learner', 'training.hall', 'training.series']) {
      const found = await sql<{ id: string }>`select id from ${sql.table(table)} where demo`.execute(tx)
      await removeTree(
        tx,
        table,
        found.rows.map(({ id }) => id),
      )
    }
    await guard(tx, 'enable')
    return rows[0]?.count ?? 0
  })
}

/** What was seen at a door is never changed, and its guard knows no exception: it steps aside inside this transaction only. */
async function guard(tx: Tx, verb: 'enable' | 'disable'): Promise<void> {
  for (const name of ['scan', 'ruling'])
    await sql`alter table ${sql.table(`training.${name}`)} ${sql.raw(verb)} trigger ${sql.ref(`${name}_stays`)}`.execute(
      tx,
    )
}

type Branch = Readonly<{ table: string; column: string; id: string | null }>

/** First what refers to these rows, as the database itself knows it, then the rows: tables that come later are not forgotten. */
async function removeTree(tx: Tx, table: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const branch of await branchesOf(tx, table)) {
    const these = sql`${sql.ref(branch.column)} = any(${[...ids]}::uuid[])`
    if (branch.table === table || (branch.table === 'training.sitting' && table === 'training.hall')) {
      await sql`update ${sql.table(branch.table)} set ${sql.ref(branch.column)} = null where ${these}`.execute(
        tx,
      )
      continue
    }
    if (branch.id !== null) {
      const below = await sql<{
        id: string
      }>`select ${sql.ref(branch.id)} as id from ${sql.table(branch.table)} where ${these}`.execute(tx)
      await removeTree(
        tx,
        branch.table,
        below.rows.map(({ id }) => id),
      )
    }
    await sql`delete from ${sql.table(branch.table)} where ${these}`.execute(tx)
  }
  await sql`delete from ${sql.table(table)} where id = any(${[...ids]}::uuid[])`.execute(tx)
}

/** Columns that refer to a table's id, each with its own table's id where others may refer to that in turn. */
async function branchesOf(tx: Tx, table: string): Promise<Branch[]> {
  const { rows } = await sql<Branch>`
    select con.conrelid::regclass::text as table, att.attname as column,
      (select own.attname from pg_attribute own where own.attrelid = con.conrelid and own.attname = 'id'
        and exists (select 1 from pg_constraint further where further.confrelid = con.conrelid and further.contype = 'f')) as id
    from pg_constraint con join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
    where con.contype = 'f' and con.confrelid = ${table}::regclass`.execute(tx)
  return rows
}
