/** The work that follows on files: asking the scanner again, and deleting bytes that nobody names. */
import type { Context } from '../context.ts'
import { enqueue } from '../jobs.ts'
import type { Log } from '../log.ts'
import type { ContentStore, Sha256 } from './content.ts'
import type { VirusScanner } from './scanner.ts'
import { findFile, lockForSweeping, namedContents, noteScan, unscannedFiles } from './table.ts'

const DAY_MS = 86_400_000
/** Files handed to the scanner in one night. */
const SCANS = 5_000

export type Upkeep = Readonly<{ contents: ContentStore; scanner: VirusScanner | undefined; log: Log }>

/** Scans a kept file. An infected one loses its bytes and keeps its row, which says so; a scanner that is away throws. */
export async function scanFile(
  { contents, scanner, log }: Upkeep,
  { db, now }: Context,
  id: string,
): Promise<void> {
  const file = await findFile(db, id)
  if (!scanner || file?.scan !== 'not-scanned') return
  const bytes = await contents.read(file.sha256)
  if (!bytes) throw new Error(`the content of file ${id} is missing`)
  const verdict = await scanner.scan(bytes)
  if (verdict.is === 'fault') throw new Error(verdict.reason)
  const thumbnails = await noteScan(db, file.sha256, verdict.is, now)
  if (verdict.is === 'clean') return
  log.warn({ file: id, virus: verdict.virus }, 'a kept file is infected; its bytes were deleted')
  await contents.remove(file.sha256)
  for (const thumbnail of thumbnails) await contents.remove(thumbnail)
}

/** Deletes contents of at least a day that no row names, and hands files to a scanner that came later than they did. */
export async function sweep({ contents, scanner, log }: Upkeep, { db, now }: Context): Promise<void> {
  let deleted = 0
  // The disk's own time, not the program's clock, which may stand still.
  for await (const old of contents.olderThan(new Date(Date.now() - DAY_MS))) {
    deleted += await db.transaction().execute(async (tx) => {
      await lockForSweeping(tx)
      const named = await namedContents(tx, old)
      const orphans = old.filter((sha256: Sha256) => !named.has(sha256))
      for (const sha256 of orphans) await contents.remove(sha256)
      return orphans.length
    })
  }
  if (deleted > 0) log.info({ deleted }, 'files that nobody names were deleted')
  if (!scanner) return
  for (const id of await unscannedFiles(db, now, SCANS)) {
    await enqueue(db, 'platform.scan-file', { id }, { key: `scan-file:${id}` })
  }
}
