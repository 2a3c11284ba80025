import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** Whether the kernel still knows the process, a zombie included. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** State letter and start time of a process (Linux), or undefined: a pid alone may have been given to another one. */
function statOf(pid: number): { state: string; startedAt: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

export const isZombie = (pid: number): boolean => statOf(pid)?.state === 'Z'

/** A name for a process that no later process has: its pid and its start time. */
export const processMark = (pid: number): string => `${pid} ${statOf(pid)?.startedAt ?? ''}`.trim()

export function isAlive(mark: string): boolean {
  const pid = Number(mark.split(' ')[0])
  return Number.isInteger(pid) && pid > 0 && exists(pid) && !isZombie(pid) && processMark(pid) === mark
}

/** The pid in postmaster.pid, or undefined where there is no such file. */
export function pidInFile(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * The postmaster that runs on `cluster`. The pid file alone proves nothing: after a crash its number may belong to
 * another program. A postmaster's working folder is its data folder.
 */
export function livingPostmaster(cluster: string): number | undefined {
  const pid = pidInFile(cluster)
  if (!pid || !exists(pid)) return undefined
  if (!existsSync('/proc/self/cwd')) return pid
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster) ? pid : undefined
  } catch {
    return undefined
  }
}

/** Asks again every few milliseconds until `done()`; answers whether it came true in time. */
export async function eventually(done: () => boolean | Promise<boolean>, withinMs: number): Promise<boolean> {
  const end = performance.now() + withinMs
  while (!(await done())) {
    if (performance.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  return true
}
