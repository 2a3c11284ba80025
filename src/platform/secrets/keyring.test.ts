import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { addKey, keyringFrom } from './keyring.ts'
import { open, seal } from './seal.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dhow-keys-'))
  return () => rmSync(dataDir, { recursive: true })
})
const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64')

describe('the keyring', () => {
  test('comes from DHOW_KEYS, the first key current; no file is made then', () => {
    const ring = keyringFrom(`2026-11:${key(2)}, old:${key(1)}`, join(dataDir, 'absent'))
    expect(ring.current.id).toBe('2026-11')
    expect([...ring.keys.keys()]).toEqual(['2026-11', 'old'])
    expect(() => statSync(join(dataDir, 'absent'))).toThrow('ENOENT')
  })

  test('is made once in the data folder, for its owner only, and found again', () => {
    const folder = join(dataDir, 'new')
    const sealed = seal('ABCDE1234F', keyringFrom(undefined, folder))
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o600)
    expect(open(sealed, keyringFrom('', folder))).toBe('ABCDE1234F')
  })

  test('that others can read is refused, with what to do', () => {
    keyringFrom(undefined, dataDir)
    chmodSync(join(dataDir, 'keys'), 0o644)
    expect(() => keyringFrom(undefined, dataDir)).toThrow(`chmod 600 ${join(dataDir, 'keys')}`)
  })

  test('gets a new key in front and keeps the old ones', () => {
    const sealed = seal('ABCDE1234F', keyringFrom(undefined, dataDir))
    const ring = addKey(dataDir)
    expect([...ring.keys.keys()]).toEqual(['k2', 'k1'])
    expect(ring.current.id).toBe('k2')
    expect(open(sealed, ring)).toBe('ABCDE1234F')
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o600)
    expect(addKey(dataDir).current.id).toBe('k3')
  })

  test('of a running server follows its file', () => {
    const running = keyringFrom(undefined, dataDir)
    const before = seal('ABCDE1234F', running)
    const rotated = seal('ABCDE1234F', addKey(dataDir))
    expect([open(before, running), open(rotated, running)]).toEqual(['ABCDE1234F', 'ABCDE1234F'])
    expect(running.current.id).toBe('k2')
    rmSync(join(dataDir, 'keys'))
    expect(open(rotated, running)).toBe('ABCDE1234F')
  })

  test.each([
    ['a short key', `k1:${Buffer.alloc(16).toString('base64')}`, 'key k1 must be 32 bytes'],
    ['no name', key(1), 'name:base64'],
    ['a name in capitals', `K:${key(1)}`, 'name:base64'],
    ['a name used twice', `a:${key(1)},a:${key(2)}`, 'the same name'],
    ['an empty place', `a:${key(1)},`, 'name:base64'],
  ])('with %s is refused, and the message does not repeat the key', (_, value, message) => {
    expect(() => keyringFrom(value, dataDir)).toThrow(message)
    try {
      keyringFrom(value, dataDir)
    } catch (error) {
      expect(String(error)).not.toContain(value.split(':').at(-1) || key(1))
    }
  })

  test('holds no two equal secrets: what seals does not index', () => {
    const { sealing, indexing } = keyringFrom(`a:${key(1)}`, dataDir).current
    expect(sealing.equals(indexing)).toBe(false)
    expect(sealing.export().toString('base64')).not.toBe(key(1))
  })
})
