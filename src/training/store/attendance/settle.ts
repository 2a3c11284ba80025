/** Whom a scan is about: looked up by what she showed, or by how the phone's list named her. */
import type { Vault } from '#people/vault.ts'
import type { Db } from '#platform/database.ts'
import { readShown, type Shown } from '../../rules/attendance/pass.ts'
import { passesOf, shownHash } from './passes.ts'
import { bookingIdsOf, registerOf } from './register.ts'

export type Settled = Readonly<{
  learnerId: string | null
  bookingId: string | null
  /** Of what nobody has. */
  codeHash: string | null
}>

export type Claim = Readonly<{ shown?: string | undefined; ref?: string | undefined }>

/** Reads the event's bookings once and answers for any number of scans. */
export async function settler(db: Db, vault: Vault, eventId: string): Promise<(claim: Claim) => Settled> {
  const bookings = await bookingIdsOf(db, eventId)
  const byRef = new Map<string, Settled>()
  for (const { learnerId, bookingId, ref } of await registerOf(db, vault, eventId))
    byRef.set(ref, found(learnerId, bookingId))
  const byShown = new Map<string, string[]>()
  for (const { id, learnerId } of bookings) {
    if (!byRef.has(id)) byRef.set(id, found(learnerId, id))
    for (const { pass, code } of passesOf(vault, id))
      for (const key of [pass, code]) byShown.set(key, [...(byShown.get(key) ?? []), id])
  }
  return ({ shown, ref }) => {
    const read = shown === undefined ? undefined : readShown(shown)
    const fitting = (read && byShown.get(read.value)) ?? []
    // Where a short code fits two of them, the phone asked who it is.
    const booking = fitting.find((id) => id === ref) ?? (fitting.length === 1 ? fitting[0] : undefined)
    const settled = byRef.get(booking ?? (shown === undefined ? (ref ?? '') : ''))
    return (
      settled ?? { learnerId: null, bookingId: null, codeHash: nobodys(eventId, read, shown ?? ref ?? '') }
    )
  }
}

const found = (learnerId: string, bookingId: string | null): Settled => ({
  learnerId,
  bookingId,
  codeHash: null,
})

const nobodys = (eventId: string, read: Shown | undefined, text: string): string =>
  shownHash(eventId, read?.value ?? text)
