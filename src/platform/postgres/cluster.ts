import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { eventually, exists, isZombie, livingPostmaster, pidInFile } from './processes.ts'

/** `initdb` into a folder beside, renamed when complete, so that a kill half-way leaves nothing that looks finished. */
export async function initialise(binaries: Binaries, cluster: string): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const half = `${cluster}.new`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  binaries.give(half)
  // Trust is enough: the socket's folder is open to this user alone and nothing listens on the network.
  const how = [
    '--username=dhow',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--auth-local=trust',
    '--auth-host=reject',
  ]
  const [command, args] = binaries.command('initdb', ['-D', half, ...how, '--no-instructions'])
  await promisify(execFile)(command, args, { env: { ...process.env, TZ: 'UTC' }, cwd: half })
  rmSync(cluster, { recursive: true, force: true })
  renameSync(half, cluster)
  chmodSync(cluster, 0o700)
}

/** The command line of the server: a socket for this user, nothing on the network; `fast` forgets the disk. */
export function settings(cluster: string, socket: string, fast: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(fast
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' }
      : {}),
  }
  return ['-D', cluster, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/**
 * Postgres refuses a pid file whose process the kernel still knows, and a killed postmaster stays known as a zombie
 * until its parent asks for it. Wait for that; a zombie that nobody asks for holds nothing, so its file may go.
 */
export async function clearDeadPidFile(cluster: string): Promise<void> {
  const pid = pidInFile(cluster)
  if (!pid || livingPostmaster(cluster)) return
  const gone = await eventually(() => !exists(pid) || !isZombie(pid), 5_000)
  // Not gone, or the number now belongs to another program: either way no postmaster has it.
  if (!gone || exists(pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}
