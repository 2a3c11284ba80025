/** What is handed out for an event: recording, slides, a sheet. */
import type { Selectable } from 'kysely'
import type { Db, Tables, Tx } from '#platform/database.ts'
import type { MaterialKind } from './tables.ts'
import './tables.ts'

export type Material = Readonly<{
  id: string
  eventId: string
  kind: MaterialKind
  title: string
  /** One of the two is there. */
  url: string | null
  fileId: string | null
  audience: 'learners' | 'everybody'
  addedAt: Date
}>

const toMaterial = (row: Selectable<Tables['training.material']>): Material => ({
  id: row.id,
  eventId: row.event_id,
  kind: row.kind,
  title: row.title,
  url: row.url,
  fileId: row.file_id,
  audience: row.audience,
  addedAt: row.added_at,
})

/** Of several events, oldest first. */
export async function materialsOfMany(db: Db, eventIds: readonly string[]): Promise<Map<string, Material[]>> {
  if (eventIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('training.material')
    .selectAll()
    .where('event_id', 'in', [...eventIds])
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows.map(toMaterial), ({ eventId }) => eventId)
}

export const materialsOf = async (db: Db, eventId: string): Promise<Material[]> =>
  (await materialsOfMany(db, [eventId])).get(eventId) ?? []

export async function insertMaterial(
  tx: Tx,
  material: Material & Readonly<{ addedBy: string | null }>,
): Promise<void> {
  await tx
    .insertInto('training.material')
    .values({
      id: material.id,
      event_id: material.eventId,
      kind: material.kind,
      title: material.title,
      url: material.url,
      file_id: material.fileId,
      audience: material.audience,
      added_by: material.addedBy,
      added_at: material.addedAt,
    })
    .execute()
}

/** Answers whether it was there. */
export async function deleteMaterial(tx: Tx, eventId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('training.material')
    .where('event_id', '=', eventId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
