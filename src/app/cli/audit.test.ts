import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { runCli } from './run.ts'

const KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`

async function terminal() {
  const { url, db } = await freshDatabase()
  const dhow = async (...args: string[]) => {
    const said = { out: '', err: '' }
    const status = await runCli(args, {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      env: { DATABASE_URL: url, DHOW_KEYS: KEYS, DHOW_NOW: '2026-11-22T06:30:00Z', DHOW_DATA: projectRoot() },
    })
    return { status, ...said }
  }
  return { db, dhow }
}

test('the operator gives the first role, and the log says so; a changed log is found', async () => {
  const { db, dhow } = await terminal()
  const given = await dhow('grant', '--to', '98250 12345', '--role', 'administrator', '--until', '2027-11-22')
  expect(given).toMatchObject({ status: 0, err: '' })
  const whole = await dhow('audit', 'verify')
  expect(whole.out).toMatch(/^1 entries, whole\. Head: [0-9a-f]{64}/)
  const head = /[0-9a-f]{64}/.exec(whole.out)![0]
  await dhow(
    'grant',
    '--to',
    'a@example.com',
    '--role',
    'auditor',
    '--area',
    'state:GJ',
    '--until',
    '2027-11-22',
  )
  expect(await dhow('audit', 'verify', '--head', head)).toMatchObject({ status: 0 })
  expect(await dhow('audit', 'verify', '--head', '0'.repeat(63) + '1')).toMatchObject({ status: 1 })
  await sql`alter table people.audit_entry disable trigger all`.execute(db)
  await sql`update people.audit_entry set actor = gen_random_uuid() where seq = 1`.execute(db)
  const broken = await dhow('audit', 'verify')
  expect(broken).toMatchObject({ status: 1, out: '' })
  expect(broken.err).toContain('entry 1 says something else than what was hashed')
})

test('what is not understood is said', async () => {
  const { dhow } = await terminal()
  expect((await dhow('audit')).status).toBe(2)
  expect((await dhow('audit', 'verify', '--head', 'x')).status).toBe(2)
  expect((await dhow('grant', '--to', '98250 12345')).status).toBe(2)
  const role = ['--role', 'king', '--until', '2027-01-01']
  expect((await dhow('grant', '--to', '98250 12345', ...role)).err).toContain('choose a role')
})
