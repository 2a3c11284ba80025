/** Signing and checking by `eddsa-rdfc-2022` (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2). */
import { createHash, sign, verify, type KeyObject } from 'node:crypto'
import { canonical, type JsonObject, type Library } from './canonical.ts'
import { fromBase58, toBase58 } from './base58.ts'

export type Proof = Readonly<{
  type: 'DataIntegrityProof'
  cryptosuite: 'eddsa-rdfc-2022'
  created: string
  verificationMethod: string
  proofPurpose: 'assertionMethod'
  proofValue: string
}>

export type Signer = Readonly<{
  key: KeyObject
  /** Where verifiers find the public half: a DID URL. */
  method: string
}>

export type Secured = JsonObject & Readonly<{ proof: Proof }>

/** RFC 3339 without fractions, as proofs write it. */
export const instantText = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`

/** The document with its proof. The same document, key and instant give the same bytes. */
export async function secure(document: JsonObject, signer: Signer, at: Date): Promise<Secured> {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: instantText(at),
    verificationMethod: signer.method,
    proofPurpose: 'assertionMethod',
  } as const
  const { combined } = await hashes(document, options)
  const proofValue = `z${toBase58(sign(null, combined, signer.key))}`
  return { ...document, proof: { ...options, proofValue } }
}

/** Each step of the suite, so that the official vectors can be compared one by one. */
export async function hashes(document: JsonObject, options: JsonObject, library?: Library) {
  const config = { '@context': document['@context'], ...options }
  const [configCanonical, documentCanonical] = [
    await canonical(config, library),
    await canonical(document, library),
  ]
  const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()
  const [configHash, documentHash] = [sha256(configCanonical), sha256(documentCanonical)]
  const combined = Buffer.concat([configHash, documentHash])
  return { configCanonical, documentCanonical, configHash, documentHash, combined }
}

const SIGNATURE_BYTES = 64
export type ProofFault = 'no-proof' | 'kind' | 'purpose' | 'dates' | 'value' | 'key' | 'signature'

export type Checking = Readonly<{
  /** The public key that a verification method names; undefined where it is nobody's we know. */
  keyOf: (method: string) => KeyObject | undefined
  now: Date
  library?: Library
}>

/**
 * Answers what is wrong with the document's proofs; undefined where they hold. Proofs of other kinds are passed over, as in
 * any set of proofs; at least one must be of ours, and all of ours must hold. Throws nothing.
 */
export async function proofFault(secured: JsonObject, checking: Checking): Promise<ProofFault | undefined> {
  const { proof, ...document } = secured
  const proofs: unknown[] = Array.isArray(proof) ? proof : proof === undefined ? [] : [proof]
  if (proofs.length === 0) return 'no-proof'
  const ours = proofs.filter(isOurs)
  if (ours.length === 0) return 'kind'
  for (const one of ours) {
    const fault = await faultOf(document, one, checking)
    if (fault) return fault
  }
  return undefined
}

const isOurs = (proof: unknown): proof is JsonObject =>
  typeof proof === 'object' &&
  proof !== null &&
  (proof as JsonObject)['type'] === 'DataIntegrityProof' &&
  (proof as JsonObject)['cryptosuite'] === 'eddsa-rdfc-2022'

async function faultOf(
  document: JsonObject,
  { proofValue, ...options }: JsonObject,
  { keyOf, now, library }: Checking,
): Promise<ProofFault | undefined> {
  const { proofPurpose, verificationMethod, created, expires } = options
  if (proofPurpose !== 'assertionMethod') return 'purpose'
  if (!datesHold(created, expires, now)) return 'dates'
  const value =
    typeof proofValue === 'string' && proofValue[0] === 'z' ? fromBase58(proofValue.slice(1)) : undefined
  if (value?.length !== SIGNATURE_BYTES) return 'value'
  const key = typeof verificationMethod === 'string' ? keyOf(verificationMethod) : undefined
  if (!key) return 'key'
  try {
    const { combined } = await hashes(document, options, library)
    return verify(null, combined, key, value) ? undefined : 'signature'
  } catch {
    // A word or a context that is not ours: then it is not what was signed.
    return 'signature'
  }
}

/** A created date is optional; one that cannot be read, or an expiry gone by, spoils the proof. */
function datesHold(created: unknown, expires: unknown, now: Date): boolean {
  const at = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : Number.NaN)
  if (created !== undefined && Number.isNaN(at(created))) return false
  return expires === undefined || at(expires) > now.getTime()
}
