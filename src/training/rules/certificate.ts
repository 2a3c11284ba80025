/** When a learner has earned her certificate, and how it is numbered. */
import type { Sentence } from '#kernel/words.ts'
import type { Day } from '#kernel/day.ts'

/** What one batch asks for, in basis points; `passMarksBps` counts only where a quiz decides. */
export type Bar = Readonly<{ passAttendanceBps: number; passMarksBps: number | null; quiz: string | null }>

export type Achieved = Readonly<{ attendedBps: number; marksBps: number | undefined }>

export type Earned = 'earned' | 'attendance' | 'marks'

/** Exactly at the bar is enough: 80.00 % of the planned time, 70.00 % of the marks. */
export function earned({ attendedBps, marksBps }: Achieved, bar: Bar): Earned {
  if (attendedBps < bar.passAttendanceBps) return 'attendance'
  const asked = bar.quiz === null ? null : bar.passMarksBps
  return asked !== null && (marksBps ?? -1) < asked ? 'marks' : 'earned'
}

/** `DHOW-2026-000123`; the count starts anew each year. */
export const certificateNumber = (year: number, count: number): string =>
  `DHOW-${year}-${String(count).padStart(6, '0')}`

/** The number as somebody types it: small letters, blanks and left-out zeros are understood. */
export function readCertificateNumber(text: string): string | undefined {
  const [, year, count] = /^DHOW[-\s]*(\d{4})[-\s]+(\d{1,9})$/.exec(text.trim().toUpperCase()) ?? []
  return year && count ? certificateNumber(Number(year), Number(count)) : undefined
}

/** What stands on the paper, as on the day of issue: a later change of the event changes no certificate. */
export type CertificatePaper = Readonly<{
  number: string
  /** As she wrote it; never put into other letters. */
  name: string
  title: Sentence
  kind: 'workshop' | 'webinar' | 'session'
  days: readonly Day[]
  /** Planned time of all sittings. */
  minutes: number
  /** Names of the halls; empty for a webinar. */
  halls: readonly string[]
  district: string | null
  trainers: readonly string[]
  issuedOn: Day
  /** What the QR carries (certificate-text.ts). */
  text: string
}>

export const REVOCATION_REASONS = ['mistake', 'attendance', 'identity', 'asked'] as const
export type RevocationReason = (typeof REVOCATION_REASONS)[number]

/** The beginnings of a name's words, for whoever knows a number only: `Ramila Patel` → `R… P…`. */
export const nameHint = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${[...new Intl.Segmenter().segment(word)][0]!.segment}…`)
    .join(' ')
