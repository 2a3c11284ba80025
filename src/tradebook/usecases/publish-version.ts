import { accept, Refused } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import { enqueue } from '#platform/jobs.ts'
import { VersionMissing } from '../refusals.ts'
import { mayPublish } from '../rules/publication.ts'
import { findVersion, markPublished, type Version } from '../store/versions.ts'

/** A second officer publishes a proposed version; from the next question on it answers. */
export async function publishVersion(
  { db, now }: Context,
  request: Readonly<{ hash: string; officer: string }>,
): Promise<Version> {
  return db.transaction().execute(async (tx) => {
    const version = await findVersion(tx, request.hash)
    if (!version) throw new Refused(VersionMissing({ hash: request.hash }))
    accept(mayPublish(version, request.officer))
    await markPublished(tx, version.hash, request.officer, now)
    await enqueue(tx, 'tradebook.version-published', { hash: version.hash })
    return { ...version, publishedBy: request.officer, publishedAt: now }
  })
}
