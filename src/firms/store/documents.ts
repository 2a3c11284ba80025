/** Photos and PDFs that prove a step. */
import type { Day } from '#kernel/day.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { StoredFile } from '#platform/files/table.ts'
import type { DocumentStatus } from './tables.ts'
import './tables.ts'

export type FirmDocument = Readonly<{
  id: string
  firmId: string
  fileId: string
  step: string
  status: DocumentStatus
  reason: string | null
  validTo: Day | null
  uploadedAt: Date
  decidedAt: Date | null
  name: string
  type: StoredFile['type']
  hasThumbnail: boolean
}>

const shown = (db: Db) =>
  db
    .selectFrom('firms.document as document')
    .innerJoin('platform.stored_file as file', 'file.id', 'document.file_id')
    .select([
      'document.id',
      'document.firm_id',
      'document.file_id',
      'document.step',
      'document.status',
      'document.reason',
      'document.valid_to',
      'document.uploaded_at',
      'document.decided_at',
      'file.name',
      'file.type',
      'file.thumbnail_sha256',
    ])
    .where('document.ended_at', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof shown>['executeTakeFirstOrThrow']>>

const toDocument = (row: Row): FirmDocument => ({
  id: row.id,
  firmId: row.firm_id,
  fileId: row.file_id,
  step: row.step,
  status: row.status,
  reason: row.reason,
  validTo: row.valid_to as Day | null,
  uploadedAt: row.uploaded_at,
  decidedAt: row.decided_at,
  name: row.name,
  type: row.type,
  hasThumbnail: row.thumbnail_sha256 !== null,
})

/** The newest first; `step` alone where it is given. */
export async function documentsOf(db: Db, firmId: string, step?: string): Promise<FirmDocument[]> {
  const rows = await shown(db)
    .where('document.firm_id', '=', firmId)
    .$if(step !== undefined, (query) => query.where('document.step', '=', step!))
    .orderBy('document.uploaded_at', 'desc')
    .execute()
  return rows.map(toDocument)
}

export async function findDocument(db: Db, id: string): Promise<FirmDocument | undefined> {
  const row = await shown(db).where('document.id', '=', id).executeTakeFirst()
  return row && toDocument(row)
}

export type NewDocument = Readonly<{
  id: string
  firmId: string
  fileId: string
  step: string
  validTo: Day | null
  uploadedBy: string | null
  now: Date
}>

export async function insertDocument(tx: Tx, document: NewDocument): Promise<void> {
  const { id, firmId, fileId, step, validTo, uploadedBy, now } = document
  await tx
    .insertInto('firms.document')
    .values({
      id,
      firm_id: firmId,
      file_id: fileId,
      step,
      valid_to: validTo,
      uploaded_by: uploadedBy,
      uploaded_at: now,
    })
    .execute()
}
