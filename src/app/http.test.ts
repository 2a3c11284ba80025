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
import { pathOnly } from './log.ts'

async function fixture(env: Record<string, string> = {}) {
  const database = await freshDatabase()
  const root = projectRoot()
  const clock = frozenClock(new Date('2026-11-22T06:30:00Z'))
  const context = appContext({
    config: readConfig(env, root),
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

test('behind a proxy a visitor is who the proxy saw, not who she says she is', async () => {
  const { app } = await fixture({ DHOW_PROXY: 'on' })
  app.get('/api/who', { config: { action: 'public.read' } }, async ({ ip }) => ip)
  const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' }
  expect((await app.inject({ url: '/api/who', headers })).body).toBe('203.0.113.7')
})

test('logs tell paths without what was searched for', () => {
  expect(pathOnly('/desk?find=9825012345&district=kachchh')).toBe('/desk')
  expect(pathOnly('/desk')).toBe('/desk')
})
