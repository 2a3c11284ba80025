import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { canonicalJson, latestEntries, record, verifyChain, type Deed } from './audit.ts'

const deed = (subject: string, more: Partial<Deed> = {}): Deed => ({
  at: new Date('2026-11-22T06:30:00.123Z'),
  actor: null,
  action: 'firm.register',
  subject,
  place: { district: 'kachchh', state: 'GJ' },
  detail: { step: 'ગુજરાતી', amount: 1.5, nested: { b: [1, null], a: undefined } },
  ...more,
})

async function log(entries: number) {
  const { db } = await freshDatabase()
  for (let index = 1; index <= entries; index += 1)
    await db.transaction().execute((tx) => record(tx, deed(`firm:${index}`)))
  return db
}

/** What only the owner of the database can do: the triggers off. */
async function behindTheBack(db: Awaited<ReturnType<typeof log>>, statement: ReturnType<typeof sql>) {
  await sql`alter table people.audit_entry disable trigger all`.execute(db)
  await statement.execute(db)
  await sql`alter table people.audit_entry enable trigger all`.execute(db)
}

test('an untouched log is whole, and a head that was noted stays in it', async () => {
  const db = await log(3)
  const first = await verifyChain(db)
  expect(first).toMatchObject({ whole: true, entries: 3n })
  const head = first.whole ? first.head : ''
  await db.transaction().execute((tx) => record(tx, deed('firm:4')))
  expect(await verifyChain(db, head)).toMatchObject({ whole: true, entries: 4n, knownHead: true })
})

test.each([
  ['the deed', sql`update people.audit_entry set action = 'firm.read' where seq = 2`, 'content'],
  ['the instant', sql`update people.audit_entry set at = at + interval '1 second' where seq = 2`, 'content'],
  ['a detail', sql`update people.audit_entry set detail = '{"step":"x"}' where seq = 2`, 'content'],
  ['the actor', sql`update people.audit_entry set actor = gen_random_uuid() where seq = 2`, 'content'],
  ['the place', sql`update people.audit_entry set place = '{}' where seq = 2`, 'content'],
  ['the text', sql`update people.audit_entry set canonical = canonical || ' ' where seq = 2`, 'hash'],
  ['the hash', sql`update people.audit_entry set hash = repeat('a', 64) where seq = 2`, 'hash'],
  ['the link', sql`update people.audit_entry set previous_hash = repeat('a', 64) where seq = 2`, 'link'],
  ['an entry less', sql`delete from people.audit_entry where seq = 2`, 'missing'],
])('a change of %s is found', async (_what, statement, reason) => {
  const db = await log(3)
  await behindTheBack(db, statement)
  expect(await verifyChain(db)).toEqual({ whole: false, seq: 2n, reason })
})

test('a cut-off end is found by the head that was noted', async () => {
  const db = await log(3)
  const report = await verifyChain(db)
  await behindTheBack(db, sql`delete from people.audit_entry where seq = 3`)
  expect(await verifyChain(db)).toMatchObject({ whole: true, entries: 2n })
  expect(await verifyChain(db, report.whole ? report.head : '')).toMatchObject({ knownHead: false })
})

test('the database itself refuses to change, delete or empty it', async () => {
  const db = await log(1)
  await expect(sql`update people.audit_entry set action = 'x'`.execute(db)).rejects.toThrow(/append-only/)
  await expect(sql`delete from people.audit_entry`.execute(db)).rejects.toThrow(/append-only/)
  await expect(sql`truncate people.audit_entry`.execute(db)).rejects.toThrow(/append-only/)
})

test('entries of many writers at once stand in one line, and a rolled-back one leaves no gap', async () => {
  const { db } = await freshDatabase()
  const write = (index: number) =>
    db.transaction().execute(async (tx) => {
      await record(tx, deed(`firm:${index}`))
      if (index % 5 === 0) throw new Error('rolled back')
    })
  await Promise.allSettled(Array.from({ length: 40 }, (_, index) => write(index)))
  expect(await verifyChain(db)).toMatchObject({ whole: true, entries: 32n })
})

test('an auditor of a district reads the entries of her district', async () => {
  const { db } = await freshDatabase()
  await db.transaction().execute(async (tx) => {
    await record(tx, deed('firm:here'))
    await record(tx, deed('firm:there', { place: { district: 'surat', state: 'GJ' } }))
    await record(tx, deed('person:nowhere', { place: {} }))
  })
  const subjects = async (kind: 'district' | 'state' | 'everything', code: string) =>
    (await latestEntries(db, { limit: 10, areas: [{ kind, code }] })).map(({ subject }) => subject)
  expect(await subjects('district', 'kachchh')).toEqual(['firm:here'])
  expect(await subjects('state', 'GJ')).toEqual(['firm:there', 'firm:here'])
  expect(await subjects('everything', '')).toHaveLength(3)
  expect(await latestEntries(db, { limit: 10, areas: [] })).toEqual([])
})

test('canonical text does not depend on the order of keys', () => {
  expect(canonicalJson({ b: 1, a: { d: 2, c: [3] } })).toBe('{"a":{"c":[3],"d":2},"b":1}')
})
