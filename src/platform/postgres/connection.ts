import pg from 'pg'
import { eventually } from './processes.ts'
import { socketUrl } from './socket.ts'

/** Makes the database `dhow` where the server is new. */
export async function ensureDatabase(socket: string): Promise<void> {
  const client = new pg.Client({ connectionString: socketUrl(socket, 'postgres') })
  await client.connect()
  const found = await client.query("select 1 from pg_database where datname = 'dhow'")
  if (found.rowCount === 0) await client.query('create database dhow')
  await client.end()
}

/** Whether the server accepts a connection within the time. */
export const answers = (url: string, withinMs: number): Promise<boolean> =>
  eventually(() => connects(url), withinMs)

export async function connects(url: string): Promise<boolean> {
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
