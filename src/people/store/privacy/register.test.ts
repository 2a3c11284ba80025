/** The registry of rooms is whole: every column of a person is spoken for, every sealed column is rotated. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { silentLog } from '#platform/log.ts'
import { messageDesk } from '#platform/messages/desk.ts'
import { holdersOf } from '../../../app/holders.ts'
import { freshDatabase } from '../../../../test/support/database.ts'
import { testKeyring } from '../../../../test/support/keyring.ts'
import { CHOICES, PURPOSES } from '../../rules/privacy/purposes.ts'
import { HOLDS } from '../../rules/privacy/holds.ts'
import { runClock } from './clocks.ts'
import { countAffected } from './breaches.ts'
import { exposuresOf } from './exposures.ts'
import { versionOf } from './consents.ts'

const holders = holdersOf({ desk: messageDesk({ keyring: testKeyring, carriers: {}, log: silentLog }) })

test('every sealed column of the database is walked through when keys change', async () => {
  const { db } = await freshDatabase()
  const { rows } = await sql<{ name: string }>`
    select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
    where column_name like '%sealed' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db)
  const known = new Set(
    holders.flatMap(({ sealed = [] }) => sealed.map(({ table, sealed: column }) => `${table}.${column}`)),
  )
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
})

/** Tables with an account's number that hold nothing a person could be told about in a breach. */
const NOT_EXPOSED = ['people.sign_in_step', 'people.breach_notice', 'people.audit_entry', 'listings.run']

test('every table that names a person has a row that says whom a leak would touch', async () => {
  const { db } = await freshDatabase()
  const { rows } = await sql<{ name: string }>`
    select distinct table_schema || '.' || table_name as name from information_schema.columns
    where column_name in ('person_id', 'asked_by', 'tenant') and table_schema in ('people', 'finder', 'firms', 'training', 'catalogue', 'listings', 'orders')`.execute(
    db,
  )
  const known = new Set([...exposuresOf(holders).map(({ table }) => table), ...NOT_EXPOSED])
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
})

test('every clock and every such row is a statement that the database understands', async () => {
  const { db } = await freshDatabase()
  const now = new Date('2026-11-22T06:30:00Z')
  const clocks = holders.flatMap(({ clocks: all = [] }) => all)
  for (const clock of clocks) expect(await runClock(db, clock, now), clock.key).toBe(0)
  expect(new Set(clocks.map(({ key }) => key)).size).toBe(clocks.length)
  for (const exposure of exposuresOf(holders))
    expect(await countAffected(db, { since: now, until: now }, exposure), exposure.table).toBe(0)
})

test('each purpose has a version of its own, and all but the account are hers to decide', () => {
  const versions = PURPOSES.map(({ key }) => versionOf(key))
  expect(new Set(versions).size).toBe(PURPOSES.length)
  expect(versions.every((version) => /^[0-9a-f]{64}$/.test(version))).toBe(true)
  expect(PURPOSES.filter((purpose) => !CHOICES.includes(purpose)).map(({ key }) => key)).toEqual(['account'])
})

test('whatever stays names its law', () => {
  for (const { source } of HOLDS) expect(source).toMatch(/Act|Rules/)
})
