import { accept } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs.ts'
import { checkBook } from '../rules/check.ts'
import { mayPropose } from '../rules/publication.ts'
import { parseBook, type BookFile } from '../store/files.ts'
import { currentVersion, findVersion, insertVersion, type Version } from '../store/versions.ts'

const RELEASE = 'dhow-release'

/**
 * Takes up the facts that the program ships. They answer at once on a fresh database, and again after an upgrade; but
 * where officers have published a version of their own, a new release only waits as a proposal, since it would undo theirs.
 */
export async function adoptRelease(
  { db, now }: Context,
  files: readonly BookFile[],
): Promise<'known' | 'published' | 'proposed'> {
  const { book, headers } = parseBook(files)
  accept(mayPropose(checkBook(book, headers)))
  return db.transaction().execute(async (tx) => {
    if (await findVersion(tx, book.version)) return 'known'
    const current = await currentVersion(tx)
    const publish = current?.origin !== 'officers'
    const version: Version = {
      hash: book.version,
      origin: publish ? 'release' : 'officers',
      note: '',
      proposedBy: RELEASE,
      proposedAt: now,
      publishedBy: publish ? RELEASE : null,
      publishedAt: publish ? now : null,
    }
    await insertVersion(tx, version, files)
    if (publish) await enqueue(tx, 'tradebook.version-published', { hash: book.version })
    return publish ? 'published' : 'proposed'
  })
}
