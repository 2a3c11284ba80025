/** Published and proposed versions of the trade book in the database. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Generated } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { BookFile } from './files.ts'

type VersionTable = {
  hash: string
  origin: 'release' | 'officers'
  note: Generated<string>
  proposed_by: string
  proposed_at: Date
  published_by: string | null
  published_at: Date | null
}

declare module '#platform/database.ts' {
  interface Tables {
    'tradebook.file': { hash: string; content: Buffer }
    'tradebook.version': VersionTable
    'tradebook.version_file': { version: string; name: string; file: string }
    'tradebook.coverage': {
      version: string
      on_day: string
      class: string
      destinations: number
      lines: bigint
    }
  }
}

export type Version = Readonly<{
  hash: string
  origin: 'release' | 'officers'
  note: string
  proposedBy: string
  proposedAt: Date
  publishedBy: string | null
  publishedAt: Date | null
}>

const COLUMNS = [
  'hash',
  'origin',
  'note',
  'proposed_by',
  'proposed_at',
  'published_by',
  'published_at',
] as const

type Row = { [K in (typeof COLUMNS)[number]]: unknown } & { hash: string }

const toVersion = (row: Row): Version => ({
  hash: row.hash,
  origin: row.origin as Version['origin'],
  note: row.note as string,
  proposedBy: row.proposed_by as string,
  proposedAt: row.proposed_at as Date,
  publishedBy: row.published_by as string | null,
  publishedAt: row.published_at as Date | null,
})

/** The version that answers questions now: the one published last. */
export async function currentVersion(db: Db): Promise<Version | undefined> {
  const row = await db
    .selectFrom('tradebook.version')
    .select(COLUMNS)
    .where('published_at', 'is not', null)
    .orderBy('published_at', 'desc')
    .orderBy('hash')
    .limit(1)
    .executeTakeFirst()
  return row && toVersion(row)
}

/** All versions, the newest first. */
export async function listVersions(db: Db): Promise<Version[]> {
  const rows = await db
    .selectFrom('tradebook.version')
    .select(COLUMNS)
    .orderBy('proposed_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(toVersion)
}

/** The version with this hash, or the only one whose hash begins so (at least 8 digits). Locks it inside a transaction. */
export async function findVersion(db: Db, hash: string): Promise<Version | undefined> {
  if (!/^[0-9a-f]{8,64}$/.test(hash)) return undefined
  const query = db.selectFrom('tradebook.version').select(COLUMNS).where('hash', 'like', `${hash}%`).limit(2)
  const rows = await (db.isTransaction ? query.forUpdate() : query).execute()
  return rows.length === 1 ? toVersion(rows[0]!) : undefined
}

export async function insertVersion(tx: Tx, version: Version, files: readonly BookFile[]): Promise<void> {
  await tx
    .insertInto('tradebook.version')
    .values({
      hash: version.hash,
      origin: version.origin,
      note: version.note,
      proposed_by: version.proposedBy,
      proposed_at: version.proposedAt,
      published_by: version.publishedBy,
      published_at: version.publishedAt,
    })
    .execute()
  for (const { name, text } of files) {
    const hash = createHash('sha256').update(text).digest('hex')
    const content = { hash, content: gzipSync(text, { level: 6 }) }
    await tx
      .insertInto('tradebook.file')
      .values(content)
      .onConflict((on) => on.doNothing())
      .execute()
    await tx
      .insertInto('tradebook.version_file')
      .values({ version: version.hash, name, file: hash })
      .execute()
  }
}

export async function markPublished(tx: Tx, hash: string, by: string, at: Date): Promise<void> {
  const set = { published_by: by, published_at: at }
  await tx.updateTable('tradebook.version').set(set).where('hash', '=', hash).execute()
}

/** The files of a version, in the order of their names. */
export async function versionFiles(db: Db, hash: string): Promise<BookFile[]> {
  const rows = await db
    .selectFrom('tradebook.version_file')
    .innerJoin('tradebook.file', 'tradebook.file.hash', 'tradebook.version_file.file')
    .select(['name', 'content'])
    .where('version', '=', hash)
    .orderBy('name')
    .execute()
  return rows.map(({ name, content }) => ({ name, text: gunzipSync(content).toString('utf8') }))
}
