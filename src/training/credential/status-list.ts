/** The public list of what was taken back: one bit for each certificate (W3C Bitstring Status List 1.0). */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { JsonObject } from './canonical.ts'
import { VC_CONTEXT } from './contexts.ts'
import { instantText } from './data-integrity.ts'

/** The least length that the standard allows, so that one certificate hides among many. In bits. */
export const LIST_BITS = 131_072
const LIST_BYTES = LIST_BITS / 8

/** Bits set at `indexes`, compressed, in base64url. The first bit is the leftmost one. */
export function encodeList(indexes: readonly number[]): string {
  const bits = Buffer.alloc(LIST_BYTES)
  for (const index of indexes) bits[index >> 3]! |= 0x80 >> (index & 7)
  return gzipSync(bits, { level: 9 }).toString('base64url')
}

/** Whether the bit is set; undefined where the list cannot be read or has no such place. */
export function isListed(encoded: string, index: number): boolean | undefined {
  try {
    const bits = gunzipSync(Buffer.from(encoded, 'base64url'), { maxOutputLength: 16 * LIST_BYTES })
    const byte = Number.isInteger(index) && index >= 0 ? bits[index >> 3] : undefined
    return byte === undefined ? undefined : (byte & (0x80 >> (index & 7))) !== 0
  } catch {
    return undefined
  }
}

export const listAddress = (site: string, list: number): string => `${site}/certificates/status/${list}`

/** A certificate's place in the list, as it says itself. */
export const statusEntry = (site: string, list: number, index: number) => ({
  id: `${listAddress(site, list)}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(index),
  statusListCredential: listAddress(site, list),
})

/** The list as a credential, to be signed like the certificates themselves. `changedAt`: when a bit was last set. */
export const statusListCredential = (
  place: Readonly<{ site: string; issuer: string; list: number }>,
  indexes: readonly number[],
  changedAt: Date,
): JsonObject => ({
  '@context': [VC_CONTEXT],
  id: listAddress(place.site, place.list),
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: place.issuer,
  validFrom: instantText(changedAt),
  credentialSubject: {
    id: `${listAddress(place.site, place.list)}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: `u${encodeList(indexes)}`,
  },
})
