import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import { findBinaries, type RunAs } from './binaries.ts'
import { clearDeadPidFile, initialise, settings } from './cluster.ts'
import { answers, connects, ensureDatabase } from './connection.ts'
import { eventually, isAlive, livingPostmaster, pidInFile, processMark } from './processes.ts'
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
