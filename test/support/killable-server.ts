/** The real server as a process of its own that may be killed at any moment, on a database that outlives it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../../src/platform/root.ts'

export type KillableServer = Readonly<{
  /** `http://localhost:1234`; the same after every start. */
  address: string
  /** SIGKILL, as a power cut or an out-of-memory killer would; then starts again. Settles when it answers again. */
  killAndStart(): Promise<void>
  stop(): Promise<void>
}>

/** Bundles the server once, in a folder of its own inside the checkout, for packages are looked up from there. */
async function bundle(root: string): Promise<{ program: string; folder: string }> {
  mkdirSync(join(root, 'build'), { recursive: true })
  const folder = mkdtempSync(join(root, 'build', 'killable-'))
  const program = join(folder, 'server.mjs')
  const ownImports = {
    name: 'own-imports',
    setup: (plugin: Parameters<NonNullable<Parameters<typeof build>[0]['plugins']>[number]['setup']>[0]) => {
      plugin.onResolve({ filter: /^#/ }, ({ path }) => ({ path: join(root, 'src', path.slice(1)) }))
    },
  }
  await build({
    entryPoints: [join(root, 'src', 'app', 'server.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    plugins: [ownImports],
  })
  return { program, folder }
}

export async function killableServer(env: Readonly<Record<string, string>>): Promise<KillableServer> {
  const { program, folder } = await bundle(projectRoot())
  const settings = {
    DHOW_HOST: '127.0.0.1',
    DHOW_DATA: join(folder, 'data'),
    LOG_LEVEL: 'error',
    ...env,
  }
  let running = await start(program, { ...process.env, ...settings, PORT: '0' })
  const { address } = running
  const again = { ...process.env, ...settings, PORT: new URL(address).port }
  return {
    address,
    killAndStart: async () => {
      await end(running.child)
      running = await start(program, again)
    },
    stop: async () => {
      await end(running.child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Waits for the one line that the server prints when it is ready; it ends in its address. */
async function start(
  program: string,
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the server did not start')))
  const line = new Promise<string>((resolve) => child.stdout?.once('data', (text) => resolve(String(text))))
  const address = /http:\S+/.exec(await Promise.race([line, ended]))?.[0]
  ended.catch(() => undefined)
  if (!address) throw new Error('the server did not say its address')
  return { child, address }
}
