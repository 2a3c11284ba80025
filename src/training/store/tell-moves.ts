/** The messages that follow from moves of bookings. */
import { sql } from 'kysely'
import { enqueue } from '#platform/jobs.ts'
import type { Tx } from '#platform/database.ts'
import type { MessageTemplate } from '#platform/messages/template.ts'
import { mayRingNow, noticeOf, type NoticeKind } from '../rules/notices.ts'
import { speakingTime } from '../rules/quiet-hours.ts'
import type { TrainingContext } from '../services.ts'
import {
  EventCancelledNotice,
  SeatApplied,
  SeatDrawnOut,
  SeatGiven,
  SeatInvited,
  SeatLapsed,
  SeatOffered,
  SeatTakenBack,
  SeatWaiting,
} from '../words/seat-messages.ts'
import { findBooking, placeInLine, type Booking } from './bookings.ts'
import type { Event } from './events.ts'
import { notify, whenText, type Notice, type Recipient } from './notices.ts'
import type { WrittenMove } from './write-outcome.ts'

/** More than these are told by a job of their own, so that the event is not locked meanwhile. */
const AT_ONCE = 5

export type PendingNotice = Readonly<{ bookingId: string; seq: number; kind: NoticeKind }>

const TEMPLATES: Readonly<Record<NoticeKind, MessageTemplate>> = {
  given: SeatGiven,
  waiting: SeatWaiting,
  applied: SeatApplied,
  offered: SeatOffered,
  lapsed: SeatLapsed,
  'taken-back': SeatTakenBack,
  invited: SeatInvited,
  'drawn-out': SeatDrawnOut,
  'event-cancelled': EventCancelledNotice,
}

/** A booking made this moment, of which nothing has to be read again. */
export type Fresh = Notice['booking'] & Readonly<{ recipient: Recipient }>

/** Tells at once what answers her, and by a job what can wait for the morning or concerns many. */
export async function tellMoves(
  tx: Tx,
  context: TrainingContext,
  event: Event,
  moves: readonly WrittenMove[],
  byHerself: boolean,
  fresh?: Fresh,
): Promise<void> {
  if (event.demo) return
  const [only, ...others] = moves
  if (fresh && only?.from === null && others.length === 0) return tellFresh(tx, context, event, only, fresh)
  const due = moves.flatMap((move): PendingNotice[] => {
    const kind = noticeOf(move, byHerself)
    return kind ? [{ bookingId: move.booking, seq: move.seq, kind }] : []
  })
  const from = speakingTime(context.now)
  const now = (kind: NoticeKind) => due.length <= AT_ONCE && (mayRingNow(kind) || from <= context.now)
  for (const notice of due.filter(({ kind }) => now(kind))) await tellOne(tx, context, event, notice)
  const later = due.filter(({ kind }) => !now(kind))
  if (later.length > 0)
    await enqueue(
      tx,
      'training.send-notices',
      { eventId: event.id, notices: later },
      from > context.now ? { runAt: from } : {},
    )
}

/** The last to come is the last in line. */
async function tellFresh(
  tx: Tx,
  context: TrainingContext,
  event: Event,
  move: WrittenMove,
  { recipient, ...booking }: Fresh,
): Promise<void> {
  const kind = noticeOf(move, true)
  if (!kind) return
  const params = () => ({ place: event.inLine + 1, until: '', reason: '' })
  const key = keyOf({ kind, bookingId: move.booking, seq: move.seq })
  await notify(tx, context, { booking, event, template: TEMPLATES[kind], key, params, recipient })
}

const keyOf = ({ kind, bookingId, seq }: PendingNotice): string => `training.${kind}:${bookingId}:${seq}`

/** Says nothing where something else has happened to the booking since. */
export async function tellOne(
  tx: Tx,
  context: TrainingContext,
  event: Event,
  { bookingId, seq, kind }: PendingNotice,
): Promise<void> {
  const booking = await findBooking(tx, bookingId)
  if (!booking || (await lastStep(tx, bookingId)) !== seq) return
  const place = await placeInLine(tx, booking)
  await notify(tx, context, {
    booking,
    event,
    template: TEMPLATES[kind],
    key: keyOf({ kind, bookingId, seq }),
    params: (lang) => ({
      place: place ?? 0,
      until: booking.answerBy ? whenText(booking.answerBy, lang) : '',
      reason: event.cancelledBecause ?? '',
    }),
    ...linkFor(kind, context.site, event, booking),
  })
}

/** Whose booking has ended is shown where else she may go. */
const linkFor = (kind: NoticeKind, site: string, event: Event, { status }: Booking) =>
  kind === 'event-cancelled'
    ? { link: `${site}/training` }
    : kind === 'lapsed' || status === 'lapsed'
      ? { link: `${site}/training/event/${event.id}` }
      : undefined

async function lastStep(tx: Tx, bookingId: string): Promise<number> {
  const { rows } = await sql<{ seq: number | null }>`
    select max(seq) as seq from training.booking_step where booking_id = ${bookingId}::uuid`.execute(tx)
  return rows[0]?.seq ?? 0
}
