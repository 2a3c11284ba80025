import type { Clock } from '#platform/clock.ts'
import { contextNow, type Context } from '#platform/context.ts'
import type { Db } from '#platform/database.ts'
import type { Log } from '#platform/log.ts'
import type { Config } from './config.ts'

/** What the running program has at hand; routes take from it what they pass to a room. */
export type AppContext = Readonly<{
  config: Config
  /** The checkout, with data/ and migrations/. */
  root: string
  db: Db
  clock: Clock
  log: Log
  /** The context of one request: the clock is read now. */
  at(): Context
}>

export function appContext(parts: Omit<AppContext, 'at'>): AppContext {
  return { ...parts, at: () => contextNow(parts.db, parts.clock) }
}
