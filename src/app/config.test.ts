import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('nothing set gives port 3000 and .dhow in the checkout', () => {
  expect(readConfig({}, '/srv/dhow')).toEqual({
    port: 3000,
    dataDir: '/srv/dhow/.dhow',
    logLevel: 'info',
    worker: true,
    behindProxy: false,
    site: 'http://localhost:3000',
    syncMinutes: 10,
    demo: true,
    rooms: {},
    carriers: {},
  })
  expect(readConfig({ PORT: '', DHOW_DATA: '' }, '/srv/dhow').port).toBe(3000)
})

test('each variable is taken as it is written', () => {
  const env = {
    PORT: '8080',
    DHOW_HOST: '127.0.0.1',
    DHOW_DATA: '/var/lib/dhow',
    DATABASE_URL: 'postgres://dhow@db/dhow',
    LOG_LEVEL: 'warn',
    DHOW_NOW: '2026-11-22T12:00:00+05:30',
    DHOW_WORKER: 'off',
    DHOW_PROXY: 'on',
    DHOW_KEYS: 'a:b',
    DHOW_SMS: '{}',
    DHOW_OIDC: '[]',
    DHOW_CLAMD: 'tcp://av:3310',
    DHOW_APISETU: '{}',
    DHOW_SITE: 'https://dhow.example/',
    DHOW_ZOOM: '{}',
    DHOW_AMAZON: '{}',
    DHOW_SYNC_MINUTES: '15',
    DHOW_DEMO: 'off',
  }
  expect(readConfig(env, '/srv/dhow')).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDir: '/var/lib/dhow',
    databaseUrl: 'postgres://dhow@db/dhow',
    logLevel: 'warn',
    frozenAt: new Date('2026-11-22T06:30:00Z'),
    worker: false,
    behindProxy: true,
    keys: 'a:b',
    identityProviders: '[]',
    scanner: 'tcp://av:3310',
    apiSetu: '{}',
    site: 'https://dhow.example',
    rooms: { zoom: '{}' },
    amazon: '{}',
    syncMinutes: 15,
    demo: false,
    carriers: { sms: '{}' },
  })
})

test('demonstration firms come by themselves only to a database of our own', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://dhow@db/dhow' }, '/').demo).toBe(false)
  expect(readConfig({ DATABASE_URL: 'postgres://dhow@db/dhow', DHOW_DEMO: 'on' }, '/').demo).toBe(true)
})

test('wrong ones are named in one line', () => {
  const read = () =>
    readConfig({ PORT: '99999', DHOW_NOW: 'yesterday', DATABASE_URL: 'mysql://x' }, '/srv/dhow')
  expect(read).toThrow(
    /^PORT: .*; DATABASE_URL: must be a postgres:\/\/ address; DHOW_NOW: must be an instant[^\n]*$/,
  )
})
