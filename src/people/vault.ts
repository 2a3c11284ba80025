/** The room's secrets: what is sealed, by what it is found again, and tickets that only their holder can show. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { Keyring } from '#platform/secrets/keyring.ts'
import { indexesOf, indexOf, open, seal } from '#platform/secrets/seal.ts'
import { CODE } from './rules/one-time-code.ts'

/** The platform's sealing, bound to the program's keys. */
export type Vault = Readonly<{
  seal(text: string): string
  open(sealed: string): string
  /** What is stored beside a sealed value, so that the same value is found again. */
  indexOf(text: string): string
  /** What to look it up by: also rows that were written under an older key. */
  indexesOf(text: string): string[]
}>

export const vaultOf = (keyring: Keyring): Vault => ({
  seal: (text) => seal(text, keyring),
  open: (sealed) => open(sealed, keyring),
  indexOf: (text) => indexOf(text, keyring),
  indexesOf: (text) => indexesOf(text, keyring),
})

/** 256 random bits for a cookie; the database keeps only its hash. */
export const newTicket = (): string => randomBytes(32).toString('base64url')

export const ticketHash = (ticket: string): string => createHash('sha256').update(ticket).digest('hex')

/** What every form of a session carries: made from the session's secret, which cannot be worked out from it. */
export const csrfOf = (ticket: string): string =>
  createHash('sha256').update(`form ${ticket}`).digest('base64url')

export const newCode = (): string => String(randomInt(10 ** CODE.digits)).padStart(CODE.digits, '0')

/** Six digits alone are soon guessed from a plain hash; so it is keyed, and differs from code to code. */
const codeText = (id: string, code: string): string => `one-time code ${id} ${code}`
export const codeHash = (vault: Vault, id: string, code: string): string => vault.indexOf(codeText(id, code))
export const codeMatches = (vault: Vault, id: string, code: string, hash: string): boolean =>
  vault.indexesOf(codeText(id, code)).some((candidate) => sameText(candidate, hash))

/** Compares in a time that says nothing about where two texts differ. */
export function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
