/** The rows of kept files. */
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { Sha256 } from './content.ts'
import type { KeptType } from './kinds.ts'

/** clean: a scanner saw it; not-scanned: none did, or not yet; infected: found later, its bytes are gone. */
export type Scan = 'clean' | 'not-scanned' | 'infected'

type StoredFileTable = {
  id: string
  sha256: string
  bytes: bigint
  type: KeptType
  name: string
  room: string
  thumbnail_sha256: string | null
  scan: Scan
  scanned_at: Date | null
  created_at: Date
}

declare module '../database.ts' {
  interface Tables {
    'platform.stored_file': StoredFileTable
  }
}

export type StoredFile = Readonly<{
  id: string
  sha256: Sha256
  bytes: number
  type: KeptType
  /** As its owner called it, without folders and invisible signs. */
  name: string
  room: string
  /** The sha256 of a JPEG of at most 320 pixels; null for PDF and WebP. */
  thumbnail: Sha256 | null
  scan: Scan
  scannedAt: Date | null
  createdAt: Date
}>

const toFile = (row: StoredFileTable): StoredFile => ({
  id: row.id,
  sha256: row.sha256,
  bytes: Number(row.bytes),
  type: row.type,
  name: row.name,
  room: row.room,
  thumbnail: row.thumbnail_sha256,
  scan: row.scan,
  scannedAt: row.scanned_at,
  createdAt: row.created_at,
})

export async function insertFile(db: Db, file: StoredFile): Promise<void> {
  await db
    .insertInto('platform.stored_file')
    .values({
      id: file.id,
      sha256: file.sha256,
      bytes: BigInt(file.bytes),
      type: file.type,
      name: file.name,
      room: file.room,
      thumbnail_sha256: file.thumbnail,
      scan: file.scan,
      scanned_at: file.scannedAt,
      created_at: file.createdAt,
    })
    .execute()
}

export async function findFile(db: Db, id: string): Promise<StoredFile | undefined> {
  const row = await db.selectFrom('platform.stored_file').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toFile(row)
}

export async function deleteFile(db: Db, id: string): Promise<void> {
  await db.deleteFrom('platform.stored_file').where('id', '=', id).execute()
}

/** What a scanner said of these bytes, for every row that names them. Answers the thumbnails of those rows. */
export async function noteScan(
  db: Db,
  sha256: Sha256,
  scan: 'clean' | 'infected',
  scannedAt: Date,
): Promise<Sha256[]> {
  const rows = await db
    .updateTable('platform.stored_file')
    .set({ scan, scanned_at: scannedAt })
    .where('sha256', '=', sha256)
    .returning('thumbnail_sha256')
    .execute()
  return rows.flatMap(({ thumbnail_sha256: thumbnail }) => thumbnail ?? [])
}

/** Ids of files that nobody has scanned, the oldest first. */
export async function unscannedFiles(db: Db, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('platform.stored_file')
    .select('id')
    .where('scan', '=', 'not-scanned')
    .where('created_at', '<', before)
    .orderBy('created_at')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Which of these contents some row names, as the file or as its thumbnail; an infected one is named no longer. */
export async function namedContents(db: Db, contents: readonly Sha256[]): Promise<Set<Sha256>> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from platform.stored_file where sha256 = any(${contents}) and scan <> 'infected'
    union select thumbnail_sha256 from platform.stored_file
      where thumbnail_sha256 = any(${contents}) and scan <> 'infected'`.execute(db)
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** Any constant that no other lock of ours uses. */
const SWEEP_LOCK = 4_340_718

/** Until the transaction ends: many may record at once, but nobody while a sweep looks and deletes. */
export const lockForRecording = async (db: Db): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock_shared(${SWEEP_LOCK})`.execute(db))
export const lockForSweeping = async (db: Db): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(${SWEEP_LOCK})`.execute(db))
