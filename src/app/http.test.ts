import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { testKeyring } from '../../test/support/keyring.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { frozenClock } from '#platform/clock.ts'
import { silentLog } from '#platform/log.ts'
import { projectRoot } from '#platform/root.ts'
import { readConfig } from './config.ts'
import { appContext } from './context.ts'
import { httpApp } from './http.ts'

async function fixture() {
  const database = await freshDatabase()
  const root = projectRoot()
  const clock = frozenClock(new Date('2026-11-22T06:30:00Z'))
  const context = appContext({
    config: readConfig({}, root),
    root,
    db: database.db,
    clock,
    log: silentLog,
    keyring: testKeyring,
  })
  const app = await httpApp(context, pino({ level: 'silent' }))
  onTestFinished(() => app.close())
  return { app, database }
}

test('/healthz answers while the process lives, /readyz only while the database does', async () => {
  const { app, database } = await fixture()
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await app.inject('/readyz')).statusCode).toBe(200)
  await database.close()
  expect((await app.inject('/readyz')).statusCode).toBe(503)
  expect((await app.inject('/healthz')).statusCode).toBe(200)
})
