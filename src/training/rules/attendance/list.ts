/** The list that a trainer's phone takes along, and what the phone hands in later. Shared by server and phone. */
import type { Sentence } from '#kernel/words.ts'
import type { ScanItem } from './scan-item.ts'

/** Somebody on the list: a name, how she stands, and hashes of what she may show; no number, no address. */
export type Listed = Readonly<{
  /** Names her to the server. */
  ref: string
  name: string
  standing: 'seat' | 'line' | 'came'
  /** Hashes under the list's salt. */
  passes: readonly string[]
  codes: readonly string[]
  /** What she asked for when she booked, such as a wheelchair. */
  needs: string
}>

export type CheckInList = Readonly<{
  version: 1
  sitting: string
  device: string
  title: Sentence
  hall: string | null
  startsAt: string
  endsAt: string
  takenAt: string
  salt: string
  people: readonly Listed[]
}>

/** The list as text, signed (ECDSA P-256 with SHA-256, r and s side by side, base64url). */
export type SignedList = Readonly<{ list: string; signature: string }>

/** One hand-in: all of it is taken, or nothing. */
export type HandIn = Readonly<{
  device: string
  /** What the phone's clock says now, in milliseconds since 1970. */
  phoneNow: number
  scans: readonly ScanItem[]
  /** The phone deleted list and scans. */
  wiped?: boolean | undefined
}>

/** What became of a scan: counted, kept although nobody has such a code, or here already. */
export type Outcome = 'taken' | 'unknown' | 'again'
export type HandInAnswer = Readonly<{ outcomes: readonly Readonly<{ seq: number; outcome: Outcome }>[] }>
