import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { bareDatabase } from '../../test/support/database.ts'
import { openDatabase } from './database.ts'
import { silentLog } from './log.ts'
import { migrate, readMigrations } from './migrate.ts'
import { projectRoot } from './root.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhow-migrations-'))
  return () => rmSync(folder, { recursive: true })
})
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const run = (url: string): Promise<string[]> => migrate(url, folder, silentLog)

describe('migrations', () => {
  test('are applied once, in the order of their numbers', async () => {
    const { url } = await bareDatabase()
    write('0002_firms.sql', 'insert into t values (2)')
    write('0001_people.sql', 'create table t (n int)')
    expect(await run(url)).toEqual(['0001_people.sql', '0002_firms.sql'])
    expect(await run(url)).toEqual([])
    write('0003_firms.sql', 'insert into t values (3)')
    expect(await run(url)).toEqual(['0003_firms.sql'])
  })

  test('refuse to go on when an applied one was changed; line ends do not count', async () => {
    const { url } = await bareDatabase()
    write('0001_people.sql', 'create table t (n int);\n')
    await run(url)
    write('0001_people.sql', 'create table t (n int);\r\n')
    expect(await run(url)).toEqual([])
    write('0001_people.sql', 'create table t (n bigint);\n')
    await expect(run(url)).rejects.toThrow('0001_people.sql was changed after it was applied')
  })

  test('refuse a missing file and one that comes too late', async () => {
    const { url } = await bareDatabase()
    write('0002_people.sql', 'create table t (n int)')
    await run(url)
    write('0001_firms.sql', 'select 1')
    await expect(run(url)).rejects.toThrow('0001_firms.sql comes before 0002_people.sql')
    rmSync(join(folder, '0001_firms.sql'))
    rmSync(join(folder, '0002_people.sql'))
    await expect(run(url)).rejects.toThrow('0002_people.sql was applied, but its file is missing')
  })

  test('leave nothing of a file that fails half-way', async () => {
    const { url } = await bareDatabase()
    write('0001_people.sql', 'create table t (n int); select 1/0;')
    await expect(run(url)).rejects.toThrow('0001_people.sql failed: division by zero')
    write('0001_people.sql', 'create table t (n int)')
    expect(await run(url)).toEqual(['0001_people.sql'])
  })

  test('run once when several servers start at the same moment', async () => {
    const { url } = await bareDatabase()
    write('0001_people.sql', 'create table t (n int); select pg_sleep(0.1);')
    const applied = await Promise.all([run(url), run(url), run(url), run(url)])
    expect(applied.flat()).toEqual(['0001_people.sql'])
  })

  test('have a number and a room in their names, no number twice', () => {
    write('people.sql', '')
    expect(() => readMigrations(folder)).toThrow('not people.sql')
    rmSync(join(folder, 'people.sql'))
    write('0001_people.sql', '')
    write('0001_firms.sql', '')
    expect(() => readMigrations(folder)).toThrow('two migrations have the number 0001')
  })

  test('of this checkout bring an empty database to the newest state', async () => {
    const { url } = await bareDatabase()
    const ours = join(projectRoot(), 'migrations')
    expect(await migrate(url, ours, silentLog)).toEqual(readMigrations(ours).map(({ name }) => name))
    const { db, close } = openDatabase({ url, log: silentLog })
    onTestFinished(close)
    const { rows } = await sql<{ n: bigint }>`select count(*) as n from platform.idempotency_key`.execute(db)
    expect(rows[0]?.n).toBe(0n)
  })
})
