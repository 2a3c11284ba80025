import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually, exists, pidInFile } from '../src/platform/postgres/processes.ts'
import { projectRoot } from '../src/platform/root.ts'

/** A checkout of its own with the real wrapper and the packages of this one, and a small program in place of ours. */
let folder: string
beforeAll(() => {
  const root = projectRoot()
  folder = fs.mkdtempSync(join(tmpdir(), 'dhow-run-'))
  for (const name of ['scripts', 'bin', 'package.json', 'package-lock.json', 'tsconfig.json', 'migrations']) {
    fs.cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  fs.symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  fs.mkdirSync(join(folder, 'src', 'app'), { recursive: true })
  fs.mkdirSync(join(folder, 'src', 'kernel'), { recursive: true })
  fs.writeFileSync(
    join(folder, 'src', 'kernel', 'greeting.ts'),
    'export const greeting: string = "namaste"\n',
  )
  fs.writeFileSync(join(folder, 'src', 'app', 'cli.ts'), cli)
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const cli = `import { greeting } from '#kernel/greeting.ts'
const [, , what, ...rest] = process.argv
process.stdout.write(JSON.stringify({ greeting, what, rest }) + '\\n')
process.exitCode = what === 'refused' ? 1 : 0
`

type Ended = { status: number; out: string; err: string; ms: number }

function dhow(...args: string[]): Promise<Ended> {
  const began = performance.now()
  return new Promise((resolve) =>
    execFile(process.execPath, [join(folder, 'bin', 'dhow.mjs'), ...args], (error, out, err) =>
      resolve({ status: Number(error?.code ?? 0), out, err, ms: performance.now() - began }),
    ),
  )
}

describe('the command line', () => {
  test('says only what the program says, with its arguments and its exit status', async () => {
    const refused = await dhow('refused', '--hs', '6211 42', '-x')
    expect(refused).toMatchObject({ status: 1, err: '' })
    expect(JSON.parse(refused.out)).toEqual({
      greeting: 'namaste',
      what: 'refused',
      rest: ['--hs', '6211 42', '-x'],
    })
    expect((await dhow('fine')).status).toBe(0)
  })

  test('is built again only when a source changed', async () => {
    await dhow('fine')
    const built = join(folder, 'build', 'cli.mjs')
    const long = new Date('2020-01-01T00:00:00Z')
    fs.utimesSync(built, long, long)
    await dhow('fine')
    expect(fs.statSync(built).mtime).toEqual(long)
    fs.writeFileSync(
      join(folder, 'src', 'kernel', 'greeting.ts'),
      'export const greeting: string = "kem chho?"\n',
    )
    expect(JSON.parse((await dhow('fine')).out).greeting).toBe('kem chho?')
    expect(fs.readdirSync(join(folder, 'build')).filter((name) => /\.\d+$/.test(name))).toEqual([])
  })

  test('names an unknown command of the wrapper with exit status 2', async () => {
    const status = await new Promise((resolve) =>
      execFile(process.execPath, [join(folder, 'scripts', 'run.mjs'), 'sail'], (error) =>
        resolve(error?.code),
      ),
    )
    expect(status).toBe(2)
  })
})

describe('npm start', () => {
  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'killed with %s leaves neither server nor database',
    async (signal) => {
      const root = projectRoot()
      const dataDir = fs.mkdtempSync(join(tmpdir(), 'dhow-start-'))
      const env = {
        ...process.env,
        PORT: '0',
        DHOW_HOST: '127.0.0.1',
        DHOW_DATA: dataDir,
        LOG_LEVEL: 'silent',
      }
      const npm = spawn('npm', ['start', '--silent'], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] })
      const ended = once(npm, 'exit').then(() => Promise.reject(new Error('npm start ended')))
      ended.catch(() => undefined)
      const [line] = (await Promise.race([once(npm.stdout, 'data'), ended])) as [Buffer]
      const address = /^Dhow is ready at (http:\S+)\n$/.exec(String(line))?.[1] ?? ''
      expect((await fetch(`${address}/readyz`)).status).toBe(200)
      const postgres = pidInFile(join(dataDir, 'postgres')) ?? 0
      expect(exists(postgres)).toBe(true)
      npm.kill(signal)
      expect(
        await eventually(() => !fs.existsSync(join(dataDir, 'postgres', 'postmaster.pid')), 15_000),
      ).toBe(true)
      await expect(fetch(`${address}/healthz`)).rejects.toThrow()
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  )
})
