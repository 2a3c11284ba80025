import { Logger, parseCronItems, run, runMigrations, type CronItem, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import { contextNow, type Context } from './context.ts'
import { openPool, type Db } from './database.ts'
import type { Log } from './log.ts'

/** One kind of follow-up work. It runs at least once, so it must not mind being run twice. */
export type Task = (context: Context, payload: unknown) => Promise<void>

/** Every task by its name, `room.what-happened`. */
export type Tasks = Readonly<Record<string, Task>>

/** Work by the calendar: `match` is a crontab pattern in UTC. */
export type Cron = Readonly<{ task: string; match: string }>

export type JobOptions = Readonly<{
  /** Not before this instant. */
  runAt?: Date
  /** A later job with the same key replaces one that has not started. */
  key?: string
  /** Tries before it is left for the operator; 25 when absent, over about three days. */
  attempts?: number
}>

/** Makes or updates the queue's own tables (schema graphile_worker). Run after our migrations. */
export async function prepareJobs(url: string, log: Log): Promise<void> {
  const pool = openPool({ url, log, connections: 1 })
  try {
    await runMigrations({ pgPool: pool, logger: queueLog(log) })
  } finally {
    await pool.end()
  }
}

/** Queues a job in the caller's transaction: it runs only if, and only after, that transaction commits. */
export async function enqueue(
  db: Db,
  task: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${task}, payload := ${JSON.stringify(payload)}::json, run_at := ${options.runAt ?? null}::timestamptz,
    job_key := ${options.key ?? null}::text, max_attempts := ${options.attempts ?? null}::int)`.execute(db)
}

export type WorkerOptions = Readonly<{
  url: string
  db: Db
  clock: Clock
  log: Log
  tasks: Tasks
  cron?: readonly Cron[]
  /** Jobs at the same time; their order is then not guaranteed. */
  concurrency?: number
}>

export type Worker = Readonly<{
  /** Takes no new jobs, lets running ones finish (aborted after 5 s and tried again later), then answers. */
  stop(): Promise<void>
  /** Settles when the worker has ended, by stop() or by a failure. */
  ended: Promise<void>
}>

/** Starts taking jobs from the queue. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { url, log, cron = [], concurrency = 2 } = options
  const pool = openPool({ url, log, connections: concurrency + 2 })
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    logger: queueLog(log),
    taskList: taskList(options),
    parsedCronItems: parseCronItems(cron.map(({ task, match }): CronItem => ({ task, match }))),
  })
  const ended = runner.promise.finally(() => pool.end())
  // Whoever waits for `ended` still sees the failure; nobody waiting must not end the process.
  ended.catch((error: unknown) => log.error({ err: error }, 'the worker stopped'))
  let stopped: Promise<void> | undefined
  return { ended, stop: () => (stopped ??= runner.stop().then(() => ended)) }
}

function taskList({ tasks, db, clock }: WorkerOptions): TaskList {
  const bound = Object.entries(tasks).map(([name, task]) => [
    name,
    (payload: unknown) => task(contextNow(db, clock), payload),
  ])
  return Object.fromEntries(bound) as TaskList
}

/** The queue reports each job twice at "info"; for us that is detail. */
const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

function queueLog(log: Log): Logger {
  return new Logger((scope) => (level, message, meta) => {
    log[levels[level as keyof typeof levels] ?? 'debug']({ ...scope, ...meta }, message)
  })
}
