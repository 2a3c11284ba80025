import { accept, Refused } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import { VersionKnown } from '../refusals.ts'
import { checkBook } from '../rules/check.ts'
import { mayPropose } from '../rules/publication.ts'
import { parseBook, type BookFile } from '../store/files.ts'
import { findVersion, insertVersion, type Version } from '../store/versions.ts'

export type Proposal = Readonly<{ files: readonly BookFile[]; officer: string; note?: string }>

/** An officer proposes a new version. Refuses a book with flaws and one that is known already. */
export async function proposeVersion({ db, now }: Context, proposal: Proposal): Promise<Version> {
  const { book, headers } = parseBook(proposal.files)
  accept(mayPropose(checkBook(book, headers)))
  return db.transaction().execute(async (tx) => {
    if (await findVersion(tx, book.version))
      throw new Refused(VersionKnown({ hash: book.version.slice(0, 12) }))
    const version: Version = {
      hash: book.version,
      origin: 'officers',
      note: proposal.note ?? '',
      proposedBy: proposal.officer,
      proposedAt: now,
      publishedBy: null,
      publishedAt: null,
    }
    await insertVersion(tx, version, proposal.files)
    return version
  })
}
