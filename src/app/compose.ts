import { join } from 'node:path'
import type { Logger } from 'pino'
import { frozenClock, realClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database.ts'
import { prepareJobs } from '#platform/jobs.ts'
import { migrate } from '#platform/migrate.ts'
import { keyringFrom } from '#platform/secrets/keyring.ts'
import { startPostgres, type Postgres } from '#platform/postgres.ts'
import { projectRoot } from '#platform/root.ts'
import type { Config } from './config.ts'
import { appContext, type AppContext } from './context.ts'

/** The program put together: its context, the address of its database, and how to let go of both. */
export type Composed = Readonly<{ context: AppContext; databaseUrl: string; close(): Promise<void> }>

export type ComposeOptions = Readonly<{
  /** For commands: use the database of a running server instead of refusing because it is in use. */
  borrow?: boolean
}>

/** Starts or finds the database, brings it forward, and opens it. Undoes what it did when a step fails. */
export async function compose(config: Config, log: Logger, options: ComposeOptions = {}): Promise<Composed> {
  const root = projectRoot()
  const postgres = await findPostgres(config, log, root, options)
  try {
    await migrate(postgres.url, join(root, 'migrations'), log)
    await prepareJobs(postgres.url, log)
  } catch (error) {
    await postgres.stop()
    throw error
  }
  const keyring = keyringFrom(config.keys, config.dataDir)
  const { db, close } = openDatabase({ url: postgres.url, log })
  const clock = config.frozenAt ? frozenClock(config.frozenAt) : realClock
  if (clock.frozenAt) log.warn({ frozenAt: clock.frozenAt }, 'the clock stands still (DHOW_NOW)')
  return {
    context: appContext({ config, root, db, clock, log, keyring }),
    databaseUrl: postgres.url,
    close: () => close().then(postgres.stop),
  }
}

type Found = Pick<Postgres, 'url' | 'stop'>

async function findPostgres(
  config: Config,
  log: Logger,
  root: string,
  options: ComposeOptions,
): Promise<Found> {
  const { databaseUrl, dataDir } = config
  if (databaseUrl) return { url: databaseUrl, stop: async () => undefined }
  return startPostgres({ root, dataDir, log, ...options })
}
