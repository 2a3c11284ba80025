import { Kysely, PostgresDialect, type ColumnType, type Generated, type Transaction } from 'kysely'
import pg from 'pg'
import type { Log } from './log.ts'

/**
 * Every table of the program by its full name. Each room adds its own in its store:
 *
 *     declare module '#platform/database.ts' {
 *       interface Tables { 'training.session': SessionTable }
 *     }
 */
export interface Tables {
  'platform.idempotency_key': IdempotencyKeyTable
}

type IdempotencyKeyTable = {
  key: string
  route: string
  body_hash: string
  status: number | null
  response: ColumnType<unknown, string | null, string | null>
  created_at: Generated<Date>
}

/** A database or a transaction on it: what every store function takes. */
export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

export type Database = Readonly<{ db: Db; close(): Promise<void> }>

const { builtins, getTypeParser } = pg.types
const asText = (value: string): string => value

/**
 * How columns become values: int8 → bigint (exact beyond 2^53; `count(*)` too), date → 'YYYY-MM-DD' text
 * (a civil day has no time zone), numeric → text, timestamptz → Date, json → parsed.
 */
const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === builtins.INT8) return BigInt
    if (format !== 'binary' && oid === builtins.DATE) return asText
    return getTypeParser(oid, format as 'text')
  },
} as pg.CustomTypesConfig

/** Opens a pool on the server at `url` (a postgres:// address, or one whose host is a socket folder). */
export function openDatabase({ url, log, connections = 10 }: DatabaseOptions): Database {
  const pool = openPool({ url, log, connections, types: columnTypes })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, close: () => db.destroy() }
}

export type DatabaseOptions = { url: string; log: Log; connections?: number }

/** A plain pool. A connection that dies while idle is reported and replaced; without a handler it would end the process. */
export function openPool(options: DatabaseOptions & { types?: pg.CustomTypesConfig }): pg.Pool {
  const { url, log, connections = 10, types } = options
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: 'dhow',
    ...(types ? { types } : {}),
  })
  // While we stop, the server may hang up before our own goodbye arrives.
  const lost = (error: Error): void => {
    if (!pool.ending) log.warn({ reason: error.message }, 'a database connection was lost')
  }
  pool.on('error', lost)
  pool.on('connect', (client) => void client.on('error', lost))
  return pool
}
