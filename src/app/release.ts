import { join } from 'node:path'
import { adoptRelease } from '#tradebook/usecases/adopt-release.ts'
import { readBookFiles, versionOf } from '#tradebook/store/files.ts'
import { findVersion } from '#tradebook/store/versions.ts'
import type { AppContext } from './context.ts'

/** Takes up the facts that lie in data/ when they are new to this database; costs milliseconds when they are not. */
export async function adoptShippedBook({
  root,
  at,
  log,
}: Pick<AppContext, 'root' | 'at' | 'log'>): Promise<void> {
  const context = at()
  const files = await readBookFiles(join(root, 'data'))
  const version = versionOf(files)
  if (await findVersion(context.db, version)) return
  const outcome = await adoptRelease(context, files)
  log.info({ version, outcome }, 'trade book of this release')
}
