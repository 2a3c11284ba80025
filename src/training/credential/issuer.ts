/** Who issues: `did:web` of the server's own host, or `did:key` where it has no address that others can reach. */
import type { KeyObject } from 'node:crypto'
import type { JsonObject } from './canonical.ts'
import type { Signer } from './data-integrity.ts'

export type Issuer = Readonly<{ did: string; method: string }>

/**
 * `https://dhow.example.org:8443` and a Multikey → `did:web:dhow.example.org%3A8443`. Only https can be resolved (did:web,
 * section 3.2); an address with plain http, such as a laptop in a hall, signs under the key itself.
 */
export function issuerAt(site: string, multikey: string): Issuer {
  const did = webDid(site) ?? `did:key:${multikey}`
  return { did, method: `${did}#${multikey}` }
}

export function webDid(site: string): string | undefined {
  const { protocol, host, pathname } = new URL(site)
  return protocol === 'https:' && pathname === '/' ? `did:web:${encodeURIComponent(host)}` : undefined
}

export const signerAt = (site: string, multikey: string, key: KeyObject): Signer => ({
  key,
  method: issuerAt(site, multikey).method,
})

/** What `/.well-known/did.json` says: every key that ever signed may still be checked. */
export const didDocument = (did: string, multikeys: readonly string[]): JsonObject => ({
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: did,
  verificationMethod: multikeys.map((multikey) => ({
    id: `${did}#${multikey}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: multikey,
  })),
  assertionMethod: multikeys.map((multikey) => `${did}#${multikey}`),
})
