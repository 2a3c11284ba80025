/** Our signer against the official vectors of W3C vc-di-eddsa, byte for byte. */
import { createHash, createPrivateKey, sign, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  contractsAreThere,
  json,
  officialContexts,
  vector,
} from '../../../test/support/credential-contracts.ts'
import { fromBase58, toBase58 } from './base58.ts'
import { hashes, proofFault } from './data-integrity.ts'
import { fromMultikey, keyOfDidKey, toMultikey } from './multikey.ts'

const isThere = contractsAreThere('vectors of eddsa-rdfc-2022')
const SUITE = 'eddsa-rdfc-2022'

/** A private Multikey is prefixed with multicodec 0x1300; node wants PKCS #8 (RFC 8410, section 7). */
function privateKey(multikey: string) {
  const seed = Buffer.from(fromBase58(multikey.slice(1))!).subarray(2)
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  return createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' })
}

describe.skipIf(!isThere)('the vectors of eddsa-rdfc-2022', () => {
  const read = (...path: string[]) => vector(SUITE, ...path)
  const keys = () =>
    json(vector('keyPair.json')) as { publicKeyMultibase: string; privateKeyMultibase: string }

  test('canonical form, hashes, signature and proof value are the official ones', async () => {
    const { proof, ...document } = json(read('signedDataInt.json'))
    const { proofValue, ...options } = proof as Record<string, unknown>
    const made = await hashes(document, options, officialContexts())
    expect(made.documentCanonical).toBe(read('canonDocDataInt.txt'))
    expect(made.configCanonical).toBe(read('proofCanonDataInt.txt'))
    expect(made.documentHash.toString('hex')).toBe(read('docHashDataInt.txt').trim())
    expect(made.configHash.toString('hex')).toBe(read('proofHashDataInt.txt').trim())
    expect(made.combined.toString('hex')).toBe(read('combinedHashDataInt.txt').trim())
    const signature = sign(null, made.combined, privateKey(keys().privateKeyMultibase))
    expect(signature.toString('hex')).toBe(read('sigHexDataInt.txt').trim())
    expect(`z${toBase58(signature)}`).toBe(proofValue)
    expect(`z${toBase58(signature)}`).toBe(read('sigBTC58DataInt.txt').trim())
  })

  test('the signed vector holds, and none of it may be changed', async () => {
    const signed = json(read('signedDataInt.json'))
    const checking = { keyOf: keyOfDidKey, now: new Date(), library: officialContexts() }
    expect(await proofFault(signed, checking)).toBeUndefined()
    expect(await proofFault({ ...signed, name: 'Doctor' }, checking)).toBe('signature')
    const proof = { ...(signed['proof'] as object), created: '2023-02-24T23:36:39Z' }
    expect(await proofFault({ ...signed, proof }, checking)).toBe('signature')
  })

  // Its context (citizenship v4rc1) is not among the contracts: the steps after the canonical form are checked.
  test('the employment vector: hashes of the canonical texts, and its signature', () => {
    const employ = (name: string) => read('employ', name)
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(sha256(employ('canonDocDataInt.txt'))).toBe(employ('docHashDataInt.txt').trim())
    expect(sha256(employ('proofCanonDataInt.txt'))).toBe(employ('proofHashDataInt.txt').trim())
    const combined = Buffer.from(employ('combinedHashDataInt.txt').trim(), 'hex')
    expect(combined.toString('hex')).toBe(
      sha256(employ('proofCanonDataInt.txt')) + sha256(employ('canonDocDataInt.txt')),
    )
    const signature = fromBase58(employ('sigBTC58DataInt.txt').trim().slice(1))!
    expect(Buffer.from(signature).toString('hex')).toBe(employ('sigHexDataInt.txt').trim())
    const { publicKeyMultibase } = keys()
    expect(verify(null, combined, fromMultikey(publicKeyMultibase)!, signature)).toBe(true)
  })

  test('the key pair belongs together', () => {
    const { publicKeyMultibase, privateKeyMultibase } = keys()
    expect(toMultikey(privateKey(privateKeyMultibase))).toBe(publicKeyMultibase)
    expect(toMultikey(fromMultikey(publicKeyMultibase)!)).toBe(publicKeyMultibase)
  })
})
