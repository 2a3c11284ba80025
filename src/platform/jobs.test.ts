import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../test/support/database.ts'
import { frozenClock } from './clock.ts'
import { enqueue, startWorker, type Tasks } from './jobs.ts'
import { silentLog } from './log.ts'
import { eventually } from './postgres/processes.ts'
import { platformCron, platformTasks } from './tasks.ts'

const clock = frozenClock(new Date('2026-11-22T06:30:00Z'))

async function work({ url, db }: FreshDatabase, tasks: Tasks) {
  const worker = await startWorker({ url, db, clock, log: silentLog, tasks, cron: platformCron })
  onTestFinished(worker.stop)
  return worker
}

test('a job runs after its transaction commits, one of a rolled-back transaction never', async () => {
  const database = await freshDatabase()
  const seen: unknown[] = []
  await work(database, {
    ...platformTasks,
    'test.note': async (_context, payload) => void seen.push(payload),
  })
  await database.db.transaction().execute(async (tx) => {
    await enqueue(tx, 'test.note', { order: 1 })
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(seen).toEqual([])
  })
  const undone = database.db.transaction().execute(async (tx) => {
    await enqueue(tx, 'test.note', { order: 2 })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await enqueue(database.db, 'test.note', { order: 3 })
  expect(await eventually(() => seen.length >= 2, 5_000)).toBe(true)
  expect(seen).toEqual([{ order: 1 }, { order: 3 }])
})

test('a task is handed the clock of the program and a database it can write to', async () => {
  const database = await freshDatabase()
  const days: string[] = []
  await work(database, {
    ...platformTasks,
    'test.day': async ({ db, now }) => {
      await sql`select 1`.execute(db)
      days.push(now.toISOString())
    },
  })
  await enqueue(database.db, 'test.day', {})
  expect(await eventually(() => days.length > 0, 5_000)).toBe(true)
  expect(days).toEqual(['2026-11-22T06:30:00.000Z'])
})

test('a job that fails stays in the queue for a later try; the worker goes on', async () => {
  const database = await freshDatabase()
  const seen: unknown[] = []
  const tasks: Tasks = {
    ...platformTasks,
    'test.fail': async () => Promise.reject(new Error('the partner is away')),
    'test.note': async (_context, payload) => void seen.push(payload),
  }
  await work(database, tasks)
  await enqueue(database.db, 'test.fail', {})
  await enqueue(database.db, 'test.note', { after: true })
  const failed = async () => {
    const { rows } = await sql<{ n: bigint }>`select count(*) as n from graphile_worker.jobs
      where task_identifier = 'test.fail' and last_error like '%partner is away%'`.execute(database.db)
    return rows[0]?.n === 1n && seen.length === 1
  }
  expect(await eventually(failed, 5_000)).toBe(true)
})

test('a later job with the same key replaces the one that waits', async () => {
  const { db } = await freshDatabase()
  const runAt = new Date('2030-01-01T00:00:00Z')
  await enqueue(db, 'test.note', { n: 1 }, { key: 'digest-7', runAt })
  await enqueue(db, 'test.note', { n: 2 }, { key: 'digest-7', runAt, attempts: 3 })
  const { rows } = await sql`select run_at, max_attempts from graphile_worker.jobs`.execute(db)
  expect(rows).toEqual([{ run_at: runAt, max_attempts: 3 }])
})

test('a stop lets the running job finish', async () => {
  const database = await freshDatabase()
  const seen: string[] = []
  const worker = await work(database, {
    ...platformTasks,
    'test.slow': async () => {
      seen.push('begun')
      await new Promise((resolve) => setTimeout(resolve, 300))
      seen.push('done')
    },
  })
  await enqueue(database.db, 'test.slow', {})
  await eventually(() => seen.length > 0, 5_000)
  await worker.stop()
  expect(seen).toEqual(['begun', 'done'])
})
