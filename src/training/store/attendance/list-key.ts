/** The key that signs lists: made from the program's keys, so that it need not be kept and changes with them. */
import { createECDH, createPrivateKey, sign, type KeyObject } from 'node:crypto'
import type { Vault } from '#people/vault.ts'

type Pair = Readonly<{ secret: KeyObject; open: string }>

/** P-256, because every phone's browser can check it; Ed25519 is in WebCrypto only since 2025. */
function pairOf(vault: Pick<Vault, 'indexOf'>): Pair {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(Buffer.from(vault.indexOf('training.list-key'), 'base64url'))
  const point = curve.getPublicKey()
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
  const d = curve.getPrivateKey().toString('base64url').padStart(43, 'A')
  const secret = createPrivateKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x!, y: y!, d } })
  return { secret, open: point.toString('base64url') }
}

/** The uncompressed point, base64url: what a page gives its script to check lists with. */
export const listKey = (vault: Pick<Vault, 'indexOf'>): string => pairOf(vault).open

/** r and s side by side, base64url, as WebCrypto expects them. */
export const signList = (vault: Pick<Vault, 'indexOf'>, text: string): string =>
  sign('sha256', Buffer.from(text), {
    key: pairOf(vault).secret,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url')
