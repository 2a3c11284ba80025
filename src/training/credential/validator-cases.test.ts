/** The credentials with which 1EdTech tests its own validator: which we accept, which we refuse, which are not our kind. */
import { describe, expect, test } from 'vitest'
import {
  badgeCase,
  badgeCases,
  contractsAreThere,
  officialContexts,
} from '../../../test/support/credential-contracts.ts'
import { badgeFault } from './badge-fault.ts'
import type { JsonObject } from './canonical.ts'
import { proofFault } from './data-integrity.ts'
import { fromMultikey, keyOfDidKey } from './multikey.ts'
import { isListed } from './status-list.ts'

const isThere = contractsAreThere('cases of the Open Badges validator')

/** Between the dates of the cases: most are of 2010, one begins in 2040, some end in 2030. */
const now = new Date('2026-11-23T00:00:00Z')

/** As 1EdTech's validator resolves: did:key, or an address whose fragment is the key. Its own issuers are not asked. */
const keyOf = (method: string) =>
  keyOfDidKey(method) ??
  (/^https:\/\/[^#]+#/.test(method) ? fromMultikey(method.replace(/^[^#]*#/, '')) : undefined)

async function faultOf(document: JsonObject): Promise<string | undefined> {
  return (
    badgeFault(document, now) ?? (await proofFault(document, { keyOf, now, library: officialContexts() }))
  )
}

const ACCEPTED = [
  'complete.json',
  'simple.json',
  'simple-did-key-method.json',
  'simple-did-web-method.json',
  'simple-context-version.json',
  'simple-multiple-proofs.json',
  'simple-context-alias.json',
] as const

const REFUSED: Readonly<Record<string, string>> = {
  'simple-err-context.json': 'context',
  'simple-err-type.json': 'type',
  'simple-err-issuer.json': 'issuer',
  'simple-err-issuer-type.json': 'type of issuer',
  'simple-err-issuer-parentorg-type.json': 'type of issuer.parentOrg',
  'simple-err-issuer-otheridentifier-type.json': 'type of issuer.otherIdentifier',
  'simple-err-credential-subject-type.json': 'type of credentialSubject',
  'simple-err-credential-subject-profile-type.json': 'type of credentialSubject.source',
  'simple-err-credential-subject-identifier-type.json': 'type of credentialSubject.identifier',
  'simple-err-credential-subject-result-type.json': 'type of credentialSubject.result',
  'simple-err-credential-subject-achievement-result-description-type.json':
    'type of credentialSubject.achievement.resultDescription',
  'simple-err-evidence-type.json': 'type of evidence',
  'simple-err-expired.json': 'dates',
  'simple-err-issued.json': 'dates',
  'simple-err-proof-method.json': 'key',
  'simple-err-proof-method-no-scheme.json': 'key',
  'simple-err-proof-method-unknown-did-method.json': 'key',
  'simple-err-proof-method-unknown-scheme.json': 'key',
  'simple-err-proof-value.json': 'signature',
  'simple-noproof.json': 'context',
}

/** Not our kind, and why. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'complete_v1.json': 'proof of kind Ed25519Signature2020, data model 1.1',
  'credential-status-revoked.json': 'proof of kind Ed25519Signature2020, data model 1.1',
  'endorsement-err-schema-status-refresh.json': 'an endorsement, proof of kind Ed25519Signature2020',
  'endorsement-valid.json': 'an endorsement, not a badge',
  'sd/derivedcredential.json': 'selective disclosure (ecdsa-sd-2023)',
  'simple-eddsa-2022.json': 'cryptosuite eddsa-2022, a draft before the standard',
  'simple-json.svg': 'baked into a picture',
  'simple-jwt.svg': 'a JWT baked into a picture',
  'simple-jwt_v1.svg': 'a JWT baked into a picture',
  'simple.1ob': 'a JWT in a file of its own',
  'simple.jwt': 'a JWT',
  'simple_v1.json': 'proof of kind Ed25519Signature2020, data model 1.1',
  'velocity.jwt': 'a JWT',
}

/** Valid, and listed as taken back; the list itself. */
const STATUS = [
  'bit-string-list/credential-status-revoked.json',
  'bit-string-list/credential-status-revoked-blank-nodes.json',
  'bit-string-list/testlist',
]

describe.skipIf(!isThere)('cases of 1EdTech’s validator', () => {
  test.each(ACCEPTED)('%s is accepted', async (name) => {
    expect(await faultOf(badgeCase(name))).toBeUndefined()
  })

  test.each(Object.entries(REFUSED))('%s is refused: %s', async (name, fault) => {
    expect(await faultOf(badgeCase(name))).toBe(fault)
  })

  test('a badge that was taken back is listed so in the signed list that it names', async () => {
    const [name, , list] = STATUS
    const badge = badgeCase(name!)
    const entry = badge['credentialStatus'] as { statusListIndex: number }
    const credential = badgeCase(list!)
    const { encodedList } = credential['credentialSubject'] as { encodedList: string }
    const checking = { keyOf, now, library: officialContexts() }
    expect(await faultOf(badge)).toBeUndefined()
    expect(await proofFault(credential, checking)).toBeUndefined()
    expect(isListed(encodedList.slice(1), entry.statusListIndex)).toBe(true)
    expect(isListed(encodedList.slice(1), entry.statusListIndex + 1)).toBe(false)
  })

  test('every case of theirs is in one of the three lists', () => {
    const known = [...ACCEPTED, ...Object.keys(REFUSED), ...Object.keys(NOT_OURS), ...STATUS]
    const files = badgeCases().filter((name) => /\.(json|jwt|svg|1ob)$|testlist$/.test(name))
    expect(files.filter((name) => !known.includes(name))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
    const counts = [ACCEPTED.length, Object.keys(REFUSED).length, STATUS.length, Object.keys(NOT_OURS).length]
    process.stderr.write(
      `1EdTech's cases: ${counts[0]} accepted, ${counts[1]} refused, ${counts[2]} about status; ${counts[3]} not our kind\n`,
    )
  })
})
