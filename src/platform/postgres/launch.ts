import { execFile, spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Log } from '../log.ts'
import { findBinaries, type Binaries, type RunAs } from './binaries.ts'
import {
  eventually,
  exists,
  isAlive,
  isZombie,
  livingPostmaster,
  pidInFile,
  processMark,
} from './processes.ts'
import { socketFolder, socketUrl } from './socket.ts'

export type PostgresOptions = Readonly<{
  /** The checkout, with node_modules. */
  root: string
  /** The folder that holds everything of this server; made where missing. */
  dataDir: string
  log: Log
  /** For tests: forget the disk. A killed machine loses the data. */
  fast?: boolean
  /** Another living process may own the server; then use it and leave it running. */
  borrow?: boolean
  /** Off: postgres outlives a killed parent and is adopted by the next one (as where setpriv is missing). */
  diesWithUs?: boolean
  runAs?: RunAs
}>

export type Postgres = Readonly<{
  /** The address of the database `dhow`. */
  url: string
  pid: number
  how: 'started' | 'adopted' | 'borrowed'
  /** Stops the server, waiting until it has let go of its data. A borrowed one is left alone. */
  stop(): Promise<void>
}>

/** Starts PostgreSQL on a unix socket in `dataDir`, or takes over one that a killed process left behind. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { dataDir, log } = options
  mkdirSync(dataDir, { recursive: true })
  const cluster = join(dataDir, 'postgres')
  const socket = socketFolder(dataDir)
  const url = socketUrl(socket)
  const owner = join(dataDir, 'postgres.owner')

  const living = livingPostmaster(cluster)
  if (living && hasOwner(owner)) {
    if (!options.borrow)
      throw new Error(`${dataDir} is in use by another Dhow (process ${readOwner(owner).split(' ')[0]})`)
    if (await answers(url, 10_000)) return { url, pid: living, how: 'borrowed', stop: async () => undefined }
  }
  writeFileSync(owner, processMark(process.pid))
  const disown = (): void => rmSync(owner, { force: true })
  if (living && (await adoptable(url, cluster))) {
    log.info({ pid: living }, 'took over the database that a killed process left running')
    return { url, pid: living, how: 'adopted', stop: () => stopPid(living, cluster).then(disown) }
  }
  const started = await launch(options, cluster, socket)
  await ensureDatabase(socket)
  return { url, pid: started.pid ?? 0, how: 'started', stop: () => stopChild(started, cluster).then(disown) }
}

function readOwner(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
const hasOwner = (file: string): boolean =>
  isAlive(readOwner(file)) && readOwner(file) !== processMark(process.pid)

/** It may be ending right now, since its parent's death told it to: then wait until it has. */
async function adoptable(url: string, cluster: string): Promise<boolean> {
  const settled = { answers: false }
  const done = async (): Promise<boolean> => {
    settled.answers = await answers(url, 0)
    return settled.answers || livingPostmaster(cluster) === undefined
  }
  if (!(await eventually(done, 60_000)))
    throw new Error(`the database on ${cluster} neither answers nor ends`)
  return settled.answers
}

async function launch(options: PostgresOptions, cluster: string, socket: string): Promise<ChildProcess> {
  const { root, dataDir, runAs, diesWithUs = true } = options
  const binaries = findBinaries(root, runAs)
  await initialise(binaries, cluster)
  await clearDeadPidFile(cluster)
  binaries.give(socket)
  const output = openSync(join(dataDir, 'postgres.log'), 'a', 0o600)
  const [command, args] = binaries.command(
    'postgres',
    settings(cluster, socket, options.fast ?? false),
    diesWithUs,
  )
  const child = spawn(command, args, { stdio: ['ignore', output, output], cwd: cluster, detached: true })
  closeSync(output)
  child.unref()
  await ready(child, socket, dataDir)
  return child
}

/** `initdb` into a folder beside, renamed when complete, so that a kill half-way leaves nothing that looks finished. */
async function initialise(binaries: Binaries, cluster: string): Promise<void> {
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

function settings(cluster: string, socket: string, fast: boolean): string[] {
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
async function clearDeadPidFile(cluster: string): Promise<void> {
  const pid = pidInFile(cluster)
  if (!pid || livingPostmaster(cluster)) return
  const gone = await eventually(() => !exists(pid) || !isZombie(pid), 5_000)
  // Not gone, or the number now belongs to another program: either way no postmaster has it.
  if (!gone || exists(pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

async function ready(child: ChildProcess, socket: string, dataDir: string): Promise<void> {
  const ended = { code: undefined as number | string | undefined }
  child.once('exit', (code, signal) => (ended.code = code ?? signal ?? 'unknown'))
  child.once('error', (error) => (ended.code = error.message))
  const up = await eventually(
    async () => ended.code !== undefined || (await connects(socketUrl(socket, 'postgres'))),
    60_000,
  )
  if (ended.code !== undefined)
    throw new Error(`the database did not start (${ended.code}); see ${join(dataDir, 'postgres.log')}`)
  if (!up) throw new Error(`the database does not answer; see ${join(dataDir, 'postgres.log')}`)
}

async function ensureDatabase(socket: string): Promise<void> {
  const client = new pg.Client({ connectionString: socketUrl(socket, 'postgres') })
  await client.connect()
  const found = await client.query("select 1 from pg_database where datname = 'dhow'")
  if (found.rowCount === 0) await client.query('create database dhow')
  await client.end()
}

const answers = (url: string, withinMs: number): Promise<boolean> => eventually(() => connects(url), withinMs)

async function connects(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** "Fast" shutdown: ends sessions, rolls their transactions back, writes everything out. */
async function stopPid(pid: number, cluster: string): Promise<void> {
  if (livingPostmaster(cluster) !== pid) return
  process.kill(pid, 'SIGINT')
  // The pid file goes last; the process itself may linger as a zombie of somebody else.
  if (!(await eventually(() => pidInFile(cluster) !== pid, 30_000)))
    throw new Error(`the database ${pid} does not stop`)
}

async function stopChild(child: ChildProcess, cluster: string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await stopPid(child.pid ?? 0, cluster)
  await ended
}
