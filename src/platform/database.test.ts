import { sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { eventually } from './postgres/processes.ts'

test('large integers, civil days, decimals and Indic text come back exactly as they went in', async () => {
  const { db } = await freshDatabase()
  const { rows } = await sql<
    Record<string, unknown>
  >`select ${9007199254740993n}::bigint as big, date '2026-03-31' as day,
    0.10::numeric as decimal, timestamptz '2026-11-22 12:00+05:30' as instant, ${'ગુજરાતી हिन्दी'}::text as words`.execute(
    db,
  )
  expect(rows[0]).toEqual({
    big: 9007199254740993n,
    day: '2026-03-31',
    decimal: '0.10',
    instant: new Date('2026-11-22T06:30:00Z'),
    words: 'ગુજરાતી हिन्दी',
  })
})

test('Hindi and Gujarati letters count as letters, so that searching by parts of words works', async () => {
  const { db } = await freshDatabase()
  const { rows } = await sql<{
    ok: boolean
  }>`select 'साड़ी' ~ '[[:alpha:]]' and 'સાડી' ~ '[[:alpha:]]' as ok`.execute(db)
  expect(rows[0]?.ok).toBe(true)
})

test('a connection that the server cuts is replaced; the program goes on', async () => {
  const { db, url } = await freshDatabase()
  await sql`select 1`.execute(db)
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await admin.end()
  const back = await eventually(async () => {
    const answer = await sql<{ one: number }>`select 1 as one`.execute(db).catch(() => undefined)
    return answer?.rows[0]?.one === 1
  }, 5_000)
  expect(back).toBe(true)
})

test('each test has a database of its own', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  await sql`create table public.mine (n int)`.execute(one.db)
  await sql`create table public.mine (n int)`.execute(two.db)
  expect(one.url).not.toBe(two.url)
})
