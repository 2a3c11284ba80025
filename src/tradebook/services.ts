/** What pages and API addresses that read the trade book are handed by the program. */
import { Refused } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import type { AssetAddress } from '#ui/frame.ts'
import { VersionMissing } from './refusals.ts'
import type { Shelf, Shelved } from './shelf.ts'
import { findVersion } from './store/versions.ts'

export type Services = Readonly<{
  shelf: Shelf
  /** The context of one request: the clock is read now. */
  at: () => Context
  asset: AssetAddress
}>

/**
 * The trade book to answer from: the current one, or the published version that a shared address names by its first
 * digits. Throws Refused with VersionMissing for one that is unknown or not published.
 */
export async function shelvedFor({ shelf, at }: Services, version: string): Promise<Shelved> {
  const current = await shelf.current()
  if (version === '' || (version.length >= 8 && current.book.version.startsWith(version))) return current
  const found = await findVersion(at().db, version)
  const shelved = found?.publishedAt && (await shelf.version(found.hash))
  if (!shelved) throw new Refused(VersionMissing({ hash: version.slice(0, 64) }))
  return shelved
}
