/** `dhow verify` with nothing but files. */
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keyName, toMultikey } from '#training/credential/multikey.ts'
import { encodeList } from '#training/credential/status-list.ts'
import { inDigits, writeText } from '#training/rules/certificate-text.ts'
import { runCli } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'dhow-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { privateKey } = generateKeyPairSync('ed25519')
const multikey = toMultikey(privateKey)
const statement = {
  key: keyName(multikey),
  number: 'DHOW-2026-000001',
  name: 'હંસાબેન',
  title: 'Parcels',
  on: '2026-11-20',
  list: 1,
  index: 5,
  demo: false,
}
const certificate = writeText(statement, (bytes) => sign(null, bytes, privateKey))

function keysWith(revoked: readonly number[]): string {
  const path = join(folder, `keys-${revoked.join('-')}.json`)
  const snapshot = {
    site: 'https://dhow.example.org',
    at: '2026-11-22T06:30:00.000Z',
    keys: [{ id: statement.key, key: multikey }],
    lists: { 1: encodeList(revoked) },
  }
  writeFileSync(path, JSON.stringify(snapshot))
  return path
}

async function dhow(...args: string[]) {
  let [out, err] = ['', '']
  const status = await runCli(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
  })
  return { status, out, err }
}

test('a certificate is checked with a saved file of keys, no database and no network', async () => {
  const link = `https://dhow.example.org/verify#${inDigits(certificate)}`
  const { status, out } = await dhow('verify', link, '--keys', keysWith([]))
  expect([status, out]).toEqual([
    0,
    'valid: issued by us, and it stands\nDHOW-2026-000001 · હંસાબેન · Parcels · 2026-11-20\nRevocations as of 2026-11-22T06:30:00.000Z.\n',
  ])
})

test('one that was taken back, a forged one and nonsense end with status 1 and say which', async () => {
  expect(await dhow('verify', certificate, '--keys', keysWith([5]))).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^revoked/),
  })
  const forged = writeText({ ...statement, name: 'Somebody' }, () => new Uint8Array(64))
  expect(await dhow('verify', forged, '--keys', keysWith([]))).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^not genuine/),
  })
  expect(await dhow('verify', 'nonsense', '--keys', keysWith([]))).toMatchObject({
    status: 1,
    out: expect.stringMatching(/^no certificate/),
  })
})

test('a file of keys that is none is a slip of the command', async () => {
  const path = join(folder, 'none.json')
  writeFileSync(path, '{"keys": 1}')
  expect((await dhow('verify', certificate, '--keys', path)).status).toBe(2)
})
