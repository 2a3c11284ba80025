import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'

/** The instant at which the server of the browser tests stands still. */
export const frozenAt = '2026-11-22T06:30:00Z'

/** Starts the built server once, on a free port with an empty data folder; its address goes to DHOW_TEST_URL, its folder to
 * DHOW_TEST_DATA. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dhow-browser-'))
  const program = join(projectRoot(), 'build', 'server.mjs')
  if (!existsSync(program)) throw new Error('the server is not built; run npm test, which builds it')
  const env = {
    ...process.env,
    PORT: '0',
    DHOW_HOST: '127.0.0.1',
    DHOW_DATA: dataDir,
    DHOW_NOW: frozenAt,
    LOG_LEVEL: 'warn',
  }
  const server = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.env['DHOW_TEST_URL'] = await addressOf(server)
  process.env['DHOW_TEST_DATA'] = dataDir
  return async () => {
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The one line that the server prints when it is ready ends in its address. */
async function addressOf(server: ChildProcess): Promise<string> {
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('the server did not start')))
  const line = new Promise<string>((resolve) => server.stdout?.once('data', (text) => resolve(String(text))))
  const address = /http:\S+/.exec(await Promise.race([line, ended]))?.[0]
  ended.catch(() => undefined)
  if (!address) throw new Error('the server did not say its address')
  return address
}
