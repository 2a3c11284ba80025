/** Phones that took a list along. */
import type { Db, Tx } from '#platform/database.ts'
import './tables.ts'

export type Device = Readonly<{
  id: string
  sittingId: string
  personId: string
  label: string
  takenAt: Date
  /** When it last handed something in. */
  heardAt: Date | null
  wipedAt: Date | null
}>

export async function insertDevice(
  tx: Tx,
  device: Pick<Device, 'id' | 'sittingId' | 'personId' | 'label' | 'takenAt'> & { listHash: string },
): Promise<void> {
  await tx
    .insertInto('training.device')
    .values({
      id: device.id,
      sitting_id: device.sittingId,
      person_id: device.personId,
      label: device.label,
      list_hash: device.listHash,
      taken_at: device.takenAt,
    })
    .execute()
}

/** Locks it: two requests of one phone stand in line. */
export async function lockDevice(tx: Tx, id: string): Promise<Device | undefined> {
  const row = await tx
    .selectFrom('training.device')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && deviceOf(row)
}

export async function devicesOf(db: Db, eventId: string): Promise<(Device & { scans: number })[]> {
  const rows = await db
    .selectFrom('training.device as device')
    .innerJoin('training.sitting as sitting', 'sitting.id', 'device.sitting_id')
    .selectAll('device')
    .select(({ selectFrom }) =>
      selectFrom('training.scan')
        .select(({ fn }) => fn.countAll<bigint>().as('n'))
        .whereRef('training.scan.device_id', '=', 'device.id')
        .as('scans'),
    )
    .where('sitting.event_id', '=', eventId)
    .orderBy('device.taken_at')
    .execute()
  return rows.map((row) => ({ ...deviceOf(row), scans: Number(row.scans ?? 0n) }))
}

export async function heardFrom(tx: Tx, id: string, at: Date, wiped: boolean): Promise<void> {
  await tx
    .updateTable('training.device')
    .set({ heard_at: at, ...(wiped ? { wiped_at: at } : {}) })
    .where('id', '=', id)
    .execute()
}

type Row = Readonly<{
  id: string
  sitting_id: string
  person_id: string
  label: string
  taken_at: Date
  heard_at: Date | null
  wiped_at: Date | null
}>

const deviceOf = (row: Row): Device => ({
  id: row.id,
  sittingId: row.sitting_id,
  personId: row.person_id,
  label: row.label,
  takenAt: row.taken_at,
  heardAt: row.heard_at,
  wipedAt: row.wiped_at,
})
