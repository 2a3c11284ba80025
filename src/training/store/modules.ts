/** The modules that the programme shows: the starter curriculum, as the programme hid, replaced and enlarged it. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { MODULES } from '../curriculum/index.ts'
import type { Lesson } from '../rules/lesson.ts'
import type { ModuleStatus } from './learning-tables.ts'
import { isUuid } from './uuid.ts'

export type ModuleVersion = Readonly<{
  id: string
  module: string
  version: number
  lesson: Lesson
  state: string
  status: ModuleStatus
  writtenBy: string
  writtenAt: Date
  publishedBy: string | null
}>

/** In the order of the path: starter modules in theirs, then the programme's own. */
export async function modulesShown(db: Db): Promise<readonly Lesson[]> {
  const [hidden, published] = await Promise.all([
    hiddenModules(db),
    db
      .selectFrom('training.module_version')
      .select(['module', 'content'])
      .where('status', '=', 'published')
      .orderBy('published_at')
      .execute(),
  ])
  const own = new Map(published.map(({ module, content }) => [module, content]))
  const starters = MODULES.map((lesson) => own.get(lesson.id) ?? lesson)
  const further = published.filter(({ module }) => !isStarter(module)).map(({ content }) => content)
  return [...starters, ...further].filter(({ id }) => !hidden.has(id))
}

export const isStarter = (module: string): boolean => MODULES.some(({ id }) => id === module)

export async function findModule(db: Db, id: string): Promise<Lesson | undefined> {
  return (await modulesShown(db)).find((lesson) => lesson.id === id)
}

export async function hiddenModules(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('training.module_hidden').select('module').execute()
  return new Set(rows.map(({ module }) => module))
}

export async function hideModule(tx: Tx, module: string, by: string, now: Date): Promise<void> {
  await tx
    .insertInto('training.module_hidden')
    .values({ module, hidden_by: by, hidden_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function showModule(tx: Tx, module: string): Promise<void> {
  await tx.deleteFrom('training.module_hidden').where('module', '=', module).execute()
}

const VERSION = [
  'id',
  'module',
  'version',
  'content as lesson',
  'state',
  'status',
  'written_by as writtenBy',
  'written_at as writtenAt',
  'published_by as publishedBy',
] as const

/** Newest first. */
export const moduleVersions = (db: Db): Promise<ModuleVersion[]> =>
  db.selectFrom('training.module_version').select(VERSION).orderBy('written_at', 'desc').limit(200).execute()

export async function findModuleVersion(db: Db, id: string): Promise<ModuleVersion | undefined> {
  if (!isUuid(id)) return undefined
  return db.selectFrom('training.module_version').select(VERSION).where('id', '=', id).executeTakeFirst()
}

/** Who writes or publishes this module waits here for whoever does so at the same moment. */
export async function lockModule(tx: Tx, module: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('training.module'), hashtext(${module}))`.execute(tx)
}

/** A further version; answers its number. */
export async function insertModuleVersion(
  tx: Tx,
  { id, lesson, state, by, now }: { id: string; lesson: Lesson; state: string; by: string; now: Date },
): Promise<number> {
  await lockModule(tx, lesson.id)
  const last = await tx
    .selectFrom('training.module_version')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('module', '=', lesson.id)
    .executeTakeFirst()
  const version = Number(last?.version ?? 0) + 1
  await tx
    .insertInto('training.module_version')
    .values({
      id,
      module: lesson.id,
      version,
      content: JSON.stringify(lesson),
      state,
      written_by: by,
      written_at: now,
    })
    .execute()
  return version
}

/** The version becomes the one shown; the one shown before stays as a record. */
export async function publishVersion(
  tx: Tx,
  { id, module }: Pick<ModuleVersion, 'id' | 'module'>,
  by: string,
  now: Date,
): Promise<void> {
  await withdrawModule(tx, module)
  await tx
    .updateTable('training.module_version')
    .set({ status: 'published', published_by: by, published_at: now })
    .where('id', '=', id)
    .execute()
}

export async function withdrawModule(tx: Tx, module: string): Promise<void> {
  await tx
    .updateTable('training.module_version')
    .set({ status: 'withdrawn' })
    .where('module', '=', module)
    .where('status', '=', 'published')
    .execute()
}
