/** The steps that every use case of seats takes between reading and telling. */
import { Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { EventMissing } from '../refusals/seats.ts'
import { LIVE, type Outcome, type Place } from '../rules/seats.ts'
import type { TrainingContext } from '../services.ts'
import { newSecretIndex, type Booking } from './bookings.ts'
import { lockEvent, type Event } from './events.ts'
import type { Recipient } from './notices.ts'
import { tellMoves, type Fresh } from './tell-moves.ts'
import { writeOutcome, type NewBooking, type WrittenMove } from './write-outcome.ts'

/** The event, ours until the transaction ends. Throws Refused with EventMissing. */
export async function theEvent(tx: Tx, id: string): Promise<Event> {
  const event = await lockEvent(tx, id)
  if (!event) throw new Refused(EventMissing())
  return event
}

/** Her id by now, for she may have been put together with somebody meanwhile, and her wish that still stands. */
export async function standingOf(
  tx: Tx,
  eventId: string,
  learnerId: string,
): Promise<{ learnerId: string; held: Place | undefined }> {
  const row = await tx
    .selectFrom('training.learner as learner')
    .leftJoin('training.booking as booking', (join) =>
      join
        .onRef('booking.learner_id', '=', 'learner.id')
        .on('booking.event_id', '=', eventId)
        .on('booking.status', 'in', [...LIVE]),
    )
    .select(['learner.merged_into', 'booking.id', 'booking.status', 'booking.answer_by'])
    .where('learner.id', '=', learnerId)
    .executeTakeFirstOrThrow()
  if (row.merged_into) return standingOf(tx, eventId, row.merged_into)
  const held = row.id && row.status ? { id: row.id, status: row.status, answerBy: row.answer_by } : undefined
  return { learnerId, held }
}

export const placeOf = ({ id, status, answerBy }: Booking): Place => ({ id, status, answerBy })

export const newBooking = (
  { vault }: Pick<TrainingContext, 'vault'>,
  id: string,
  told: Omit<NewBooking, 'secretIndex'>,
): [string, NewBooking] => [id, { ...told, secretIndex: newSecretIndex(vault, id) }]

type Deed = Readonly<{
  /** The person at work; null for herself without an account, and for the clock. */
  by: string | null
  /** She did it herself, and the page answers her. */
  byHerself: boolean
  news?: ReadonlyMap<string, NewBooking>
  /** What is known of her where the one new booking is hers. */
  recipient?: Recipient
}>

/** Writes what was decided and tells those concerned, in the transaction that holds the event. */
export async function carryOut(
  tx: Tx,
  context: TrainingContext,
  event: Event,
  outcome: Outcome,
  { by, byHerself, news, recipient }: Deed,
): Promise<WrittenMove[]> {
  const written = await writeOutcome(tx, {
    event,
    outcome,
    at: context.now,
    by,
    ...(news ? { news } : {}),
  })
  await tellMoves(tx, context, event, written, byHerself, freshOf(event, written, news, recipient))
  return written
}

function freshOf(
  { demo }: Event,
  [only]: readonly WrittenMove[],
  news: Deed['news'],
  recipient: Recipient | undefined,
): Fresh | undefined {
  const made = only && news?.get(only.booking)
  return made && recipient && { ...made, id: only.booking, demo, recipient }
}
