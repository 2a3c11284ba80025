/** Our credentials under the official contexts and schema, and before a verifier that is not ours. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { createHash, createPrivateKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import {
  badgeSchema,
  contractsAreThere,
  officialContexts,
} from '../../../test/support/credential-contracts.ts'
import { badgeFault } from './badge-fault.ts'
import { canonical, type JsonObject, type Library } from './canonical.ts'
import { hashes, proofFault, secure } from './data-integrity.ts'
import { didDocument, issuerAt, signerAt } from './issuer.ts'
import { fromMultikey, toMultikey } from './multikey.ts'
import { openBadge, identityDigest } from './open-badge.ts'
import { encodeList, isListed, LIST_BITS, statusListCredential } from './status-list.ts'

const isThere = contractsAreThere('official contexts of Open Badges')
const seed = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 5)])
const key = createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' })
const multikey = toMultikey(key)
const now = new Date('2026-11-22T06:30:00Z')

const badgeAt = (site: string, email?: string): JsonObject =>
  openBadge({
    id: '7d8a6f4e-0f0e-4f7c-9a54-0a7a0c5a1111',
    eventId: '0b9c5dd2-1111-4f7c-9a54-0a7a0c5a2222',
    paper: {
      number: 'DHOW-2026-000123',
      name: 'ક્ષમાબેન જ્ઞાનેશ્વરી શ્રીમાળી',
      title: { en: 'First parcel abroad', hi: 'विदेश में पहला पार्सल', gu: 'વિદેશમાં પહેલું પાર્સલ' },
      kind: 'workshop',
      days: [day('2026-11-20'), day('2026-11-21')],
      minutes: 600,
      halls: ['Town hall'],
      district: 'kachchh',
      trainers: ['Ramilaben'],
      issuedOn: day('2026-11-22'),
      text: '',
    },
    lang: 'gu',
    email,
    salt: 'a1b2c3',
    site,
    issuer: issuerAt(site, multikey).did,
    status: { list: 1, index: 4711 },
    issuedAt: now,
    criteria: 'Attended 80%',
    about: 'Workshop',
    demo: false,
  })

const listAt = (site: string): JsonObject =>
  statusListCredential({ site, issuer: issuerAt(site, multikey).did, list: 1 }, [4711], now)

const SITES = ['https://dhow.example.org', 'https://dhow.example.org:8443', 'http://localhost:3000']
const ours = (method: string) => (method.endsWith(`#${multikey}`) ? fromMultikey(multikey) : undefined)

describe.skipIf(!isThere)('what we sign under our own short contexts', () => {
  test.each(SITES)('is to the byte what the official contexts make of it: %s', async (site) => {
    const official = officialContexts()
    for (const document of [badgeAt(site), badgeAt(site, 'Ramila@Example.org'), listAt(site)]) {
      const text = await canonical(document)
      expect(text).toBe(await canonical(document, official))
      const { proof, ...rest } = await secure(document, signerAt(site, multikey, key), now)
      const { proofValue: _, ...options } = proof
      const [mine, theirs] = [await hashes(rest, options), await hashes(rest, options, official)]
      expect(mine.configCanonical).toBe(theirs.configCanonical)
      expect(mine.combined.equals(theirs.combined)).toBe(true)
    }
  })

  test('no word of a badge falls out of its signature', async () => {
    const quads = await canonical(badgeAt(SITES[0]!, 'ramila@example.org'))
    for (const said of [
      'ક્ષમાબેન',
      'DHOW-2026-000123',
      'વિદેશમાં',
      'Attended 80%',
      'sha256$',
      '4711',
      'a1b2c3',
      'Profile',
    ])
      expect(quads).toContain(said)
    await expect(canonical({ ...badgeAt(SITES[0]!), grade: 'A+' })).rejects.toThrow()
  })

  test.each(SITES)('is accepted by an independent verifier: %s', async (site) => {
    for (const document of [badgeAt(site), listAt(site)]) {
      const credential = await secure(document, signerAt(site, multikey, key), now)
      expect(await independent(credential, site, officialContexts())).toMatchObject({ verified: true })
      const altered = { ...credential, validFrom: '2026-11-21T06:30:00Z' }
      expect(await independent(altered, site, officialContexts())).toMatchObject({ verified: false })
    }
  })

  // The schema is that of data model 1.1, which has issuanceDate; ours is the same badge under 2.0.
  test('fits the official JSON schema', async () => {
    const schema = structuredClone(badgeSchema()) as Record<string, unknown>
    const validate = formats.default(new draft04.default({ strict: false, allErrors: true })).compile(schema)
    for (const email of [undefined, 'ramila@example.org']) {
      const signed = await secure(badgeAt(SITES[0]!, email), signerAt(SITES[0]!, multikey, key), now)
      const { validFrom, credentialStatus, ...rest } = signed
      const { id, type } = credentialStatus as JsonObject
      const [, badges] = rest['@context'] as string[]
      const asOld = {
        ...rest,
        '@context': ['https://www.w3.org/2018/credentials/v1', badges],
        issuanceDate: validFrom,
        // The older schema lets a status have these two only.
        credentialStatus: { id, type },
      }
      expect(validate(asOld) ? [] : validate.errors).toEqual([])
    }
  })
})

/** The verifier of Digital Bazaar, which shares no code of ours; it finds the key in the issuer's DID document. */
async function independent(credential: JsonObject, site: string, library: Library) {
  const { did, method } = issuerAt(site, multikey)
  const keyDocument = {
    '@context': 'https://w3id.org/security/multikey/v1',
    ...(didDocument(did, [multikey])['verificationMethod'] as object[])[0],
  }
  const documents = new Map<string, unknown>([
    ...library,
    [did, didDocument(did, [multikey])],
    [method, keyDocument],
  ])
  const documentLoader = async (address: string) => {
    const document = documents.get(address)
    if (!document) throw new Error(`not here: ${address}`)
    return { contextUrl: null, documentUrl: address, document }
  }
  const suite = new DataIntegrityProof({ cryptosuite })
  return verifyCredential({
    credential,
    suite,
    documentLoader,
    now,
    checkStatus: async () => ({ verified: true }),
  })
}

test('our own verifier accepts it, and refuses whatever was changed, left out or added', async () => {
  const site = SITES[0]!
  const signed = await secure(badgeAt(site), signerAt(site, multikey, key), now)
  const checking = { keyOf: ours, now }
  expect(badgeFault(signed, now)).toBeUndefined()
  expect(await proofFault(signed, checking)).toBeUndefined()
  const subject = signed['credentialSubject'] as JsonObject
  const changed: JsonObject[] = [
    { ...signed, name: 'Another course' },
    { ...signed, grade: 'A+' },
    { ...signed, credentialSubject: { ...subject, licenseNumber: 'DHOW-2026-000124' } },
    { ...signed, credentialSubject: { ...subject, identifier: [] } },
    { ...signed, validFrom: '2025-11-22T06:30:00Z' },
    { ...signed, '@context': [...(signed['@context'] as string[]), { name: 'https://example.org/x' }] },
    { ...signed, proof: { ...signed.proof, created: '2026-11-22T06:30:01Z' } },
  ]
  for (const one of changed) expect(await proofFault(one, checking)).toBe('signature')
  expect(await proofFault({ ...signed, proof: { ...signed.proof, proofValue: 'z111' } }, checking)).toBe(
    'value',
  )
  expect(await proofFault(signed, { ...checking, keyOf: () => undefined })).toBe('key')
})

test('the same certificate signed again is the same to the byte', async () => {
  const sign = () => secure(badgeAt(SITES[0]!), signerAt(SITES[0]!, multikey, key), now)
  expect(JSON.stringify(await sign())).toBe(JSON.stringify(await sign()))
})

test('an address by e-mail is there as a hash only, however it was written', () => {
  const badge = JSON.stringify(badgeAt(SITES[0]!, 'Ramila@Example.org'))
  expect(badge.toLowerCase()).not.toContain('ramila@example.org')
  expect(badge).toContain(`sha256$${identityDigest('ramila@example.org', 'a1b2c3')}`)
})

describe('the list of what was taken back', () => {
  test('has the least length that the standard allows, and the first place is its leftmost bit', () => {
    const list = encodeList([0, 4711, LIST_BITS - 1])
    expect([0, 1, 4710, 4711, 4712, LIST_BITS - 1].map((at) => isListed(list, at))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ])
    expect(isListed(list, LIST_BITS)).toBeUndefined()
    expect(isListed('no list', 0)).toBeUndefined()
  })

  test('weighs at most 20 KB for 10,000 certificates, however many of them were taken back', () => {
    const drawn = new Set<number>()
    for (let at = 0; drawn.size < 10_000; at += 1)
      drawn.add(createHash('sha256').update(String(at)).digest().readUInt32LE() % LIST_BITS)
    const all = [...drawn]
    const sizes = [0, 100, 1000, 10_000].map((count) => encodeList(all.slice(0, count)).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000)
    process.stderr.write(`status list in bytes for 0, 100, 1,000, 10,000 taken back: ${sizes.join(', ')}\n`)
  })
})
