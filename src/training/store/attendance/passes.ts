/** The passes of bookings. They are worked out, not kept: nothing of them lies in the database. */
import { createHash } from 'node:crypto'
import type { Vault } from '#people/vault.ts'
import { passFrom, type Pass } from '../../rules/attendance/pass.ts'

const about = (bookingId: string): string => `training.pass:${bookingId}`
const bytes = (hash: string): Uint8Array => Buffer.from(hash, 'base64url')

/** What the learner shows at the door. */
export const passOf = (vault: Pick<Vault, 'indexOf'>, bookingId: string): Pass =>
  passFrom(bytes(vault.indexOf(about(bookingId))))

/** Every pass of a booking that may be in somebody's hands: keys change, printed sheets do not. */
export const passesOf = (vault: Pick<Vault, 'indexesOf'>, bookingId: string): Pass[] =>
  vault.indexesOf(about(bookingId)).map((hash) => passFrom(bytes(hash)))

/** What the list on a phone keeps instead of passes and codes, and the log of a code that nobody has. */
export const shownHash = (salt: string, value: string): string =>
  createHash('sha256').update(`${salt}:${value}`).digest('base64url').slice(0, 16)
