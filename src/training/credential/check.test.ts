/** What is handed to /verify may be made by anybody. */
import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject } from './canonical.ts'
import { checkCredential, type Snapshot } from './check.ts'
import { OB_CONTEXT, VC_CONTEXT } from './contexts.ts'
import { keyName, toMultikey } from './multikey.ts'
import { encodeList } from './status-list.ts'

const multikey = toMultikey(generateKeyPairSync('ed25519').privateKey)
const now = new Date('2026-11-22T06:30:00Z')
const snapshot: Snapshot = {
  site: 'https://dhow.example.org',
  at: now.toISOString(),
  keys: [{ id: keyName(multikey), key: multikey }],
  lists: { 1: encodeList([]) },
}

/** In the shape of ours, naming our key, signed by nobody. */
const pretended = (identifier: unknown): JsonObject => ({
  '@context': [VC_CONTEXT, OB_CONTEXT],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: `did:key:${multikey}`, type: ['Profile'] },
  validFrom: '2026-11-20T00:00:00Z',
  credentialSubject: { type: ['AchievementSubject'], identifier, achievement: { type: ['Achievement'] } },
  proof: {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    proofPurpose: 'assertionMethod',
    verificationMethod: `did:key:${multikey}#${multikey}`,
    proofValue: `z${'1'.repeat(64)}`,
  },
})

test('a graph made to be hard to canonicalise is answered soon', async () => {
  const nodes = 24
  const knot = Array.from({ length: nodes }, (_, from) => ({
    id: `_:b${from}`,
    type: ['IdentityObject', 'AchievementSubject'],
    identifier: Array.from({ length: nodes }, (__, to) => ({ id: `_:b${to}`, type: 'IdentityObject' })),
  }))
  for (const identifier of [
    knot,
    knot.slice(0, 8).map((one) => ({ ...one, identifier: one.identifier.slice(0, 8) })),
  ]) {
    const begun = performance.now()
    expect((await checkCredential(pretended(identifier), snapshot, now)).kind).toBe('altered')
    expect(performance.now() - begun).toBeLessThan(2000)
  }
})

test('whatever JSON comes, the answer is one of the words, never an error and never genuine', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (identifier, issuer) => {
      const document = { ...pretended(identifier), issuer } as JsonObject
      const { kind } = await checkCredential(document, snapshot, now)
      expect(['altered', 'not-ours', 'unreadable']).toContain(kind)
    }),
  )
})

test('our key named by another issuer is not believed', async () => {
  const document = { ...pretended([]), issuer: { id: 'did:web:elsewhere.example', type: ['Profile'] } }
  expect((await checkCredential(document, snapshot, now)).kind).toBe('altered')
})
