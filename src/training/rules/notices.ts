/** Who is told what: one message for one fact, and none for what she has just done herself. */
import type { Move } from './seats.ts'

export type NoticeKind =
  | 'given'
  | 'waiting'
  | 'applied'
  | 'offered'
  | 'lapsed'
  | 'taken-back'
  | 'invited'
  | 'drawn-out'
  | 'event-cancelled'

/** `byHerself`: the page has already answered her. */
export function noticeOf({ to, because, from }: Move, byHerself: boolean): NoticeKind | undefined {
  if (because === 'put-together') return undefined
  if (because === 'event-cancelled') return 'event-cancelled'
  if (because === 'drawn-out') return 'drawn-out'
  switch (to) {
    case 'seated':
      return 'given'
    case 'waiting':
    case 'applied':
    case 'offered':
    case 'invited':
      return to
    case 'lapsed':
      return from === 'offered' ? 'lapsed' : undefined
    case 'cancelled':
      return byHerself ? undefined : 'taken-back'
    case 'declined':
      return undefined
  }
}

/** An answer to what she does this minute may ring at any hour; news that she does not wait for keeps the quiet. */
export const mayRingNow = (kind: NoticeKind): boolean =>
  kind === 'given' || kind === 'waiting' || kind === 'applied'
