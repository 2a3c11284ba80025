import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { silentLog } from '../log.ts'
import { projectRoot } from '../root.ts'
import { startPostgres, type Postgres, type PostgresOptions } from './launch.ts'
import { eventually, livingPostmaster } from './processes.ts'
import { socketFolder } from './socket.ts'

const root = projectRoot()
let dataDir: string
let started: Postgres[]
let children: ChildProcess[]

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dhow-pg-'))
  started = []
  children = []
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const server of started.reverse()) await server.stop()
  await eventually(() => livingPostmaster(join(dataDir, 'postgres')) === undefined, 10_000)
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(options: Partial<PostgresOptions> = {}): Promise<Postgres> {
  const server = await startPostgres({ root, dataDir, log: silentLog, ...options })
  started.push(server)
  return server
}

/** Another process that starts the server in `dataDir`; answers the server's pid. */
async function holder(dies: boolean): Promise<{ child: ChildProcess; pid: number }> {
  const script = join(root, 'test', 'support', 'postgres-holder.ts')
  const child = spawn(process.execPath, [script, dataDir, dies ? 'dies' : 'stays'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const pid = await new Promise<number>((resolve) =>
    child.stdout?.once('data', (text) => resolve(Number(text))),
  )
  return { child, pid }
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

describe('our own PostgreSQL', () => {
  test('keeps its data over a stop and a start, in folders closed to others, and leaves no process', async () => {
    const first = await start()
    await ask(first.url, 'create table public.kept (n int); insert into public.kept values (7)')
    await first.stop()
    expect(livingPostmaster(join(dataDir, 'postgres'))).toBeUndefined()
    const second = await start()
    expect(await ask(second.url, 'select n from public.kept')).toEqual([{ n: 7 }])
    expect(statSync(join(dataDir, 'postgres')).mode & 0o077).toBe(0)
    expect(statSync(join(dataDir, 'socket')).mode & 0o077).toBe(0)
  })

  test('outliving a parent killed with -9 is taken over with everything that was committed', async () => {
    const { child, pid } = await holder(false)
    await ask(
      `postgres://dhow@localhost/dhow?host=${join(dataDir, 'socket')}`,
      'create table public.kept (n int)',
    )
    child.kill('SIGKILL')
    await eventually(() => child.signalCode !== null, 5_000)
    const server = await start()
    expect(server).toMatchObject({ how: 'adopted', pid })
    expect(await ask(server.url, 'select * from public.kept')).toEqual([])
    await server.stop()
    expect(livingPostmaster(join(dataDir, 'postgres'))).toBeUndefined()
  })

  test('ends by itself when its parent is killed with -9, and starts again at once', async () => {
    const { child, pid } = await holder(true)
    child.kill('SIGKILL')
    await eventually(() => child.signalCode !== null, 5_000)
    const server = await start()
    expect(server.how === 'started' ? server.pid !== pid : server.pid === pid).toBe(true)
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('starts after the server itself was killed with -9', async () => {
    const first = await start()
    await ask(first.url, 'create table public.kept (n int)')
    process.kill(first.pid, 'SIGKILL')
    const second = await start()
    expect(second.how).toBe('started')
    expect(await ask(second.url, 'select * from public.kept')).toEqual([])
  })

  test('is not shared by two servers by accident; a command may borrow it and leaves it running', async () => {
    const { pid } = await holder(true)
    await expect(start()).rejects.toThrow('in use by another Dhow')
    const borrowed = await start({ borrow: true })
    expect(borrowed).toMatchObject({ how: 'borrowed', pid })
    await borrowed.stop()
    expect(livingPostmaster(join(dataDir, 'postgres'))).toBe(pid)
  })

  test('does not trust a pid file that names another program', async () => {
    await (await start()).stop()
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`)
    expect((await start()).how).toBe('started')
  })

  test('lives in a deep folder too, where a socket would not fit', async () => {
    const deep = join(dataDir, 'a'.repeat(60), 'b'.repeat(60))
    const server = await start({ dataDir: deep })
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(existsSync(join(deep, 'socket'))).toBe(false)
    rmSync(socketFolder(deep), { recursive: true, force: true })
  })

  test('refuses a socket folder that others may enter', () => {
    const beside = join(dataDir, 'socket')
    mkdirSync(beside)
    chmodSync(beside, 0o755)
    expect(() => socketFolder(dataDir)).toThrow('not ours alone')
  })

  test.runIf(process.getuid?.() === 0)('runs for root where user namespaces are forbidden', async () => {
    chmodSync(dataDir, 0o755)
    const server = await start({ runAs: 'setpriv' })
    expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})
