/** Rooms of webinars: whom a provider reports by which name, and what it told us. */
import { sql } from 'kysely'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { RoomNotice } from '../../rules/attendance/joined.ts'
import type { MeetingProvider } from './tables.ts'
import './tables.ts'

export type RoomGuestRow = Readonly<{
  sittingId: string
  learnerId: string
  provider: MeetingProvider
  guest: string
  address: string | null
}>

/** Two doors opened at once: the first one stays. */
export async function insertGuest(db: Db, vault: Vault, row: RoomGuestRow, now: Date): Promise<void> {
  await db
    .insertInto('training.room_guest')
    .values({
      sitting_id: row.sittingId,
      learner_id: row.learnerId,
      provider: row.provider,
      guest: row.guest,
      address_sealed: row.address === null ? null : vault.seal(row.address),
      made_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function findGuest(
  db: Db,
  vault: Vault,
  { sittingId, learnerId, provider }: Pick<RoomGuestRow, 'sittingId' | 'learnerId' | 'provider'>,
): Promise<RoomGuestRow | undefined> {
  const row = await db
    .selectFrom('training.room_guest')
    .selectAll()
    .where('sitting_id', '=', sittingId)
    .where('learner_id', '=', learnerId)
    .where('provider', '=', provider)
    .executeTakeFirst()
  const address = row?.address_sealed ? vault.open(row.address_sealed) : null
  return row && { sittingId, learnerId, provider, guest: row.guest, address }
}

/** Whom the provider means, in one sitting. */
export async function learnersByGuest(
  db: Db,
  sittingId: string,
  provider: MeetingProvider,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('training.room_guest')
    .select(['guest', 'learner_id'])
    .where('sitting_id', '=', sittingId)
    .where('provider', '=', provider)
    .execute()
  return new Map(rows.map(({ guest, learner_id }) => [guest, learner_id]))
}

/** Sittings that are held in this room; a provider may use one room again. The nearest to `at` comes first. */
export async function sittingOfRoom(
  db: Db,
  provider: MeetingProvider,
  roomId: string,
  at: Date,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('training.sitting')
    .select('id')
    .where('room_provider', '=', provider)
    .where('room_id', '=', roomId)
    .orderBy(sql`abs(extract(epoch from starts_at - ${at}::timestamptz))`)
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

export type NewNotice = Readonly<{
  provider: MeetingProvider
  notice: string
  sittingId: string
  guest: string
  kind: 'joined' | 'left'
  at: Date
  now: Date
}>

/** Answers false where the same notice was here before. */
export async function insertNotice(tx: Tx, { now, sittingId, ...row }: NewNotice): Promise<boolean> {
  const done = await tx
    .insertInto('training.room_notice')
    .values({ ...row, sitting_id: sittingId, received_at: now })
    .onConflict((conflict) => conflict.columns(['provider', 'notice']).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function noticesOf(
  db: Db,
  { sittingId, provider, guest }: Pick<NewNotice, 'sittingId' | 'provider' | 'guest'>,
): Promise<RoomNotice[]> {
  const rows = await db
    .selectFrom('training.room_notice')
    .select(['kind', 'at'])
    .where('sitting_id', '=', sittingId)
    .where('provider', '=', provider)
    .where('guest', '=', guest)
    .execute()
  return rows.map(({ kind, at }) => ({ kind, at: at.getTime() }))
}

/** Zoom's rooms that ended in the last day: their report is worth asking for. */
export async function endedRooms(db: Db, now: Date): Promise<{ sittingId: string; roomId: string }[]> {
  const rows = await db
    .selectFrom('training.sitting')
    .select(['id', 'room_id'])
    .where('room_provider', '=', 'zoom')
    .where('room_id', 'is not', null)
    .where('ends_at', '<', now)
    .where('ends_at', '>', new Date(now.getTime() - 86_400_000))
    .execute()
  return rows.map(({ id, room_id }) => ({ sittingId: id, roomId: room_id! }))
}
