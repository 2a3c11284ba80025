import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { onTestFinished, inject } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database.ts'
import { silentLog } from '../../src/platform/log.ts'

/** A database of one's own: `url` for whatever opens its own connections, `db` to ask it questions. */
export type FreshDatabase = Database & Readonly<{ url: string }>

/**
 * A migrated, empty database of one's own (about 20 ms), dropped by `close()`; a real PostgreSQL, never a stand-in.
 * Within a test it closes itself when the test is over; for a whole file call it in beforeAll and close it in afterAll.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(`create database ${name} template template_dhow strategy file_copy`)
  const url = addressOf(name)
  const { db, close } = openDatabase({ url, log: silentLog, connections: 25 })
  const drop = once(async () => {
    await close()
    await asAdmin(`drop database ${name} with (force)`)
  })
  closeWithTest(drop)
  return { db, url, close: drop }
}

/** A database with nothing in it, not even our schemas: for tests of the migrations themselves. Answers its address. */
export async function bareDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const name = `bare_${randomBytes(6).toString('hex')}`
  await asAdmin(`create database ${name} template template0`)
  const drop = once(() => asAdmin(`drop database ${name} with (force)`))
  closeWithTest(drop)
  return { url: addressOf(name), close: drop }
}

/** Outside a test (beforeAll) vitest has nothing to hook on: then the caller closes. */
function closeWithTest(close: () => Promise<void>): void {
  try {
    onTestFinished(close)
  } catch {
    return
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

function addressOf(database: string): string {
  const url = new URL(inject('clusterUrl'))
  url.pathname = `/${database}`
  return url.href
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('clusterUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
