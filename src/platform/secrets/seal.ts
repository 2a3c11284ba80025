import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Key, Keyring } from './keyring.ts'

const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * `text` as a column keeps it: `v1:<key>:<iv>:<tag>:<cipher>`, AES-256-GCM with a fresh IV (NIST SP 800-38D), parts in
 * base64url. The same text never seals to the same value; to find a row again store its `indexOf` beside it.
 */
export function seal(text: string, { current }: Keyring): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', current.sealing, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(headOf(current.id))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [
    'v1',
    current.id,
    ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')),
  ].join(':')
}

/** The text of a sealed value. Throws where it was changed, cut, or sealed with a key that is not in the ring. */
export function open(sealed: string, keyring: Keyring): string {
  const [version, id = '', ...rest] = sealed.split(':')
  const [iv, tag, content] = rest.map((part) => Buffer.from(part, 'base64url'))
  if (version !== 'v1' || rest.length !== 3 || !iv || !tag || !content)
    throw new Error('this is not a sealed value')
  const key = keyring.keys.get(id)
  if (!key) throw new Error(`the value was sealed with key ${id}, which is not in the keyring`)
  const cipher = createDecipheriv('aes-256-gcm', key.sealing, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(headOf(id))
  cipher.setAuthTag(tag)
  return Buffer.concat([cipher.update(content), cipher.final()]).toString('utf8')
}

/** The beginning of everything sealed with this key; it is authenticated together with the text. */
const headOf = (keyId: string): Buffer => Buffer.from(prefixOf(keyId))
export const prefixOf = (keyId: string): string => `v1:${keyId}:`

/**
 * The blind index to store beside a sealed value: HMAC-SHA-256 under the current key, base64url. The same text answers the
 * same index, so write it in one form first (a number as +91…, an address in small letters).
 */
export const indexOf = (text: string, { current }: Keyring): string => indexUnder(text, current)

/** Every index that `text` may be stored under, the current key's first: look up with `in`, rows wait for rotation. */
export const indexesOf = (text: string, { current, keys }: Keyring): string[] =>
  [current, ...[...keys.values()].filter(({ id }) => id !== current.id)].map((key) => indexUnder(text, key))

const indexUnder = (text: string, { indexing }: Key): string =>
  createHmac('sha256', indexing).update(text, 'utf8').digest('base64url')
