/** Ed25519 keys as credentials name them: Multikey, did:key, and the eight letters that fit into a QR. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { fromBase58, toBase58 } from './base58.ts'

/** Multicodec `ed25519-pub` (Controlled Identifiers 1.0, section 2.2.2). */
const ED25519_PUBLIC = Buffer.from([0xed, 0x01])
const KEY_BYTES = 32

/** The 32 bytes of the public half. */
export const rawPublic = (key: KeyObject): Buffer =>
  Buffer.from((key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' }).x!, 'base64url')

/** `z6Mk…` */
export const toMultikey = (key: KeyObject): string =>
  `z${toBase58(Buffer.concat([ED25519_PUBLIC, rawPublic(key)]))}`

/** Undefined where it is not an Ed25519 key. */
export function fromMultikey(text: string): KeyObject | undefined {
  const bytes = text.startsWith('z') ? fromBase58(text.slice(1)) : undefined
  if (!bytes || bytes.length !== KEY_BYTES + ED25519_PUBLIC.length) return undefined
  if (!ED25519_PUBLIC.equals(bytes.subarray(0, 2))) return undefined
  const x = Buffer.from(bytes.subarray(2)).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

/** Eight letters of the key's hash: short enough for a QR, and the same wherever the key is kept. */
export const keyName = (multikey: string): string =>
  createHash('sha256').update(multikey).digest('base64url').slice(0, 8)

/** The key of `did:key:z6Mk…#z6Mk…`; undefined for other methods and for a fragment that is another key. */
export function keyOfDidKey(method: string): KeyObject | undefined {
  const [, multikey, fragment] = /^did:key:(z[1-9A-HJ-NP-Za-km-z]+)(?:#(.*))?$/.exec(method) ?? []
  if (!multikey || (fragment !== undefined && fragment !== multikey)) return undefined
  return fromMultikey(multikey)
}
