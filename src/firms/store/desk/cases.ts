/** What officers keep about firms: notes, who looks after which, tags. */
import { sql } from 'kysely'
import type { Area } from '#people/rules/roles.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import '../tables.ts'
import { inAreas } from './areas.ts'

export type Note = Readonly<{ id: string; author: string; text: string; writtenAt: Date }>

export async function insertNote(
  tx: Tx,
  vault: Vault,
  note: Note & Readonly<{ firmId: string }>,
): Promise<void> {
  const { id, firmId, author, text, writtenAt } = note
  await tx
    .insertInto('firms.note')
    .values({ id, firm_id: firmId, author, text_sealed: vault.seal(text), written_at: writtenAt })
    .execute()
}

/** The newest first. */
export async function notesOf(db: Db, vault: Vault, firmId: string): Promise<Note[]> {
  const rows = await db
    .selectFrom('firms.note')
    .select(['id', 'author', 'text_sealed', 'written_at'])
    .where('firm_id', '=', firmId)
    .orderBy('written_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ id, author, text_sealed: text, written_at: writtenAt }) => ({
    id,
    author,
    text: vault.open(text),
    writtenAt,
  }))
}

/** The officer who looks after a firm now. */
export async function officerOf(db: Db, firmId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('firms.assignment')
    .select('officer')
    .where('firm_id', '=', firmId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row?.officer
}

export type Assigning = Readonly<{
  firms: readonly string[]
  officer: string
  by: string
  now: Date
  newId: () => string
}>

/** Whoever looked after them before is relieved. */
export async function assign(tx: Tx, { firms, officer, by, now, newId }: Assigning): Promise<void> {
  await sql`
    update firms.assignment set ended_at = ${now}
    where firm_id = any(${[...firms]}::uuid[]) and ended_at is null and officer <> ${officer}::uuid`.execute(
    tx,
  )
  await sql`
    insert into firms.assignment (id, firm_id, officer, assigned_by, assigned_at)
    select id, firm_id, ${officer}::uuid, ${by}::uuid, ${now}::timestamptz
    from unnest(${firms.map(() => newId())}::uuid[], ${[...firms]}::uuid[]) as row (id, firm_id)
    on conflict (firm_id) where ended_at is null do nothing`.execute(tx)
}

export async function setTag(tx: Tx, firms: readonly string[], tag: string, on: boolean): Promise<void> {
  const tags = on
    ? sql`case when tags @> array[${tag}] then tags else tags || ${tag}::text end`
    : sql`array_remove(tags, ${tag})`
  await sql`update firms.firm set tags = ${tags} where id = any(${[...firms]}::uuid[])`.execute(tx)
}

export type Remindable = Readonly<{ id: string; name: string; step: string; mobile: string; lang: string }>

/** Firms of these that have a next step and a number of their own to be told at. */
export async function remindable(db: Db, vault: Vault, ids: readonly string[]): Promise<Remindable[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('firms.firm')
    .select(['id', 'name', 'next_step', 'mobile_sealed', 'languages'])
    .where('id', 'in', [...ids])
    .where('merged_into', 'is', null)
    .where('demo', '=', false)
    .execute()
  return rows.flatMap(({ id, name, next_step: step, mobile_sealed: sealed, languages }) =>
    step && sealed ? [{ id, name, step, mobile: vault.open(sealed), lang: languages[0] ?? 'gu' }] : [],
  )
}

/** The place of each of these firms, for the authorisation; merged ones are left out. */
export async function placesOfFirms(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('firms.firm')
    .select(['id', 'state', 'district', 'cluster', 'kind'])
    .where('id', 'in', [...ids])
    .where('merged_into', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** The firm's own number, as lists may show it. */
export async function sealedMobileOf(db: Db, firmId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('firms.firm')
    .select('mobile_sealed')
    .where('id', '=', firmId)
    .executeTakeFirst()
  return row?.mobile_sealed ?? undefined
}

/** The most used tags of firms in the areas, for the filter's list. */
export async function tagsIn(db: Db, areas: readonly Area[], limit: number): Promise<string[]> {
  const { rows } = await sql<{ tag: string }>`
    select tag from (select unnest(firm.tags) as tag from firms.firm as firm
      where firm.tags <> '{}' and firm.merged_into is null and ${inAreas(areas)} limit ${TAGGED_AT_MOST}) as seen
    group by tag order by count(*) desc, tag limit ${limit}`.execute(db)
  return rows.map(({ tag }) => tag)
}

const TAGGED_AT_MOST = 20_000
