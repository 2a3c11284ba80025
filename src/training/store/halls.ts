/** Rooms with chairs. */
import type { Selectable } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { isUuid } from './uuid.ts'
import type { HallTable } from './tables.ts'
import './tables.ts'

export type Hall = Readonly<{
  id: string
  name: string
  address: string
  state: string
  district: string
  /** Degrees. */
  latitude: number | null
  longitude: number | null
  seats: number
  /** Ids of words: step-free, hearing-loop, … */
  accessibility: readonly string[]
}>

export const toHall = (row: Selectable<HallTable>): Hall => ({
  id: row.id,
  name: row.name,
  address: row.address,
  state: row.state,
  district: row.district,
  latitude: row.latitude,
  longitude: row.longitude,
  seats: row.seats,
  accessibility: row.accessibility,
})

export async function findHall(db: Db, id: string): Promise<Hall | undefined> {
  return (await hallsByIds(db, [id])).get(id)
}

export async function hallsByIds(db: Db, ids: readonly string[]): Promise<Map<string, Hall>> {
  const asked = ids.filter(isUuid)
  if (asked.length === 0) return new Map()
  const rows = await db.selectFrom('training.hall').selectAll().where('id', 'in', asked).execute()
  return new Map(rows.map((row) => [row.id, toHall(row)]))
}

/** By name. */
export async function hallsIn(
  db: Db,
  { state, district }: Readonly<{ state: string; district?: string }>,
): Promise<Hall[]> {
  const all = db.selectFrom('training.hall').selectAll().where('state', '=', state)
  const rows = await (district ? all.where('district', '=', district) : all)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(toHall)
}

export type NewHall = Hall & Readonly<{ createdBy: string | null; now: Date; demo?: boolean }>

export async function insertHall(
  tx: Tx,
  { createdBy, now, demo, accessibility, ...hall }: NewHall,
): Promise<void> {
  await tx
    .insertInto('training.hall')
    .values({
      ...hall,
      accessibility: [...accessibility],
      demo: demo ?? false,
      created_by: createdBy,
      created_at: now,
    })
    .execute()
}

export async function updateHall(tx: Tx, { id, accessibility, ...hall }: Hall): Promise<void> {
  await tx
    .updateTable('training.hall')
    .set({ ...hall, accessibility: [...accessibility] })
    .where('id', '=', id)
    .execute()
}
