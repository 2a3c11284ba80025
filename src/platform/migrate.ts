import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Log } from './log.ts'

export type Migration = Readonly<{ name: string; sql: string; checksum: string }>

const fileName = /^(\d{4})_[a-z][a-z0-9-]*\.sql$/

/** One lock for the whole cluster of servers that share a database; any constant does. */
const lockKey = 4_340_717

const ledger = `
  create schema if not exists platform;
  create table if not exists platform.migration (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`

/** The migrations in `folder` (`0001_platform.sql`, ...) in order. Throws on a stray name or a number used twice. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const numbers = names.map((name) => {
    const number = fileName.exec(name)?.[1]
    if (!number) throw new Error(`a migration is named NNNN_room.sql, not ${name}`)
    return number
  })
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index)
  if (twice) throw new Error(`two migrations have the number ${twice}`)
  return names.map((name) => readMigration(folder, name))
}

function readMigration(folder: string, name: string): Migration {
  const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

/**
 * Brings the database forward: each new file in its own transaction, under a lock that other servers wait for.
 * Refuses when an applied file was changed, is missing, or a new one sorts before an applied one. Answers the names applied.
 */
export async function migrate(url: string, folder: string, log: Log): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = new pg.Client({ connectionString: url, application_name: 'dhow-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(ledger)
    const pending = pendingOf(migrations, await appliedIn(client))
    for (const migration of pending) await apply(client, migration, log)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

type Applied = { name: string; checksum: string }

async function appliedIn(client: pg.Client): Promise<Applied[]> {
  return (
    await client.query<Applied>('select name, checksum from platform.migration order by name collate "C"')
  ).rows
}

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  for (const [index, { name, checksum }] of applied.entries()) {
    const file = migrations[index]
    if (!file || file.name > name) throw new Error(`migration ${name} was applied, but its file is missing`)
    if (file.name < name)
      throw new Error(`migration ${file.name} comes before ${name}, which was already applied`)
    if (file.checksum !== checksum) throw new Error(`migration ${name} was changed after it was applied`)
  }
  return migrations.slice(applied.length)
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration, log: Log): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into platform.migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
  log.info({ migration: name }, 'migrated')
}
