import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * One key of the ring, as two that never meet: one seals, the other makes blind indexes. Key objects, because Node 24 takes
 * ten times as long over the same bytes in a Buffer.
 */
export type Key = Readonly<{ id: string; sealing: KeyObject; indexing: KeyObject }>

/**
 * The keys of this installation. New values are sealed with `current`; the others only open older ones. A ring from the
 * data folder follows its file: a running server knows a new key as soon as it stands there.
 */
export type Keyring = Readonly<{ current: Key; keys: ReadonlyMap<string, Key> }>

const KEY_BYTES = 32
const keyId = /^[a-z0-9][a-z0-9-]{0,31}$/

/**
 * The keyring from `value` (DHOW_KEYS: `id:base64,id:base64`, 32 bytes each, the first one current). Without a value the
 * file `keys` in the data folder, readable by its owner only and made at the first call. Throws a line for the operator.
 */
export function keyringFrom(value: string | undefined, dataDir: string): Keyring {
  if (value !== undefined && value.trim() !== '') return parse(value, 'DHOW_KEYS')
  const file = join(dataDir, 'keys')
  if (!existsSync(file)) makeFile(dataDir, file)
  return following(file)
}

/** Asking for the file's time costs a microsecond or two, less than sealing. */
function following(file: string): Keyring {
  let ring = parse(readPrivate(file), file)
  let writtenAt = timeOf(file)
  const fresh = (): Keyring => {
    const time = timeOf(file)
    if (time !== undefined && time !== writtenAt) {
      ring = parse(readPrivate(file), file)
      writtenAt = time
    }
    return ring
  }
  return {
    get current() {
      return fresh().current
    },
    get keys() {
      return fresh().keys
    },
  }
}

/** Undefined where the file is gone: then the ring in memory goes on. */
const timeOf = (file: string): bigint | undefined =>
  statSync(file, { bigint: true, throwIfNoEntry: false })?.mtimeNs

/**
 * Puts a new key in front of the data folder's own keyring and answers the ring. The old keys stay for opening until
 * every value is sealed anew (rotate.ts). Not for DHOW_KEYS, which is the operator's to change.
 */
export function addKey(dataDir: string): Keyring {
  const keys = keyringFrom(undefined, dataDir)
  const file = join(dataDir, 'keys')
  const line = `${freshKey(keys)},${readPrivate(file).trim()}\n`
  renameSync(writePrivate(dataDir, line), file)
  syncFolder(dataDir)
  return keyringFrom(undefined, dataDir)
}

function parse(value: string, where: string): Keyring {
  const listed = value
    .trim()
    .split(',')
    .map((part) => parseKey(part.trim(), where))
  const keys = new Map(listed.map((key) => [key.id, key]))
  if (keys.size !== listed.length) throw new Error(`${where}: two keys have the same name`)
  return { current: listed[0]!, keys }
}

/** The message never repeats what stands there: it may be a key. */
function parseKey(part: string, where: string): Key {
  const [id = '', encoded = ''] = part.split(':')
  if (!keyId.test(id)) throw new Error(`${where}: a key is written name:base64, its name in a-z, 0-9 and -`)
  const secret = Buffer.from(encoded, 'base64')
  if (secret.length !== KEY_BYTES) throw new Error(`${where}: key ${id} must be ${KEY_BYTES} bytes in base64`)
  return { id, sealing: derive(secret, 'dhow sealing v1'), indexing: derive(secret, 'dhow indexing v1') }
}

const derive = (secret: Buffer, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES)))

/** Names count up: `k1`, `k2`, … */
function freshKey(ring?: Keyring): string {
  let number = (ring?.keys.size ?? 0) + 1
  while (ring?.keys.has(`k${number}`)) number += 1
  return `k${number}:${randomBytes(KEY_BYTES).toString('base64')}`
}

/** Server and worker may start at the same moment: whoever links first has made the key, the other one reads it. */
function makeFile(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true })
  const written = writePrivate(dataDir, `${freshKey()}\n`)
  try {
    linkSync(written, file)
    syncFolder(dataDir)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(written, { force: true })
  }
}

function writePrivate(dataDir: string, text: string): string {
  const path = join(dataDir, `.keys-${process.pid}-${randomBytes(4).toString('hex')}`)
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  chmodSync(path, 0o600)
  return path
}

function readPrivate(file: string): string {
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new Error(`${file} can be read by others; make it private first: chmod 600 ${file}`)
  }
  return readFileSync(file, 'utf8')
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
