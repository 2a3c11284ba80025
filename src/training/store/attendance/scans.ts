/** The log of sightings: rows are added, never changed. */
import { sql, type Insertable } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { ScanKind, ScanOrigin, ScanTable } from './tables.ts'

export type NewScan = Insertable<ScanTable>

export async function insertScans(tx: Tx, scans: readonly NewScan[]): Promise<void> {
  if (scans.length > 0)
    await tx
      .insertInto('training.scan')
      .values([...scans])
      .execute()
}

export type HandedIn = Readonly<{
  seq: number
  kind: ScanKind
  origin: ScanOrigin
  deviceAt: Date
  learnerId: string | null
}>

/** What a device handed in before, of these numbers. */
export async function handedIn(db: Db, deviceId: string, seqs: readonly number[]): Promise<HandedIn[]> {
  if (seqs.length === 0) return []
  const rows = await db
    .selectFrom('training.scan')
    .select(['seq', 'kind', 'origin', 'device_at', 'learner_id'])
    .where('device_id', '=', deviceId)
    .where('seq', 'in', [...seqs])
    .execute()
  return rows.map((row) => ({
    seq: row.seq!,
    kind: row.kind,
    origin: row.origin,
    deviceAt: row.device_at!,
    learnerId: row.learner_id,
  }))
}

export type LoggedScan = Readonly<{
  id: string
  sittingId: string
  /** As she counts now; null: a code that nobody of this event has. */
  learnerId: string | null
  kind: ScanKind
  origin: ScanOrigin
  at: Date
  receivedAt: Date
  personId: string
  sentBy: string
  device: Readonly<{ id: string; label: string; seq: number; noted: Date }> | null
}>

/** The log in the order of time: of one learner, or of everybody. */
export async function scanLog(db: Db, eventId: string, learnerId?: string): Promise<LoggedScan[]> {
  const rows = await db
    .selectFrom('training.scan as scan')
    .innerJoin('training.sitting as sitting', 'sitting.id', 'scan.sitting_id')
    .leftJoin('training.device as device', 'device.id', 'scan.device_id')
    .selectAll('scan')
    .select('device.label')
    .select(sql<string | null>`training.learner_now(scan.learner_id)`.as('learner'))
    .where('sitting.event_id', '=', eventId)
    .$if(learnerId !== undefined, (query) =>
      query.where(sql`training.learner_now(scan.learner_id)`, '=', learnerId!),
    )
    .orderBy('scan.at')
    .orderBy('scan.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    sittingId: row.sitting_id,
    learnerId: row.learner,
    kind: row.kind,
    origin: row.origin,
    at: row.at,
    receivedAt: row.received_at,
    personId: row.person_id,
    sentBy: row.sent_by,
    device:
      row.device_id === null
        ? null
        : { id: row.device_id, label: row.label ?? '', seq: row.seq!, noted: row.device_at! },
  }))
}
