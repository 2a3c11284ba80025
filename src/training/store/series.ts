/** Several events under one name. */
import type { Selectable } from 'kysely'
import type { Sentence } from '#kernel/words.ts'
import type { Db, Tx } from '#platform/database.ts'
import { isUuid } from './uuid.ts'
import type { SeriesTable } from './tables.ts'
import './tables.ts'

export type Series = Readonly<{
  id: string
  title: Sentence
  about: Partial<Sentence>
  state: string
  partner: string | null
}>

const toSeries = (row: Selectable<SeriesTable>): Series => ({
  id: row.id,
  title: row.title,
  about: row.about ?? {},
  state: row.state,
  partner: row.partner,
})

export async function findSeries(db: Db, id: string): Promise<Series | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('training.series').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toSeries(row)
}

/** Newest first. */
export async function listSeries(
  db: Db,
  { state, limit }: Readonly<{ state?: string; limit: number }>,
): Promise<Series[]> {
  const all = db.selectFrom('training.series').selectAll()
  const rows = await (state ? all.where('state', '=', state) : all)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toSeries)
}

export type NewSeries = Series & Readonly<{ createdBy: string | null; now: Date; demo?: boolean }>

export async function insertSeries(tx: Tx, series: NewSeries): Promise<void> {
  const { id, title, about, state, partner, createdBy, now, demo } = series
  await tx
    .insertInto('training.series')
    .values({
      id,
      state,
      partner,
      title: JSON.stringify(title),
      about: JSON.stringify(about),
      demo: demo ?? false,
      created_by: createdBy,
      created_at: now,
    })
    .execute()
}

export async function joinSeries(tx: Tx, eventId: string, seriesId: string): Promise<void> {
  await tx.updateTable('training.event').set({ series_id: seriesId }).where('id', '=', eventId).execute()
}
