/** `dhow privacy` and `dhow keys` against a database of their own. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { insertContact, insertPerson, updatePerson } from '#people/store/persons.ts'
import { vaultOf } from '#people/vault.ts'
import { keyringFrom } from '#platform/secrets/keyring.ts'
import { runCli } from './run.ts'

async function installation() {
  const { db, url } = await freshDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'dhow-privacy-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const vault = vaultOf(keyringFrom(undefined, folder))
  const personId = randomUUID()
  const now = new Date()
  await db.transaction().execute(async (tx) => {
    await insertPerson(tx, personId, 'gu', now)
    await updatePerson(tx, vault, personId, { name: 'Kesarben', lang: 'gu' })
    await insertContact(tx, vault, randomUUID(), personId, { kind: 'phone', value: '+919825012345' }, now)
  })
  const dhow = async (...args: string[]) => {
    let [out, err] = ['', '']
    const status = await runCli(args, {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      env: { DATABASE_URL: url, DHOW_DATA: folder },
    })
    return { status, out, err }
  }
  return { db, folder, vault, personId, dhow }
}

test('a letter is answered with a file that only the operator can read, and the log says so', async () => {
  const { db, folder, dhow } = await installation()
  const out = join(folder, 'her.json')
  const { status } = await dhow('privacy', 'export', '--to', '98250 12345', '--out', out)
  expect(status).toBe(0)
  expect(readFileSync(out, 'utf8')).toContain('Kesarben')
  expect(statSync(out).mode & 0o077).toBe(0)
  const entries = await db.selectFrom('people.audit_entry').select(['actor', 'action']).execute()
  expect(entries).toEqual([{ actor: null, action: 'person.export' }])
  expect((await dhow('privacy', 'export', '--to', '98250 99999', '--out', out)).status).toBe(1)
  expect((await dhow('privacy', 'export', '--to', '98250 12345', '--out', 'her.txt')).status).toBe(2)
})

test('an account is erased only with --yes, and what stays is said', async () => {
  const { dhow } = await installation()
  expect((await dhow('privacy', 'erase', '--to', '98250 12345')).status).toBe(2)
  const erased = await dhow('privacy', 'erase', '--to', '98250 12345', '--yes')
  expect([erased.status, erased.out.includes('r. 8(3)')]).toEqual([0, true])
  expect((await dhow('privacy', 'erase', '--to', '98250 12345', '--yes')).status).toBe(1)
})

test('the clocks are listed and can be run by hand', async () => {
  const { dhow } = await installation()
  expect((await dhow('privacy', 'clocks')).out).toContain('people.consent')
  expect((await dhow('privacy', 'clocks', '--run')).status).toBe(0)
})

test('a new key seals every value anew, and the person is found as before', async () => {
  const { db, folder, vault, dhow } = await installation()
  const sealed = () =>
    db.selectFrom('people.contact').select(['sealed', 'blind_index']).executeTakeFirstOrThrow()
  const before = await sealed()
  expect((await dhow('keys', 'status')).out).toContain('Older keys: none')
  const rotated = await dhow('keys', 'rotate')
  expect(rotated.status).toBe(0)
  expect(rotated.out).toContain('0 values wait')
  const after = await sealed()
  expect(after.sealed.split(':')[1]).toBe('k2')
  expect(after.blind_index).not.toBe(before.blind_index)
  expect(vaultOf(keyringFrom(undefined, folder)).open(after.sealed)).toBe('+919825012345')
  expect(vault.open(after.sealed)).toBe('+919825012345')
  expect(
    (await dhow('privacy', 'export', '--to', '98250 12345', '--out', join(folder, 'a.html'))).status,
  ).toBe(0)
  expect((await dhow('keys', 'rotate', '--continue')).out).toContain('Current key: k2')
})
