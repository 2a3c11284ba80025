/** The days of an event: from when to when, where, and who teaches. */
import type { Db, Tx } from '#platform/database.ts'
import { hallsByIds, type Hall } from './halls.ts'
import { isUuid } from './uuid.ts'
import type { RoomProvider } from './tables.ts'
import './tables.ts'

export type Room = Readonly<{ provider: RoomProvider; id: string | null; url: string | null }>
export type Trainer = Readonly<{ personId: string; name: string }>

export type Sitting = Readonly<{
  id: string
  eventId: string
  startsAt: Date
  endsAt: Date
  hall: Hall | null
  /** A webinar's. */
  room: Room | null
  trainers: readonly Trainer[]
}>

/** In order of time. */
export async function sittingsOf(db: Db, eventId: string): Promise<Sitting[]> {
  return (await sittingsOfMany(db, [eventId])).get(eventId) ?? []
}

export async function sittingsOfMany(db: Db, eventIds: readonly string[]): Promise<Map<string, Sitting[]>> {
  const asked = eventIds.filter(isUuid)
  if (asked.length === 0) return new Map()
  return Map.groupBy(await read(db, 'event_id', asked), ({ eventId }) => eventId)
}

export async function findSitting(db: Db, id: string): Promise<Sitting | undefined> {
  return isUuid(id) ? (await read(db, 'id', [id]))[0] : undefined
}

async function read(db: Db, column: 'id' | 'event_id', ids: readonly string[]): Promise<Sitting[]> {
  const rows = await db
    .selectFrom('training.sitting')
    .selectAll()
    .where(column, 'in', [...ids])
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  const [halls, trainers] = await Promise.all([
    hallsByIds(db, [...new Set(rows.flatMap(({ hall_id }) => hall_id ?? []))]),
    trainersOf(
      db,
      rows.map(({ id }) => id),
    ),
  ])
  return rows.map((row) => ({
    id: row.id,
    eventId: row.event_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    hall: (row.hall_id && halls.get(row.hall_id)) || null,
    room: row.room_provider && { provider: row.room_provider, id: row.room_id, url: row.room_url },
    trainers: trainers.get(row.id) ?? [],
  }))
}

async function trainersOf(db: Db, sittingIds: readonly string[]): Promise<Map<string, Trainer[]>> {
  if (sittingIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('training.teaching')
    .select(['sitting_id', 'person_id', 'shown_name'])
    .where('sitting_id', 'in', [...sittingIds])
    .orderBy('shown_name')
    .orderBy('person_id')
    .execute()
  const grouped = Map.groupBy(rows, ({ sitting_id }) => sitting_id)
  return new Map(
    [...grouped].map(([id, group]) => [
      id,
      group.map(({ person_id, shown_name }) => ({ personId: person_id, name: shown_name })),
    ]),
  )
}

/** The room that a webinar got from its provider. */
export async function setRoom(tx: Tx, sittingId: string, { provider, id, url }: Room): Promise<void> {
  await tx
    .updateTable('training.sitting')
    .set({ room_provider: provider, room_id: id, room_url: url })
    .where('id', '=', sittingId)
    .execute()
}
