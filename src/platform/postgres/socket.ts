import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A unix socket's path has at most 107 bytes on Linux (103 on macOS); postgres adds `/.s.PGSQL.5432.lock`. */
const longest = 103
const longestName = '/.s.PGSQL.5432.lock'

const fits = (folder: string): boolean => Buffer.byteLength(folder + longestName) <= longest

/**
 * The folder for the socket: in the data folder, or, where its path is too long, a short one of our own under the
 * temporary folder, open to nobody else. Always the same for the same data folder.
 */
export function socketFolder(dataDir: string, temporary: string = tmpdir()): string {
  const beside = join(dataDir, 'socket')
  const uid = process.getuid?.() ?? 0
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const folder = fits(beside) ? beside : join(temporary, `dhow-${uid}-${name}`)
  if (!fits(folder)) throw new Error(`no short enough folder for the database's socket: ${folder}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  assertOurs(folder, uid)
  return folder
}

/** Under a shared temporary folder somebody else could have put a folder of this name first. */
function assertOurs(folder: string, uid: number): void {
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new Error(`the database's socket folder ${folder} is not ours alone; please remove it`)
  }
}

/** The address that kysely, pg and graphile-worker take. */
export function socketUrl(folder: string, database = 'dhow'): string {
  return `postgres://dhow@localhost/${database}?host=${encodeURIComponent(folder)}`
}
